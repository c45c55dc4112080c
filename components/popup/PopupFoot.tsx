import type { PopupEvents } from './events.ts';
import { useSay } from '../say.ts';

interface Props {
  /** Null: not known yet. */
  paused: boolean | null;
  onTogglePause: PopupEvents['onTogglePause'];
  onOpenPack: () => void;
  onOpenSettings: () => void;
  onOpenPanel: (() => void) | null;
  /** "This looks wrong"; null where nothing was said of the page. */
  onReport: (() => void) | null;
}

/** The ways to our other pages, a report, and one switch for everything. */
export function PopupFoot({ paused, onTogglePause, onOpenPack, onOpenSettings, onOpenPanel, onReport }: Props) {
  const say = useSay();
  return (
    <footer class="pf">
      <button type="button" class="way" onClick={onOpenPack}>
        {say('popup.openPack')}
      </button>
      {onOpenPanel && (
        <button type="button" class="way" onClick={onOpenPanel}>
          {say('popup.openPanel')}
        </button>
      )}
      <button type="button" class="way" onClick={onOpenSettings}>
        {say('popup.settings')}
      </button>
      {onReport && (
        <button type="button" class="way" onClick={onReport}>
          {say('report.act')}
        </button>
      )}
      <span id="pause">{say('popup.pause')}</span>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={paused === true}
        disabled={paused === null}
        aria-labelledby="pause"
        onClick={() => void onTogglePause(!paused)}
      />
    </footer>
  );
}
