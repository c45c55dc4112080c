import type { PeriodMention } from './period-reader.ts';
import { resolvePeriod, type Clock } from './period.ts';
import type { Entity } from './pack.ts';
import type { Sentence } from './sentence.ts';
import { expects, isHeldAgainst } from './stance.ts';

/**
 * Lets a sentence fix the article's quarter: the first one it reports on, and the year of that once it is named; and
 * the quarter last spoken of, which may be one to come.
 */
export function advanceClock(clock: Clock, sentence: Sentence): void {
  for (const period of sentence.periods) {
    if (period.kind !== 'quarter') continue;
    const isCompared = sentence.words.comparedPeriod.test(sentence.text.slice(0, period.start));
    const aside = (isCompared && !period.ofLastYear) || isAside(sentence, period);
    // "26% better than last year's second quarter" is said of this year's.
    const named = isCompared ? { ...period, ofLastYear: false } : period;
    const resolved = resolvePeriod(named, clock, aside && !isCompared);
    if (resolved?.kind !== 'quarter') continue;
    clock.last = resolved;
    if (aside) continue;
    if (clock.quarter === null) clock.quarter = resolved;
    else if (clock.quarter.year === null && clock.quarter.quarter === resolved.quarter) clock.quarter = resolved;
  }
}

/** The month in which a company's fiscal year starts; 0 for one that the pack does not know. */
export const yearStartOf = (company: Entity | undefined): number => (company ? (company.fiscalYearStart ?? 1) : 0);

/** A quarter that is expected, or that only another one is held against. */
function isAside({ text, figures, words }: Sentence, period: PeriodMention): boolean {
  if (words.bracketed.test(`${text.slice(0, period.start)}#${text.slice(period.end)}`)) return true;
  if (expects(text.slice(0, period.start), words) || words.guidanceAfter.test(text.slice(period.end))) return true;
  const before = figures.findLast((figure) => figure.end <= period.start);
  return before !== undefined && isHeldAgainst(text, before, words) && period.start - before.end < 12;
}
