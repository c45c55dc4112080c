import { readDerived } from './derived-figures.ts';
import { hedgeBefore } from './hedges.ts';
import { roundingInterval, type Hedge, type Interval } from './interval.ts';
import type { Span } from './mention.ts';
import { NUMBER_DIGITS, NUMBER_WORDS, readDigits, readWords, SCALE_WORDS, scaleOf } from './numbers.ts';
import type { FigureKind } from './pack.ts';
import { CENTS_AFTER, CURRENCY_AFTER, CURRENCY_BEFORE } from './vocabulary/money.ts';
import { COUNT_STOP_WORDS, FASTER } from './vocabulary/figure-words.ts';

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
}

const alternatives = (pairs: [string, string][]): string => pairs.map(([pattern]) => pattern).join('|');

const NUMBER = new RegExp(
  String.raw`(?<sign>(?<![\w)])[+-])?` +
    String.raw`(?<before>(?<![A-Za-z])(?:${alternatives(CURRENCY_BEFORE)}))?` +
    String.raw`(?:(?<![\w.,/:#]|\d[-–])|(?<=[$£€¥₹₩ ])|(?<=[A-Za-z]\$)|(?<=[\d%BMbmnk]\s?[-–]\s?))` +
    String.raw`(?<number>${NUMBER_DIGITS}|\b(?:${NUMBER_WORDS})\b)` +
    String.raw`(?:[ -]?(?<scale>${SCALE_WORDS})(?![A-Za-z]))?(?<plus>\+)?`,
  'gi',
);
// Most sentences hold no number at all; this tells so at a tenth of the cost of the pattern above.
const SOME_NUMBER = new RegExp(
  `\\d|\\b(?:${NUMBER_WORDS}|time|half|halved|twice|third|quarter|fifth|sixth|tenth|doubled|tripled|trebled|quadrupled)\\b`,
  'i',
);
const PERCENT = /^(?: ?%| ?-?per ?cent\b| ?pct\b\.?| ?pc\b)/i;
const POINTS = /^(?: ?%)?[ -](?:percentage )?points?\b|^ ?pp\b|^ ?(?:bps|basis points)\b/i;
const TIMES = new RegExp(`^(?:[ -]?times\\b|[ -]?fold\\b| ?[x×](?![A-Za-z]))(?: ${FASTER}\\b)?`, 'i');
const AFTER = new RegExp(`^[ -]?(?:${alternatives(CURRENCY_AFTER)})\\b`, 'i');
const CENTS = new RegExp(`^[ -]?(?:${alternatives(CENTS_AFTER)})(?![A-Za-z])`, 'i');
const NOUN = /^[ -]((?:[a-z]+-)?[a-z]{3,})\b/;
const RANGE_JOIN = /^ ?(?:-|–|—|to|and) ?$/;

/**
 * Every figure of normalised text, in order of `start`. A bare number, a year, a date, "Q2" or "5G" is none.
 * Numbers of a range share currency, scale and unit ("$44.8–45.2bn"). Linear in the text's length.
 */
export function readFigures(text: string): Figure[] {
  if (!SOME_NUMBER.test(text)) return [];
  const found: { figure: Figure | null; match: RegExpExecArray }[] = [];
  for (const match of text.matchAll(NUMBER)) found.push({ figure: figureAt(text, match), match });
  joinRanges(text, found);
  const figures = found.flatMap(({ figure }) => (figure ? [figure] : []));
  return [...figures, ...readDerived(text)].toSorted((a, b) => a.start - b.start);
}

function codeOf(pairs: [string, string][], written: string): string | null {
  return pairs.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'i').test(written))?.[1] ?? null;
}

/** Unit and kind of the number that `match` found, by what stands before and after it; null when nothing does. */
function figureAt(text: string, match: RegExpExecArray): Figure | null {
  const { before, number = '', scale, plus, sign } = match.groups ?? {};
  const end = match.index + match[0].length;
  const after = text.slice(end, end + 40);
  const unit = before === undefined ? unitAfter(after, number, scale) : { ...amountUnit(before), length: 0 };
  if (!unit || (unit.length === 0 && /^[A-Za-z]/.test(after))) return null;
  const written = /^[\d.]/.test(number) ? readDigits(number) : readWords(number);
  const by = scaleOf(scale) * (unit.kind === 'amount' ? unit.factor : 1);
  return withInterval(text, {
    start: match.index + (sign ? 1 : 0),
    end: end + unit.length,
    kind: unit.kind,
    value: written.value * by,
    digit: written.unit * by,
    unit: unit.unit,
    over: plus !== undefined,
    sign: sign === '+' ? 1 : sign ? -1 : 0,
  });
}

function amountUnit(before: string): { kind: 'amount'; unit: string; factor: number } {
  return { kind: 'amount', unit: codeOf(CURRENCY_BEFORE, before) ?? 'USD', factor: 1 };
}

interface Unit {
  kind: FigureKind;
  unit: string;
  /** Characters of `after` that belong to the figure. */
  length: number;
  factor: number;
}

