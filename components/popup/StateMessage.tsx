import type { TabView } from '../../utils/core/tab-view.ts';
import type { PopupEvents } from './events.ts';
import { ALLOW, ALLOW_LISTED, ALWAYS, RESUME, SHOW_ONCE, stateText, TURN_ON } from './words.ts';

type QuietView = Exclude<TabView, { state: 'found' }>;

interface Props {
  view: QuietView;
  events: PopupEvents;
}

/** One state in words, with what the reader can do about it, the nearest thing first. */
export function StateMessage({ view, events }: Props) {
  const { title, body, note } = stateText(view);
  return (
    <section class="state" role="status">
      <h2>{title}</h2>
      <p>{body}</p>
      {actsOf(view, events).map(({ name, act }, index) => (
        <button key={name} type="button" class={index === 0 ? 'btn first' : 'btn'} onClick={act}>
          {name}
        </button>
      ))}
      {note && <small>{note}</small>}
    </section>
  );
}

interface Act {
  name: string;
  act: () => void;
}

function actsOf(
  view: QuietView,
  { onToggleSite, onTogglePause, onShowOnce, onAllow, onAllowListed }: PopupEvents,
): Act[] {
  const once: Act = { name: SHOW_ONCE, act: onShowOnce };
  const ask = (name: string, pattern: string | null): Act[] =>
    pattern === null ? [] : [{ name, act: () => onAllow(pattern) }];
  switch (view.state) {
    case 'paused':
      return [{ name: RESUME, act: () => onTogglePause(false) }];
    case 'off':
      return view.keeps ? [{ name: TURN_ON, act: () => onToggleSite(true) }, once] : [once];
    case 'not-news':
      return [once, ...ask(ALWAYS, view.ask)];
    case 'withheld':
      return [...(view.ask === null ? [once] : ask(ALLOW, view.ask)), { name: ALLOW_LISTED, act: onAllowListed }];
    case 'nothing':
      return ask(ALWAYS, view.ask);
    default:
      return [];
  }
}
