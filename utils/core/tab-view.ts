import type { Topic } from './pack.ts';
import type { SummaryFinding, SummaryMention } from './page-summary.ts';

/** A tab's site, and how we stand to it. */
export interface Site {
  host: string;
  /** By what the page script runs there on its own: the list, or the reader's "Always on this site"; null: it does not. */
  right: 'listed' | 'granted' | null;
  /** The host permission, as a match pattern, that would give the right; null where there is one, or none can be asked for. */
  ask: string | null;
  /** Whether a choice for the site may be stored; in private windows nothing is. */
  keeps: boolean;
}

/** What was looked for on a page beside its mentions, and what was not. */
export interface LookedFor {
  /** Empty at first, since the page looks for it only when it is asked. */
  self: readonly SummaryFinding[];
  /** Topics that the reader has turned off, of which nothing is listed. */
  topicsOff: readonly Topic[];
}

/**
 * How a tab stands towards Sidelight, as the popup shows it. `reading` belongs on screen only after 400 ms.
 * `off`: the reader switched this site off · `opted-out`: the page did · `not-news`: a site outside the list ·
 * `foreign`: a page in a language that is not read · `gone`: the tab has closed · `withheld`: a site on the list that the browser keeps from us · `restricted`: a page that no extension may read.
 */
export type TabView =
  | ({ state: 'found'; painted: boolean; mentions: SummaryMention[] } & LookedFor & Site)
  | ({ state: 'nothing' } & LookedFor & Site)
  | ({ state: 'foreign'; language: string } & Site)
  | ({ state: 'reading' | 'off' | 'opted-out' | 'not-news' | 'withheld' | 'failed' } & Site)
  | { state: 'paused'; host: string | null }
  | { state: 'restricted' | 'gone' };
