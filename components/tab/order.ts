import type { Verdict } from '../../utils/core/mention.ts';
import type { Topic } from '../../utils/core/pack.ts';
import { VERDICT_ORDER } from '../../utils/core/words.ts';
import type { SummaryMention } from '../../utils/core/page-summary.ts';

/**
 * How the figures of a mention came to stand; `refused`: they look comparable and were not compared · `self`: what the page says of one
 * figure in two ways, which is no mention.
 */
export type Outcome = Verdict | 'refused' | 'self';

/** What the reader narrowed the list to; null: everything. */
export interface Filter {
  topic: Topic | null;
  outcome: Outcome | null;
}

/** Everything. */
export const NO_FILTER: Filter = { topic: null, outcome: null };

/** Differs, Fits, Another period, Forecast, none; inside each, reading order. */
export function inPopupOrder(mentions: readonly SummaryMention[]): SummaryMention[] {
  return mentions.toSorted((a, b) => rank(a.verdict) - rank(b.verdict) || a.index - b.index);
}

function rank(verdict: Verdict | null): number {
  return verdict === null ? VERDICT_ORDER.length : VERDICT_ORDER.indexOf(verdict);
}

/** The mentions that a filter leaves, in their order. */
export function matching<M extends SummaryMention>(mentions: readonly M[], { topic, outcome }: Filter): M[] {
  return mentions.filter(
    (mention) => (topic === null || mention.topic === topic) && (outcome === null || came(mention, outcome)),
  );
}

/** Whether a filter leaves what the page says in two ways. */
export function leavesSelf({ outcome }: Filter): boolean {
  return outcome === null || outcome === 'self';
}

/** Whether a figure of a mention came to stand so. */
export function came({ verdict, refusals }: SummaryMention, outcome: Outcome): boolean {
  return outcome === 'refused' ? refusals.length > 0 : verdict === outcome;
}

/** A sentence cut so that the mention falls within the two lines of a row; cuts fall between words. */
export function quoteAround({ sentence, start, end }: SummaryMention): {
  before: string;
  mention: string;
  after: string;
} {
  const before = sentence.slice(0, start);
  const far = before.length - ROOM_BEFORE;
  const cut = far > 0 ? before.indexOf(' ', far) + 1 : 0;
  return {
    before: cut > 0 ? `… ${before.slice(cut)}` : before,
    mention: sentence.slice(start, end),
    after: sentence.slice(end),
  };
}

/** Characters of a sentence shown before its mention; a row's two lines hold about 110. */
const ROOM_BEFORE = 48;
