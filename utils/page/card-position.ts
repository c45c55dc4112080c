import { keepInside, placeCard, type Place, type Size } from '../core/placement.ts';
import type { OpenCard } from './card-desk.ts';

/** A window lower than this (200 % zoom on a laptop) has no room for drawings; px. */
const LOW_WINDOW = 560;

/** A window narrower than this, in px, or a finger instead of a pointer: cards are sheets at the window's lower edge. */
const FOR_SHEETS = '(width < 480px), (pointer: coarse)';

/** A mention that a sheet would cover is scrolled to this share of the window's height. */
const UNCOVERED = 0.2;

export function isForSheets(): boolean {
  return matchMedia(FOR_SHEETS).matches;
}

/** Scrolls the page where a sheet covers its mention. */
export function uncover({ layer, request: { rects, fragment } }: OpenCard): void {
  const rect = rects[fragment];
  if (!rect || rect.bottom <= window.innerHeight - layer.offsetHeight) return;
  scrollBy({ top: rect.top - window.innerHeight * UNCOVERED, behavior: 'instant' });
}

/**
 * Puts a loose card beside its mention, and keeps a pinned one in the window. A card that is too high drops its drawing. Sheets stand
 * where their style says.
 */
export function settle(card: OpenCard): void {
  const { layer } = card;
  if (card.sheet) return;
  for (const short of [window.innerHeight < LOW_WINDOW, true]) {
    layer.classList.toggle('short', short);
    layer.style.removeProperty('--room');
    fit(card);
    if (!overflows(layer)) return;
  }
}

function fit(card: OpenCard): void {
  if (card.pinned) return move(card, 0, 0);
  const { rects, fragment } = card.request;
  const { x, y, width, height } = sight();
  const seen = rects.map((rect) => new DOMRect(rect.x - x, rect.y - y, rect.width, rect.height));
  const { left, top, room } = placeCard(seen, fragment, sizeOf(card), { width, height });
  card.layer.style.setProperty('--room', `${room}px`);
  put(card, { left: left + x, top: top + y });
}

function overflows({ firstElementChild: card }: HTMLElement): boolean {
  return card !== null && card.scrollHeight > card.clientHeight;
}

/** Brings a card so many px nearer to a place of the reader's choosing, as far as it stays in the window. */
export function move(card: OpenCard, x: number, y: number): void {
  const seen = sight();
  const { left, top } = keepInside({ left: card.left + x - seen.x, top: card.top + y - seen.y }, sizeOf(card), seen);
  put(card, { left: left + seen.x, top: top + seen.y });
}

function put(card: OpenCard, { left, top }: Place): void {
  Object.assign(card, { left, top });
  card.layer.style.inset = `${top}px auto auto ${left}px`;
}

function sizeOf({ layer }: OpenCard): Size {
  return { width: layer.offsetWidth, height: layer.offsetHeight };
}

/** What of the window is in sight, without the page's scroll bars: less than all of it where fingers have zoomed. */
function sight(): Size & { x: number; y: number } {
  const { offsetLeft = 0, offsetTop = 0, width = innerWidth, height = innerHeight } = window.visualViewport ?? {};
  return { x: offsetLeft, y: offsetTop, width, height };
}
