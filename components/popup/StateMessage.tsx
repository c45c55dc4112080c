import { stateText } from './words.ts';
import type { PopupView } from './view.ts';

interface Props {
  view: Exclude<PopupView, { state: 'found' }>;
  onTurnOn: () => void;
  onResume: () => void;
  onShowOnce: () => void;
}

/** One state in words, with the one thing the reader can do about it. */
export function StateMessage({ view, onTurnOn, onResume, onShowOnce }: Props) {
  const host = view.state === 'restricted' ? null : view.host;
  const text = stateText(view.state, host);
  const acts: Partial<Record<PopupView['state'], () => void>> = {
    off: onTurnOn,
    paused: onResume,
    'not-news': onShowOnce,
  };
  return (
    <section class="state" role="status">
      <h2>{text.title}</h2>
      <p>{text.body}</p>
      {text.button && (
        <button type="button" class="btn" onClick={acts[view.state]}>
          {text.button}
        </button>
      )}
      {text.note && <small>{text.note}</small>}
    </section>
  );
}
