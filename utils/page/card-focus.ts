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
  if (!focused) return direction === 1 && card.request.openedBy !== 'pointer' && enter(desk, stops);
  return focused === stops.at(direction === 1 ? -1 : 0) && leave(card, direction);
}

function enter(desk: Desk, stops: HTMLElement[]): boolean {
  desk.cameFrom = document.activeElement as HTMLElement | null;
  stops[0]?.focus();
  return stops.length > 0;
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

/** To where it was before it entered a card. */
export function giveFocusBack({ cameFrom }: Desk): void {
  cameFrom?.focus({ preventScroll: true });
}
