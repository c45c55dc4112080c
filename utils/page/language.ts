import type { Vocabulary } from '../core/vocabulary.ts';

/** English text holds 30 to 45 % of its commonest words; the nearest other languages under 10 %. */
const LEAST_SHARE = 0.15;

/** Words looked at: enough to tell, and few enough to cost nothing. */
const SAMPLE = 300;

/** Too few words to tell by, such as a headline: they are given the benefit of the doubt. */
const FEWEST_WORDS = 12;

/**
 * Whether a text is English: by its language tag if it has one, else by its commonest words.
 * `text` may be long; only its beginning is looked at.
 */
export function isEnglish(tag: string | null, text: string, { functionWord }: Vocabulary): boolean {
  if (tag?.trim()) return /^en(?:$|[-_])/i.test(tag.trim());
  const words =
    text
      .slice(0, SAMPLE * 10)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, SAMPLE) ?? [];
  if (words.length < FEWEST_WORDS) return /^[\p{Script=Latin}\P{L}]*$/u.test(text);
  return words.filter((word) => functionWord.test(word)).length >= words.length * LEAST_SHARE;
}
