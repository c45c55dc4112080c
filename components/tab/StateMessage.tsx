import type { TabView } from '../../utils/core/tab-view.ts';
import type { PlainKey } from '../../utils/core/say.ts';
import type { PopupEvents } from '../popup/events.ts';
import { areAllOff, stateText } from '../popup/words.ts';
import { useSay } from '../say.ts';
import { TopicsOff } from './TopicsOff.tsx';

type QuietView = Exclude<TabView, { state: 'found' }>;

interface Props {
  view: QuietView;
  events: Pick<
    PopupEvents,
    'onToggleSite' | 'onTogglePause' | 'onShowOnce' | 'onReload' | 'onAllow' | 'onAllowListed' | 'onOpenSettings'
  >;
}

/** One state in words, with what the reader can do about it, the nearest thing first. */
export function StateMessage({ view, events }: Props) {
  const say = useSay();
  const { title, body, note } = stateText(view, say);
  return (
    <section class="state" role="status">
      <h2>{title}</h2>
      <p>{body}</p>
      {isPartOff(view) && <TopicsOff topics={view.topicsOff} onOpenSettings={events.onOpenSettings} />}
      {actsOf(view, events).map(({ name, act }, index) => (
        <button key={name} type="button" class={index === 0 ? 'btn first' : 'btn'} onClick={act}>
          {say(name)}
        </button>
      ))}
      {note && <small>{note}</small>}
    </section>
  );
}

/** Whether the reader has turned topics off, but not all: of a page without any the words are others. */
function isPartOff(view: QuietView): view is QuietView & { state: 'nothing' } {
  return view.state === 'nothing' && !areAllOff(view.topicsOff);
}

interface Act {
  name: PlainKey;
  act: () => void;
}

function actsOf(
  view: QuietView,
  { onToggleSite, onTogglePause, onShowOnce, onReload, onAllow, onAllowListed, onOpenSettings }: Props['events'],
): Act[] {
  const once: Act = { name: 'popup.showOnce', act: onShowOnce };
  const ask = (name: PlainKey, pattern: string | null): Act[] =>
    pattern === null ? [] : [{ name, act: () => onAllow(pattern) }];
  switch (view.state) {
    case 'paused':
      return [{ name: 'popup.resume', act: () => void onTogglePause(false) }];
    case 'off':
      return view.keeps ? [{ name: 'popup.turnOn', act: () => void onToggleSite(true) }, once] : [once];
    case 'not-news':
      return [once, ...ask('popup.always', view.ask)];
    case 'withheld':
      return [
        ...(view.ask === null ? [once] : ask('popup.allow', view.ask)),
        { name: 'popup.allowListed', act: onAllowListed },
      ];
    case 'failed':
      return [{ name: 'popup.reload', act: onReload }];
    case 'nothing':
      return areAllOff(view.topicsOff)
        ? [{ name: 'popup.changeTopics', act: onOpenSettings }]
        : ask('popup.always', view.ask);
    default:
      return [];
  }
}
