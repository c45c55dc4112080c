import type { Span } from './mention.ts';

// One of any width.
const SPACES = String.raw`[\t \u00a0\u2000-\u200a\u202f\u205f\u3000]`;

const PLAIN: [RegExp, string][] = [
  [/[\u2018-\u201b\u2039\u203a\u02bc\u2032\u00b4`]/g, "'"],
  [/[\u201c-\u201f\u00ab\u00bb\u2033]/g, '"'],
  [new RegExp(SPACES, 'g'), ' '],
  [/[\u2010\u2011\u2212]/g, '-'],
  [/(?<=[A-Z]')S\b/g, 's'],
];

/**
 * The text with typographic quotes, hyphens and spaces made plain, and the possessive of capitals ("HARBOUR'S"), so that rules
 * need one spelling of each. Every character is replaced by one of the same length: offsets stay valid.
 */
export function normalise(text: string): string {
  return PLAIN.reduce((plain, [uneven, even]) => plain.replace(uneven, even), text);
}

const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/g;

/** The text with plain letters for those with an accent ("S\u00e3o" as "Sao"), which rules and names need not tell apart; of the same length. */
export function foldAccents(text: string): string {
  return text.replace(ACCENTED, (letter) => letter.normalize('NFD').charAt(0));
}

/** Text as rules read it, with the way back. */
export interface ReadableText {
  text: string;
  /** The same thing with the offsets that its span has in the text as it is written. */
  back: <T extends Span>(span: T) => T;
}

// Soft hyphens, spaces and joiners of no width, and marks of direction show nothing; accents may stand apart from their letters.
const HIDDEN = String.raw`\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff`;
const ACCENTS = String.raw`\u0300-\u036f`;
const UNEVEN = new RegExp(`[${HIDDEN}${ACCENTS}\t]|${SPACES}{2}`);
const SHOWN = new RegExp(`(${SPACES}(?:[${HIDDEN}]*${SPACES})*)|[^${HIDDEN}][${ACCENTS}]*`, 'g');

/** The text normalised, its letters without accents, without what shows nothing, single spaces. Linear in its length. */
export function readableText(text: string): ReadableText {
  if (!UNEVEN.test(text)) return { text: plainOf(text), back: (span) => span };
  let readable = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: written, 1: space, index } of text.matchAll(SHOWN)) {
    const shown = space ? ' ' : written.normalize('NFC');
    readable += shown;
    for (let at = 0; at < shown.length; at++) {
      starts.push(index);
      ends.push(index + written.length);
    }
  }
  const back: ReadableText['back'] = (span) => ({
    ...span,
    start: starts[span.start] ?? text.length,
    end: ends[span.end - 1] ?? 0,
  });
  return { text: plainOf(readable), back };
}

const plainOf = (text: string): string => foldAccents(normalise(text));
