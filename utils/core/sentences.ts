import type { Span } from './mention.ts';

// A full stop after one of these, or after a single capital letter, does not end a sentence.
const ABBREVIATIONS =
  /\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|Gen|Sen|Rep|Gov|Inc|Corp|Ltd|Co|Bros|No|vs|approx|est|Rs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|U\.S|U\.K|a\.m|p\.m|e\.g|i\.e)$/;
const END = /[.!?…]["')\]]*\s+(?=["'([]*[A-Z0-9$£€])/g;

/**
 * Splits normalised text into sentences, in order; every non-blank character belongs to exactly one.
 * A stop after an abbreviation, or before a small letter, does not end one.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    if (match[0].startsWith('.') && ABBREVIATIONS.test(text.slice(start, match.index))) continue;
    sentences.push({ start, end: match.index + match[0].trimEnd().length });
    start = match.index + match[0].length;
  }
  if (text.slice(start).trim() !== '') sentences.push({ start, end: text.trimEnd().length });
  return sentences;
}
