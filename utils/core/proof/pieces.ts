import type { Span } from '../mention.ts';
import { READ_MORE } from '../vocabulary/proof-words.ts';
import { dateOfLine } from './dates.ts';
import { plainText } from './hash.ts';

/** A stretch of a text that stands by itself, as `plainText` has it; the offsets are those of the text. */
export interface Piece extends Span {
  text: string;
}

/** A line longer than this was not broken to fit a width. */
const WIDEST = 120;

/**
 * The paragraphs of a plain text, whether a blank line or a single line break divides them. Lines broken to fit a width are
 * joined again. A date line and "Read more:" always begin and end a paragraph.
 */
export function splitParagraphs(text: string): Piece[] {
  const blocks: Piece[][] = [];
  let last: Piece | undefined;
  for (const line of splitLines(text)) {
    const joins = last && !isApart(last) && !isApart(line) && lineBreaks(text.slice(last.end, line.start)) < 2;
    if (joins) blocks.at(-1)?.push(line);
    else blocks.push([line]);
    last = line;
  }
  return blocks.flatMap((block) => (isWrapped(block) ? [joinPieces(block)] : block));
}

/** Every line that is not blank. */
export function splitLines(text: string): Piece[] {
  return [...text.matchAll(/[^\r\n\u2028\u2029]+/g)]
    .map(({ 0: line, index }) => ({ start: index, end: index + line.length, text: plainText(line) }))
    .filter((piece) => piece.text !== '');
}

/** Pieces that follow each other, as one. */
export function joinPieces(pieces: readonly Piece[]): Piece {
  return { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0, text: pieces.map(({ text }) => text).join(' ') };
}

const isApart = ({ text }: Piece): boolean => READ_MORE.test(text) || dateOfLine(text) !== null;

const lineBreaks = (between: string): number => between.match(/\r\n|[\r\n\u2028\u2029]/g)?.length ?? 0;

/** Whether some line breaks off inside a sentence, and none is too long to have been broken to a width. */
function isWrapped(block: readonly Piece[]): boolean {
  const cut = block.slice(0, -1).some(({ text }) => !/[.!?…:]["')\]]*$/.test(text));
  return cut && block.every(({ text }) => text.length <= WIDEST);
}
