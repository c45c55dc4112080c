import { announcement, cardText, copyText } from '../core/card.ts';
import type { CardHandle, CardRequest, CardScript } from './card-bridge.ts';
import type { CardActs, Desk, Draw, OpenCard } from './card-desk.ts';
import { giveFocusBack, tab } from './card-focus.ts';
import { createCardHost } from './card-host.ts';
import { listen } from './card-listeners.ts';
import { move, settle } from './card-position.ts';
import { copyToClipboard } from './clipboard.ts';

/** How long a card takes to fade, in ms; the style sheet has the same number. */
const FADE = 80;

/** How long the copy button says what became of it, in ms. */
const COPY_SAID = 1600;

/** Opens, places, pins and closes cards. `styles` are the style sheets of the shadow root. */
export function createCardScript(styles: readonly string[], draw: Draw): CardScript {
  const host = createCardHost(styles);
  const desk: Desk = { host, draw, loose: null, pinned: null, listening: null, cameFrom: null, opened: 0 };
  return { open: (request) => open(desk, request) };
}

function open(desk: Desk, request: CardRequest): CardHandle {
  if (desk.loose) putAway(desk, desk.loose);
  desk.host.setTheme(request.theme);
  const card = layOut(desk, request);
  desk.loose = card;
  redraw(desk, card);
  card.resized.observe(card.layer);
  listenToPage(desk);
  if (request.openedBy === 'key') {
    const { position, total } = request.content;
    say(desk, card, [`Mention ${position} of ${total}`, 'Tab for source']);
  }
  return handleOf(desk, card);
}

const AT_FIRST = { pinned: false, index: 0, turned: false, copied: 'ready', left: 0, top: 0 } as const;

function layOut(desk: Desk, request: CardRequest): OpenCard {
  const layer = desk.host.addLayer();
  const cards = request.content.facts.map(({ known, comparisons, refusals }) => cardText(known, comparisons, refusals));
  const resized = new ResizeObserver(() => settle(card));
  const card: OpenCard = { ...AT_FIRST, id: `fact-${++desk.opened}`, request: { ...request }, layer, cards, resized };
  layer.addEventListener('pointerenter', () => !card.pinned && request.events.pointerEntered());
  layer.addEventListener('pointerleave', () => !card.pinned && request.events.pointerLeft());
  return card;
}

function handleOf(desk: Desk, card: OpenCard): CardHandle {
  return {
    place(rects, fragment) {
      Object.assign(card.request, { rects, fragment });
      settle(card);
    },
    pin: () => pin(desk, card, true),
    close: () => close(desk, card),
  };
}

function redraw(desk: Desk, card: OpenCard): void {
  const { position, total } = card.request.content;
  const byKey = card.request.openedBy === 'key';
  desk.draw(card.layer, { ...card, position, total, byKey, ...actsOf(desk, card) });
  settle(card);
}

function actsOf(desk: Desk, card: OpenCard): CardActs {
  return {
    onPin: (pinned) => pin(desk, card, pinned),
    onClose: () => close(desk, card),
    onCopy: () => void copy(desk, card),
    onMove: (x, y) => move(card, card.left + x, card.top + y),
    onTurn: (step) => turn(desk, card, step),
  };
}

/** To the next (1) or previous (-1) fact, wrapping at the ends. */
function turn(desk: Desk, card: OpenCard, step: 1 | -1): void {
  const count = card.cards.length;
  if (count < 2) return;
  Object.assign(card, { index: (card.index + step + count) % count, turned: true, copied: 'ready' });
  redraw(desk, card);
  say(desk, card, [`Fact ${card.index + 1} of ${count}`]);
}

async function copy(desk: Desk, card: OpenCard): Promise<void> {
  const text = card.cards[card.index];
  if (!text) return;
  card.copied = (await copyToClipboard(copyText(text))) ? 'copied' : 'refused';
  redrawIfOpen(desk, card);
  setTimeout(() => {
    card.copied = 'ready';
    redrawIfOpen(desk, card);
  }, COPY_SAID);
}

function redrawIfOpen(desk: Desk, card: OpenCard): void {
  if (isOpen(desk, card)) redraw(desk, card);
}

function pin(desk: Desk, card: OpenCard, pinned: boolean): void {
  if (card.pinned === pinned || !isOpen(desk, card)) return;
  const inTheWay = pinned ? desk.pinned : desk.loose;
  if (inTheWay) close(desk, inTheWay);
  card.pinned = pinned;
  desk.pinned = pinned ? card : null;
  desk.loose = pinned ? null : card;
  redraw(desk, card);
  card.request.events.pinned(pinned);
}

function close(desk: Desk, card: OpenCard): void {
  if (!isOpen(desk, card)) return;
  const hadFocus = card.layer.contains(desk.host.focused());
  putAway(desk, card);
  if (hadFocus) giveFocusBack(desk);
  if (!desk.loose && !desk.pinned) stopListening(desk);
  card.request.events.closed();
}

function isOpen(desk: Desk, card: OpenCard): boolean {
  return desk.loose === card || desk.pinned === card;
}

/** Takes a card off the desk without telling anybody. */
function putAway(desk: Desk, card: OpenCard): void {
  if (desk.loose === card) desk.loose = null;
  if (desk.pinned === card) desk.pinned = null;
  card.resized.disconnect();
  card.layer.classList.add('leaving');
  setTimeout(() => {
    desk.draw(card.layer, null);
    desk.host.removeLayer(card.layer);
  }, FADE);
}

function listenToPage(desk: Desk): void {
  if (desk.listening) return;
  desk.listening = new AbortController();
  const listeners = {
    escaped: () => closeTop(desk),
    tabbed: (direction: 1 | -1) => tab(desk, direction, (card) => close(desk, card)),
    pressedOutside: (x: number, y: number) => pressOutside(desk, x, y),
  };
  listen(desk.host.element, listeners, desk.listening.signal);
}

function stopListening(desk: Desk): void {
  desk.listening?.abort();
  desk.listening = null;
}

function closeTop(desk: Desk): void {
  const top = desk.loose ?? desk.pinned;
  if (top) close(desk, top);
}

/** A press on the mention itself is the page script's. */
function pressOutside(desk: Desk, x: number, y: number): void {
  const card = desk.loose;
  const onMention = card?.request.rects.some(
    ({ left, right, top, bottom }) => x >= left && x < right && y >= top && y < bottom,
  );
  if (card && !onMention) close(desk, card);
}

/** Announces the fact that is shown, and what else there is to say. */
function say(desk: Desk, card: OpenCard, rest: string[]): void {
  const text = card.cards[card.index];
  if (text) desk.host.announce(announcement(text, rest));
}
