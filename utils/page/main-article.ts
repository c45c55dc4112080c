import type { PageBlock } from './blocks.ts';

/** Shorter blocks are bylines, labels and menu lines: they say nothing about where the article is. */
const PROSE_LENGTH = 60;

/** A block that is mostly links is a teaser or a menu. */
const MOST_LINKED = 0.5;

/** Less prose than this is no article: a search page, a video, a login. Characters. */
const LEAST_PROSE = 250;

/** The same where the page itself says that it is one. */
const LEAST_PROSE_DECLARED = 100;

/** A declared article counts when it holds this share of the page's prose; a teaser among many holds less. */
const SHARE_DECLARED = 0.5;

/** An element inside the container takes its place when it holds this share of the container's prose. */
const SHARE = 0.72;

/** The same inside an element that says itself that it is the article: what is beside the prose there belongs to it. */
const SHARE_WITHIN = 0.9;

/** This many linked headings for each block of prose make a front page: headline, summary, headline, summary. */
const TEASERS_PER_PROSE = 0.6;

/** Fewer linked headings than this are the links any article has. */
const FEWEST_TEASERS = 3;

/**
 * The container of the page's one main article; null on a front or section page, or where there is no prose.
 * `blocks` are those of `body`. Asks nothing of layout. Costs O(blocks × depth).
 */
export function mainArticle(blocks: readonly PageBlock[], body: Element): Element | null {
  const weights = weigh(blocks.filter(isProse), body);
  const declared = declaredArticle(body, weights);
  const container = densest(declared ?? body, weights);
  const prose = weights.get(container) ?? 0;
  if (prose < (declared ? LEAST_PROSE_DECLARED : LEAST_PROSE)) return null;
  return isFrontPage(blocks.filter(({ element }) => container.contains(element))) ? null : container;
}

const BODY = '[itemprop~="articleBody"]';
const ARTICLE = `${BODY}, article, [role="article"]`;

/** The element that says that it is the article: the one `articleBody`, else the heaviest if it has most of the prose. */
function declaredArticle(body: Element, weights: ReadonlyMap<Element, number>): Element | null {
  const weight = (element: Element): number => weights.get(element) ?? 0;
  const [only, ...others] = [...body.querySelectorAll(BODY)].filter((one) => weight(one) >= LEAST_PROSE_DECLARED);
  if (only && others.length === 0) return only;
  const [heaviest] = [...body.querySelectorAll(ARTICLE)].toSorted((a, b) => weight(b) - weight(a));
  return heaviest && weight(heaviest) >= Math.max(1, weight(body) * SHARE_DECLARED) ? heaviest : null;
}

function isProse({ text, kind, linked }: PageBlock): boolean {
  return (kind === 'paragraph' || kind === 'item') && text.length >= PROSE_LENGTH && linked < text.length * MOST_LINKED;
}

/** Characters of prose by element, for every element around some. */
function weigh(prose: readonly PageBlock[], body: Element): Map<Element, number> {
  const weights = new Map<Element, number>();
  for (const { element, text } of prose)
    for (let around: Element | null = element; around; around = around === body ? null : around.parentElement)
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
  return [...element.children].some((child) => weights.has(child));
}

function isFrontPage(blocks: readonly PageBlock[]): boolean {
  const teasers = blocks.filter(isTeaserHeading).length;
  return teasers >= FEWEST_TEASERS && teasers >= blocks.filter(isProse).length * TEASERS_PER_PROSE;
}

function isTeaserHeading({ kind, text, linked }: PageBlock): boolean {
  return kind === 'heading' && linked > text.replace(/\s/g, '').length * MOST_LINKED;
}
