import type { CardNote, CardText, CopyForm, CopyState, SheetState } from '../../utils/core/card.ts';

export interface CardProps {
  /** Begins the ids inside the card; no other card has it. */
  id: string;
  /** One for each fact of the mention, best first. */
  cards: readonly CardText[];
  /** What the page says of the same figures in another way, in words. */
  also: readonly string[];
  /** Which of them is shown, from 0. */
  index: number;
  /** Whether the reader has turned to another fact; until then the foot counts what is left. */
  turned: boolean;
  copied: CopyState;
  /** What the reader asked for and sees below the fact. */
  note: CardNote | null;
  /** How old each is, in words; null where that would say nothing. */
  ages: readonly (string | null)[];
  /** 1-based place among the page's mentions. */
  position: number;
  total: number;
  /** Opened by key: the card shows its place and its keys. */
  byKey: boolean;
  pinned: boolean;
  /** How much of a sheet at the window's lower edge is shown; null: the card stands beside its mention. */
  sheet: SheetState | null;
  onPin: (pinned: boolean) => void;
  onClose: () => void;
  onCopy: (form: CopyForm) => void;
  onWhy: () => void;
  onHide: () => void;
  /** Turns Sidelight off for the page's site; null where it has none. */
  onSiteOff: (() => void) | null;
  onReport: () => void;
  /** The reader asks for the page of the pack, at the fact that is shown; null where it cannot be opened. */
  onSource: (() => void) | null;
  /** The reader wants to see more or less of the sheet. */
  onSheet: (sheet: SheetState) => void;
  /** To the page's next or previous mention. */
  onStep: (step: 1 | -1) => void;
  /** By how many px the reader moved a pinned card. */
  onMove: (x: number, y: number) => void;
  onTurn: (step: 1 | -1) => void;
}
