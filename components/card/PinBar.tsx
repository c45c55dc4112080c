import { IconButton } from '../IconButton.tsx';
import { CLOSE, GRIP, Icon, PIN } from '../icons.tsx';

/** How far one press of an arrow key moves a pinned card, in px. */
const STEP = 16;

const ARROWS: Record<string, [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface Props {
  /** By how many px the reader moved the card. */
  onMove: (x: number, y: number) => void;
  onUnpin: () => void;
  onClose: () => void;
}

/** Bar of a pinned card: it is dragged by the bar, or moved by arrow keys while the grip has focus. */
export function PinBar({ onMove, onUnpin, onClose }: Props) {
  return (
    <div class="pinbar" onPointerDown={hold} onPointerMove={(event) => drag(event, onMove)}>
      <button
        type="button"
        class="grip"
        aria-label="Move this card with the arrow keys"
        onKeyDown={(event) => step(event, onMove)}
      >
        <Icon path={GRIP} />
      </button>
      <span class="grow">Pinned</span>
      <IconButton name="Unpin this card" path={PIN} pressed onClick={onUnpin} />
      <IconButton name="Close this card" path={CLOSE} onClick={onClose} />
    </div>
  );
}

type OnBar = PointerEvent & { currentTarget: HTMLElement };

/** The bar follows the pointer, unless a button of the bar was pressed. */
function hold({ target, currentTarget, pointerId }: OnBar): void {
  if (target instanceof Element && !target.closest('.ibtn')) currentTarget.setPointerCapture(pointerId);
}

function drag({ currentTarget, pointerId, movementX, movementY }: OnBar, onMove: Props['onMove']): void {
  if (currentTarget.hasPointerCapture(pointerId)) onMove(movementX, movementY);
}

function step(event: KeyboardEvent, onMove: Props['onMove']): void {
  const way = ARROWS[event.key];
  if (!way) return;
  event.preventDefault();
  event.stopPropagation();
  onMove(way[0] * STEP, way[1] * STEP);
}
