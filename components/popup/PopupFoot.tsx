import { PAUSE } from './words.ts';

interface Props {
  paused: boolean;
  onTogglePause: (paused: boolean) => void;
}

/** One switch for everything. */
export function PopupFoot({ paused, onTogglePause }: Props) {
  return (
    <footer class="pf">
      <span id="pause">{PAUSE}</span>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={paused}
        aria-labelledby="pause"
        onClick={() => onTogglePause(!paused)}
      />
    </footer>
  );
}
