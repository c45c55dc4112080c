import type { Span } from '../mention.ts';
import { readNumber } from '../numbers.ts';
import { ORDINALS } from '../vocabulary/proof-words.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** A number in digits or words, with or without a unit, or an ordinal. */
export interface PrintedNumber extends Span {
  text: string;
  value: number;
}

const ORDINAL = new RegExp(
  String.raw`\b(?:(?<word>${Object.keys(ORDINALS).join('|')})|(?<digits>\d+)(?:st|nd|rd|th))\b`,
  'gi',
);

/** Every number of normalised text. The word "one" is none: it stands for a thing as often as for a count. */
export function readNumbers(text: string, words: Vocabulary): PrintedNumber[] {
  const cardinals = [...text.matchAll(words.number)].flatMap((match) => cardinalAt(text, match, words) ?? []);
  const ordinals = [...text.matchAll(ORDINAL)].map(({ 0: written, index, groups }) => ({
    ...span(index, written),
    value: ORDINALS[groups?.['word']?.toLowerCase() ?? ''] ?? Number(groups?.['digits']),
  }));
  return [...cardinals, ...ordinals].toSorted((a, b) => a.start - b.start);
}

function cardinalAt(text: string, match: RegExpExecArray, words: Vocabulary): PrintedNumber | null {
  const { number = '', scale } = match.groups ?? {};
  const end = match.index + match[0].length;
  // "3D", "4K", "21st": a name, or an ordinal.
  if (/^one$/i.test(number) || (scale === undefined && /^[A-Za-z]/.test(text.slice(end)))) return null;
  return { ...span(match.index, match[0]), value: readNumber(number, scale, words).value };
}

const span = (start: number, text: string): Span & { text: string } => ({ start, end: start + text.length, text });

/** Whether a number is written as a year of our time is. */
export function isYear({ text }: PrintedNumber): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}

/** Whether it has a year's digits. */
export function hasFourDigits({ text }: PrintedNumber): boolean {
  return /^\d{4}$/.test(text);
}
