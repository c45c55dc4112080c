// @vitest-environment happy-dom
import { english } from '../../utils/core/vocabulary/english.ts';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../utils/page/blocks.ts';
import { mainArticle } from '../../utils/page/main-article.ts';
import { parse } from './dom.ts';

const PROSE =
  'The blue crane of the old harbour has returned after two years in a yard up the coast, and the town came to see it.';
const paragraphs = (count: number): string => Array.from({ length: count }, () => `<p>${PROSE}</p>`).join('');
const teaser = (n: number): string => `<div><h3><a href="/${n}">Headline number ${n}</a></h3><p>${PROSE}</p></div>`;
const teasers = (count: number): string => Array.from({ length: count }, (_, n) => teaser(n)).join('');

/** The id of the main article's element; null where there is none. */
function articleOf(html: string): string | null {
  const { body } = parse(`<body id="body">${html}</body>`);
  return mainArticle([...blocksOf(body, english)], body)?.container.id ?? null;
}

describe('the main article', () => {
  it.each([
    ['an article of few words', `<main><article id="a"><h1>News</h1><p>${PROSE}</p></article></main>`, 'a'],
    ['the div that holds the prose', `<div><div id="a">${paragraphs(4)}</div><div>${teasers(1)}</div></div>`, 'a'],
    [
      'the articleBody among much else',
      `<div>${paragraphs(2)}<div id="a" itemprop="articleBody">${PROSE}</div>${paragraphs(2)}</div>`,
      'a',
    ],
    [
      'one article among teasers that are articles too',
      `<article id="a">${paragraphs(6)}</article>${'<article><h3><a href="/x">More</a></h3></article>'.repeat(9)}`,
      'a',
    ],
    [
      'the whole of an article that advertisements cut into pieces',
      `<article id="a"><div>${paragraphs(3)}</div><div>Ad</div><div>${paragraphs(1)}</div></article>`,
      'a',
    ],
    ['the stream of a live page', `<ol id="a">${`<li><article>${paragraphs(2)}</article></li>`.repeat(5)}</ol>`, 'a'],
    [
      'what holds a long article and the longer one that follows it',
      `<div id="a"><article>${paragraphs(3)}</article><article>${paragraphs(7)}</article></div><div>${teasers(2)}</div>`,
      'a',
    ],
    ['the body of a bare page', paragraphs(4), 'body'],
  ])('is %s', (_, html, id) => {
    expect(articleOf(html)).toBe(id);
  });

  it.each([
    ['a front page of headlines and summaries', `<main>${teasers(12)}</main>`],
    ['a front page with a long leader', `<main><article>${paragraphs(2)}</article>${teasers(12)}</main>`],
    ['a page of links', `<ul>${`<li><a href="/x">${PROSE}</a></li>`.repeat(20)}</ul>`],
    ['a page without prose', '<main><h1>Search</h1><p>No results.</p></main>'],
    ['an empty page', ''],
  ])('is none on %s', (_, html) => {
    expect(articleOf(html)).toBeNull();
  });
});
