import type { SourceLine } from './card.ts';
import type { SummaryMention } from './page-summary.ts';

/** Words of a page, and up to 32 characters either side of them, as the page shows them: what the W3C calls a text quote selector. */
export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
}

/** A mention as the side panel lists and exports it. */
export interface PanelMention extends SummaryMention {
  quote: Quote;
  /** BCP 47 tag of the page's text; null where the page names none. */
  pageLanguage: string | null;
  /** How the page's figure stands beside the fact, or why it was not compared, in words; null: nothing to compare. */
  outcome: string | null;
  /** "As of quarter to 30 June 2025", "Said in 2023". */
  asOf: string;
  /** Whose word the fact is: "Harbour’s own account"; null where the source reports it as so. */
  standing: string | null;
  source: SourceLine;
  packTitle: string;
}

/** The mentions under one heading of the page. */
export interface PanelSection {
  /** Null above the first heading, and on pages without a main article. */
  title: string | null;
  /** In reading order; never empty. */
  mentions: PanelMention[];
}

/** What a page tells an open panel, on its own, whenever it changes. */
export interface PanelList {
  /** In reading order. */
  sections: PanelSection[];
  /** The day the page was published, as ISO date; null where it is not known. */
  published: string | null;
  /** Index of the mention whose card was opened last and is still open; null: none is. */
  current: number | null;
}
