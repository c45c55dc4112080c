// @vitest-environment happy-dom
import { english } from '../../utils/core/vocabulary/english.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { pageText } from '../../utils/page/passages.ts';
import { parse } from './dom.ts';
import { lendHighlights } from './highlights.ts';

const PROSE =
  'The blue crane of the old harbour has returned after two years in a yard up the coast, and the town came to see it.';
const paragraphs = (count: number): string => Array.from({ length: count }, (_, n) => `<p>${PROSE} ${n}</p>`).join('');
const TITLE = 'The crane is back at last - The Gazette';

async function passagesOf(html: string, head = `<title>${TITLE}</title>`) {
  const page = parse(`<html lang="en"><head>${head}</head><body>${html}</body></html>`);
  const { passages } = await pageText(page, () => '2025-07-18', english, new AbortController().signal);
  return passages;
}

/** The first words of each block, by passage. */
async function beginnings(html: string): Promise<string[][]> {
  return (await passagesOf(html)).map(({ blocks }) => blocks.map(({ text }) => text.split(' ').slice(0, 3).join(' ')));
}

beforeAll(() => void lendHighlights());

describe('an article', () => {
  it('is one passage with the page’s date', async () => {
    const [only, ...others] = await passagesOf(`<article><h1>News</h1>${paragraphs(3)}</article>`);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ published: '2025-07-18' });
    expect(only).not.toHaveProperty('title');
    expect(only?.blocks).toHaveLength(4);
  });

  it('is read after the headline that stands outside of it, not after the site’s name', async () => {
    const html = `<h1>The Gazette</h1><div><h1>The crane is back at last</h1><div>${paragraphs(3)}</div></div>`;
    expect((await beginnings(html))[0]?.slice(0, 2)).toEqual(['The crane is', 'The blue crane']);
  });

  it('has the page’s title where it has no headline', async () => {
    const [only] = await passagesOf(`<h1>The Gazette</h1><article>${paragraphs(3)}</article>`);
    expect(only).toMatchObject({ title: TITLE });
  });

  it('leaves out lines that are all link: they lead to other articles', async () => {
    const html = `<article><h1>News</h1>${paragraphs(3)}<p><a href="/x">Read more: another crane</a></p></article>`;
    expect((await beginnings(html))[0]).toHaveLength(4);
  });

  it('leaves out what says that it is in another language', async () => {
    const html = `<article><h1>News</h1>${paragraphs(3)}<p lang="de">Der Kran ist zurück</p></article>`;
    expect((await beginnings(html))[0]).toHaveLength(4);
  });
});

describe('several articles on one page', () => {
  const second = `<article><h1>Another crane</h1><time datetime="2025-04-02"></time>${paragraphs(4)}</article>`;

  it('are passages of their own, each with its own date', async () => {
    const passages = await passagesOf(`<main><article><h1>News</h1>${paragraphs(4)}</article>${second}</main>`);
    expect(passages.map(({ blocks }) => blocks[0]?.text)).toEqual(['News', 'Another crane']);
    expect(passages.map(({ published }) => published)).toEqual(['2025-07-18', '2025-04-02']);
  });

  it('have no date where only the page names one', async () => {
    const undated = second.replace(/<time[^>]*><\/time>/, '');
    const passages = await passagesOf(`<main><article>${paragraphs(4)}</article>${undated}</main>`);
    expect(passages.map(({ published }) => published)).toEqual(['2025-07-18', null]);
  });
});

describe('a front page', () => {
  const teaser = (n: number): string =>
    `<div><h3><a href="/${n}">Headline number ${n}</a></h3><p>${PROSE} ${n}</p></div>`;

  it('is a passage for each teaser, none with a date', async () => {
    const passages = await passagesOf([1, 2, 3, 4].map(teaser).join(''));
    expect(passages.map(({ blocks }) => blocks.length)).toEqual([2, 2, 2, 2]);
    expect(new Set(passages.map(({ published }) => published))).toEqual(new Set([null]));
  });
});

describe('a page in another language', () => {
  it('has nothing to read', async () => {
    const page = parse(`<html lang="de"><body><article>${paragraphs(3)}</article></body></html>`);
    const text = await pageText(page, () => null, english, new AbortController().signal);
    expect(text.passages).toEqual([]);
  });
});
