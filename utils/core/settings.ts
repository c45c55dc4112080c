import type { Topic } from './pack.ts';

/** What the reader has chosen. Stored under the key `settings`. */
export interface Settings {
  version: 1;
  /** One switch for everything. */
  paused: boolean;
  /** Host names on which the reader has switched Sidelight off; a host stands for its subdomains too. */
  sitesOff: string[];
  /** Whether the sites of the news list are on, those in `sitesOff` aside. */
  newsList: boolean;
  /** Host names on which Sidelight is on although the news list is off. */
  sitesOn: string[];
  /** Mentions of these are neither marked nor counted nor listed. */
  topicsOff: Topic[];
  /** How long the pointer rests on a mark before the card opens; null: only on click. */
  openDelay: 150 | 250 | 600 | null;
  marks: 'lines' | 'tint' | 'none';
  cardText: 'small' | 'normal' | 'large';
  /** `page`: as what lies behind the words. */
  cardColours: 'page' | 'light' | 'dark';
  /** Whether the toolbar button has the number of mentions on it. */
  badge: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  paused: false,
  sitesOff: [],
  newsList: true,
  sitesOn: [],
  topicsOff: [],
  openDelay: 250,
  marks: 'lines',
  cardText: 'normal',
  cardColours: 'page',
  badge: true,
};
