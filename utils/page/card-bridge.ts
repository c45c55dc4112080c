import type { CardText } from '../core/card.ts';
import type { Citation } from '../core/citation.ts';
import type { Around } from '../core/page-summary.ts';
import type { Box } from '../core/placement.ts';
import type { Topic } from '../core/pack.ts';
import type { Chosen, Reason } from '../core/why-this.ts';

/** A fact of a mention, with what of the page belongs to it. */
export type CardFact = Omit<Chosen, 'age'>;

/** A mention as the card shows it. */
export interface CardContent {
  topic: Topic;
  /** Best first; never empty. */
  facts: Chosen[];
  /** Why the page has the mention; null where that is not known. */
  reason: Reason | null;
  /** What the page says of the same figures in another way, in words. */
  also: string[];
  /** The mention's sentence as the page writes it. */
  sentence: string;
  /** What the page was read with: `NameFilter.made`. */
  made: string;
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
  look: CardLook;
  events: CardEvents;
}

export interface CardLook {
  /** Null: the system's. */
  theme: 'light' | 'dark' | null;
  /** How large it is drawn; 1 is the usual. */
  zoom: number;
}

/** What the card tells the page script, and asks of it. */
export interface CardEvents {
  /** The reader wants the mark gone, for as long as the page lives. The card closes by itself. */
  hidden(): void;
  pointerEntered(): void;
  pointerLeft(): void;
  /** The reader wants the card of the next (1) or previous (-1) mention in its place. */
  stepped(step: 1 | -1): void;
  /** The reader pinned or unpinned the card. */
  pinned(pinned: boolean): void;
  /** The card is gone: Esc, its close button, a click outside, or `close()`. */
  closed(): void;
}

export interface CardHandle {
  /** Moves the card with its mention; called on scroll and resize. */
  place(rects: DOMRect[], fragment: number): void;
  dress(look: CardLook): void;
  /** A sheet cannot be pinned. */
  pin(): void;
  /** Where it stands in the window. */
  box(): Box;
  close(): void;
}

/** What the card script leaves on the isolated world's `globalThis` for the page script. */
export interface CardScript {
  /** Opens a card; an unpinned one that is open is replaced. */
  open(request: CardRequest): CardHandle;
  /** What a card would say of these facts. */
  textsOf(facts: readonly CardFact[]): CardText[];
}

/** What the reader can have of a fact beside what its card shows. `index` is its place among the mention's, from 0. */
export interface CardMore {
  /** Why the card shows it, in sentences. */
  why(content: CardContent, index: number): string[];
  citation(card: CardText): Citation;
  /** Whether `text` went to the clipboard, with `html` beside it for whoever takes rich text. */
  copy(text: string, html?: string): Promise<boolean>;
  /** That it looks wrong, as plain text. */
  report(card: CardText, content: CardContent, index: number): string;
}

declare global {
  /** Where the mentions of this frame stand among the page's, when it had so many of its `own`; undefined: it has them all. */
  // eslint-disable-next-line no-var
  var sidelightAround: (Around & { own: number }) | undefined;
  /** Left by a script that comes when the reader first asks for such a thing. */
  // eslint-disable-next-line no-var
  var sidelightMore: CardMore | undefined;
  /** Name of the element that cards live in, by which a later start of the page script finds one that was left behind. */
  // eslint-disable-next-line no-var
  var sidelightHost: string | undefined;
  // eslint-disable-next-line no-var
  var sidelightCard: CardScript | undefined;
}
