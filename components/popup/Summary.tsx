import type { TabView } from '../../utils/core/tab-view.ts';
import { useSay } from '../say.ts';
import type { Filter } from '../tab/order.ts';
import { Tally } from '../tab/Tally.tsx';
import { TopicsOff } from '../tab/TopicsOff.tsx';

interface Props {
  view: TabView & { state: 'found' };
  filter: Filter;
  onFilter: (filter: Filter) => void;
  onAllow: (pattern: string) => void;
  onOpenSettings: () => void;
}

/** The page in numbers, which are also filters. */
export function Summary({ view, filter, onFilter, onAllow, onOpenSettings }: Props) {
  const say = useSay();
  const { painted, mentions, self, ask, topicsOff } = view;
  const facts = new Set(mentions.map((mention) => mention.fact));
  return (
    <section class="sum">
      <h2>{say('popup.summary', say('popup.mentions', mentions.length), say('popup.facts', facts.size))}</h2>
      {!painted && <p>{say('popup.notPainted')}</p>}
      {ask !== null && (
        <p class="once">
          {say('popup.readOnce')}
          <button type="button" class="btn" onClick={() => onAllow(ask)}>
            {say('popup.always')}
          </button>
        </p>
      )}
      <TopicsOff topics={topicsOff} onOpenSettings={onOpenSettings} />
      <Tally mentions={mentions} self={self} off={topicsOff} filter={filter} onFilter={onFilter} />
    </section>
  );
}
