import { PAGE_LANGUAGE, TOPIC_NAMES, VERDICT_NAMES } from '../../utils/core/words.ts';
import { around, useSay } from '../say.ts';
import { TopicGlyph } from '../TopicGlyph.tsx';
import { VerdictChip } from '../VerdictChip.tsx';
import { quoteAround } from '../tab/order.ts';
import { Refusals } from './Refusals.tsx';
import type { SummaryMention } from '../../utils/core/page-summary.ts';

interface Props {
  mention: SummaryMention;
  onGoTo: (index: number) => void;
}

/** One mention: the fact, the verdict, the page's sentence with the mention in bold. */
export function MentionRow({ mention, onGoTo }: Props) {
  const say = useSay();
  const [open, close] = around(say, 'popup.quote');
  const quote = quoteAround(mention);
  return (
    <li>
      <button type="button" class="row" onClick={() => onGoTo(mention.index)}>
        <TopicGlyph topic={mention.topic} />
        <span class="vh">{say('topic.before', say(TOPIC_NAMES[mention.topic]))}</span>
        <span class="t" lang={mention.language}>
          {mention.statement}
        </span>
        {mention.verdict && <VerdictChip verdict={mention.verdict} words={say(VERDICT_NAMES[mention.verdict])} />}
        <span class="q">
          {open}
          <span lang={PAGE_LANGUAGE}>
            {quote.before}
            <b>{quote.mention}</b>
            {quote.after}
          </span>
          {close}
        </span>
        <Refusals refusals={mention.refusals} />
      </button>
    </li>
  );
}
