import { keepInside, placeCard, type Size } from '../core/placement.ts';
import type { OpenCard } from './card-desk.ts';

/** A window lower than this (200 % zoom on a laptop) has no room for drawings; px. */
const LOW_WINDOW = 560;

/** Puts a loose card beside its mention, and keeps a pinned one in the window. A card that is too high drops its drawing. */
export function settle(card: OpenCard): void {
  const { layer } = card;
  layer.classList.toggle('short', window.innerHeight < LOW_WINDOW);
  layer.style.removeProperty('--room');
  fit(card);
  if (layer.classList.contains('short') || !overflows(layer)) return;
  layer.classList.add('short');
  fit(card);
}

function fit(card: OpenCard): void {
  if (card.pinned) return move(card, card.left, card.top);
  const { rects, fragment } = card.request;
  const { left, top, room } = placeCard(rects, fragment, sizeOf(card), windowSize());
  card.layer.style.setProperty('--room', `${room}px`);
  put(card, left, top);
}

function overflows({ firstElementChild: card }: HTMLElement): boolean {
  return card !== null && card.scrollHeight > card.clientHeight;
}

/** Brings a card to a place of the reader's choosing, or as near as keeps it in the window. */
export function move(card: OpenCard, left: number, top: number): void {
  const place = keepInside({ left, top }, sizeOf(card), windowSize());
  put(card, place.left, place.top);
}

function put(card: OpenCard, left: number, top: number): void {
  Object.assign(card, { left, top });
  card.layer.style.left = `${left}px`;
  card.layer.style.top = `${top}px`;
}

function sizeOf({ layer }: OpenCard): Size {
  return { width: layer.offsetWidth, height: layer.offsetHeight };
}

/** Without the page's scroll bars. */
function windowSize(): Size {
  return { width: document.documentElement.clientWidth || window.innerWidth, height: window.innerHeight };
}
