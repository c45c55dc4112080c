import type { SummaryMention } from '../../utils/core/page-summary.ts';
import { PAGE_LANGUAGE, REFUSAL_WORDS } from '../../utils/core/words.ts';
import { around, useSay } from '../say.ts';

/** Figures that were seen and not compared, each with the reason. */
export function Refusals({ refusals }: Pick<SummaryMention, 'refusals'>) {
  const say = useSay();
  const [open, close] = around(say, 'popup.refused');
  return distinct(refusals).map(({ quote, reason }) => (
    <span key={`${quote} ${reason}`} class="ref">
      {open}
      <bdi lang={PAGE_LANGUAGE}>{quote}</bdi>
      {close} {say(REFUSAL_WORDS[reason])}
    </span>
  ));
}

/** What was refused beside several facts is said once. */
function distinct(refusals: SummaryMention['refusals']): SummaryMention['refusals'] {
  return refusals.filter(
    ({ quote, reason }, at) => refusals.findIndex((one) => one.quote === quote && one.reason === reason) === at,
  );
}
