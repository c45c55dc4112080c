import { citation } from '../core/citation.ts';
import { reportedCard, reportText } from '../core/report-text.ts';
import type { Say } from '../core/say.ts';
import { whyThis } from '../core/why-this.ts';
import type { CardMore } from './card-bridge.ts';
import { copyToClipboard } from './clipboard.ts';

/** What most readers of a card never ask for. */
export const cardMore = (say: Say): CardMore => ({
  citation: (card) => citation(card, say),
  copy: copyToClipboard,
  why({ facts, reason }, index) {
    const fact = facts[index];
    return fact ? whyThis(reason, fact, [index, facts.length], say) : [];
  },
  report(card, { facts, sentence, made }, index) {
    const { comparisons, refusals } = facts[index] ?? { comparisons: [], refusals: [] };
    const mention = reportedCard(card, sentence, { comparisons, refusals }, say);
    return reportText({ url: location.href, made, mentions: [mention] }, say);
  },
});
