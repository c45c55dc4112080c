import { readDerived } from './derived-figures.ts';
import { figureOf, findNumbers } from './figure-at.ts';
import type { Hedge, Interval } from './interval.ts';
import type { Span } from './mention.ts';
import type { FigureKind } from './pack.ts';
import { joinRanges } from './ranges.ts';
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
 * Every figure of normalised text, in order of `start`; none reaches over a line break or the end of a sentence. A bare
 * number, a year, a date, "Q2" or "5G" is none. Numbers of a range share currency, scale and unit ("$44.8–45.2bn").
 * Linear in the text's length.
 */
export function readFigures(text: string, words: Vocabulary): Figure[] {
  if (!words.someNumber.test(text)) return [];
  const found = findNumbers(text, words);
  joinRanges(text, found, words);
  // "By three quarters" counts no quarters.
  const figures = [...readDerived(text, words), ...found.flatMap(({ figure }) => figure ?? [])];
  let end = 0;
  return figures
    .toSorted((a, b) => a.start - b.start)
    .filter((figure) => figure.start >= end && ((end = figure.end), true));
}

/** Millions of something that the words do not name: "it opened with 60.1 million in three days". The unit is "". */
export function readBareCounts(text: string, words: Vocabulary): Figure[] {
  return findNumbers(text, words).flatMap(({ match, figure }) => {
    const { before, scale = '' } = match.groups ?? {};
    if (figure || before !== undefined || !words.millions.test(scale)) return [];
    return figureOf(text, match, { kind: 'count', unit: '' }, words);
  });
}

const LEAD = 48;

/** Whether a multiple tells of time: "ten times faster", "a tenth of the time". `text` is what it was read from. */
export function comparesTime(text: string, { kind, start, end }: Figure, { ofTime }: Vocabulary): boolean {
  return kind === 'multiple' && ofTime.test(text.slice(Math.max(0, start - LEAD), end));
}
