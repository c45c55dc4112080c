import type { HoverEvent } from '../core/hover.ts';
import { cardColours, cardText } from '../core/stored-settings.ts';
import type { CardEvents, CardHandle, CardLook, CardRequest, CardScript } from './card-bridge.ts';
import { bringIntoView } from './bring-into-view.ts';
import type { Box } from '../core/placement.ts';
import type { Say } from '../core/say.ts';
import { cardContent } from './card-content.ts';
import { fragmentsOf } from './hit-test.ts';
import { isInSight } from './in-sight.ts';
import { isSameMention } from './mention-place.ts';
import type { PageMention, Reading } from './reading.ts';
import { themeBehind } from './theme.ts';

export interface Cards {
  /** Opens a mention's card in the place of the unpinned one, by key or from the popup in the middle of the window; answers false when there is no such mention. */
  open(index: number, openedBy: CardRequest['openedBy'], fragment: number): boolean;
  /** Closes the unpinned card. */
  close(): void;
  closeAll(): void;
  /** The page was scrolled or resized: cards move with the text, and an unpinned one leaves the window with it. */
  follow(): void;
  /** The page was read anew, or settings were changed: the unpinned card of a mention that is gone closes. */
  renew(reading: Reading): void;
  /** Where the unpinned card stands in the window; null where there is none. */
  box(): Box | null;
  /** Indexes of the mentions whose cards are open, the last opened first. */
  opened(): number[];
}

export interface CardsOptions {
  card: Pick<CardScript, 'open'>;
  /** As they are stored. */
  settings: () => unknown;
  say: Say;
  tell: (event: HoverEvent) => void;
  /** The reader goes on to a mention from the card of another. */
  goTo: (index: number) => void;
  /** A card opened or closed. */
  changed: () => void;
}

interface OpenCard {
  index: number;
  shown: PageMention;
  fragment: number;
  pinned: boolean;
  handle: CardHandle | null;
}

/** Keeps the cards of one page: at most one that is pinned and one that is not. */
export function createCards({ card: script, settings, say, tell, goTo, changed }: CardsOptions): Cards {
  let reading: Reading | null = null;
  let cards: OpenCard[] = [];
  /** Mentions whose marks the reader has hidden, by their elements. */
  const hidden = new WeakMap<Element, Set<string>>();

  const hide = (shown: PageMention): void => {
    const { element } = shown.block;
    hidden.set(element, (hidden.get(element) ?? new Set()).add(placeIn(shown)));
    shown.painted = false;
  };
  const drop = (card: OpenCard): boolean => {
    const wasOpen = cards.includes(card);
    cards = cards.filter((other) => other !== card);
    if (wasOpen) changed();
    return wasOpen;
  };
  const closeWhere = (which: (card: OpenCard) => boolean): void => {
    for (const card of cards.filter(which)) card.handle?.close();
  };
  const eventsOf = (card: OpenCard): CardEvents => ({
    hidden: () => hide(card.shown),
    pointerEntered: () => !card.pinned && tell({ type: 'card-entered' }),
    pointerLeft: () => !card.pinned && tell({ type: 'card-left' }),
    stepped(step) {
      const count = reading?.mentions.length ?? 0;
      if (count > 0) goTo((card.index + step + count) % count);
    },
    pinned(pinned) {
      card.pinned = pinned;
      tell({ type: 'pinned', mention: card.index, pinned });
    },
    closed() {
      if (drop(card) && !card.pinned) tell({ type: 'closed' });
    },
  });
  const show = (index: number, openedBy: CardRequest['openedBy'], fragment: number): void => {
    const shown = reading?.mentions[index];
    const content = reading && cardContent(reading, index, say);
    const rects = shown ? fragmentsOf(shown) : [];
    if (!shown || !content || rects.length === 0) return;
    cards.filter(({ pinned }) => !pinned).forEach(drop);
    const card: OpenCard = { index, shown, fragment, pinned: false, handle: null };
    cards = [card, ...cards];
    const look = lookOf(card, settings());
    card.handle = script.open({ content, rects, fragment, openedBy, look, events: eventsOf(card) });
    if (openedBy === 'click' && !card.pinned) card.handle.pin();
    changed();
  };

  return {
    open(index, openedBy, fragment) {
      const shown = reading?.mentions[index];
      if (!shown) return false;
      if (openedBy === 'key' || openedBy === 'popup') bringIntoView(shown);
      const open = cards.find((card) => card.index === index);
      if (open?.pinned) return true;
      if (open && openedBy === 'click') {
        open.handle?.pin();
        return true;
      }
      show(index, openedBy, fragment);
      return true;
    },
    close: () => closeWhere(({ pinned }) => !pinned),
    closeAll: () => closeWhere(() => true),
    follow: () => cards.forEach(follow),
    renew(next) {
      reading = next;
      for (const mention of next.mentions)
        if (hidden.get(mention.block.element)?.has(placeIn(mention))) mention.painted = false;
      for (const card of cards) {
        renew(card, next);
        card.handle?.dress(lookOf(card, settings()));
      }
    },
    box: () => cards.find(({ pinned }) => !pinned)?.handle?.box() ?? null,
    opened: () => cards.map(({ index }) => index),
  };
}

const ZOOM = { small: 0.9, normal: 1, large: 1.25 };

function lookOf({ shown }: OpenCard, settings: unknown): CardLook {
  const colours = cardColours(settings);
  return { theme: colours === 'page' ? themeBehind(shown.block.element) : colours, zoom: ZOOM[cardText(settings)] };
}

function follow({ shown, fragment, pinned, handle }: OpenCard): void {
  const rects = fragmentsOf(shown);
  if (rects.some((rect) => isInSight(shown, rect)) || (pinned && rects.length > 0))
    handle?.place(rects, Math.min(fragment, rects.length - 1));
  else if (!pinned) handle?.close();
}

/** Finds the card's mention in a new reading. */
function renew(card: OpenCard, { mentions }: Reading): void {
  const index = mentions.findIndex((mention) => isSameMention(mention, card.shown));
  const shown = mentions[index];
  if (shown) Object.assign(card, { index, shown });
  else if (!card.pinned) card.handle?.close();
}

/** The same in each reading, for as long as the block's text stays as it is. */
const placeIn = ({ block, mention }: PageMention): string => `${mention.start} ${block.text}`;
