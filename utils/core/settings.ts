/** What the reader has chosen. Stored under the key `settings`. */
export interface Settings {
  version: 1;
  /** One switch for everything. */
  paused: boolean;
  /** Host names on which the reader has switched Sidelight off; a host stands for its subdomains too. */
  sitesOff: string[];
  /** How long the pointer rests on a mark before the card opens; null: only on click. */
  openDelay: 150 | 250 | 600 | null;
  marks: 'lines' | 'tint' | 'none';
}

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  paused: false,
  sitesOff: [],
  openDelay: 250,
  marks: 'lines',
};
