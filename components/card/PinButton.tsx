import { IconButton } from '../IconButton.tsx';
import { PIN } from '../icons.tsx';
import { useSay } from '../say.ts';
import type { CardProps } from './props.ts';

/** Pins a card, and stays down while it is pinned. */
export function PinButton({ pinned, onPin }: CardProps) {
  const say = useSay();
  const name = say(pinned ? 'card.unpin' : 'card.pin');
  return <IconButton name={name} path={PIN} aria-pressed={pinned} onClick={() => onPin(!pinned)} />;
}
