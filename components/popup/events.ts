import type { SummaryMention } from '../../utils/core/page-summary.ts';

/**
 * What the popup shows. `reading` belongs on screen only after 400 ms.
 * `off`: the reader switched this site off · `opted-out`: the page did · `not-news`: a site outside the list ·
 * `restricted`: a page that no extension may read.
 */
export type PopupView =
  | { state: 'found'; host: string; painted: boolean; mentions: SummaryMention[] }
  | { state: 'reading' | 'nothing' | 'off' | 'opted-out' | 'not-news' | 'failed'; host: string }
  | { state: 'paused'; host: string | null }
  | { state: 'restricted' };

/** What the popup tells its entrypoint. */
export interface PopupEvents {
  /** The reader picked a mention by its `index`. */
  onGoTo: (index: number) => void;
  onToggleSite: (on: boolean) => void;
  onTogglePause: (paused: boolean) => void;
  /** "Show context once", on a page outside the list. */
  onShowOnce: () => void;
}
