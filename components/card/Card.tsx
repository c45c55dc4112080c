import type { CardText, CopyState } from '../../utils/core/card.ts';
import { CardFoot } from './CardFoot.tsx';
import { FactView } from './FactView.tsx';
import { KeyBar } from './KeyBar.tsx';
import { PinBar } from './PinBar.tsx';

interface Props {
  /** Begins the ids inside the card; no other card has it. */
  id: string;
  /** One for each fact of the mention, best first. */
  cards: readonly CardText[];
  /** Which of them is shown, from 0. */
  index: number;
  /** Whether the reader has turned to another fact. */
  turned: boolean;
  copied: CopyState;
  /** 1-based place among the page's mentions. */
  position: number;
  total: number;
  /** Opened by key: the card shows its place and its keys. */
  byKey: boolean;
  pinned: boolean;
  onPin: (pinned: boolean) => void;
  onClose: () => void;
  onCopy: () => void;
  /** By how many px the reader moved a pinned card. */
  onMove: (x: number, y: number) => void;
  onTurn: (step: 1 | -1) => void;
}

/** A mention's facts, one at a time. */
export function Card(props: Props) {
  const { id, cards, index, position, total, byKey, pinned, onPin, onClose, onMove, onTurn } = props;
  const card = cards[index];
  if (!card) return null;
  const keys = { p: () => onPin(!pinned), ArrowLeft: () => onTurn(-1), ArrowRight: () => onTurn(1) };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a dialog has keys of its own while it has focus
    <div
      class={pinned ? 'card pinned' : 'card'}
      role="dialog"
      aria-labelledby={id}
      tabIndex={-1}
      onKeyDown={(event) => onKey(event, keys)}
    >
      {pinned && <PinBar onMove={onMove} onUnpin={() => onPin(false)} onClose={onClose} />}
      <FactView card={card} headlineId={id} />
      {byKey && <KeyBar position={position} total={total} />}
      <CardFoot {...props} count={cards.length} />
    </div>
  );
}

/** Runs what a key stands for and keeps the key from the page. Keys held with Ctrl, Alt or Meta are the browser's. */
function onKey(event: KeyboardEvent, acts: Record<string, () => void>): void {
  const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!act || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}
