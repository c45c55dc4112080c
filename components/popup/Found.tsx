import { useState } from 'preact/hooks';
import { MentionRow } from './MentionRow.tsx';
import { Tally } from '../tab/Tally.tsx';
import { inPopupOrder, matching, type Filter } from '../tab/order.ts';
import type { SummaryMention } from '../../utils/core/page-summary.ts';
import { useSay } from '../say.ts';

interface Props {
  painted: boolean;
  mentions: SummaryMention[];
  /** The host permission that would let us read the site's pages always; null: we do, or cannot. */
  ask: string | null;
  onGoTo: (index: number) => void;
  onAllow: (pattern: string) => void;
}

/** The page in numbers, which are also filters, and its mentions. */
export function Found({ painted, mentions, ask, onGoTo, onAllow }: Props) {
  const say = useSay();
  const [filter, setFilter] = useState<Filter>({ topic: null, verdict: null });
  const facts = new Set(mentions.map((mention) => mention.fact));
  const rows = inPopupOrder(matching(mentions, filter));
  return (
    <>
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
        <Tally mentions={mentions} filter={filter} onFilter={setFilter} />
      </section>
      {rows.length === 0 && <p class="none">{say('popup.noneLeft')}</p>}
      <ol class="list" aria-label={say('popup.list')}>
        {rows.map((mention) => (
          <MentionRow key={mention.index} mention={mention} onGoTo={onGoTo} />
        ))}
      </ol>
    </>
  );
}
