import type { HoverEvent } from '../core/hover.ts';
import type { Step, SummaryFinding } from '../core/page-summary.ts';
import type { PanelList } from '../core/panel-list.ts';
import type { CardRequest } from './card-bridge.ts';
import type { Reading } from './reading.ts';

/** In the place of a mention's index: the one before the reader's eyes (0), the first from there on (1), the last above it (-1). */
export interface Near {
  step: Step;
}

/** What the hover script does for the page script: it decides when cards open, and keeps those that are open. */
export interface Hover {
  /** Something the pointer or the reader did, at a time of the page's clock in ms. */
  tell(event: HoverEvent, now: number): void;
  /** Opens a mention's card in the place of the unpinned one; false when there is no such mention. */
  open(index: number | Near, openedBy: CardRequest['openedBy'], fragment: number): boolean;
  /** The page was scrolled or resized. */
  follow(): void;
  /** The page was read anew. */
  renew(reading: Reading): void;
  /** What the page says of one figure in two ways. */
  self(): SummaryFinding[];
  /** Indexes of the mentions whose cards are open, the last opened first. */
  opened(): number[];
  /** Closes the unpinned card and forgets what the pointer did. */
  reset(): void;
  closeAll(): void;
}

export interface HoverOptions {
  /** As they are stored. Asked at each step, since the reader may change them. */
  settings: () => unknown;
  /** The pointer is on this mention's mark, or on none. */
  hovered: (mention: number | null) => void;
  /** A card was asked for. */
  asked: (mention: number) => void;
  /** A card opened or closed. */
  changed: () => void;
}

/** What the hover script leaves on the isolated world's `globalThis` for the page script. */
export interface HoverScript {
  start(options: HoverOptions): Hover;
  /** Tells an open panel the page's list, now and whenever it changes. */
  watch: (told: (list: PanelList) => void) => Watching;
}

/** An open panel's hold of the page. */
export interface Watching {
  /** Tints a mention's mark; null: none. */
  point: (mention: number | null) => void;
  stop: () => void;
}

declare global {
  // eslint-disable-next-line no-var
  var sidelightHover: HoverScript | undefined;
}
