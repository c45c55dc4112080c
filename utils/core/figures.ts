import { readDerived } from './derived-figures.ts';
import { hedgeBefore } from './hedges.ts';
import { roundingInterval, type Hedge, type Interval } from './interval.ts';
import type { Span } from './mention.ts';
import { readNumber } from './numbers.ts';
import type { FigureKind } from './pack.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A quantity in a text. The span covers number, currency, scale and unit, not the hedge before it. */
export interface Figure extends Span, Interval {
  kind: FigureKind;
  /** Unsigned, in base units: 11e9; 16 for 16%; 0.34 for 34 cents. */
  value: number;
  /** ISO 4217 code, "%", the counted noun in lower case, or "times". */
  unit: string;
  hedge: Hedge;
  /** Where the words of the figure start, its hedge included. */
  hedgeStart: number;
  /** A sign written before it: "+16%", "-4%". */
  sign: 1 | -1 | 0;
  /** For the first and the second figure of "$44.8–45.2bn". */
  range?: 'from' | 'to';
  /** A table puts it beside the figure of a year later. */
  isFrom?: true;
}

/**
 * Every figure of normalised text, in order of `start`. A bare number, a year, a date, "Q2" or "5G" is none.
 * Numbers of a range share currency, scale and unit ("$44.8–45.2bn"). Linear in the text's length.
 */
export function readFigures(text: string, words: Vocabulary): Figure[] {
  if (!words.someNumber.test(text)) return [];
  const found = [...text.matchAll(words.number)].map((match) => ({ match, figure: figureAt(text, match, words) }));
  joinRanges(text, found, words);
  const figures = found.flatMap(({ figure }) => figure ?? []);
  return [...figures, ...readDerived(text, words)].toSorted((a, b) => a.start - b.start);
}

/** Millions of something that the words do not name: "it opened with 60.1 million in three days". The unit is "". */
export function readBareCounts(text: string, words: Vocabulary): Figure[] {
  return [...text.matchAll(words.number)].flatMap((match) => {
    const { before, scale = '' } = match.groups ?? {};
    if (before !== undefined || !words.millions.test(scale) || figureAt(text, match, words)) return [];
    return figureOf(text, match, { kind: 'count', unit: '', length: 0, factor: 1 }, scale, words);
  });
}

/** A number found in a text, and the figure that it is; null for a number with no unit. */
interface Found {
  match: RegExpExecArray;
  figure: Figure | null;
}

function figureAt(text: string, match: RegExpExecArray, words: Vocabulary): Figure | null {
  const { before, number = '', scale } = match.groups ?? {};
  const end = match.index + match[0].length;
  const after = text.slice(end, end + 40);
  const unit =
    before === undefined
      ? unitAfter(after, number, scale, words)
      : { kind: 'amount' as const, unit: currencyCode(before, words), length: 0, factor: 1 };
  if (!unit || (unit.length === 0 && /^[A-Za-z]/.test(after))) return null;
  return figureOf(text, match, unit, scale, words);
}

/** What a figure counts, and how. */
interface Unit {
  kind: FigureKind;
  unit: string;
  /** Characters behind the number that belong to the figure. */
  length: number;
  factor: number;
}

/** The ISO 4217 code of a currency's sign or word; that of the US dollar for one unknown. */
export function currencyCode(written: string, { currencies }: Vocabulary): string {
  return currencies.find(([pattern]) => pattern.test(written))?.[1] ?? 'USD';
}

/** The unit that the words after a number give it; null when they give none. */
function unitAfter(after: string, number: string, scale: string | undefined, words: Vocabulary): Unit | null {
  const behind = (pattern: RegExp): string => pattern.exec(after)?.[0] ?? '';
  const unit = (kind: FigureKind, name: string, written: string, factor = 1): Unit => ({
    kind,
    unit: name,
    length: written.length,
    factor,
  });
  const points = behind(words.pointsAfter);
  if (points) return unit('count', 'percentage points', points);
  const percent = behind(words.percentAfter);
  if (percent) return unit('percent', '%', percent);
  const times = behind(words.timesAfter);
  if (times) return unit('multiple', 'times', times);
  const currency = behind(words.currencyAfter);
  if (currency) return unit('amount', currencyCode(currency.replace(/^[ -]/, ''), words), currency);
  const cents = behind(words.centsAfter);
  if (cents) return unit('amount', currencyCode(cents.replace(/^[ -]/, ''), words), cents, 0.01);
  const noun = /^[ -]((?:[a-z]+-)?[a-z]{3,})\b/.exec(after);
  const year = scale === undefined && YEAR.test(number);
  return noun?.[1] && !year && !words.notCounted.test(noun[1]) ? unit('count', noun[1], noun[0]) : null;
}

