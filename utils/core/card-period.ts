import type { Period } from './period.ts';
import type { PlainKey, Say } from './say.ts';

const MONTHS: readonly PlainKey[] = ['period.months1', 'period.months2', 'period.months3', 'period.months4'];
const QUARTERS: readonly PlainKey[] = ['period.quarter1', 'period.quarter2', 'period.quarter3', 'period.quarter4'];
const HALVES: readonly PlainKey[] = ['period.half1', 'period.half2'];

/** "18 July 2025" for the ISO date "2025-07-18"; anything that is no date comes back as it is. */
export function dateWords(iso: string, say: Say): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : dayWords(time, say);
}

function dayWords(time: number, say: Say): string {
  return new Intl.DateTimeFormat(say('locale'), { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}

/** How a period reads inside a sentence: "the quarter to 30 June 2025", "the third quarter", "2024". */
export function periodWords(period: Period, say: Say): string {
  switch (period.kind) {
    case 'quarter':
    case 'half':
      return say('period.the', partWords(period, say));
    case 'year':
      return period.year === null ? say('period.aYear') : String(period.year);
    case 'to-date':
      return period.date === null ? say('period.timeToDate') : say('period.timeTo', dateWords(period.date, say));
    case 'span':
      return say('period.quoted', period.words);
  }
}

/** A year's part by its last day, or by its number where the year is not known. */
function partWords(period: Extract<Period, { kind: 'quarter' | 'half' }>, say: Say): string {
  const { kind, year } = period;
  const [part, names, months, to] =
    kind === 'quarter'
      ? ([period.quarter, QUARTERS, 3, 'period.quarterTo'] as const)
      : ([period.half, HALVES, 6, 'period.halfTo'] as const);
  const name = names[part - 1];
  if (year === null) return name ? say(name) : '';
  return say(to, dayWords(Date.UTC(year, part * months, 0), say));
}

/** How a period reads by itself, on the card's "As of" line: "Quarter to 30 June 2025"; null where it names no day. */
export function periodLine(period: Period, say: Say): string | null {
  if (period.kind === 'to-date') return period.date && dateWords(period.date, say);
  const words = lineWords(period, say);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function lineWords(period: Exclude<Period, { kind: 'to-date' }>, say: Say): string {
  if (period.kind === 'span') return period.words;
  return period.kind === 'year' ? periodWords(period, say) : partWords(period, say);
}

/** "Apr–Jun" for the quarter that `index` counts from the year 0: 4 × year + quarter − 1. */
export function quarterMonths(index: number, say: Say): string {
  const months = MONTHS[index % 4];
  return months ? say(months) : '';
}
