import type { CardNote, CardText, CopyForm, CopyState, SheetState } from '../core/card.ts';
import type { Place } from '../core/placement.ts';
import type { Say } from '../core/say.ts';
import type { CardMore, CardRequest } from './card-bridge.ts';
import type { CardHost } from './card-host.ts';

/** What changes while a card is open, and is drawn. */
export interface CardState {
  pinned: boolean;
  /** How much of a sheet at the window's lower edge is shown; null: the card stands beside its mention. */
  sheet: SheetState | null;
  /** Which of its facts is shown, from 0. */
  index: number;
  /** Whether the reader has turned to another fact. */
  turned: boolean;
  copied: CopyState;
  /** What the reader asked for and sees below the fact. */
  note: CardNote | null;
}

/** What the reader can do with a card. */
export interface CardActs {
  onPin: (pinned: boolean) => void;
  onClose: () => void;
  /** With its source, in a form: rich text with plain text beside it, or Markdown. */
  onCopy: (form: CopyForm) => void;
  /** Shows why the page has the fact, or no longer. */
  onWhy: () => void;
  /** Hides the mark and closes the card. */
  onHide: () => void;
  /** Copies a report on the fact that is shown: it looks wrong to the reader. */
  onReport: () => void;
  /** The reader wants to see more or less of a sheet. */
  onSheet: (sheet: SheetState) => void;
  /** To the page's next (1) or previous (-1) mention. */
  onStep: (step: 1 | -1) => void;
  /** By how many px the reader moved the card. */
  onMove: (x: number, y: number) => void;
  /** To the next (1) or previous (-1) fact, wrapping at the ends. */
  onTurn: (step: 1 | -1) => void;
}

export interface CardView extends CardState, CardActs {
  /** Of this card alone, in its document. */
  id: string;
  /** One for each fact, best first. */
  cards: CardText[];
  /** What the page says of the same figures in another way, in words. */
  also: string[];
  /** How old each is, in words; null where that would say nothing. */
  ages: (string | null)[];
  position: number;
  total: number;
  byKey: boolean;
}

/** Draws or redraws a card into its layer; null takes it out. Synchronous: the layer is measured next. */
export type Draw = (layer: HTMLElement, view: CardView | null) => void;

export interface OpenCard extends CardView, Place {
  request: CardRequest;
  layer: HTMLElement;
  resized: ResizeObserver;
}

export interface Desk {
  host: CardHost;
  say: Say;
  draw: Draw;
  /** Loads what few readers ask for; null where it does not come. */
  more: () => Promise<CardMore | null>;
  /** At most one card of each kind is open; the loose one goes with its mention and is the top one. */
  loose?: OpenCard | undefined;
  pinned?: OpenCard | undefined;
  /** Ends listening to the page. */
  listening?: AbortController;
  /** Where the focus was before it entered a card. */
  cameFrom?: HTMLElement | null;
  /** How many cards were opened so far: each has its own ids. */
  opened: number;
}
