import { derived } from './derived-figures.ts';
import type { Figure } from './figures.ts';
import { hedgeAfter, hedgeBefore } from './hedges.ts';
import { roundingInterval } from './interval.ts';
import { lookUp, spanOf } from './matches.ts';
import { readNumber } from './numbers.ts';
import type { FigureKind } from './pack.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A number found in a text, and the figure that it is; null for a number with no unit. */
export interface Found {
  match: RegExpExecArray;
  figure: Figure | null;
}

/** What a figure counts, and how. */
export interface Unit {
  kind: FigureKind;
  unit: string;
  factor?: number;
  /** Where its words end; right behind the number if it stands elsewhere. */
  end?: number;
  /** A scale that does not stand right behind the number: "75 USD million". */
  scale?: string | undefined;
  /** A percentage of the time that is left or saved, which is read as a multiple. */
  time?: 'left' | 'saved';
}

/** Every number of a text, in order. What belongs to one is not read again with the next: "10 $ 30 $". */
export function findNumbers(text: string, words: Vocabulary): Found[] {
  const found: Found[] = [];
  const { number } = words;
  let money: string | undefined;
  for (let match = number.exec(text); match; match = number.exec(text)) {
    const unit = unitOf(text, match, words) ?? lent(text, match, money, words);
    const figure = unit && figureOf(text, match, unit, words);
    if (figure && figure.kind !== 'count') number.lastIndex = figure.end;
    if (figure?.kind === 'amount') money = figure.unit;
    found.push({ match, figure });
  }
  return found;
}

/** The ISO 4217 code of a currency's sign or word; that of the US dollar for one unknown. */
export function currencyCode(written: string, { currencies }: Vocabulary): string {
  return lookUp(currencies, written) ?? 'USD';
}

/** What a sticky pattern finds right behind a number. */
function behind(text: string, pattern: RegExp, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

export const endOf = (match: RegExpExecArray): number => spanOf(match).end;

/** The unit before or behind a number; null when it has none. */
function unitOf(text: string, match: RegExpExecArray, words: Vocabulary): Unit | null {
  const { before, lead } = match.groups ?? {};
  const end = endOf(match);
  if (before !== undefined)
    return /[a-z]/i.test(text.charAt(end)) ? null : { kind: 'amount', unit: currencyCode(before, words), scale: lead };
  const written = behind(text, words.unit, end);
  const [name, part] = Object.entries(written?.groups ?? {}).find((group) => group[1] !== undefined) ?? [];
  if (!written || !name || part === undefined) return counted(text, match, words);
  const { unit = currencyCode(part, words), ...kind } = words.unitKinds[name] ?? { kind: 'amount' };
  return { ...kind, unit, end: endOf(written), scale: written.groups?.['late'] };
}

// Characters before a number that may make a name of it.
const LEAD = 24;

/** The noun behind a number, unless the number is a year, a name's or a resolution's. */
function counted(text: string, match: RegExpExecArray, words: Vocabulary): Unit | null {
  const written = behind(text, words.countedNoun, endOf(match));
  const noun = written?.groups?.['noun'];
  if (!written || !noun || words.notCounted.test(noun)) return null;
  const whole = text.slice(Math.max(0, match.index - LEAD), endOf(written));
  if (words.counterless.some((pattern) => pattern.test(whole))) return null;
  return { kind: 'count', unit: noun.toLowerCase(), end: endOf(written) };
}

/** Millions held against an amount before them share its currency: "$11bn, a billion more than a year ago", "…against 9,500 million". */
function lent(text: string, match: RegExpExecArray, unit: string | undefined, words: Vocabulary): Unit | null {
  if (!unit || !match.groups?.['scale']) return null;
  const [at, end] = [match.index, endOf(match)];
  const told = `${text.slice(Math.max(0, at - LEAD), at)}#${text.slice(end, end + LEAD)}`;
  return words.lends.test(told) ? { kind: 'amount', unit } : null;
}

// A cent of a currency.
const CENT = 0.01;

/** The figure that a number is with its unit. */
export function figureOf(text: string, match: RegExpExecArray, unit: Unit, words: Vocabulary): Figure {
  const { number = '', plus, sign, scale = unit.scale } = match.groups ?? {};
  const { kind, factor = 1, time, end = endOf(match) } = unit;
  const start = match.index + (sign ? 1 : 0);
  const written = readNumber(number, scale, words);
  const { hedge: before, start: hedgeStart } = hedgeBefore(text, start, words);
  const hedge = before === 'none' ? (plus ? 'over' : hedgeAfter(text, end, words)) : before;
  const figure = {
    start,
    end,
    kind,
    unit: unit.unit,
    hedge,
    hedgeStart,
    sign: sign === '+' ? 1 : sign ? -1 : 0,
  } as const;
  const value = written.value * factor;
  if (time)
    return {
      ...figure,
      ...derived(100 / (time === 'left' ? value : 100 - value), kind, hedge, time === 'left', words),
    };
  const cents = kind === 'amount' && !scale && Number.isInteger(value) ? behind(text, words.centsBehind, end) : null;
  if (!cents) return { ...figure, value, ...roundingInterval(value, written.unit * factor, hedge) };
  const whole = value + readNumber(cents.groups?.['part'] ?? '', undefined, words).value * CENT;
  return { ...figure, end: endOf(cents), value: whole, ...roundingInterval(whole, CENT, hedge) };
}
