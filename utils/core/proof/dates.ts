import type { Span } from '../mention.ts';
import { MONTHS } from '../vocabulary/proof-words.ts';

/** A day as a text prints it; `year` is null where none stands with it. */
export interface PrintedDate extends Span {
  /** As printed: "June 30". */
  text: string;
  year: number | null;
  month: number;
  day: number;
}

const YEAR = String.raw`\d{4}`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const MONTH = String.raw`(?<month>[A-Z][a-z]{2,8})\b\.?`;

/** "June 30, 2025", "30th of June 2025", "2025-06-30"; the year may be missing from the first two. */
const FORMS = [
  new RegExp(String.raw`\b${MONTH} ${DAY}\b(?:,? (?<year>${YEAR})\b)?`, 'g'),
  new RegExp(String.raw`\b${DAY} (?:of )?${MONTH}(?:,? (?<year>${YEAR})\b)?`, 'g'),
  new RegExp(String.raw`\b(?<year>${YEAR})-(?<number>\d\d)-${DAY}\b`, 'g'),
];

/** Every day that normalised text prints, in order; one that no calendar has ("June 31") too. */
export function readDates(text: string): PrintedDate[] {
  const found = FORMS.flatMap((form) => [...text.matchAll(form)].flatMap((match) => dateAt(match) ?? []));
  return found.toSorted((a, b) => a.start - b.start);
}

function dateAt({ 0: text, index, groups = {} }: RegExpExecArray): PrintedDate | null {
  const year = groups['year'] === undefined ? null : Number(groups['year']);
  const month = groups['number'] === undefined ? monthNumber(groups['month'] ?? '') : Number(groups['number']);
  const day = Number(groups['day']);
  if (month < 1 || month > 12) return null;
  return { start: index, end: index + text.length, text, year, month, day };
}

/** 1 to 12, for a name or the first letters of one; 0 for any other word. */
function monthNumber(name: string): number {
  return name.length < 3
    ? 0
    : 1 + MONTHS.findIndex((month) => month.startsWith(name) || (name === 'Sept' && month === 'September'));
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** "2025-06-30". */
export function isoDate({ month, day }: { month: number; day: number }, year: number): string {
  return [String(year), pad(month), pad(day)].join('-');
}

const pad = (part: number): string => String(part).padStart(2, '0');

/** "June 30" for "2025-06-30", with its year if asked for. */
export function dayWords(iso: string, withYear = false): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const words = `${MONTHS[Number(month) - 1] ?? month} ${Number(day)}`;
  return withYear ? `${words}, ${year}` : words;
}

/**
 * The date that a line prints and nothing else but a weekday or a word of publication before it: "Friday, July 18, 2025" as
 * "2025-07-18". Null for any other line.
 */
export function dateOfLine(line: string): string | null {
  const [date, ...others] = readDates(line);
  if (!date || date.year === null || others.length > 0 || !isDay(date.year, date.month, date.day)) return null;
  const before = line.slice(0, date.start).trim();
  const after = line.slice(date.end).trim();
  const isLead =
    /^(?:(?:published|posted|updated|dated|date)\b:?)?(?: ?on)? ?(?:[A-Z][a-z]+day|Mon|Tue|Wed|Thu|Fri|Sat|Sun)?[.,]?$/i;
  return isLead.test(before) && /^\.?$/.test(after) ? isoDate(date, date.year) : null;
}
