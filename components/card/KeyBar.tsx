import type { CardProps } from './props.ts';

/** Where the reader is among the page's mentions, and the keys. */
export function KeyBar({ position, total }: Pick<CardProps, 'position' | 'total'>) {
  return (
    <p class="kbar">
      <span class="grow">
        Mention {position} of {total}
      </span>
      <span class="keys">
        <span>
          <kbd>Alt</kbd> <kbd>.</kbd> next
        </span>
        <span>
          <kbd>P</kbd> pin
        </span>
        <span>
          <kbd>Esc</kbd> close
        </span>
      </span>
    </p>
  );
}
