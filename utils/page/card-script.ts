import { announcement, cardText, type CardText, type CopyForm } from '../core/card.ts';
import type { Say } from '../core/say.ts';
import type { CardFact, CardHandle, CardMore, CardRequest, CardScript } from './card-bridge.ts';
import type { CardState, Desk, OpenCard } from './card-desk.ts';
import { tab, takeFocus } from './card-focus.ts';
import { addLayer, announce, bringBack, createCardHost, dress, removeLayer } from './card-host.ts';
import { listen } from './card-listeners.ts';
import { isForSheets, move, settle, uncover } from './card-position.ts';

/** How long a card takes to fade, in ms; the style sheet has the same number. */
const FADE = 80;

/** How long the copy button says what became of it, in ms. */
const COPY_SAID = 1600;

/** What cards need from outside of the page. */
export type Means = Pick<Desk, 'say' | 'draw' | 'more'>;

/**
 * Opens, places, pins and closes cards, in an element of this name, which is asked for with the first card: a panel may bring the script
 * before the page has one. `styles` are the style sheets of its shadow root.
 */
export function createCardScript(hostName: () => string, styles: readonly string[], means: Means): CardScript {
  let desk: Desk | null = null;
  const taken = (): void => {
    if (desk) recover(desk);
  };
  return {
    open(request) {
      desk ??= { ...means, host: createCardHost(hostName(), styles, means.say, taken), opened: 0 };
      return open(desk, request);
    },
    textsOf: (facts) => textsOf(facts, means.say),
  };
}

function open(desk: Desk, request: CardRequest): CardHandle {
  const focused = desk.loose?.layer.contains(desk.host.root.activeElement) ? desk.host.root.activeElement : null;
  if (desk.loose) putAway(desk, desk.loose);
  const card = layOut(desk, request);
  desk.loose = card;
  dress(card.layer, request.look);
  update(desk, card, {});
  if (focused) takeFocus(card.layer, focused);
  if (card.sheet) uncover(card);
  card.resized.observe(card.layer);
  listenToPage(desk);
  if (card.byKey) tell(desk, card, desk.say('card.place', card.position, card.total), desk.say('card.tabForSource'));
  return {
    place(rects, fragment) {
      Object.assign(card.request, { rects, fragment });
      settle(card);
    },
    dress(look) {
      dress(card.layer, look);
      settle(card);
    },
    pin: () => card.onPin(true),
    box: () => card.layer.getBoundingClientRect(),
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
    cards: textsOf(content.facts, say),
    also: content.also,
    ages: content.facts.map(({ age }) => age),
    position: content.position,
    total: content.total,
    byKey: openedBy === 'key',
    pinned: false,
    sheet: isForSheets() ? 'peek' : null,
    index: 0,
    turned: false,
    copied: 'ready',
    note: null,
    left: 0,
    top: 0,
    resized: new ResizeObserver(() => settle(card)),
    onPin: (pinned) => pin(desk, card, pinned),
    onClose: () => close(desk, card),
    onCopy: (form) => void copy(desk, card, form),
    onWhy: () => toggleWhy(desk, card),
    onHide: () => hide(desk, card),
    onSheet: (sheet) => update(desk, card, { sheet, note: null }),
    onStep: (step) => events.stepped(step),
    onReport: () => void report(desk, card),
    onMove: (x, y) => move(card, x, y),
    onTurn: (step) => turn(desk, card, step),
  };
  layer.addEventListener('pointerenter', () => !card.pinned && events.pointerEntered());
  layer.addEventListener('pointerleave', () => !card.pinned && events.pointerLeft());
  return card;
}

function textsOf(facts: readonly CardFact[], say: Say): CardText[] {
  return facts.map(({ known, comparisons, refusals }) => cardText(known, comparisons, refusals, say));
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
  // What the reader asked for comes last.
  if (change.note) card.layer.querySelector('.reported')?.scrollIntoView({ block: 'nearest' });
}

function turn(desk: Desk, card: OpenCard, step: 1 | -1): void {
  const count = card.cards.length;
  if (count < 2) return;
  update(desk, card, {
    index: (card.index + step + count) % count,
    turned: true,
    copied: 'ready',
    note: null,
  });
  tell(desk, card, desk.say('card.factPlace', card.index + 1, count));
}

/** Does something with the fact that is shown, and shows what became of it if that one still is. */
async function withMore(
  desk: Desk,
  card: OpenCard,
  act: (more: CardMore, text: CardText) => Promise<Partial<CardState>>,
): Promise<void> {
  const { index } = card;
  const text = card.cards[index];
  const more = await desk.more();
  const change = more && text && (await act(more, text));
  if (change && card.index === index) update(desk, card, change);
}

const copy = (desk: Desk, card: OpenCard, form: CopyForm): Promise<void> =>
  withMore(desk, card, async (more, fact) => {
    const { plain, markdown, html } = more.citation(fact);
    const text = form === 'rich' ? plain : markdown;
    const isCopied = await more.copy(text, form === 'rich' ? html : undefined);
    announce(desk.host, desk.say(isCopied ? 'card.copied' : 'card.copyRefused'));
    setTimeout(() => update(desk, card, { copied: 'ready' }), COPY_SAID);
    return isCopied ? { copied: 'copied' } : { copied: 'refused', note: { of: 'copy', text } };
  });

const report = (desk: Desk, card: OpenCard): Promise<void> =>
  withMore(desk, card, async (more, fact) => {
    const text = more.report(fact, card.request.content, card.index);
    const isCopied = await more.copy(text);
    announce(desk.host, desk.say(isCopied ? 'report.copied' : 'report.refused'));
    return { note: { of: 'report', text: isCopied ? null : text } };
  });

function toggleWhy(desk: Desk, card: OpenCard): void {
  if (card.note?.of === 'why') return update(desk, card, { note: null });
  void withMore(desk, card, async (more) => ({
    note: { of: 'why', lines: more.why(card.request.content, card.index) },
  }));
}

function hide(desk: Desk, card: OpenCard): void {
  card.request.events.hidden();
  close(desk, card);
}

function pin(desk: Desk, card: OpenCard, pinned: boolean): void {
  if (card.pinned === pinned || card.sheet || !isOpen(desk, card)) return;
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
  if (!desk.loose && !desk.pinned) stopListening(desk);
  card.request.events.closed();
}

/** The page took the cards out of its document. Where the extension has gone, those that are drawn again close. */
function recover(desk: Desk): void {
  const cards = (): OpenCard[] => [desk.loose, desk.pinned].filter((card) => card !== undefined);
  for (const card of cards()) update(desk, card, {});
  if (cards()[0] && !bringBack(desk.host)) for (const card of cards()) close(desk, card);
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
  if (desk.listening) return;
  desk.listening = new AbortController();
  listen(
    desk.host.element,
    desk.listening.signal,
    () => (desk.loose ?? desk.pinned)?.onClose(),
    (direction) => tab(desk, direction),
    (x, y) => pressOutside(desk, x, y),
  );
}

/** An aborted signal keeps where it was aborted from, and by that all that the page was read with: some 13 MB. */
function stopListening(desk: Desk): void {
  desk.listening?.abort();
  delete desk.listening;
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
