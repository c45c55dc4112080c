import { IconButton } from '../IconButton.tsx';
import { NEXT, PREVIOUS } from '../icons.tsx';

interface Props {
  /** 0-based. */
  index: number;
  count: number;
  onTurn: (step: 1 | -1) => void;
}

/**
 * Which of the mention's facts is shown, and the way to the others; wraps at the ends. It takes the place of the button
 * that was pressed to see more, and with it the focus.
 */
export function Pager({ index, count, onTurn }: Props) {
  return (
    <span class="pager" role="group" aria-label="Facts for this mention">
      <IconButton name="Previous fact" path={PREVIOUS} onClick={() => onTurn(-1)} />
      {Array.from({ length: count }, (_, pip) => (
        <i key={pip} class={pip === index ? 'ink' : ''} />
      ))}
      {index + 1} of {count}
      <IconButton name="Next fact" path={NEXT} buttonRef={takeFocus} onClick={() => onTurn(1)} />
    </span>
  );
}

/** Always the same function: preact calls a ref again when it changes. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}
