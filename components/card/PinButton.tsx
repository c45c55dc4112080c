import { IconButton } from '../IconButton.tsx';
import { PIN } from '../icons.tsx';
import type { CardProps } from './props.ts';

/** Pins a card, and stays down while it is pinned. */
export function PinButton({ pinned, onPin }: CardProps) {
  const name = `${pinned ? 'Unpin' : 'Pin'} this card`;
  return <IconButton name={name} path={PIN} aria-pressed={pinned} onClick={() => onPin(!pinned)} />;
}
