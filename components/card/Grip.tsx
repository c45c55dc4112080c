import { useSay } from '../say.ts';
import type { CardProps } from './props.ts';

/** A finger that moves less far has tapped; px. */
const TAP = 12;

/** Where the finger on a grip came down, in px from the window's top; and whether it was lifted as after a drag. */
let from: number | null = null;
let dragged = false;

/** Upper edge of a sheet: dragged or swiped up it shows everything, down it closes; a tap or a key does the next of the two. */
export function Grip({ sheet, onSheet, onClose }: CardProps) {
  const say = useSay();
  const up = (): void => onSheet('full');
  return (
    <button
      type="button"
      class="grip"
      aria-label={say(sheet === 'full' ? 'card.close' : 'card.expand')}
      onPointerDown={({ currentTarget, pointerId, clientY }) => {
        currentTarget.setPointerCapture(pointerId);
        [from, dragged] = [clientY, false];
      }}
      onPointerUp={({ clientY }) => {
        const moved = clientY - (from ?? clientY);
        [from, dragged] = [null, Math.abs(moved) > TAP];
        if (dragged) (moved < 0 ? up : onClose)();
      }}
      onClick={() => {
        if (!dragged) (sheet === 'full' ? onClose : up)();
        dragged = false;
      }}
    />
  );
}
