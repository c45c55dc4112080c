import type { Comparison, Refusal } from '../core/mention.ts';
import type { KnownFact } from '../core/knowledge.ts';
import type { CardText } from '../core/card.ts';
import type { Topic } from '../core/pack.ts';

/** A mention as the card shows it. */
export interface CardContent {
  topic: Topic;
  /** Best first; never empty. Each with the comparison or refusal that belongs to it, if any. */
  facts: { known: KnownFact; comparisons: Comparison[]; refusals: Refusal[] }[];
  /** What the page says of the same figures in another way, in words. */
  also: string[];
  /** 1-based place among the page's mentions. */
  position: number;
  total: number;
}

export interface CardRequest {
  content: CardContent;
  /** Client rects of the mention's line fragments, and which of them the pointer is on (0 by keyboard). */
  rects: DOMRect[];
  fragment: number;
  /** `pointer`: closes when the pointer leaves; `key`: announced, stays until Esc; `popup`: as `key`, not announced. */
  openedBy: 'pointer' | 'key' | 'popup' | 'click';
  /** Theme of the page behind the mention, measured; null: the system's. */
  theme: 'light' | 'dark' | null;
  events: CardEvents;
}

/** What the card tells the page script, and asks of it. */
export interface CardEvents {
  /** A report on a fact of the mention, as plain text: it looks wrong to the reader. */
  report(card: CardText): string;
  pointerEntered(): void;
  pointerLeft(): void;
  /** The reader pinned or unpinned the card. */
  pinned(pinned: boolean): void;
  /** The card is gone: Esc, its close button, a click outside, or `close()`. */
  closed(): void;
}

export interface CardHandle {
  /** Moves the card with its mention; called on scroll and resize. */
  place(rects: DOMRect[], fragment: number): void;
  pin(): void;
  close(): void;
}

/** What the card script leaves on the isolated world's `globalThis` for the page script. */
export interface CardScript {
  /** Opens a card; an unpinned one that is open is replaced. */
  open(request: CardRequest): CardHandle;
}

declare global {
  /** Name of the element that cards live in, by which a later start of the page script finds one that was left behind. */
  // eslint-disable-next-line no-var
  var sidelightHost: string | undefined;
  // eslint-disable-next-line no-var
  var sidelightCard: CardScript | undefined;
}
