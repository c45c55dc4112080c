// @vitest-environment happy-dom
import { english } from '../../utils/core/vocabulary/english.ts';
import { describe, expect, it } from 'vitest';
import { dateIn, datesOf, publishedOn } from '../../utils/page/page-date.ts';
import { parse } from './dom.ts';

const ADDRESS = 'https://news.example/story';
const ld = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const article = (datePublished: string): object => ({ '@type': 'NewsArticle', datePublished });
const meta = (date: string): string => `<meta property="article:published_time" content="${date}">`;

function dateOf(html: string, address = ADDRESS): string | null {
  const page = parse(html);
  return publishedOn(page, address, page.querySelector('article') ?? page.body, english);
}

describe('the day a page was published', () => {
  it.each([
    ['JSON-LD', ld(article('2025-07-18T09:00:00Z'))],
    ['JSON-LD in a list', ld([{ '@type': 'WebSite' }, article('2025-07-18')])],
    ['JSON-LD in a graph', ld({ '@graph': [{ '@type': 'WebPage' }, article('2025-07-18')] })],
    ['JSON-LD of an article with two types', ld({ '@type': ['Article', 'Thing'], datePublished: '2025-07-18' })],
    ['a meta element', meta('2025-07-18')],
    ['a meta element by name, in any case', '<meta name="DC.Date.Issued" content="2025-07-18">'],
    ['a meta element in words', '<meta name="date" content="July 18, 2025">'],
    ['a time in the article', '<article><time datetime="2025-07-18T10:00">Friday</time></article>'],
  ])('comes from %s', (_, html) => {
    expect(dateOf(html)).toBe('2025-07-18');
  });

  it.each([
    'https://news.example/2025/07/18/story',
    'https://news.example/world/2025/jul/18/story',
    'https://news.example/2025/7/18',
    'https://news.example/story-2025-07-18',
    'https://news.example/2025-07-18/story',
  ])('comes from the address %s', (address) => {
    expect(dateOf('', address)).toBe('2025-07-18');
  });

  it('is the day that is written there, whatever the time zone', () => {
    expect(dateOf(meta('2025-06-30T23:30:00-07:00'))).toBe('2025-06-30');
  });

  it('is the first of several in one quarter, in the order of the sources', () => {
    const html = `${meta('2025-07-19')}${ld(article('2025-07-18'))}<article><time datetime="2025-07-20"></time></article>`;
    expect(dateOf(html, 'https://news.example/2025/07/21/story')).toBe('2025-07-18');
  });

  it.each([
    ['two fall in different quarters', meta('2025-06-30') + ld(article('2025-07-01')), ADDRESS],
    ['the address speaks of another quarter', meta('2025-07-18'), 'https://news.example/2024/07/18/story'],
    ['there is none', '<p>18 July 2025</p>', ADDRESS],
    ['the data is broken', '<script type="application/ld+json">{"datePublished":</script>', ADDRESS],
    ['no such day exists', meta('2025-02-31'), ADDRESS],
    [
      'only an article that is linked to has one',
      ld({ '@type': 'ItemList', itemListElement: [article('2025-07-18')] }),
      ADDRESS,
    ],
    ['only a time outside of the article has one', '<article></article><time datetime="2025-07-18"></time>', ADDRESS],
    ['the numbers of the address are no date', '', 'https://news.example/2025/13/45/story'],
  ])('is unknown where %s', (_, html, address) => {
    expect(dateOf(html, address)).toBeNull();
  });
});

describe('a page that goes on to another article without a load', () => {
  const visit = (path: string, date: string): string | null => {
    history.replaceState(null, '', path);
    document.head.innerHTML = meta(date);
    return dates(document.body, english);
  };
  const dates = datesOf(document);

  it('has no date while its data is that of the first', () => {
    expect(visit('/one', '2025-07-18')).toBe('2025-07-18');
    expect(visit('/two', '2025-07-18')).toBeNull();
    expect(visit('/two', '2025-10-02')).toBe('2025-10-02');
    expect(visit('/one', '2025-07-18')).toBe('2025-07-18');
  });
});

describe('a part of a page', () => {
  it('has the date that it names itself, and no other', () => {
    const page = parse(`${meta('2025-07-18')}<div id="a"><time datetime="2025-08-01"></time></div><div id="b"></div>`);
    expect(dateIn(page.querySelector('#a')!)).toBe('2025-08-01');
    expect(dateIn(page.querySelector('#b')!)).toBeNull();
  });
});
