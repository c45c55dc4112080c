import type { CardText, CopyState } from '../../utils/core/card.ts';
import type { Reported } from '../../utils/core/report-text.ts';

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
  /** What became of a report on the fact that is shown; null: there is none. */
  report: Reported | null;
  /** 1-based place among the page's mentions. */
  position: number;
  total: number;
  /** Opened by key: the card shows its place and its keys. */
  byKey: boolean;
  pinned: boolean;
  onPin: (pinned: boolean) => void;
  onClose: () => void;
  onCopy: () => void;
  onReport: () => void;
  /** The reader asks for the page of the pack, at the fact that is shown; null where it cannot be opened. */
  onSource: (() => void) | null;
  /** By how many px the reader moved a pinned card. */
  onMove: (x: number, y: number) => void;
  onTurn: (step: 1 | -1) => void;
}
