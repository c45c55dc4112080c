import type { Period } from './period.ts';

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const QUARTERS = ['Jan–Mar', 'Apr–Jun', 'Jul–Sep', 'Oct–Dec'];
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
      return partWords('quarter', 3, period.quarter, period.year);
    case 'half':
      return partWords('half-year', 6, period.half, period.year);
    case 'year':
      return String(period.year ?? 'a year');
    case 'to-date':
      return `the time to ${period.date === null ? 'date' : dateWords(period.date)}`;
    case 'span':
      return `“${period.words}”`;
  }
}

/** A year's part of so many months by its last day, or by its number where the year is not known. */
function partWords(name: string, months: number, part: number, year: number | null): string {
  if (year === null) return `the ${ORDINALS[part - 1]} ${name}`;
  return `the ${name} to ${DAY.format(Date.UTC(year, part * months, 0))}`;
}

/** How a period reads by itself, on the card's "As of" line: "Quarter to 30 June 2025"; null where it names no day. */
export function periodLine(period: Period): string | null {
  if (period.kind === 'to-date') return period.date && dateWords(period.date);
  const words = period.kind === 'span' ? period.words : periodWords(period).replace('the ', '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "Apr–Jun" for the quarter that `index` counts from the year 0: 4 × year + quarter − 1. */
export function quarterMonths(index: number): string {
  return QUARTERS[index % 4] ?? '';
}