/** The unit that the words after a number give it. */
function unitAfter(after: string, number: string, scale: string | undefined): Unit | null {
  const points = POINTS.exec(after);
  if (points) return { kind: 'count', unit: 'percentage points', length: points[0].length, factor: 1 };
  const percent = PERCENT.exec(after);
  if (percent) return { kind: 'percent', unit: '%', length: percent[0].length, factor: 1 };
  const times = TIMES.exec(after);
  if (times) return { kind: 'multiple', unit: 'times', length: times[0].length, factor: 1 };
  const currency = AFTER.exec(after);
  if (currency)
    return {
      kind: 'amount',
      unit: codeOf(CURRENCY_AFTER, currency[0].replace(/^[ -]/, '')) ?? 'USD',
      length: currency[0].length,
      factor: 1,
    };
  const cents = CENTS.exec(after);
  if (cents)
    return {
      kind: 'amount',
      unit: codeOf(CENTS_AFTER, cents[0].replace(/^[ -]/, '')) ?? 'USD',
      length: cents[0].length,
      factor: 0.01,
    };
  return countUnit(after, number, scale);
}

function countUnit(after: string, number: string, scale: string | undefined): Unit | null {
  const noun = NOUN.exec(after);
  const year = scale === undefined && /^(?:19|20)\d\d$/.test(number);
  if (!noun?.[1] || year || COUNT_STOP_WORDS.test(noun[1])) return null;
  return { kind: 'count', unit: noun[1], length: noun[0].length, factor: 1 };
}

interface RawFigure extends Span {
  kind: FigureKind;
  value: number;
  /** What one unit of the last written digit counts. */
  digit: number;
  unit: string;
  over: boolean;
  sign: 1 | -1 | 0;
}

function withInterval(text: string, raw: RawFigure): Figure {
  const { hedge, start: hedgeStart } = hedgeBefore(text, raw.start);
  const { digit, over, ...figure } = raw;
  const applied = over && hedge === 'none' ? 'over' : hedge;
  return { ...figure, hedge: applied, hedgeStart, ...roundingInterval(raw.value, digit, applied) };
}

/** Gives both ends of a range the unit that is written once: "$44.8–45.2bn", "15–16%", "between 3 and 4 per cent". */
function joinRanges(text: string, found: { figure: Figure | null; match: RegExpExecArray }[]): void {
  for (let i = 1; i < found.length; i++) {
    const [first, second] = [found[i - 1], found[i]];
    if (!first || !second || first.figure?.range === 'to') continue;
    const firstEnd = first.figure?.end ?? first.match.index + first.match[0].length;
    const join = text.slice(firstEnd, second.match.index);
    if (!RANGE_JOIN.test(join) || !isRange(text, first, join)) continue;
    second.figure ??= sharedUnit(text, first.figure, second.match);
    const from = spread(text, first, second);
    if (!from || !second.figure) continue;
    first.figure = from;
    second.figure.range = 'to';
    if (from.unit !== second.figure.unit && second.figure.kind === 'count') second.figure.unit = from.unit;
  }
}

/** "From A to B" tells of a change and "A and B" of two figures, unless "between" stands before. */
function isRange(text: string, first: { figure: Figure | null; match: RegExpExecArray }, join: string): boolean {
  const before = text.slice(0, first.figure?.hedgeStart ?? first.match.index);
  if (/and/.test(join)) return /\bbetween $/i.test(before);
  return !/to/.test(join) || !/\b(?:from|was|were|by|of up|rose|grew|fell|up|down) $/i.test(before);
}

/** The second figure of a range whose currency is written once, before the first: "$44.8–45.2bn". */
function sharedUnit(text: string, first: Figure | null, match: RegExpExecArray): Figure | null {
  const { number = '', scale } = match.groups ?? {};
  if (first?.kind !== 'amount' || scale === undefined) return null;
  const written = readDigits(number);
  return withInterval(text, {
    start: match.index,
    end: match.index + match[0].length,
    kind: 'amount',
    value: written.value * scaleOf(scale),
    digit: written.unit * scaleOf(scale),
    unit: first.unit,
    over: false,
    sign: 0,
  });
}

/** The first figure of a range, with the currency, scale and unit it shares with the second. */
function spread(
  text: string,
  first: { figure: Figure | null; match: RegExpExecArray },
  second: { figure: Figure | null; match: RegExpExecArray },
): Figure | null {
  if (!second.figure || (first.figure && first.figure.kind !== second.figure.kind)) return null;
  const { number = '', scale } = first.match.groups ?? {};
  if (first.figure && (scale !== undefined || second.match.groups?.['scale'] === undefined))
    return first.figure.unit === second.figure.unit ? { ...first.figure, range: 'from' } : null;
  const written = /^[\d.]/.test(number) ? readDigits(number) : readWords(number);
  const by = scaleOf(second.match.groups?.['scale']);
  return {
    ...withInterval(text, {
      start: first.match.index,
      end: first.match.index + first.match[0].length,
      kind: second.figure.kind,
      value: written.value * by,
      digit: written.unit * by,
      unit: first.figure?.kind === 'amount' ? first.figure.unit : second.figure.unit,
      over: false,
      sign: 0,
    }),
    range: 'from',
  };
}

const OF_TIME = new RegExp(String.raw`(?: ${FASTER}|\b(?:time|hours)|^10 ?x|^twice as \w+|fold)$`, 'i');

/** Whether a multiple tells of time: "ten times faster", "a tenth of the time". `text` is what it was read from. */
export function comparesTime(text: string, figure: Figure): boolean {
  return figure.kind === 'multiple' && OF_TIME.test(text.slice(figure.start, figure.end));
}
