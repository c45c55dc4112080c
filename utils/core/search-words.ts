/** A part of a text, and whether it was searched for. */
export interface Piece {
  text: string;
  isFound: boolean;
}

/** A word as it is looked up, and where it stands in its text (UTF-16, half-open). */
export interface SearchWord {
  word: string;
  start: number;
  end: number;
}

/** A figure with its unit ("8.25bn"), or letters with the accents that belong to them. */
const WORD = /\p{N}+(?:[.,]\p{N}+)*[\p{L}\p{M}]*|\p{L}[\p{L}\p{M}\p{N}]*/gu;

/** The words of a text, in lower case and without accents; signs stand in none. */
export function wordsOf(text: string): SearchWord[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: plain(word),
    start: index,
    end: index + word.length,
  }));
}

function plain(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A text in pieces: whole words that are among those found, and what stands between. */
export function highlighted(text: string, found: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { word, start, end } of wordsOf(text)) {
    if (!found.has(word)) continue;
    if (start > from) pieces.push({ text: text.slice(from, start), isFound: false });
    pieces.push({ text: text.slice(start, end), isFound: true });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isFound: false });
  return pieces;
}
