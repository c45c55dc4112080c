import type { Vocabulary } from '../core/vocabulary.ts';
import { blocksOf, nothingMet, type Met, type PageBlock } from './blocks.ts';
import { isEnglish } from './language.ts';
import { mainArticle, type MainArticle } from './main-article.ts';
import { outermost } from './nodes.ts';
import { dateIn } from './page-date.ts';
import { inSlices } from './slices.ts';

/** Blocks that are read by one reader: context goes from one to the next and not beyond. */
export interface Passage {
  blocks: PageBlock[];
  /** The headline, where the blocks do not begin with it. */
  title?: string;
  /** ISO date; null where it is not known. */
  published: string | null;
}

/** What of a page is read, in English. */
export interface PageText {
  /** The container of the main text; null on a front or section page, where every teaser is a passage of its own. */
  article: Element | null;
  passages: Passage[];
  /** What was met on the way. */
  met: Met;
}

/** When the page was published, whose main text stands in this element; ISO date or null. */
export type PublishedOn = (article: Element, words: Vocabulary) => string | null;

/** Gathers the page's text in slices. */
export async function pageText(
  page: Document,
  publishedOn: PublishedOn,
  words: Vocabulary,
  signal: AbortSignal,
): Promise<PageText> {
  const { body } = page;
  const blocks: PageBlock[] = [];
  const met = nothingMet();
  await inSlices(blocksOf(body, words, met), (block) => blocks.push(block), signal);
  const main = mainArticle(blocks, body);
  if (!main) return { article: null, passages: english(teasers(blocks), body, words), met };
  const { container } = main;
  return {
    article: container,
    passages: english(articlePassages(page, main, blocks, publishedOn(container, words)), container, words),
    met,
  };
}

/** One passage, or one for each part and one for what stands before and between them. */
function articlePassages(
  page: Document,
  { container, parts }: MainArticle,
  blocks: readonly PageBlock[],
  published: string | null,
): Passage[] {
  const inside = blocks
    .filter(({ element }) => container.contains(outermost(element)))
    .filter((block) => !isTeaser(block));
  const partOf = ({ element }: PageBlock): Element | undefined =>
    parts.find((part) => part.contains(outermost(element)));
  const grouped = Map.groupBy(inside, partOf);
  const [first, ...others] = [...grouped.keys()];
  const main = headed(page, grouped.get(first) ?? [], blocks);
  const rest = others.map((part) => ({ blocks: grouped.get(part) ?? [], published: part ? dateIn(part) : published }));
  return [{ ...main, published }, ...rest];
}

/** The blocks with the page's headline before them, or its title beside them. */
function headed(page: Document, inside: PageBlock[], blocks: readonly PageBlock[]): Omit<Passage, 'published'> {
  if (inside.some(isH1)) return { blocks: inside };
  const headline = headlineAmong(blocks.filter(isH1), page.title);
  return headline ? { blocks: [headline, ...inside] } : { blocks: inside, title: page.title };
}

/** Shorter lines in an `h1` are the site's name mostly. */
const HEADLINE_LENGTH = 20;

/** The article's headline outside of it: not the site's name, which many pages have in an `h1` too. */
function headlineAmong(headings: readonly PageBlock[], title: string): PageBlock | undefined {
  return headings
    .filter(({ text }) => text.length >= HEADLINE_LENGTH || title.startsWith(text))
    .toSorted((a, b) => b.text.length - a.text.length)[0];
}

function isH1({ element }: PageBlock): boolean {
  return element.closest('h1') !== null;
}

/** A line that is all link leads to another article: its words are not of this one. */
function isTeaser({ kind, text, linked }: PageBlock): boolean {
  return kind !== 'heading' && linked >= text.replace(/\s/g, '').length && linked > 0;
}

/** Blocks side by side in one element; a heading and the blocks around it are mostly one teaser. */
function teasers(blocks: readonly PageBlock[]): Passage[] {
  const passages: Passage[] = [];
  let around: Element | null = null;
  for (const block of blocks) {
    const teaser = block.element.closest('article, li') ?? block.element.parentElement;
    const last = passages.at(-1);
    if (last && teaser === around) last.blocks.push(block);
    else passages.push({ blocks: [block], published: null });
    around = teaser;
  }
  return passages;
}

/** What is English of the passages: by the page's language, or its words, and by the language of blocks that name one. */
function english(passages: readonly Passage[], root: Element, words: Vocabulary): Passage[] {
  const tag = root.closest('[lang]')?.getAttribute('lang') ?? null;
  const text = passages.flatMap(({ blocks }) => blocks.map((block) => block.text)).join('\n');
  if (!isEnglish(tag, text, words)) return [];
  return passages
    .map((passage) => ({
      ...passage,
      blocks: passage.blocks.filter(({ language }) => language === null || isEnglish(language, '', words)),
    }))
    .filter(({ blocks }) => blocks[0]);
}
