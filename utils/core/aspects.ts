import { spansOf } from './matches.ts';
import type { Aspect } from './pack.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * How much a sentence speaks of each aspect: 3 for a plain word, 4 for more than one, 1 for a hint beside; aspects it does
 * not speak of are absent.
 */
export type AspectScores = Map<Aspect, number>;

const STRONG = 3;
const AGAIN = 1;
const WEAK = 1;

/** Scores a sentence of normalised text by the vocabulary of aspects. */
export function readAspects(text: string, words: Vocabulary): AspectScores {
  const scores: AspectScores = new Map();
  for (const { aspect, strong, weak } of words.aspects) {
    const plain = spansOf(text, strong).length;
    const score = (plain > 0 ? STRONG : 0) + (plain > 1 ? AGAIN : 0) + (weak.test(text) ? WEAK : 0);
    if (score > 0) scores.set(aspect, score);
  }
  return scores;
}
