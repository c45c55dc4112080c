import type { Figure } from './figures.ts';
import { spansOf } from './matches.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a sentence does with a figure: reports it, expects it, or claims neither (denies, asks, supposes). */
export type Stance = 'reported' | 'forecast' | 'not-claimed';

/** What the rules on stance look at in a sentence. */
interface Told {
  /** Normalised. */
  text: string;
  figures: readonly Figure[];
  words: Vocabulary;
}

const blank = (match: string): string => ' '.repeat(match.length);

/** The sentence without the words that make single figures of it expectations, each replaced by blanks. */
function withoutExpected({ text, figures, words }: Told): string {
  let cleaned = text;
  for (const { end } of figures) {
    const after = words.forecastAfter.exec(cleaned.slice(end))?.[0];
    if (after) cleaned = cleaned.slice(0, end) + blank(after) + cleaned.slice(end + after.length);
  }
  return cleaned;
}

/** The stance of a sentence towards one of its figures. */
export function stanceOf(sentence: Told, figure: Figure): Stance {
  const { text, words } = sentence;
  if (words.notClaimed.test(clauseAt(text, figure, words))) return 'not-claimed';
  if (words.forecastAfter.test(text.slice(figure.end))) return 'forecast';
  const cleaned = withoutExpected(sentence);
  const lead = cleaned.slice(cleaned.lastIndexOf(';', figure.start) + 1, figure.hedgeStart);
  // What analysts expect is money; of work, only what is still to come is no report.
  if (figure.kind === 'multiple' ? words.toCome.test(lead) : expects(lead, words)) return 'forecast';
  return 'reported';
}

/** The clause that a figure stands in, as far as a denial reaches. */
function clauseAt(text: string, { start }: Figure, { clauseEnd }: Vocabulary): string {
  return `${text.slice(0, start).split(clauseEnd).at(-1)}${text.slice(start).split(clauseEnd)[0]}`;
}

/** Whether the last word on the matter before a figure is one of expectation, not of a result. */
export function expects(before: string, words: Vocabulary): boolean {
  const lead = before.replace(words.besideExpectation, blank);
  const expected = spansOf(lead, words.forecastBefore).at(-1);
  if (!expected) return false;
  const reported = spansOf(lead, words.reportedBefore).at(-1);
  return !reported || reported.end < expected.end;
}

/** Whether the words around a figure make it what another figure is held against: "up from $2.1bn", "$2.1bn a year before". */
export function isHeldAgainst(text: string, figure: Figure, { heldAgainst }: Vocabulary): boolean {
  return heldAgainst.test(around(text, figure));
}

/** The text around a figure, with # for the figure and its hedge. */
export const around = (text: string, { hedgeStart, end }: Figure): string =>
  `${text.slice(0, hedgeStart)}#${text.slice(end)}`;
