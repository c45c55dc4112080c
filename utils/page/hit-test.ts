import { segmentsOf, type Segment } from './page-text.ts';
import type { PageMention } from './reading.ts';

/** A mention's line fragments in the window, in reading order; measures the layout. Empty where nothing of it is rendered. */
export function fragmentsOf({ block, mention }: PageMention): DOMRect[] {
  const range = block.element.ownerDocument.createRange();
  const rects = segmentsOf(block.pieces, mention.start, mention.end).flatMap((segment) => rectsOf(segment, range));
  range.detach();
  return rects.reduce<DOMRect[]>(addToLine, []);
}

/** The page may have shortened the node since it was read. */
function rectsOf({ node, from, to }: Segment, range: Range): DOMRect[] {
  if (to > node.data.length) return [];
  range.setStart(node, from);
  range.setEnd(node, to);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** Words in inline elements have rects of their own: those side by side on one line are one fragment. */
function addToLine(lines: DOMRect[], rect: DOMRect): DOMRect[] {
  const line = lines.at(-1);
  if (!line || !isBeside(line, rect)) return [...lines, rect];
  const [left, top] = [Math.min(line.left, rect.left), Math.min(line.top, rect.top)];
  const [right, bottom] = [Math.max(line.right, rect.right), Math.max(line.bottom, rect.bottom)];
  return [...lines.slice(0, -1), new DOMRect(left, top, right - left, bottom - top)];
}

function isBeside(line: DOMRect, rect: DOMRect): boolean {
  const shared = Math.min(line.bottom, rect.bottom) - Math.max(line.top, rect.top);
  const apart = Math.max(line.left, rect.left) - Math.min(line.right, rect.right);
  const lower = Math.min(line.height, rect.height);
  return shared > lower / 2 && apart < lower;
}

/** Tells which mention a point of the window is on. */
export type HitTest = (x: number, y: number) => Hit | null;

export interface Hit {
  /** Index in the list of mentions. */
  index: number;
  fragment: number;
}

/**
 * Makes the test for the painted of `mentions`. A hit needs the point inside the mention's rects, not only the nearest caret.
 * A call costs one `caretPositionFromPoint` (about 30 µs), and measures only where a mention is near.
 */
export function createHitTest(page: Document, mentions: readonly PageMention[]): HitTest {
  const byNode = indexByNode(mentions);
  const roots = new Set(byNode.keys().map((node) => node.getRootNode()));
  const shadowRoots = [...roots].filter((root) => root instanceof ShadowRoot);
  return (x, y) => {
    const caret = page.caretPositionFromPoint(x, y, { shadowRoots });
    const near = caret ? (byNode.get(caret.offsetNode) ?? []) : [];
    for (const { index, from, to } of near) {
      const mention = mentions[index];
      if (!caret || !mention?.painted || caret.offset < from || caret.offset > to) continue;
      const fragment = fragmentsOf(mention).findIndex((rect) => holds(rect, x, y));
      if (fragment >= 0) return { index, fragment };
    }
    return null;
  };
}

type Entry = Pick<Segment, 'from' | 'to'> & { index: number };

function indexByNode(mentions: readonly PageMention[]): Map<Node, Entry[]> {
  const byNode = new Map<Node, Entry[]>();
  mentions.forEach(({ block, mention }, index) => {
    for (const { node, from, to } of segmentsOf(block.pieces, mention.start, mention.end))
      byNode.set(node, [...(byNode.get(node) ?? []), { index, from, to }]);
  });
  return byNode;
}

function holds({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
