import { english } from '../../utils/core/vocabulary/english.ts';
import { blocksOf, type PageBlock } from '../../utils/page/blocks.ts';

/** A document of its own: markup in the test's document would run its scripts and fetch its styles. */
export function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** The blocks of a body with this markup. */
export function blocks(html: string): PageBlock[] {
  return [...blocksOf(parse(`<body>${html}</body>`).body, english)];
}

/** The texts of its blocks. */
export function texts(html: string): string[] {
  return blocks(html).map(({ text }) => text);
}
