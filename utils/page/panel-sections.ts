import type { CardText } from '../core/card.ts';
import { lowerFirst } from '../core/lower-first.ts';
import type { PanelMention, PanelSection, Quote } from '../core/panel-list.ts';
import type { SummaryMention } from '../core/page-summary.ts';
import type { Say } from '../core/say.ts';
import type { CardScript } from './card-bridge.ts';
import { factsOf } from './card-content.ts';
import { hasRole, outermost } from './nodes.ts';
import type { PageMention, Reading } from './reading.ts';
import { summaryOf } from './summary.ts';

/** The mentions of a page as the panel lists them, under the headings of its main article. */
export function panelSections(reading: Reading, card: Pick<CardScript, 'textsOf'>, say: Say): PanelSection[] {
  const headings = reading.painted ? headingsIn(reading.root) : [];
  const sections: PanelSection[] = [];
  let under: Element | null = null;
  for (const summary of summaryOf(reading)) {
    const shown = reading.mentions[summary.index];
    const [text] = shown ? card.textsOf(factsOf(reading, shown.mention).slice(0, 1)) : [];
    if (!shown || !text) continue;
    const heading = headingOver(shown, headings);
    const mention = panelMention(summary, shown, text, say);
    const last = sections.at(-1);
    if (last && heading === under) last.mentions.push(mention);
    else sections.push({ title: heading && titleOf(heading), mentions: [mention] });
    under = heading;
  }
  return sections;
}

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** Headings in these are of something else, or of nothing that is seen. */
const ELSEWHERE = 'nav, aside, footer, form, dialog, [hidden], [aria-hidden="true"]';

/** The headings within the article, its headline aside: what stands under that alone is the beginning. */
function headingsIn(root: Element): Element[] {
  const headings = [...root.querySelectorAll(HEADINGS)].filter((one) => titleOf(one) !== '' && !one.closest(ELSEWHERE));
  const headline = headings.find(isHeadline);
  return headings.filter((heading) => heading !== headline);
}

function isHeadline(heading: Element): boolean {
  return heading.localName === 'h1' || (hasRole(heading, 'heading') && heading.getAttribute('aria-level') === '1');
}

/** The last heading that a mention stands under or in; null: it stands before all of them. */
function headingOver({ block }: PageMention, headings: readonly Element[]): Element | null {
  const [first] = block.pieces;
  const isBefore = (heading: Element): boolean =>
    first !== undefined &&
    (heading.compareDocumentPosition(outermost(first.node)) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return headings.findLast(isBefore) ?? null;
}

/** No heading is longer; UTF-16 code units. */
const LONGEST_TITLE = 200;

function titleOf(heading: Element): string {
  return heading.textContent.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE).toWellFormed();
}

function panelMention(summary: SummaryMention, shown: PageMention, text: CardText, say: Say): PanelMention {
  const [comparison] = text.comparisons;
  return {
    ...summary,
    quote: quoteOf(shown),
    pageLanguage: shown.block.element.closest('[lang]')?.getAttribute('lang') || null,
    outcome: comparison ? `${comparison.strong}${comparison.rest}` : null,
    asOf: say('panel.asOf', text.asOf.label, lowerFirst(text.asOf.text)),
    standing: text.standing?.replace(/\.$/, '') ?? null,
    source: text.source,
    packTitle: text.packTitle,
  };
}

/** Characters of a quote's surroundings, as Unicode counts them. */
const AROUND = 32;

function quoteOf({ block, mention }: PageMention): Quote {
  const { text, kind } = block;
  // The bars between the cells of a row stand nowhere on the page.
  const shown = (part: string): string => (kind === 'row' ? part.replace(/\s*\|[\s|]*/g, ' ') : part);
  return {
    exact: shown(text.slice(mention.start, mention.end)).trim(),
    prefix: Array.from(shown(text.slice(0, mention.start)))
      .slice(-AROUND)
      .join(''),
    suffix: Array.from(shown(text.slice(mention.end)))
      .slice(0, AROUND)
      .join(''),
  };
}
