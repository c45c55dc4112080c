import { OPEN_PACK, OPEN_SETTINGS, PAUSE } from './words.ts';

interface Props {
  paused: boolean;
  onTogglePause: (paused: boolean) => void;
  onOpenPack: () => void;
  onOpenSettings: () => void;
}

/** The ways to our other pages, and one switch for everything. */
export function PopupFoot({ paused, onTogglePause, onOpenPack, onOpenSettings }: Props) {
  return (
    <footer class="pf">
      <button type="button" class="way" onClick={onOpenPack}>
        {OPEN_PACK}
      </button>
      <button type="button" class="way" onClick={onOpenSettings}>
        {OPEN_SETTINGS}
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
