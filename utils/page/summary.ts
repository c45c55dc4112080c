import type { Mention } from '../core/mention.ts';
import type { SummaryMention } from '../core/page-summary.ts';
import { VERDICT_ORDER } from '../core/words.ts';
import type { Reading } from './reading.ts';

/** The mentions of a page as the popup lists them. */
export function summaryOf({ mentions, knowledge }: Reading): SummaryMention[] {
  return mentions.flatMap(({ mention, block }, index) => {
    const fact = mention.facts[0];
    const known = fact === undefined ? undefined : knowledge.facts.get(fact);
    if (!known) return [];
    const { start, end } = mention.sentence;
    return {
      index,
      topic: mention.topic,
      fact: known.fact.id,
      statement: known.fact.statement,
      language: known.language,
      refusals: mention.refusals,
      verdict: verdictOf(mention, known.fact.id),
      sentence: block.text.slice(start, end),
      start: mention.start - start,
      end: mention.end - start,
    };
  });
}

/** Of several figures the most telling one speaks for the mention. */
function verdictOf({ comparisons }: Mention, fact: string): SummaryMention['verdict'] {
  const verdicts = comparisons.filter((comparison) => comparison.fact === fact).map(({ verdict }) => verdict);
  return VERDICT_ORDER.find((verdict) => verdicts.includes(verdict)) ?? null;
}
