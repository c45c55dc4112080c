import type { PeriodMention } from './period-reader.ts';
import { resolvePeriod, type Clock } from './period.ts';
import type { Sentence } from './sentence.ts';
import { expects, isHeldAgainst } from './stance.ts';

export type { Clock };

/** Lets a sentence fix the article's quarter: the first one it reports on, and the year of that once it is named. */
export function advanceClock(clock: Clock, sentence: Sentence): void {
  for (const period of sentence.periods) {
    if (period.kind !== 'quarter' || isAside(sentence, period)) continue;
    const resolved = resolvePeriod(period, clock, false);
    if (resolved?.kind !== 'quarter') continue;
    if (clock.quarter === null) clock.quarter = resolved;
    else if (clock.quarter.year === null && clock.quarter.quarter === resolved.quarter) clock.quarter = resolved;
  }
}

/** A quarter that is expected, or that only another one is held against. */
function isAside({ text, figures }: Sentence, period: PeriodMention): boolean {
  if (expects(text.slice(0, period.start)) || /^(?:'s)? (?:guidance|outlook|forecast)/.test(text.slice(period.end)))
    return true;
  const before = figures.findLast((figure) => figure.end <= period.start);
  return before !== undefined && isHeldAgainst(text, before) && period.start - before.end < 12;
}
