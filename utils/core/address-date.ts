import type { Vocabulary } from './vocabulary.ts';

/** Late in the month, for an address that names no day: what was known in that month was known by then. */
const LATE = '28';

/** The date that an address carries, as news sites write it: /2025/07/18/, /2025/jul/18, -2025-07-18 or /2025/07/; none, or one. */
export function datesInAddress(address: string, { months, addressDates }: Vocabulary): string[] {
  const { year, month = '', day = LATE } = addressDates.find((form) => form.test(address))?.exec(address)?.groups ?? {};
  const number = months.indexOf(month.toLowerCase()) + 1 || Number(month);
  return year === undefined ? [] : calendarDays(Number(year), number, Number(day));
}

/** Online news is not older, and the far future is a mistake. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** The day as ISO date; none where there is no such day, or where news could not be of it. */
export function calendarDays(year: number, month: number, day: number): string[] {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= FIRST_YEAR && year < LAST_YEAR ? [date.toISOString().slice(0, 10)] : [];
}
