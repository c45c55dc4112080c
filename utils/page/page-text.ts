/** A stretch of a block's text that stands in one text node: `text[at + i]` is `node.data[offset + i]`. */
export interface Piece {
  /** Offset in the block's text, UTF-16. */
  at: number;
  node: Text;
  offset: number;
  length: number;
}

/** The text of a block while it is gathered from text nodes, white space collapsed as the page shows it. */
export interface Gathering {
  text: string;
  pieces: Piece[];
  /** Characters that stand in links, white space not counted. */
  linked: number;
  /** Nothing stands before that a space could part from what comes: the text is empty or ends with one. */
  fresh: boolean;
  /** What parts the last word from the next, should one follow: white space of the page, or something left out. */
  space: { node: Text; offset: number } | 'left-out' | null;
}

export function startGathering(): Gathering {
  return { text: '', pieces: [], linked: 0, fresh: true, space: null };
}

/**
 * Words with single spaces between them, which the page shows as they are. What parts them is white space that CSS collapses (a
 * hard space is none) and characters that show nothing: soft hyphen, zero width.
 */
const RUN = /[^ \t\n\r\f\u00ad\u200b\u2060\ufeff]+(?: [^ \t\n\r\f\u00ad\u200b\u2060\ufeff]+)*/g;
const COLLAPSES = /[ \t\n\r\f]/;

/** Adds a text node's words. */
export function gather(into: Gathering, node: Text, inLink: boolean): void {
  const { data } = node;
  let from = 0;
  for (const { 0: run, index } of data.matchAll(RUN)) {
    if (index > from) noteSpace(into, node, from, data.slice(from, index));
    putSpace(into);
    put(into, { at: into.text.length, node, offset: index, length: run.length }, run);
    if (inLink) into.linked += run.replaceAll(' ', '').length;
    from = index + run.length;
  }
  if (from < data.length) noteSpace(into, node, from, data.slice(from));
}

/** Adds text that stands nowhere on the page, such as the bars between cells. */
export function glue(into: Gathering, text: string): void {
  into.space = null;
  into.text += text;
  into.fresh = text.endsWith(' ');
}

/** Something was left out here: the words before and after do not touch. */
export function gap(into: Gathering): void {
  if (!into.fresh) into.space ??= 'left-out';
}

function noteSpace(into: Gathering, node: Text, from: number, between: string): void {
  if (into.space || into.fresh) return;
  const at = between.search(COLLAPSES);
  if (at >= 0) into.space = { node, offset: from + at };
}

function putSpace(into: Gathering): void {
  const { space } = into;
  if (!space) return;
  into.space = null;
  if (space === 'left-out') into.text += ' ';
  else put(into, { at: into.text.length, ...space, length: 1 }, ' ');
}

/** Joins the piece to the one before where they touch in the same node. */
function put(into: Gathering, piece: Piece, text: string): void {
  const last = into.pieces.at(-1);
  const touches = last?.node === piece.node && last.offset + last.length === piece.offset;
  if (touches && last.at + last.length === piece.at) last.length += piece.length;
  else into.pieces.push(piece);
  into.text += text;
  into.fresh = false;
}

/** Where a span of a block stands on the page, as a range takes it. */
export interface Place {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
}

/** The way back from offsets in a block's text to its text nodes; null where the span stands nowhere. `end` is exclusive. */
export function placeOf(pieces: readonly Piece[], start: number, end: number): Place | null {
  const segments = segmentsOf(pieces, start, end);
  const [first, last] = [segments[0], segments.at(-1)];
  if (!first || !last) return null;
  return { startContainer: first.node, startOffset: first.from, endContainer: last.node, endOffset: last.to };
}

/** The parts of a span that stand in one text node each: `node.data.slice(from, to)`. */
export interface Segment {
  node: Text;
  from: number;
  to: number;
}

/** A span of a block as segments, in order. `end` is exclusive. */
export function segmentsOf(pieces: readonly Piece[], start: number, end: number): Segment[] {
  return pieces
    .filter(({ at, length }) => at < end && at + length > start)
    .map(({ at, node, offset, length }) => ({
      node,
      from: offset + Math.max(0, start - at),
      to: offset + Math.min(length, end - at),
    }));
}
