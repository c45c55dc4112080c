import type { Verdict } from '../../utils/core/mention.ts';
import type { FactId, Topic } from '../../utils/core/pack.ts';

/** One line of the popup's list. */
export interface PopupMention {
  /** Position in the page's list of mentions, from 0; handed back when the reader picks the line. */
  index: number;
  topic: Topic;
  fact: FactId;
  /** The fact's statement. */
  statement: string;
  verdict: Verdict | null;
  /** The page's sentence, and where the mention stands in it (UTF-16, `end` exclusive). */
  sentence: string;
  start: number;
  end: number;
}

/**
 * What the popup shows. `reading` belongs on screen only after 400 ms.
 * `off`: the reader switched this site off · `opted-out`: the page did · `not-news`: a site outside the list ·
 * `restricted`: a page that no extension may read.
 */
export type PopupView =
  | { state: 'found'; host: string; painted: boolean; mentions: PopupMention[] }
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
