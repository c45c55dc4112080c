import { isApart, join, spansOf } from './matches.ts';
import type { Span } from './mention.ts';
import type { Aspect } from './pack.ts';
import type { AspectCues } from './vocabulary/aspects.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * How much a sentence speaks of each aspect: 3 for a plain word, 4 for more than one, 1 for a hint beside; aspects it does
 * not speak of are absent.
 */
export type AspectScores = Map<Aspect, number>;

/** What a word for an aspect counts, and words that tell it only together. */
export const STRONG = 3;
export const COMPOSED = 2.5;
const AGAIN = 1;
const WEAK = 1;

/** An aspect that any sentence on AI footage may have words of. */
export const isGeneral = (aspect: Aspect): boolean => aspect === 'first-use' || aspect === 'definition';

/** Scores a sentence of normalised text by the vocabulary of aspects. */
export function readAspects(text: string, words: Vocabulary): AspectScores {
  const scores: AspectScores = new Map();
  for (const cues of words.aspects) {
    const plain = toldBy(cues, text, words).length;
    const told = plain > 0 ? (cues.strong.test(text) ? STRONG : COMPOSED) : 0;
    const score = told + (plain > 1 ? AGAIN : 0) + (cues.weak.test(text) ? WEAK : 0);
    if (score > 0) scores.set(cues.aspect, score);
  }
  return scores;
}

/** Where a sentence tells an aspect plainly: by one of its words, or by words of two classes near each other. */
export function toldBy({ strong, composed = [] }: AspectCues, text: string, { cueClasses }: Vocabulary): Span[] {
  const pairs = composed.map(([one, other]) =>
    nearPair(spansOf(text, cueClasses[one]), spansOf(text, cueClasses[other])),
  );
  return [...spansOf(text, strong), ...pairs.filter((span) => span !== null)];
}

/** How near words of two classes stand that say one thing together, in UTF-16 code units: about six words. */
const NEAR = 50;

/** The first two spans, one of each list (both in order), that stand near each other, as one span. Linear in their number. */
function nearPair(some: readonly Span[], others: readonly Span[]): Span | null {
  let from = 0;
  for (const one of some) {
    while ((others[from]?.end ?? Infinity) < one.start - NEAR) from += 1;
    for (const other of others.slice(from, from + 3))
      if (other.start <= one.end + NEAR && isApart(one, other)) return join(one, other);
  }
  return null;
}
