import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { insertParagraphs } from '../../tools/insert-paragraph.ts';
import { savedPages } from '../../tools/saved-pages.ts';
import { failure } from './failure.ts';
import { folder } from './temporary.ts';

mkdirSync(path.join(folder, 'html'));
writeFileSync(path.join(folder, 'html/one.html'), '<meta charset=latin1>\u00a3', 'latin1');
const index = (text: string): void => writeFileSync(path.join(folder, 'index.tsv'), text);

describe('saved pages', () => {
  it('are read as the index lists them, each with the address it is served at', () => {
    index('path\thost\turl\nhtml/one.html\tnews.example\thttp://www.news.example/a/b?c=1#d\n');
    const [page, ...others] = savedPages(folder);
    expect(others).toEqual([]);
    expect(page).toMatchObject({ name: 'html/one.html', address: 'https://www.news.example/a/b' });
    expect(page?.html).toBe('<meta charset=latin1>£');
    expect([...page!.bytes].at(-1)).toBe(0xa3);
  });

  it.each([
    [
      'an index without addresses',
      'path\thost\nhtml/one.html\tnews.example\n',
      'expected a column "url", got path, host',
    ],
    [
      'an address that is none',
      'path\turl\nhtml/one.html\tnews\n',
      ':2: expected an address such as https://example.com/news, got "news"',
    ],
    [
      'a page that is not there',
      'path\turl\nhtml/two.html\thttps://news.example/\n',
      'html/two.html: no such file; expected a page',
    ],
    ['an index with nothing in it', '', 'expected a list of saved pages, got an empty file'],
  ])('are refused in one line for %s', (_, text, why) => {
    index(text);
    const line = failure(() => savedPages(folder));
    expect(line).toContain(why);
    expect(line).toContain(folder);
  });
});

describe('a paragraph put into a page', () => {
  const first = 'The blue crane of the old harbour has returned after two years in a yard up the coast.';
  const rest = `<p>${first} Again.`.repeat(4);

  it.each([
    [
      'behind the first paragraph of the article',
      `<nav><p>${first}</nav><article><p>By a writer</p><p id=a>${first}</p>`,
      `${rest}</article>`,
    ],
    ['behind one that is not closed', `<article><p>${first}`, `${rest}</article>`],
    ['behind the first prose of a page without an article', `<div><p>${first}</p>`, '</div>'],
  ])('stands %s, and all else is as it was', async (_, before, after) => {
    expect(await insertParagraphs(before + after, ['R&D <b>', 'Two'])).toBe(
      `${before}<p>R&amp;D &lt;b></p><p>Two</p>${after}`,
    );
  });

  it.each([
    ['without a paragraph', '<div>Nothing here.</div>'],
    ['in another language', `<html lang="de"><article><p>${first}</p>${rest}</article>`],
  ])('finds no place on a page %s', async (_, html) => {
    expect(await insertParagraphs(html, ['One'])).toBeNull();
  });
});
