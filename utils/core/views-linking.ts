import { compare, type Outcome } from './compare.ts';
import type { SentenceMention } from './finance-linking.ts';
import { gatherJudged } from './judged.ts';
import type { Sentence } from './sentence.ts';
import { stanceOf } from './stance.ts';
import type { ViewedCount, ViewsPassage } from './views.ts';

/** The mention of a passage on a title's viewing, its counts held against the fact's. */
export function linkViews(sentence: Sentence, passage: ViewsPassage): SentenceMention {
  const { fact, span, counts } = passage;
  const judgements = counts.map((count) => ({ figure: count.figure, outcome: outcomeOf(sentence, passage, count) }));
  return { ...span, topic: 'studio-finance', facts: [fact.id], ...gatherJudged(sentence.text, judgements) };
}

/** A count of another day that fits all the same is taken for the same count. */
function outcomeOf(sentence: Sentence, { fact }: ViewsPassage, { figure, period, vague }: ViewedCount): Outcome | null {
  const whose = { entity: fact.subject, vague: false, doubted: false };
  const page = {
    figure,
    role: 'value',
    trend: 'none',
    period,
    isDated: true,
    stance: stanceOf(sentence, figure),
  } as const;
  const outcome = compare(fact, whose, page);
  if (period.kind !== 'to-date') return outcome;
  const undated = compare(fact, whose, { ...page, period: { kind: 'to-date', date: null } });
  if (undated && 'verdict' in undated && undated.verdict === 'agrees') return { ...undated, period };
  return vague && outcome && 'verdict' in outcome && outcome.verdict === 'differs' ? undated : outcome;
}
