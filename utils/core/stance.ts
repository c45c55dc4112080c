import type { Figure } from './figures.ts';
import { spansOf } from './matches.ts';
import { FROM_AFTER, FROM_BEFORE } from './vocabulary/changes.ts';
import { BESIDE_EXPECTATION, FORECAST_AFTER, FORECAST_BEFORE } from './vocabulary/expectations.ts';
import { MEASURES } from './vocabulary/measures.ts';
import { NOT_CLAIMED } from './vocabulary/stance.ts';

/** What a sentence does with a figure: reports it, expects it, or claims neither (denies, asks, supposes). */
export type Stance = 'reported' | 'forecast' | 'not-claimed';

const MEASURE = MEASURES.map(({ pattern }) => pattern).join('|');
const REPORTED_AFTER = new RegExp(
  String.raw`(?:(?:${MEASURE})\b(?: [\w'-]+){0,4} (?:was|were|came in|came to|hit|reached|rose|grew|climbed|jumped|got to|stood at|totall?ed|advanced|expanded|fell|slipped|increased|surged|swelled)\b|\b(?:posted|reported|booked|recorded|earned|delivered|generated|logged) (?:[\w'-]+ ){0,5}(?:${MEASURE}))`,
  'i',
);

const blank = (match: string): string => ' '.repeat(match.length);

/** The sentence without the words that make single figures of it expectations, each replaced by blanks. */
function withoutExpected(text: string, figures: readonly Figure[]): string {
  let cleaned = text;
  for (const { end } of figures) {
    const after = FORECAST_AFTER.exec(cleaned.slice(end))?.[0];
    if (after) cleaned = cleaned.slice(0, end) + blank(after) + cleaned.slice(end + after.length);
  }
  return cleaned;
}

/** The stance of a sentence of normalised text towards one of its figures. */
export function stanceOf(text: string, figures: readonly Figure[], figure: Figure): Stance {
  if (FORECAST_AFTER.test(text.slice(figure.end))) return 'forecast';
  const cleaned = withoutExpected(text, figures);
  const lead = cleaned.slice(cleaned.lastIndexOf(';', figure.start) + 1, figure.hedgeStart);
  if (expects(lead)) return 'forecast';
  return NOT_CLAIMED.test(text) ? 'not-claimed' : 'reported';
}

/** Whether the last word on the matter before a figure is one of expectation, not of a result. */
export function expects(before: string): boolean {
  const lead = before.replace(BESIDE_EXPECTATION, blank);
  const expected = spansOf(lead, FORECAST_BEFORE).at(-1);
  if (!expected) return false;
  const reported = spansOf(lead, REPORTED_AFTER).at(-1);
  return !reported || reported.end < expected.end;
}

/** Whether the words around a figure make it what another figure is held against: "up from $2.1bn", "$2.1bn a year before". */
export function isHeldAgainst(text: string, figure: Figure): boolean {
  return FROM_BEFORE.test(text.slice(0, figure.hedgeStart)) || FROM_AFTER.test(text.slice(figure.end));
}
