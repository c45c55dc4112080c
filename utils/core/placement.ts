// Where a card goes. Lengths are CSS px, places are client coordinates of the window.

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Place {
  left: number;
  top: number;
}

export interface Placement extends Place {
  /** The card may be this high without leaving the window or covering the mention. */
  room: number;
}

/** Between mention and card. */
const GAP = 8;
/** Kept free at every edge of the window. */
const MARGIN = 12;
/** The card starts this far before the mention. */
const LEAD = 16;

/**
 * Below the mention, or above where that has more room and below has too little, or beside it where neither has enough; inside the
 * window; never on the mention.
 *
 * @param fragments - Boxes of the mention's lines, at least one
 * @param hovered - Index of the fragment to stand beside
 */
export function placeCard(
  fragments: readonly Box[],
  hovered: number,
  { width, height }: Size,
  window: Size,
): Placement {
  const anchor = fragments[hovered] ?? fragments[0];
  if (!anchor) return { left: MARGIN, top: MARGIN, room: window.height };
  const left = within(anchor.left - LEAD, width, window.width);
  const covered = fragments.filter((box) => box === anchor || (box.left < left + width && box.right > left));
  const head = Math.min(...covered.map(({ top }) => top)) - GAP;
  const foot = Math.max(...covered.map(({ bottom }) => bottom)) + GAP;
  const above = head - MARGIN;
  const below = window.height - MARGIN - foot;
  const whole = window.height - 2 * MARGIN;
  const next = beside(fragments, width, window.width);
  if (next !== null && height > Math.max(above, below))
    return { left: next, top: within(anchor.top, Math.min(height, whole), window.height), room: whole };
  const needed = Math.min(height, above);
  return below >= needed ? { left, top: foot, room: below } : { left, top: head - needed, room: above };
}

/** Where a card that wide begins after all of the mention, else before it; null where it fits on neither side. */
function beside(fragments: readonly Box[], width: number, available: number): number | null {
  const after = Math.max(...fragments.map(({ right }) => right)) + GAP;
  const before = Math.min(...fragments.map(({ left }) => left)) - GAP - width;
  if (after + width <= available - MARGIN) return after;
  return before >= MARGIN ? before : null;
}

/** Nearest place for a card that the reader moves freely: the whole of it stays in the window. */
export function keepInside({ left, top }: Place, card: Size, window: Size): Place {
  return { left: within(left, card.width, window.width), top: within(top, card.height, window.height) };
}

function within(start: number, length: number, available: number): number {
  return Math.max(MARGIN, Math.min(start, available - MARGIN - length));
}
