import type { ButtonHTMLAttributes } from 'preact';
import { icon } from './icons.tsx';

interface Props extends ButtonHTMLAttributes {
  /** Says what the button does; seen when the pointer rests on it. */
  name: string;
  path: string;
}

/** A small square button without words. */
export function IconButton({ name, path, ...others }: Props) {
  return (
    <button type="button" class="ibtn" aria-label={name} title={name} {...others}>
      {icon(path)}
    </button>
  );
}
