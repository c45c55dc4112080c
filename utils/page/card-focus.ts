import type { Desk, OpenCard } from './card-desk.ts';
import { nextTabbable, nodeAt, tabbables } from './tab-order.ts';

/**
 * Tab (1) or Shift+Tab (-1): from the page into a card that was opened by key, and from its last stop on to what follows
 * the mention, which closes it. Answers whether the focus was moved.
 */
export function tab(desk: Desk, direction: 1 | -1): boolean {
  const card = desk.loose;
  if (!card) return false;
  const stops = tabbables(card.layer);
  const focused = desk.host.root.activeElement;
  if (focused) return focused === stops.at(direction === 1 ? -1 : 0) && leave(card, direction);
  if (direction === -1 || card.request.openedBy === 'pointer') return false;
  desk.cameFrom = document.activeElement as HTMLElement | null;
  stops[0]?.focus();
  return true;
}

function leave({ request, onClose }: OpenCard, direction: 1 | -1): boolean {
  const rect = request.rects[request.fragment];
  const node = rect && nodeAt(rect);
  const next = node && nextTabbable(node, direction);
  if (!next) return false;
  onClose();
  next.focus();
  return true;
}

/** A card that takes another's place takes its focus too: on the control of the same name, else on its first. */
export function takeFocus(layer: HTMLElement, from: Element): void {
  const stops = tabbables(layer);
  const name = from.getAttribute('aria-label');
  const same = stops.find((stop) => name !== null && stop.getAttribute('aria-label') === name);
  (same ?? stops[0])?.focus();
}
