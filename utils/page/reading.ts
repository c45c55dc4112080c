import type { NameFilter } from '../core/filter.ts';
import { OPENING } from '../core/film-article.ts';
import type { Knowledge } from '../core/knowledge.ts';
import { knowledgeOf, recordKeys } from '../core/known-here.ts';
import type { Mention } from '../core/mention.ts';
import type { Topic } from '../core/pack.ts';
import { createReader, type Reader } from '../core/reader.ts';
import type { Vocabulary } from '../core/vocabulary.ts';
import type { Seen } from '../core/why.ts';
import type { Met, PageBlock } from './blocks.ts';
import { pageText, type PageText, type Passage, type PublishedOn } from './passages.ts';
import { inSlices } from './slices.ts';
import { sectionsOf, thin } from './thinning.ts';

/** A mention with where it stands on the page, and whether it is marked there. */
export interface PageMention {
  mention: Mention;
  block: PageBlock;
  /** Number of its section: what stands between two headings. */
  section: number;
  painted: boolean;
}

/** What was found on a page. */
export interface Reading {
  knowledge: Knowledge;
  /** In reading order. */
  mentions: PageMention[];
  /**
   * What was seen in the sentences of each article or teaser that claim something, which `selfFindings` holds against each other, or that
   * have a mention: why they have it.
   */
  seen: Seen[][];
  /** The element whose text was read. */
  root: Element;
  /** What was met on the way. */
  met: Met;
  /** False on a front page. */
  painted: boolean;
  /** The day the page was published, as ISO date; null where it is not known, and on a front page. */
  published: string | null;
  /** What it was read with: `NameFilter.made`. */
  made: string;
}

/** What reading needs from outside of the page. */
export interface Library {
  filter: NameFilter;
  /** Records by their storage keys; `undefined` in the place of one that is gone. */
  records: (keys: string[]) => Promise<unknown[]>;
  /** The words of the language that is read. Rejects when they are not stored. */
  words: () => Promise<Vocabulary>;
  publishedOn: PublishedOn;
  /** Is told what was seen in each sentence (`createReader`). */
  see?: (seen: Seen) => void;
}

/** Reads the page in slices, from its text to its mentions, none of them painted yet. Rejects once `signal` is aborted. */
export async function readPage(page: Document, library: Library, signal: AbortSignal): Promise<Reading> {
  const text = await pageText(page, library.publishedOn, await library.words(), signal);
  return readText(text, page.body, library, signal);
}

/** The second half of `readPage`: from the text of a page with this body to its mentions. */
export async function readText(
  { article, passages, met }: PageText,
  body: Element,
  library: Library,
  signal: AbortSignal,
): Promise<Reading> {
  const { names, made } = library.filter;
  const asking = passages.map((passage) => ({ passage, keys: recordKeys(textOf(passage), library.filter) }));
  const keys = [...new Set(asking.flatMap((one) => one.keys))];
  const knowledge = knowledgeOf(await library.records(keys), names);
  const worthReading = asking.filter((one) => one.keys[0]).map(({ passage }) => passage);
  const found: PageMention[] = [];
  const seen: Seen[][] = [];
  const watch = (): ((seen: Seen) => void) => {
    const telling: Seen[] = [];
    seen.push(telling);
    return (sentence) => {
      if (sentence.told[0] ?? sentence.mentions[0]) telling.push(sentence);
      library.see?.(sentence);
    };
  };
  const read = ({ reader, block, section }: Line): void => {
    for (const mention of reader.read(block)) found.push({ mention, block, section, painted: false });
  };
  await inSlices(linesOf(worthReading, knowledge, await library.words(), watch), read, signal);
  const published = passages[0]?.published ?? null;
  return { knowledge, mentions: found, seen, root: article ?? body, met, painted: article !== null, published, made };
}

/** What the reader wants to see of a reading: no topic that is off, and of the others what is news is painted. */
export function wantedOf(reading: Reading, isOff: (topic: Topic) => boolean): Reading {
  const wanted = reading.mentions.filter(({ mention }) => !isOff(mention.topic));
  const news = reading.painted ? thin(wanted) : [];
  return { ...reading, mentions: wanted.map((one, at) => ({ ...one, painted: news[at] === true })) };
}

interface Line {
  reader: Reader;
  block: PageBlock;
  section: number;
}

/** Every block with the reader that has read the blocks before it. Sections count on from one passage to the next. */
function* linesOf(
  passages: readonly Passage[],
  knowledge: Knowledge,
  words: Vocabulary,
  watch: () => (seen: Seen) => void,
): Generator<Line, void> {
  let from = 0;
  for (const passage of passages) {
    const { blocks, title, published } = passage;
    const opening = textOf(passage).slice(0, OPENING);
    const facts = { published, opening, ...(title !== undefined && { title }) };
    const reader = createReader(knowledge, facts, words, watch());
    const sections = sectionsOf(blocks);
    for (const [at, block] of blocks.entries()) yield { reader, block, section: from + (sections[at] ?? 0) };
    from += blocks.length;
  }
}

function textOf({ blocks, title = '' }: Passage): string {
  return [title, ...blocks.map(({ text }) => text)].join('\n');
}
