import { recordsOf } from '../utils/core/records.ts';
import type { Pack } from '../utils/core/pack.ts';
import { english } from '../utils/core/vocabulary/english.ts';
import { opens } from '../utils/page/gate.ts';
import { publishedOn } from '../utils/page/page-date.ts';
import { pageText, type PageText } from '../utils/page/passages.ts';
import { readText, type Library, type Reading } from '../utils/page/reading.ts';
import { htmlDocument } from './html-document.ts';
import { vocabularyRecord } from './vocabulary-record.ts';

/** A page in a file. */
export interface HtmlPage {
  html: string;
  /** The address it has on the web, where it is known. */
  url: string | null;
  /** ISO date that comes before what the page says itself. */
  published: string | null;
}

/** What a page script would find on the page. */
export interface HtmlReading {
  /** Its text as it is read; without passages where it is not English. */
  text: PageText;
  /** Without mentions where the gate stays closed. */
  reading: Reading;
}

/** Packs as page scripts find them in storage. */
export type Shelf = Pick<Library, 'filter' | 'records' | 'words' | 'see'>;

export function shelve(packs: readonly Pack[]): Shelf {
  const vocabulary = vocabularyRecord();
  const { items, filter } = recordsOf({ packs, vocabulary, release: 'scan' }, 1);
  return { filter, records: async (keys) => keys.map((key) => items[key]), words: async () => english };
}

/** Reads a page as its page script does: gate, blocks, main article, date, mentions. */
export async function readHtml({ html, url, published }: HtmlPage, shelf: Shelf): Promise<HtmlReading> {
  lendScheduler();
  const page = htmlDocument(html);
  const library = { ...shelf, publishedOn: dateOf(page, url, published) };
  const { signal } = new AbortController();
  const text = await pageText(page, library.publishedOn, english, signal);
  const passages = opens(page.body.textContent, shelf.filter) ? text.passages : [];
  return { text, reading: await readText({ ...text, passages }, page.body, library, signal) };
}

function dateOf(page: Document, url: string | null, published: string | null): Library['publishedOn'] {
  return (article, words) => published ?? publishedOn(page, url ?? '', article, words);
}

/** Node has no scheduler as pages have; here nobody waits for a turn. */
export function lendScheduler(): void {
  Object.assign(globalThis, { scheduler: { postTask: async (task: () => unknown) => task() } });
}
