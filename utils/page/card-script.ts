import { announcement, cardText, copyText } from '../core/card.ts';
import type { Say } from '../core/say.ts';
import type { CardHandle, CardRequest, CardScript } from './card-bridge.ts';
import type { CardState, Desk, Draw, OpenCard } from './card-desk.ts';
import { tab } from './card-focus.ts';
import { addLayer, announce, createCardHost, removeLayer, setTheme } from './card-host.ts';
import { listen } from './card-listeners.ts';
import { move, settle } from './card-position.ts';
import { copyToClipboard } from './clipboard.ts';

/** How long a card takes to fade, in ms; the style sheet has the same number. */
const FADE = 80;

/** How long the copy button says what became of it, in ms. */
const COPY_SAID = 1600;

/** Opens, places, pins and closes cards, in an element of this name. `styles` are the style sheets of its shadow root. */
export function createCardScript(hostName: string, styles: readonly string[], say: Say, draw: Draw): CardScript {
  const desk: Desk = { host: createCardHost(hostName, styles, say('language')), say, draw, opened: 0 };
  return { open: (request) => open(desk, request) };
}

function open(desk: Desk, request: CardRequest): CardHandle {
  if (desk.loose) putAway(desk, desk.loose);
  setTheme(desk.host, request.theme);
  const card = layOut(desk, request);
  desk.loose = card;
  update(desk, card, {});
  card.resized.observe(card.layer);
  listenToPage(desk);
  if (card.byKey) tell(desk, card, desk.say('card.place', card.position, card.total), desk.say('card.tabForSource'));
  return {
    place(rects, fragment) {
      Object.assign(card.request, { rects, fragment });
      settle(card);
    },
    pin: () => card.onPin(true),
    close: card.onClose,
  };
}

function layOut(desk: Desk, request: CardRequest): OpenCard {
  const { content, events, openedBy } = request;
  const { say } = desk;
  const layer = addLayer(desk.host);
  const card: OpenCard = {
    id: `fact-${++desk.opened}`,
    request: { ...request },
    layer,
    cards: content.facts.map(({ known, comparisons, refusals }) => cardText(known, comparisons, refusals, say)),
    also: content.also,
    position: content.position,
    total: content.total,
    byKey: openedBy === 'key',
    pinned: false,
    index: 0,
    turned: false,
    copied: 'ready',
    report: null,
    left: 0,
    top: 0,
    resized: new ResizeObserver(() => settle(card)),
    onPin: (pinned) => pin(desk, card, pinned),
    onClose: () => close(desk, card),
    onCopy: () => void copy(desk, card),
    onReport: () => void report(desk, card),
    onMove: (x, y) => move(card, x, y),
    onTurn: (step) => turn(desk, card, step),
  };
  layer.addEventListener('pointerenter', () => !card.pinned && events.pointerEntered());
  layer.addEventListener('pointerleave', () => !card.pinned && events.pointerLeft());
  return card;
}

function isOpen(desk: Desk, card: OpenCard): boolean {
  return desk.loose === card || desk.pinned === card;
}

/** Changes a card that is still open, and draws it. */
function update(desk: Desk, card: OpenCard, change: Partial<CardState>): void {
  if (!isOpen(desk, card)) return;
  Object.assign(card, change);
  desk.draw(card.layer, card);
  settle(card);
}

function turn(desk: Desk, card: OpenCard, step: 1 | -1): void {
  const count = card.cards.length;
  if (count < 2) return;
  update(desk, card, {
    index: (card.index + step + count) % count,
    turned: true,
    copied: 'ready',
    report: null,
  });
  tell(desk, card, desk.say('card.factPlace', card.index + 1, count));
}

async function copy(desk: Desk, card: OpenCard): Promise<void> {
  const text = card.cards[card.index];
  if (!text) return;
  update(desk, card, { copied: (await copyToClipboard(copyText(text, desk.say))) ? 'copied' : 'refused' });
  setTimeout(() => update(desk, card, { copied: 'ready' }), COPY_SAID);
}

async function report(desk: Desk, card: OpenCard): Promise<void> {
  const text = card.cards[card.index];
  if (!text) return;
  const words = card.request.events.report(text);
  const isCopied = await copyToClipboard(words);
  update(desk, card, { report: { text: isCopied ? null : words } });
  announce(desk.host, desk.say(isCopied ? 'report.copied' : 'report.refused'));
}

function pin(desk: Desk, card: OpenCard, pinned: boolean): void {
  if (card.pinned === pinned || !isOpen(desk, card)) return;
  (pinned ? desk.pinned : desk.loose)?.onClose();
  desk.pinned = pinned ? card : undefined;
  desk.loose = pinned ? undefined : card;
  update(desk, card, { pinned });
  card.request.events.pinned(pinned);
}

function close(desk: Desk, card: OpenCard): void {
  if (!isOpen(desk, card)) return;
  const hadFocus = card.layer.contains(desk.host.root.activeElement);
  putAway(desk, card);
  if (hadFocus) desk.cameFrom?.focus({ preventScroll: true });
  if (!desk.loose && !desk.pinned) desk.listening?.abort();
  card.request.events.closed();
}

/** Takes a card off the desk without telling anybody. */
function putAway(desk: Desk, card: OpenCard): void {
  delete desk[card.pinned ? 'pinned' : 'loose'];
  card.resized.disconnect();
  card.layer.classList.add('leaving');
  setTimeout(() => {
    desk.draw(card.layer, null);
    removeLayer(desk.host, card.layer);
  }, FADE);
}

function listenToPage(desk: Desk): void {
  if (desk.listening?.signal.aborted === false) return;
  desk.listening = new AbortController();
  listen(
    desk.host.element,
    desk.listening.signal,
    () => (desk.loose ?? desk.pinned)?.onClose(),
    (direction) => tab(desk, direction),
    (x, y) => pressOutside(desk, x, y),
  );
}

/** A press on the mention itself is the page script's. */
function pressOutside({ loose }: Desk, x: number, y: number): void {
  const onMention = loose?.request.rects.some(
    ({ left, right, top, bottom }) => x >= left && x < right && y >= top && y < bottom,
  );
  if (!onMention) loose?.onClose();
}

/** Announces the fact that is shown, and what else there is to say. */
function tell(desk: Desk, card: OpenCard, ...rest: string[]): void {
  const text = card.cards[card.index];
  if (text) announce(desk.host, announcement(text, rest));
}
