import type { Settings } from './settings.ts';

/** What the page of settings shows. */
export interface OptionsView {
  settings: Settings;
  /** Match patterns beyond the list that the reader has granted. */
  granted: readonly string[];
  /** Match patterns of the list. */
  listed: readonly string[];
  /** How many of them the browser keeps from us. */
  withheld: number;
  /** The commands as they are set in the browser; an empty shortcut is none. */
  commands: readonly { name: string; description: string; shortcut: string }[];
  /** What storage holds; null where the browser does not tell. */
  bytes: number | null;
}

/** What a reader typed for a site: its host, or what is wrong with it, in words. */
export type SiteInput = { host: string } | { fault: string };
