import { IconButton } from '../IconButton.tsx';
import { NEXT, PREVIOUS } from '../icons.tsx';
import { useSay } from '../say.ts';
import type { CardProps } from './props.ts';

/**
 * Which of the mention's facts is shown, and the way to the others; wraps at the ends. It takes the place of the button
 * that was pressed to see more, and with it the focus.
 */
export function Pager({ index, cards, onTurn }: Pick<CardProps, 'index' | 'cards' | 'onTurn'>) {
  const say = useSay();
  return (
    <span class="pager" role="group" aria-label={say('card.facts')}>
      <IconButton name={say('card.previousFact')} path={PREVIOUS} onClick={() => onTurn(-1)} />
      {cards.map((_, pip) => (
        <i key={pip} class={pip === index ? 'ink' : ''} />
      ))}
      {say('card.pages', index + 1, cards.length)}
      <IconButton name={say('card.nextFact')} path={NEXT} ref={takeFocus} onClick={() => onTurn(1)} />
    </span>
  );
}

/** Always the same function: preact calls a ref again when it changes. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}
