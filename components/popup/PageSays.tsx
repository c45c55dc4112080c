import type { TabView } from '../../utils/core/tab-view.ts';
import { AlsoSays } from '../tab/AlsoSays.tsx';
import { leavesSelf, type Filter } from '../tab/order.ts';
import { MentionList } from './MentionList.tsx';

interface Props {
  view: TabView & { state: 'found' | 'nothing' };
  filter: Filter;
  onGoTo: (index: number) => void;
}

/** What the page says, in the room that the rest of the popup leaves: its mentions, and under them what it says of one figure in two ways. */
export function PageSays({ view, filter, onGoTo }: Props) {
  // Firefox has Tab stop at whatever scrolls: where there are rows, these are stops enough.
  const stop = view.state === 'found' ? -1 : undefined;
  return (
    <div class="scroll" tabIndex={stop}>
      {view.state === 'found' && filter.outcome !== 'self' && (
        <MentionList mentions={view.mentions} filter={filter} onGoTo={onGoTo} />
      )}
      {view.self.length > 0 && leavesSelf(filter) && <AlsoSays findings={view.self} onGoTo={onGoTo} />}
    </div>
  );
}
