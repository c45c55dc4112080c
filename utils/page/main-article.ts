import type { PageBlock } from './blocks.ts';
import { outermost } from './nodes.ts';

/** Shorter blocks are bylines, labels and menu lines: they say nothing about where the article is. */
const PROSE_LENGTH = 60;

/** A block that is mostly links is a teaser or a menu. */
const MOST_LINKED = 0.5;

/** Less prose than this is no article: a search page, a video, a login. Characters. */
const LEAST_PROSE = 250;

/** The same where the page itself says that it is one. */
const LEAST_PROSE_DECLARED = 100;

/** Declared articles count when they hold this share of the page's prose; teasers hold less. */
const SHARE_DECLARED = 0.5;

/** An article beside another, as on pages that never end, holds this share of the longest one's prose; a teaser less. */
const SHARE_BESIDE = 0.2;

/** An element inside the container takes its place when it holds this share of the container's prose. */
const SHARE = 0.72;

/** The same inside an element that says itself that it is the article: what is beside the prose there belongs to it. */
const SHARE_WITHIN = 0.9;

/** This many linked headings for each block of prose make a front page: headline, summary, headline, summary. */
const TEASERS_PER_PROSE = 0.6;

/** Fewer linked headings than this are the links any article has. */
const FEWEST_TEASERS = 3;

/** Where a page's main text is. */
export interface MainArticle {
  container: Element;
  /** The articles in it, where it holds several: the posts of a live page, or one article after another. */
  parts: Element[];
}

/**
 * The container of the page's main text; null on a front or section page, or where there is no prose.
 * `blocks` are those of `body`. Asks nothing of layout. Costs O(blocks × depth).
 */
export function mainArticle(blocks: readonly PageBlock[], body: Element): MainArticle | null {
  const weights = weigh(blocks.filter(isProse), body);
  const declared = declaredArticles(body, weights);
  const parts = declared.length > 1 ? declared : [];
  const container = parts.length > 0 ? around(parts) : densest(declared[0] ?? body, weights);
  const prose = weights.get(container) ?? 0;
  if (prose < (declared.length > 0 ? LEAST_PROSE_DECLARED : LEAST_PROSE)) return null;
  return isFrontPage(blocks.filter(({ element }) => container.contains(outermost(element))))
    ? null
    : { container, parts };
}

const BODY = '[itemprop~="articleBody"]';
const ARTICLE = `${BODY}, article, [role="article"]`;

/** The elements that say that they are the article: the one `articleBody`, else those that have most of the prose. */
function declaredArticles(body: Element, weights: ReadonlyMap<Element, number>): Element[] {
  const weight = (element: Element): number => weights.get(element) ?? 0;
  const [only, ...others] = [...body.querySelectorAll(BODY)].filter((one) => weight(one) >= LEAST_PROSE_DECLARED);
  if (only && others.length === 0) return [only];
  const outermost = [...body.querySelectorAll(ARTICLE)].filter((one) => !one.parentElement?.closest(ARTICLE));
  const most = Math.max(0, ...outermost.map(weight));
  const enough = Math.min(most, Math.max(LEAST_PROSE, most * SHARE_BESIDE));
  const articles = outermost.filter((one) => weight(one) >= enough && weight(one) > 0);
  const prose = articles.reduce((sum, one) => sum + weight(one), 0);
  return prose >= weight(body) * SHARE_DECLARED ? articles : [];
}

/** The innermost element around all of them. */
function around(elements: readonly Element[]): Element {
  return elements.reduce((container, element) => {
    let both = container;
    while (both.parentElement && !both.contains(element)) both = both.parentElement;
    return both;
  });
}

function isProse({ text, kind, linked }: PageBlock): boolean {
  return (kind === 'paragraph' || kind === 'item') && text.length >= PROSE_LENGTH && linked < text.length * MOST_LINKED;
}

/** Characters of prose by element, for every element around some. */
function weigh(prose: readonly PageBlock[], body: Element): Map<Element, number> {
  const weights = new Map<Element, number>();
  for (const { element, text } of prose)
    for (
      let around: Element | null = outermost(element);
      around;
      around = around === body ? null : around.parentElement
    )
      weights.set(around, (weights.get(around) ?? 0) + text.length);
  return weights;
}

/** Goes down as long as one child holds nearly all the prose, but not into a single block. */
function densest(top: Element, weights: ReadonlyMap<Element, number>): Element {
  const share = top.matches(ARTICLE) ? SHARE_WITHIN : SHARE;
  for (let container = top; ;) {
    const least = share * (weights.get(container) ?? 0);
    const holds = (child: Element): boolean => (weights.get(child) ?? 0) >= least && holdsBlocks(child, weights);
    const child = least > 0 ? [...container.children].find(holds) : undefined;
    if (!child) return container;
    container = child;
  }
}

function holdsBlocks(element: Element, weights: ReadonlyMap<Element, number>): boolean {
  return element.shadowRoot !== null || [...element.children].some((child) => weights.has(child));
}

function isFrontPage(blocks: readonly PageBlock[]): boolean {
  const teasers = blocks.filter(isTeaserHeading).length;
  return teasers >= FEWEST_TEASERS && teasers >= blocks.filter(isProse).length * TEASERS_PER_PROSE;
}

function isTeaserHeading({ kind, text, linked }: PageBlock): boolean {
  return kind === 'heading' && linked > text.replace(/\s/g, '').length * MOST_LINKED;
}
