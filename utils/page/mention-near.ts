import type { Step } from '../core/page-summary.ts';
import { fragmentsOf } from './hit-test.ts';
import type { PageMention } from './reading.ts';

/**
 * Index of the mention to step to when no card was opened yet: the first in or below the window (1), the one before that (-1), or the one
 * nearest to what the reader has selected, else to the middle of the window (0). Null where there is none.
 */
export function mentionNear(mentions: readonly PageMention[], step: Step): number | null {
  if (mentions.length === 0) return null;
  if (step === 0) return nearestTo(eyes(), mentions);
  const below = mentions.findIndex((mention) => fragmentsOf(mention).some(({ bottom }) => bottom > 0));
  const from = below < 0 ? mentions.length : below;
  return (step === 1 ? from : from - 1 + mentions.length) % mentions.length;
}

/** In the window, in px. */
interface Point {
  x: number;
  y: number;
}

/** Where the reader looks: the middle of the selection, else of the window. */
function eyes(): Point {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0)
    return { x: innerWidth / 2, y: innerHeight / 2 };
  const { x, y, width, height } = selection.getRangeAt(0).getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** Only what is rendered is anywhere. */
function nearestTo(point: Point, mentions: readonly PageMention[]): number | null {
  const far = mentions.map((mention) => Math.min(...fragmentsOf(mention).map((rect) => distance(rect, point))));
  const nearest = Math.min(...far);
  return nearest === Infinity ? null : far.indexOf(nearest);
}

function distance({ left, right, top, bottom }: DOMRect, { x, y }: Point): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
