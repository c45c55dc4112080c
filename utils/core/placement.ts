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
/** Below this width a card takes the window's whole width, at its lower edge. */
const SMALL_WINDOW = 480;

/**
 * Below the mention, or above where that has more room and below has too little; inside the window; never on the mention.
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
  if (!anchor || window.width < SMALL_WINDOW) {
    return { left: 0, top: Math.max(0, window.height - height), room: window.height };
  }
  const left = within(anchor.left - LEAD, width, window.width);
  const covered = fragments.filter((box) => box === anchor || (box.left < left + width && box.right > left));
  const head = Math.min(...covered.map(({ top }) => top)) - GAP;
  const foot = Math.max(...covered.map(({ bottom }) => bottom)) + GAP;
  const above = head - MARGIN;
  const below = window.height - MARGIN - foot;
  const needed = Math.min(height, above);
  return below >= needed ? { left, top: foot, room: below } : { left, top: head - needed, room: above };
}

/** Nearest place for a card that the reader moves freely: the whole of it stays in the window. */
export function keepInside({ left, top }: Place, card: Size, window: Size): Place {
  return { left: within(left, card.width, window.width), top: within(top, card.height, window.height) };
}

function within(start: number, length: number, available: number): number {
  return Math.max(MARGIN, Math.min(start, available - MARGIN - length));
}
