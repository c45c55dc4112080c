import type { Span } from './mention.ts';
import type { Vocabulary } from './vocabulary.ts';

/** No sentence is longer, in UTF-16 code units: text without stops is cut, so that work grows with the text and no faster. */
export const LONGEST = 1200;

/**
 * Splits normalised text into sentences, in order; every non-blank character belongs to exactly one.
 * A stop after an abbreviation, or before a small letter, does not end one, but for one at the end of a name with a new
 * beginning behind it; the dateline of an agency begins one.
 */
export function splitSentences(text: string, { sentenceEnd }: Vocabulary): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(sentenceEnd)) {
    sentences.push({ start, end: match.index + match[0].trimEnd().length });
    start = match.index + match[0].length;
  }
  if (text.slice(start).trim() !== '') sentences.push({ start, end: text.trimEnd().length });
  return sentences.flatMap((sentence) => cut(text, sentence));
}

/** A sentence in pieces of at most `LONGEST`, between words where there are any. */
function cut(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  while (end - start > LONGEST) {
    const space = text.lastIndexOf(' ', start + LONGEST);
    const stop = space > start ? space : start + LONGEST;
    pieces.push({ start, end: stop });
    start = space > start ? stop + 1 : stop;
  }
  return [...pieces, { start, end }];
}
