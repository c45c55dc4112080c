import { compare } from './compare.ts';
import type { Comparison, Refusal } from './mention.ts';
import type { Clock } from './period.ts';
import { quoteSpan } from './quote.ts';
import type { SentenceMention } from './finance-linking.ts';
import type { Sentence } from './sentence.ts';
import { stanceOf } from './stance.ts';
import type { ViewsPassage } from './views.ts';

/**
 * The mention of a passage on a title's viewing, its counts held against the fact's. A count of another day that fits
 * all the same is taken for the same count.
 */
export function linkViews(
  { text, figures }: Sentence,
  { fact, span, figures: counts }: ViewsPassage,
  _clock: Clock,
): SentenceMention {
  const comparisons: Comparison[] = [];
  const refusals: Refusal[] = [];
  for (const { figure, period } of counts) {
    const claim = { metric: 'views' as const, vague: false, entity: fact.subject, measure: span, figures: [] };
    const page = {
      figure,
      role: 'value' as const,
      trend: 'none' as const,
      period,
      stance: stanceOf(text, figures, figure),
    };
    const undated = compare(fact, claim, {
      ...page,
      period: period.kind === 'to-date' ? { kind: 'to-date', date: null } : period,
    });
    const outcome =
      undated && 'verdict' in undated && undated.verdict === 'agrees' ? undated : compare(fact, claim, page);
    if (!outcome) continue;
    const quoted = { ...quoteSpan(figure), quote: text.slice(quoteSpan(figure).start, quoteSpan(figure).end) };
    if ('verdict' in outcome) comparisons.push({ ...outcome, ...quoted, period });
    else refusals.push({ ...outcome, ...quoted });
  }
  return { ...span, topic: 'studio-finance', facts: [fact.id], comparisons, refusals };
}
