import type { Outcome } from './compare.ts';
import type { Figure } from './figures.ts';
import type { Comparison, Refusal } from './mention.ts';
import { quoteSpan } from './quote.ts';

/** What became of the figures of a mention. */
export interface Judged {
  comparisons: Comparison[];
  refusals: Refusal[];
}

/** A figure of a sentence and what comparing it came to; null: the fact has nothing to hold it against. */
export interface Judgement {
  figure: Figure;
  outcome: Outcome | null;
}

/** Sorts judgements into comparisons and refusals, each with the words of its figure. */
export function gatherJudged(text: string, judgements: readonly Judgement[]): Judged {
  const judged: Judged = { comparisons: [], refusals: [] };
  for (const { figure, outcome } of judgements) {
    if (!outcome) continue;
    const span = quoteSpan(figure);
    const quoted = { ...span, quote: text.slice(span.start, span.end) };
    if ('verdict' in outcome) judged.comparisons.push({ ...outcome, ...quoted });
    else judged.refusals.push({ ...outcome, ...quoted });
  }
  return judged;
}
