import type { TabView } from '../../utils/core/tab-view.ts';
import { useSay } from '../say.ts';
import type { Filter } from '../tab/order.ts';
import { Tally } from '../tab/Tally.tsx';

interface Props {
  view: TabView & { state: 'found' };
  filter: Filter;
  onFilter: (filter: Filter) => void;
  onAllow: (pattern: string) => void;
}

/** The page in numbers, which are also filters. */
export function Summary({ view: { painted, mentions, ask }, filter, onFilter, onAllow }: Props) {
  const say = useSay();
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
      <Tally mentions={mentions} filter={filter} onFilter={onFilter} />
    </section>
  );
}
