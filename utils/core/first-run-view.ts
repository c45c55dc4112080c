/** What the first-run page has to know of this browser. */
export interface FirstRunView {
  /** How many sites are on the list, and how many of them the browser keeps from us. */
  listed: number;
  withheld: number;
  /** Whether the reader was asked for the sites on this page, and gave none. */
  refused: boolean;
  /** Whether the toolbar shows our button; null: the browser does not tell. */
  pinned: boolean | null;
  paused: boolean;
  /** The keys that open the next mention; null where none are set. */
  nextKeys: string | null;
}
