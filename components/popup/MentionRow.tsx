import { TOPIC_NAMES, VERDICT_NAMES } from '../../utils/core/words.ts';
import { TopicGlyph } from '../TopicGlyph.tsx';
import { VerdictChip } from '../VerdictChip.tsx';
import { quoteAround } from './order.ts';
import type { SummaryMention } from '../../utils/core/page-summary.ts';

interface Props {
  mention: SummaryMention;
  onGoTo: (index: number) => void;
}

/** One mention: the fact, the verdict, the page's sentence with the mention in bold. */
export function MentionRow({ mention, onGoTo }: Props) {
  const quote = quoteAround(mention);
  return (
    <li>
      <button type="button" class="row" onClick={() => onGoTo(mention.index)}>
        <TopicGlyph topic={mention.topic} />
        <span class="vh">{TOPIC_NAMES[mention.topic]}: </span>
        <span class="t">{mention.statement}</span>
        {mention.verdict && <VerdictChip verdict={mention.verdict} words={VERDICT_NAMES[mention.verdict]} />}
        <span class="q">
          “{quote.before}
          <b>{quote.mention}</b>
          {quote.after}”
        </span>
      </button>
    </li>
  );
}
