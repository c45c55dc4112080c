import type { FactId } from '../../utils/core/pack.ts';
import type { Reported } from '../../utils/core/report-text.ts';
import type { Search } from '../../utils/core/search.ts';

/** What the search in the popup tells its entrypoint. */
export interface SearchEvents {
  /** Opens the search over the facts of all packs, as the reader first turns to the field. Rejects where they cannot be read. */
  onSearch: () => Promise<Search>;
  /** Shows a fact on the page of its pack. */
  onOpenFact: (fact: FactId) => void;
}

/** What the popup tells its entrypoint. */
export interface PopupEvents {
  /** The reader picked a mention by its `index`. */
  onGoTo: (index: number) => void;
  /** These two resolve when the choice is stored, and reject where it cannot be. */
  onToggleSite: (on: boolean) => Promise<void>;
  onTogglePause: (paused: boolean) => Promise<void>;
  /** The page of the pack, and that of settings. */
  onOpenPack: () => void;
  onOpenSettings: () => void;
  /** "This looks wrong": copies a report on the page. */
  onReport: () => Promise<Reported>;
  /** The side panel, called in the click's own turn; null where the browser has none. */
  onOpenPanel: (() => void) | null;
  /** "Show context once", on a page that is not read on its own. */
  onShowOnce: () => void;
  /** Loads the page again, and goes on to show it. */
  onReload: () => void;
  /** "Always on this site" and "Allow on this site": the host permission that the view names. Called in the click's own turn. */
  onAllow: (pattern: string) => void;
  /** The same for every listed site. */
  onAllowListed: () => void;
}
