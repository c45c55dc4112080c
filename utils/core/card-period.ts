import type { Period } from './period.ts';

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** "18 July 2025" for the ISO date "2025-07-18"; anything that is no date comes back as it is. */
export function dateWords(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : DAY.format(time);
}

/** How a period reads inside a sentence: "the quarter to 30 June 2025", "the third quarter", "2024". */
export function periodWords(period: Period): string {
  switch (period.kind) {
    case 'quarter':
      if (period.year === null) return `the ${ORDINALS[period.quarter - 1]} quarter`;
      return `the quarter to ${monthEnd(period.year, period.quarter * 3)}`;
    case 'half':
      if (period.year === null) return `the ${ORDINALS[period.half - 1]} half-year`;
      return `the half-year to ${monthEnd(period.year, period.half * 6)}`;
    case 'year':
      return period.year === null ? 'a year' : String(period.year);
    case 'to-date':
      return period.date === null ? 'the time to date' : `the time to ${dateWords(period.date)}`;
    case 'span':
      return `“${period.words}”`;
  }
}

/** How a period reads by itself, on the card's "As of" line: "Quarter to 30 June 2025"; null where it names no day. */
export function periodLine(period: Period): string | null {
  if (period.kind === 'to-date') return period.date && dateWords(period.date);
  const words = period.kind === 'span' ? period.words : periodWords(period).replace(/^the /, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "Apr–Jun" for the quarter that `index` counts from the year 0: 4 × year + quarter − 1. */
export function quarterMonths(index: number): string {
  const first = (index % 4) * 3;
  return `${MONTHS[first]}–${MONTHS[first + 2]}`;
}

/** Last day of a month (1 to 12) in words. */
function monthEnd(year: number, month: number): string {
  return DAY.format(Date.UTC(year, month, 0));
}
