import type { Aspect } from './pack.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How much a sentence speaks of each aspect: 3 for a plain word, 1 for a hint; aspects it does not speak of are absent. */
export type AspectScores = Map<Aspect, number>;

const STRONG = 3;
const WEAK = 1;

/** Scores a sentence of normalised text by the vocabulary of aspects. */
export function readAspects(text: string, words: Vocabulary): AspectScores {
  const scores: AspectScores = new Map();
  for (const { aspect, strong, weak } of words.aspects) {
    const score = (strong.test(text) ? STRONG : 0) + (weak.test(text) ? WEAK : 0);
    if (score > 0) scores.set(aspect, score);
  }
  return scores;
}