const YEAR = /^(?:19|20)\d\d$/;
const isYear = ({ groups }: RegExpExecArray): boolean =>
  groups?.['scale'] === undefined && YEAR.test(groups?.['number'] ?? '');

/** The figure that a number is with its unit; `scale` may stand with another number of the same range. */
function figureOf(
  text: string,
  match: RegExpExecArray,
  { kind, unit, length, factor }: Unit,
  scale: string | undefined,
  words: Vocabulary,
): Figure {
  const { number = '', plus, sign } = match.groups ?? {};
  const start = match.index + (sign ? 1 : 0);
  const written = readNumber(number, scale, words);
  const value = written.value * factor;
  const { hedge, start: hedgeStart } = hedgeBefore(text, start, words);
  const applied = plus && hedge === 'none' ? 'over' : hedge;
  return {
    start,
    end: match.index + match[0].length + length,
    kind,
    value,
    unit,
    hedge: applied,
    hedgeStart,
    sign: sign === '+' ? 1 : sign ? -1 : 0,
    ...roundingInterval(value, written.unit * factor, applied),
  };
}

/** Gives both ends of a range the unit that is written once: "$44.8–45.2bn", "15–16%", "between 3 and 4 per cent". */
function joinRanges(text: string, found: Found[], words: Vocabulary): void {
  for (let i = 1; i < found.length; i++) {
    const [first, second] = [found[i - 1], found[i]];
    if (!first || !second || first.figure?.range === 'to' || !isRange(text, first, second, words)) continue;
    const to = secondEnd(text, first.figure, second, words);
    const from = to && firstEnd(text, first, second.match, to, words);
    if (!from) continue;
    first.figure = { ...from, range: 'from' };
    second.figure = { ...to, unit: to.kind === 'count' ? from.unit : to.unit, range: 'to' };
  }
}

/** "From A to B" tells of a change and "A and B" of two figures, unless "between" stands before. */
function isRange(text: string, first: Found, second: Found, words: Vocabulary): boolean {
  const join = text.slice(first.figure?.end ?? first.match.index + first.match[0].length, second.match.index);
  const before = text.slice(0, first.figure?.hedgeStart ?? first.match.index);
  if (!words.rangeJoin.test(join)) return false;
  if (/and/.test(join)) return words.betweenBefore.test(before);
  return !/to/.test(join) || !words.changeBefore.test(before);
}

/** The second figure of a range whose currency is written once, before the first: "$44.8–45.2bn". */
function secondEnd(text: string, first: Figure | null, { match, figure }: Found, words: Vocabulary): Figure | null {
  const scale = match.groups?.['scale'];
  if (first?.kind !== 'amount' || scale === undefined || (figure && figure.kind !== 'count')) return figure;
  return figureOf(text, match, { kind: 'amount', unit: first.unit, length: 0, factor: 1 }, scale, words);
}

/** The first figure of a range, with the currency, scale and unit it shares with the second; null if they differ. */
function firstEnd(
  text: string,
  { match, figure }: Found,
  second: RegExpExecArray,
  to: Figure,
  words: Vocabulary,
): Figure | null {
  if (figure && figure.kind !== to.kind) return null;
  const scale = second.groups?.['scale'];
  if (!figure && isYear(match)) return null;
  if (figure && (match.groups?.['scale'] !== undefined || scale === undefined))
    return figure.unit === to.unit ? figure : null;
  const unit = { kind: to.kind, unit: figure?.unit ?? to.unit, length: 0, factor: 1 };
  return figureOf(text, match, unit, scale, words);
}

/** Whether a multiple tells of time: "ten times faster", "a tenth of the time". `text` is what it was read from. */
export function comparesTime(text: string, figure: Figure, { ofTime }: Vocabulary): boolean {
  return figure.kind === 'multiple' && ofTime.test(text.slice(figure.start, figure.end));
}
