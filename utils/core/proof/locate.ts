import { normalise } from '../normalise.ts';
import { splitSentences } from '../sentences.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { readDates } from './dates.ts';
import { plainHash } from './hash.ts';
import { alignInOrder } from './align.ts';
import { joinPieces, splitLines, splitParagraphs, type Piece } from './pieces.ts';

/** A paragraph in a copy: found by its hash, found by its place alone, or not at all. */
export type Located = { state: 'holds' | 'differs'; text: string } | { state: 'missing'; text: null };

/** Lines that a paragraph may be broken into. */
const MOST_LINES = 30;

/**
 * Finds the paragraphs of an article in a copy of it, whatever stands around them and however they are broken into lines: by
 * their hashes wherever they stand, then the rest in order, between those found. `likeness` says how well a text would do as
 * the paragraph of a number. A copy that lacks paragraphs costs up to 30 hashes a line, a whole one about one a paragraph.
 */
export async function locateParagraphs(
  copy: string,
  hashes: readonly string[],
  likeness: (number: number, text: string) => number,
  words: Vocabulary,
): Promise<Located[]> {
  const found = await findByHash(copy, hashes, words);
  const rest = splitParagraphs(withoutFound(copy, found));
  const aligned = alignRest(hashes.length, found, rest, likeness);
  return hashes.map((_, number) => {
    const same = found.get(number);
    if (same) return { state: 'holds', text: same.text };
    const other = aligned.get(number);
    return other ? { state: 'differs', text: other.text } : { state: 'missing', text: null };
  });
}

async function findByHash(copy: string, hashes: readonly string[], words: Vocabulary): Promise<Map<number, Piece>> {
  const found = new Map<number, Piece>();
  const lines = splitLines(copy);
  const ways = [
    () => splitParagraphs(copy),
    () => lines.flatMap((line) => partsOf(line, words)),
    () => lines.flatMap((_, start) => runsFrom(lines, start, MOST_LINES)),
  ];
  for (const way of ways) {
    if (found.size === hashes.length) break;
    for (const piece of way()) {
      const hash = await plainHash(piece.text.trim());
      hashes.forEach((wanted, number) => {
        if (wanted === hash && !found.has(number)) found.set(number, piece);
      });
    }
  }
  return found;
}

/** Every date in a line, and every run of sentences from the line's start or from behind a date. */
function partsOf(line: Piece, words: Vocabulary): Piece[] {
  const text = normalise(line.text);
  const part = (start: number, end: number): Piece => ({
    start: line.start + start,
    end: Math.min(line.start + end, line.end),
    text: line.text.slice(start, end),
  });
  const dates = readDates(text);
  const runs = [0, ...dates.map(({ end }) => end)].flatMap((from) => {
    const sentences = splitSentences(text.slice(from), words).map(({ start, end }) => part(from + start, from + end));
    return sentences.flatMap((_, start) => runsFrom(sentences, start, MOST_LINES));
  });
  return [...dates.map(({ start, end }) => part(start, end)), ...runs];
}

/** The pieces from `start` on, joined: the first one, the first two… */
function runsFrom(pieces: readonly Piece[], start: number, most: number): Piece[] {
  const run = pieces.slice(start, start + most);
  return run.map((_, index) => joinPieces(run.slice(0, index + 1)));
}

/** The copy with line breaks in the place of what was found, so that offsets stay. */
function withoutFound(copy: string, found: ReadonlyMap<number, Piece>): string {
  let rest = copy;
  for (const { start, end } of found.values()) rest = rest.slice(0, start) + '\n'.repeat(end - start) + rest.slice(end);
  return rest;
}

/** The paragraphs that were not found, each with the piece that stands in its place. */
function alignRest(
  count: number,
  found: ReadonlyMap<number, Piece>,
  rest: readonly Piece[],
  likeness: (number: number, text: string) => number,
): Map<number, Piece> {
  const aligned = new Map<number, Piece>();
  let gap: number[] = [];
  let from = 0;
  const close = (to: number): void => {
    const pieces = rest.filter(({ start, end }) => start >= from && end <= to);
    const order = alignInOrder(gap, pieces, (number, piece) => likeness(number, piece.text));
    for (const [number, piece] of order) aligned.set(number, piece);
    gap = [];
  };
  for (let number = 0; number < count; number++) {
    const piece = found.get(number);
    if (!piece) gap.push(number);
    else {
      close(piece.start);
      from = piece.end;
    }
  }
  close(Infinity);
  return aligned;
}
