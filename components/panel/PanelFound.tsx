import { useState } from 'preact/hooks';
import type { PanelSection } from '../../utils/core/panel-list.ts';
import type { PanelView } from '../../utils/core/panel-view.ts';
import type { SummaryFinding } from '../../utils/core/page-summary.ts';
import { IconButton } from '../IconButton.tsx';
import { DOWN, UP } from '../icons.tsx';
import { AlsoSays } from '../tab/AlsoSays.tsx';
import { matching, type Filter } from '../tab/order.ts';
import { Tally } from '../tab/Tally.tsx';
import { NONE_LEFT, NOT_PAINTED, OPEN_PACK } from '../popup/words.ts';
import type { PanelEvents } from './events.ts';
import { PanelFlow } from './PanelFlow.tsx';
import { PanelHead } from './PanelHead.tsx';
import { SaveAs } from './SaveAs.tsx';
import { countLine, END, NEXT_MENTION, PREVIOUS_MENTION } from './words.ts';

interface Props {
  panel: PanelView;
  painted: boolean;
  self: readonly SummaryFinding[];
  events: PanelEvents;
}

/** The list, what narrows it, and the ways to take it along. */
export function PanelFound({ panel, painted, self, events }: Props) {
  const { title, address, list } = panel;
  const [filter, setFilter] = useState<Filter>({ topic: null, verdict: null });
  const all = list.sections.flatMap(({ mentions }) => mentions);
  const sections = narrowed(list.sections, filter);
  const shown = sections.flatMap(({ mentions }) => mentions.map(({ index }) => index));
  const step = (direction: 1 | -1): void => {
    const next = neighbour(shown, list.current, direction);
    if (next !== undefined) events.onGoTo(next);
  };
  return (
    <>
      <PanelHead title={title} address={address}>
        <IconButton name={PREVIOUS_MENTION} path={UP} disabled={shown.length === 0} onClick={() => step(-1)} />
        <IconButton name={NEXT_MENTION} path={DOWN} disabled={shown.length === 0} onClick={() => step(1)} />
      </PanelHead>
      <div class="fil">
        <Tally mentions={all} filter={filter} onFilter={setFilter} />
        <p role="status">{countLine(shown.length, all.length)}</p>
      </div>
      {!painted && <p class="note">{NOT_PAINTED}</p>}
      {shown.length === 0 && <p class="note">{NONE_LEFT}</p>}
      <PanelFlow
        sections={sections}
        address={address}
        current={list.current}
        onGoTo={events.onGoTo}
        onPoint={events.onPoint}
      />
      {self.length > 0 && <AlsoSays findings={self} onGoTo={events.onGoTo} />}
      <footer class="end">
        <p>
          {END}{' '}
          <button type="button" class="way" onClick={events.onOpenPack}>
            {OPEN_PACK}
          </button>
        </p>
        <SaveAs list={{ title, address, sections }} onSave={events.onSave} />
      </footer>
    </>
  );
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
