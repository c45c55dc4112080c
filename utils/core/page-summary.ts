import type { Refusal, Verdict } from './mention.ts';
import type { FactId, Topic } from './pack.ts';

/** What is known of a page's text at this moment. */
export interface PageSummary {
  state: 'off' | 'paused' | 'nothing' | 'reading' | 'found' | 'failed' | 'opted-out';
  /** Host name of the page. */
  host: string;
  /** BCP 47 tag that the page gives its text; empty: none. */
  language: string;
  /** False on a front page: its mentions are listed, not painted. */
  painted: boolean;
  /** In reading order. */
  mentions: SummaryMention[];
  /** Where it stands in the tree of frames: from the top, each frame by its number in its parent; empty or missing: it is the tab's own page. */
  path?: number[] | undefined;
  /** Index of the mention whose card is open, or was opened last; missing: none. */
  current?: number | undefined;
}

/** Where a frame's mentions stand among those of the whole page: so many are before them, of so many. */
export interface Around {
  before: number;
  total: number;
}

/** To the next mention (1), to the previous one (-1), or to the one before the reader's eyes (0). */
export type Step = 1 | -1 | 0;

/** Two things that the page says of one figure, in words. */
export interface SummaryFinding {
  why: string;
  /** The mention beside which it stands, as `SummaryMention.index`; null: beside none. */
  index: number | null;
}

/** One line of the popup's list. */
export interface SummaryMention {
  /** Position in the page's list of mentions, from 0; `goTo` takes it. */
  index: number;
  topic: Topic;
  fact: FactId;
  /** The fact's statement, and its BCP 47 tag. */
  statement: string;
  language: string;
  verdict: Verdict | null;
  /** Figures of the mention that look comparable and were not compared. */
  refusals: readonly Pick<Refusal, 'quote' | 'reason'>[];
  /** The page's sentence, and where the mention stands in it (UTF-16, half-open). */
  sentence: string;
  start: number;
  end: number;
}
