import { OPEN_PACK, PAUSE } from './words.ts';

interface Props {
  paused: boolean;
  onTogglePause: (paused: boolean) => void;
  onOpenPack: () => void;
}

/** The way to the pack's page, and one switch for everything. */
export function PopupFoot({ paused, onTogglePause, onOpenPack }: Props) {
  return (
    <footer class="pf">
      <button type="button" class="way" onClick={onOpenPack}>
        {OPEN_PACK}
      </button>
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
