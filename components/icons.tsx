import type { VNode } from 'preact';

export const EQUAL = 'M3.5 6h9M3.5 10h9';
export const UNEQUAL = `${EQUAL}M10.5 3l-5 10`;
export const CLOCK = 'M2.75 8a5.25 5.25 0 1010.5 0 5.25 5.25 0 10-10.5 0M8 5v3.2l2.2 1.4';
export const NEXT = 'm6 3 5 5-5 5';
export const PREVIOUS = 'm10 3-5 5 5 5';
export const UP = 'M8 13V3.5M4 7.5l4-4 4 4';
export const DOWN = 'M8 3v9.5M4 8.5l4 4 4-4';
export const COPY =
  'M7 5.5h5A1.5 1.5 0 0113.5 7v5a1.5 1.5 0 01-1.5 1.5H7A1.5 1.5 0 015.5 12V7A1.5 1.5 0 017 5.5zM10.5 3.2V3A1.5 1.5 0 009 2.5H4A1.5 1.5 0 002.5 4v5A1.5 1.5 0 004 10.5h.2';
export const DONE = 'm3 8.5 3.2 3.2L13 5';
export const PIN = 'M10 2.5 13.5 6l-2 .6-2.6 2.6.1 2.6-1 1L3.2 8l1-1 2.6.1L9.4 4.5zM5.5 10.5l-3 3';
export const FLAG = 'M4 14V2.5M4 3h8l-2 3 2 3H4';
export const GRIP = 'M6 4h0M10 4h0M6 8h0M10 8h0M6 12h0M10 12h0';
export const CLOSE = 'm4 4 8 8M12 4l-8 8';
export const SEARCH = 'M11.25 7a4.25 4.25 0 10-8.5 0 4.25 4.25 0 108.5 0M10.2 10.2l3.3 3.3';
export const OUT = 'M6.5 3H3v10h10V9.5M9 3h4v4M13 3 7.5 8.5';

/**
 * A drawing in the colour of its text; the words beside it, or its button's name, say the same.
 *
 * @param path - One of the paths above, on a grid of 16 by 16
 * @param under - What lies under it
 */
export function icon(path: string, under?: VNode) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      {under}
      <path d={path} />
    </svg>
  );
}
