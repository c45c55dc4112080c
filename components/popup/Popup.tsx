import type { Health } from '../../utils/core/health.ts';
import type { TabView } from '../../utils/core/tab-view.ts';
import type { PopupEvents } from './events.ts';
import { useSay } from '../say.ts';
import { AlsoSays } from '../tab/AlsoSays.tsx';
import { Found } from './Found.tsx';
import { PopupFoot } from './PopupFoot.tsx';
import { PopupHead } from './PopupHead.tsx';
import { KnowledgeNote } from './KnowledgeNote.tsx';
import { ReportButton } from './ReportButton.tsx';
import { StateMessage } from '../tab/StateMessage.tsx';

interface Props extends PopupEvents {
  view: TabView;
  /** What was amiss with the stored knowledge, where readers should be told. */
  health?: Health | null;
}

/** States in which we have said something of the page, be it that there is nothing. */
const REPORTABLE = new Set<TabView['state']>(['found', 'nothing', 'failed']);

/** What this page says and how it stands beside the pack; or, in a sentence, why there is nothing to say. */
export function Popup({ view, health, ...events }: Props) {
  const say = useSay();
  return (
    <main class="sl popup" lang={say('language')}>
      <PopupHead view={view} onToggleSite={events.onToggleSite} />
      {view.state === 'found' ? (
        <Found {...view} onGoTo={events.onGoTo} onAllow={events.onAllow} />
      ) : (
        <StateMessage view={view} events={events} />
      )}
      {'self' in view && view.self.length > 0 && <AlsoSays findings={view.self} onGoTo={events.onGoTo} />}
      {REPORTABLE.has(view.state) && <ReportButton onReport={events.onReport} />}
      {health && <KnowledgeNote done={health.done} />}
      <PopupFoot paused={view.state === 'paused'} {...events} />
    </main>
  );
}
