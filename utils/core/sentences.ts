import type { Span } from './mention.ts';
import type { Vocabulary } from './vocabulary.ts';

const END = /[.!?…]["')\]]*\s+(?=["'([]*[A-Z0-9$£€])/g;

/**
 * Splits normalised text into sentences, in order; every non-blank character belongs to exactly one.
 * A stop after an abbreviation, or before a small letter, does not end one.
 */
export function splitSentences(text: string, { abbreviation }: Vocabulary): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    if (match[0].startsWith('.') && abbreviation.test(text.slice(start, match.index))) continue;
    sentences.push({ start, end: match.index + match[0].trimEnd().length });
    start = match.index + match[0].length;
  }
  if (text.slice(start).trim() !== '') sentences.push({ start, end: text.trimEnd().length });
  return sentences;
}
