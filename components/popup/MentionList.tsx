import type { SummaryMention } from '../../utils/core/page-summary.ts';
import { useSay } from '../say.ts';
import { inPopupOrder, matching, type Filter } from '../tab/order.ts';
import { MentionRow } from './MentionRow.tsx';

interface Props {
  mentions: SummaryMention[];
  filter: Filter;
  onGoTo: (index: number) => void;
}

/** The mentions of the page that a filter leaves. */
export function MentionList({ mentions, filter, onGoTo }: Props) {
  const say = useSay();
  const rows = inPopupOrder(matching(mentions, filter));
  return (
    <>
      {rows.length === 0 && (
        <p class="none" role="status">
          {say('popup.noneLeft')}
        </p>
      )}
      <ol aria-label={say('popup.list')}>
        {rows.map((mention) => (
          <MentionRow key={mention.index} mention={mention} onGoTo={onGoTo} />
        ))}
      </ol>
    </>
  );
}
