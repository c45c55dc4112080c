import { useSay } from '../say.ts';
import type { CardProps } from './props.ts';

/** Where the reader is among the page's mentions, and the keys. */
export function KeyBar({ position, total }: Pick<CardProps, 'position' | 'total'>) {
  const say = useSay();
  return (
    <p class="kbar">
      <span class="grow">{say('card.place', position, total)}</span>
      <span class="keys">
        <span>
          <kbd>Alt</kbd> <kbd>.</kbd> {say('card.keyNext')}
        </span>
        <span>
          <kbd>P</kbd> {say('card.keyPin')}
        </span>
        <span>
          <kbd>Esc</kbd> {say('card.keyClose')}
        </span>
      </span>
    </p>
  );
}
