import { readableText } from './normalise.ts';
import type { Metric } from './pack.ts';
import { listed, type Say } from './say.ts';
import type { SelfFinding } from './self-check.ts';

const BOTH_GIVEN = {
  revenue: 'self.revenue',
  'net-income': 'self.netIncome',
  views: 'self.views',
  'production-time': 'self.productionTime',
} as const satisfies Record<Metric, string>;

/** Why the two cannot both be right. */
export function selfWhy({ why }: SelfFinding, say: Say): string {
  if ('metric' in why) return say(BOTH_GIVEN[why.metric], why.one, why.other);
  const tenths = new Intl.NumberFormat(say('locale'), { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const { low, high } = why.allowed;
  return say('self.change', why.from, why.to, tenths.format(low), tenths.format(high), why.given);
}

/** What the card says of a contradiction beside a mention that stands in `sentence`: what the page prints elsewhere, or why its own figures do not fit. */
export function alsoSays(finding: SelfFinding, sentence: string, say: Say): string {
  const own = readableText(sentence).text;
  const elsewhere = finding.quotes.filter((_, at) => finding.sentences[at] !== own);
  if (elsewhere.length === 0) return say('self.ownFigures', selfWhy(finding, say));
  return say('self.elsewhere', listed(elsewhere, say));
}
