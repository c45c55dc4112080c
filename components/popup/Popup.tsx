import { useState } from 'preact/hooks';
import type { Health } from '../../utils/core/health.ts';
import type { Reported } from '../../utils/core/report-text.ts';
import type { TabView } from '../../utils/core/tab-view.ts';
import type { PopupEvents, SearchEvents } from './events.ts';
import { useSay } from '../say.ts';
import { useStoring } from '../use-storing.ts';
import { ReportNote } from '../ReportNote.tsx';
import { NO_FILTER, type Filter } from '../tab/order.ts';
import { StateMessage } from '../tab/StateMessage.tsx';
import { KnowledgeNote } from './KnowledgeNote.tsx';
import { PageSays } from './PageSays.tsx';
import { PopupFoot } from './PopupFoot.tsx';
import { PopupHead } from './PopupHead.tsx';
import { Search } from './Search.tsx';
import { Summary } from './Summary.tsx';

interface Props extends PopupEvents, SearchEvents {
  /** Null: nothing is known of the tab yet, and the frame stands alone. */
  view: TabView | null;
  /** What was amiss with the stored knowledge, where readers should be told. */
  health?: Health | null;
}

/** States in which we have said something of the page, be it that there is nothing. */
const REPORTABLE = new Set<TabView['state']>(['found', 'nothing', 'failed']);

/** What this page says and how it stands beside the pack; or, in a sentence, why there is nothing to say. A search takes the place of both. */
export function Popup({ view, health, ...given }: Props) {
  const say = useSay();
  const [query, setQuery] = useState('');
  const [reported, setReported] = useState<Reported | null>(null);
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const { fault, storing } = useStoring();
  const events = {
    ...given,
    onToggleSite: (on: boolean) => storing(given.onToggleSite(on)),
    onTogglePause: (paused: boolean) => storing(given.onTogglePause(paused)),
  };
  const showsPage = query.trim() === '';
  const found = view?.state === 'found' ? view : null;
  const here = new Set(found?.mentions.map(({ fact }) => fact));
  return (
    <main class="sl popup" lang={say('language')}>
      <PopupHead view={view} onToggleSite={events.onToggleSite} />
      {showsPage && found && <Summary view={found} filter={filter} onFilter={setFilter} {...events} />}
      {showsPage && view && view.state !== 'found' && <StateMessage view={view} events={events} />}
      {view ? <Search query={query} onQuery={setQuery} here={here} {...events} /> : <Waiting />}
      {showsPage && view && 'self' in view && <PageSays view={view} filter={filter} onGoTo={events.onGoTo} />}
      <div class="told" aria-live="polite">
        {fault !== null && <p class="fault">{fault}</p>}
        {reported && <ReportNote {...reported} />}
      </div>
      {health && <KnowledgeNote done={health.done} />}
      <PopupFoot
        {...events}
        paused={view && view.state === 'paused'}
        onReport={view && REPORTABLE.has(view.state) ? () => void events.onReport().then(setReported) : null}
      />
    </main>
  );
}

/** The room that the answers will take. */
function Waiting() {
  return <div class="wait" aria-busy="true" />;
}
