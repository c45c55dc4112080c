import { useState } from 'preact/hooks';
import type { PanelSection } from '../../utils/core/panel-list.ts';
import type { PanelView } from '../../utils/core/panel-view.ts';
import type { Say } from '../../utils/core/say.ts';
import type { TabView } from '../../utils/core/tab-view.ts';
import { IconButton } from '../IconButton.tsx';
import { DOWN, UP } from '../icons.tsx';
import { useSay } from '../say.ts';
import { AlsoSays } from '../tab/AlsoSays.tsx';
import { leavesSelf, matching, NO_FILTER, type Filter } from '../tab/order.ts';
import { Tally } from '../tab/Tally.tsx';
import { TopicsOff } from '../tab/TopicsOff.tsx';
import type { PanelEvents } from './events.ts';
import { languageOf } from './language.ts';
import { PanelFlow } from './PanelFlow.tsx';
import { PanelHead } from './PanelHead.tsx';
import { SaveAs } from './SaveAs.tsx';

interface Props {
  panel: PanelView;
  view: TabView & { state: 'found' };
  events: PanelEvents;
}

/** The list, what narrows it, and the ways to take it along. */
export function PanelFound({ panel, view, events }: Props) {
  const say = useSay();
  const { title, address, list } = panel;
  const { painted, self, topicsOff } = view;
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const all = list.sections.flatMap(({ mentions }) => mentions);
  const sections = narrowed(list.sections, filter);
  const shown = sections.flatMap(({ mentions }) => mentions.map(({ index }) => index));
  const step = (direction: 1 | -1): void => {
    const next = neighbour(shown, list.current, direction);
    if (next !== undefined) events.onGoTo(next);
  };
  return (
    <>
      <PanelHead title={title} language={languageOf(all)} address={address} published={list.published}>
        <IconButton name={say('panel.previous')} path={UP} disabled={shown.length === 0} onClick={() => step(-1)} />
        <IconButton name={say('panel.next')} path={DOWN} disabled={shown.length === 0} onClick={() => step(1)} />
      </PanelHead>
      <div class="fil">
        <Tally mentions={all} self={self} off={topicsOff} filter={filter} onFilter={setFilter} />
        <p role="status">{countLine(shown.length, all.length, say)}</p>
      </div>
      <TopicsOff topics={topicsOff} onOpenSettings={events.onOpenSettings} />
      {!painted && <p class="note">{say('popup.notPainted')}</p>}
      {shown.length === 0 && filter.outcome !== 'self' && <p class="note">{say('popup.noneLeft')}</p>}
      <PanelFlow
        sections={sections}
        address={address}
        current={list.current}
        onGoTo={events.onGoTo}
        onPoint={events.onPoint}
      />
      {self.length > 0 && leavesSelf(filter) && <AlsoSays findings={self} onGoTo={events.onGoTo} />}
      <footer class="end">
        <p>
          {say('panel.end')}{' '}
          <button type="button" class="way" onClick={events.onOpenPack}>
            {say('popup.openPack')}
          </button>
        </p>
        <SaveAs list={{ title, address, sections }} onSave={events.onSave} />
      </footer>
    </>
  );
}

/** "9 mentions", "3 of 9 mentions". */
function countLine(shown: number, all: number, say: Say): string {
  return shown === all ? say('popup.mentions', all) : say('panel.shown', all, shown);
}

/** The sections with the mentions that a filter leaves; none that is empty. */
function narrowed(sections: readonly PanelSection[], filter: Filter): PanelSection[] {
  return sections
    .map(({ title, mentions }) => ({ title, mentions: matching(mentions, filter) }))
    .filter(({ mentions }) => mentions.length > 0);
}

/** The mention after or before the current one, wrapping at the ends; without a current one the first or the last. */
function neighbour(shown: readonly number[], current: number | null, direction: 1 | -1): number | undefined {
  if (direction === 1) return shown.find((index) => current === null || index > current) ?? shown[0];
  return shown.findLast((index) => current === null || index < current) ?? shown.at(-1);
}
