import { IconButton } from '../IconButton.tsx';
import { CLOSE, GRIP, icon } from '../icons.tsx';
import { useSay } from '../say.ts';
import { runKey } from './keys.ts';
import { PinButton } from './PinButton.tsx';
import type { CardProps } from './props.ts';

/** How far one press of an arrow key moves a pinned card, in px. */
const STEP = 16;

/** Bar of a pinned card: it is dragged by the bar, or moved by arrow keys while the grip has focus. */
export function PinBar(props: CardProps) {
  const { onMove, onClose } = props;
  const say = useSay();
  const keys = {
    ArrowLeft: () => onMove(-STEP, 0),
    ArrowRight: () => onMove(STEP, 0),
    ArrowUp: () => onMove(0, -STEP),
    ArrowDown: () => onMove(0, STEP),
  };
  return (
    <div class="pinbar" onPointerDown={hold} onPointerMove={(event) => drag(event, onMove)}>
      <button type="button" aria-label={say('card.move')} onKeyDown={(event) => runKey(event, keys)}>
        {icon(GRIP)}
      </button>
      <span class="grow">{say('card.pinned')}</span>
      <PinButton {...props} />
      <IconButton name={say('card.close')} path={CLOSE} onClick={onClose} />
    </div>
  );
}

type OnBar = PointerEvent & { currentTarget: HTMLElement };

/** The bar follows the pointer, unless a button of the bar was pressed. */
function hold({ target, currentTarget, pointerId }: OnBar): void {
  if (target instanceof Element && !target.closest('.ibtn')) currentTarget.setPointerCapture(pointerId);
}

function drag({ currentTarget, pointerId, movementX, movementY }: OnBar, onMove: CardProps['onMove']): void {
  if (currentTarget.hasPointerCapture(pointerId)) onMove(movementX, movementY);
}
