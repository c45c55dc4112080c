import type { PageBlock } from '../utils/page/blocks.ts';
import { english } from '../utils/core/vocabulary/english.ts';
import { pageText } from '../utils/page/passages.ts';
import { lendScheduler } from './read-html.ts';
import { htmlDocument, type Ends } from './html-document.ts';

/** Shorter paragraphs are bylines and labels. Characters. */
const PROSE_LENGTH = 60;

/**
 * The page's source with paragraphs of this text behind the first paragraph of its article, else of its first prose; null where it
 * has none, or is not in English. Nothing else of the source changes.
 */
export async function insertParagraphs(html: string, texts: readonly string[]): Promise<string | null> {
  lendScheduler();
  const ends: Ends = new Map();
  const page = htmlDocument(html, ends);
  const { passages } = await pageText(page, () => null, english, new AbortController().signal);
  const first = passages.flatMap(({ blocks }) => blocks).find(isParagraph);
  const at = first && ends.get(first.element);
  if (at === undefined) return null;
  const paragraphs = texts.map((text) => `<p>${escaped(text)}</p>`).join('');
  return html.slice(0, at) + paragraphs + html.slice(at);
}

function isParagraph({ element, text }: PageBlock): boolean {
  return element.localName === 'p' && text.length >= PROSE_LENGTH;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
