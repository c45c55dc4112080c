import type { Ref } from 'preact';
import { Icon } from './icons.tsx';

interface Props {
  /** Says what the button does; seen when the pointer rests on it. */
  name: string;
  path: string;
  /** For a button that stays down; absent on one that only acts. */
  pressed?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
  onClick: () => void;
}

/** A small square button without words. */
export function IconButton({ name, path, pressed, buttonRef, onClick }: Props) {
  return (
    <button
      ref={buttonRef ?? null}
      type="button"
      class="ibtn"
      aria-label={name}
      title={name}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <Icon path={path} />
    </button>
  );
}
