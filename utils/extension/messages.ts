import type { Topic, FactId } from '../core/pack.ts';
import type { Verdict } from '../core/mention.ts';

/** What the page script tells the popup. */
export interface PageSummary {
  state: 'off' | 'paused' | 'nothing' | 'reading' | 'found' | 'failed' | 'opted-out';
  /** Host name of the page. */
  host: string;
  /** False on a front page: its mentions are listed, not painted. */
  painted: boolean;
  /** In reading order. */
  mentions: SummaryMention[];
}

/** One line of the popup's list. */
export interface SummaryMention {
  /** Position in the page's list of mentions, from 0; `goTo` takes it. */
  index: number;
  topic: Topic;
  fact: FactId;
  /** The fact's statement. */
  statement: string;
  verdict: Verdict | null;
  /** The page's sentence, and where the mention stands in it (UTF-16, half-open). */
  sentence: string;
  start: number;
  end: number;
}

/** Messages to the background. */
export interface BackgroundCalls {
  /** Inject the card script into the sender's frame. Resolves when it has run. */
  loadCard(): void;
}

/** Messages to a tab's page script. */
export interface PageCalls {
  summary(): PageSummary;
  /** Scroll to a mention and open its card; answers false when there is no such mention any more. */
  goTo(index: number): boolean;
  /** Open the card of the next (1) or previous (-1) mention, wrapping at the ends. */
  step(direction: 1 | -1): boolean;
}
