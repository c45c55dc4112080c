import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../utils/core/proof/article.ts';
import { LANTERN_ARTICLE } from './lantern.ts';

const article = readArticle(LANTERN_ARTICLE);

describe('readArticle', () => {
  it('reads date, title and paragraphs, the date line being paragraph 0', () => {
    expect(article).toMatchObject({ date: '2026-05-06', title: 'A storm that nobody filmed' });
    expect('paragraphs' in article && article.paragraphs.map((paragraph) => paragraph.slice(0, 11))).toEqual([
      'May 6, 2026',
      'Lantern Hou',
      'Chief execu',
      'Lantern Hou',
      'The Union o',
    ]);
  });

  it.each([
    ['a byte order mark', `\ufeff${LANTERN_ARTICLE}`],
    ['line breaks of Windows', LANTERN_ARTICLE.replaceAll('\n', '\r\n')],
    ['line breaks of old', LANTERN_ARTICLE.replaceAll('\n', '\r')],
    ['straight quotes', LANTERN_ARTICLE.replace(/[“”]/g, '"').replace('’', "'")],
    ['spaces that do not break', LANTERN_ARTICLE.replaceAll(' ', '\u00a0')],
    ['soft hyphens', LANTERN_ARTICLE.replaceAll('generative', 'gener\u00adative')],
    ['single line breaks between paragraphs', LANTERN_ARTICLE.replaceAll('\n\n', '\n')],
    ['more blank lines, and blanks in them', LANTERN_ARTICLE.replaceAll('\n\n', '\n \n\n\t\n')],
    ['lines broken to a width', LANTERN_ARTICLE.replace(/(.{50,70}) /g, '$1\n')],
    ['the title in the line of "Read more:"', LANTERN_ARTICLE.replace('more:\n', 'more: ')],
    ['"READ MORE" without a colon', LANTERN_ARTICLE.replace('Read more:', 'READ MORE')],
  ])('reads the same through %s', (_, text) => {
    expect(readArticle(text)).toEqual(article);
  });

  it.each([
    ['6 May 2026', '2026-05-06'],
    ['Wednesday, May 6, 2026', '2026-05-06'],
    ['6th of May 2026', '2026-05-06'],
    ['2026-05-06', '2026-05-06'],
    ['Published on Sept. 30, 2026', '2026-09-30'],
  ])('takes the date line "%s"', (line, date) => {
    expect(readArticle(LANTERN_ARTICLE.replace('May 6, 2026', line))).toMatchObject({ date });
  });

  it.each([
    ['nothing', ' \n', 'expected an article, got no text'],
    [
      'no date line',
      LANTERN_ARTICLE.replace('May 6, 2026\n\n', ''),
      'expected a date line such as "July 18, 2025" first, got "Lantern House has put a storm made by generative AI into The"',
    ],
    [
      'a date line with no year',
      LANTERN_ARTICLE.replace(', 2026', ''),
      'expected a date line such as "July 18, 2025" first, got "May 6"',
    ],
    [
      'a day that no calendar has',
      LANTERN_ARTICLE.replace('May 6', 'June 31'),
      'expected a date line such as "July 18, 2025" first, got "June 31, 2026"',
    ],
    [
      'no end',
      LANTERN_ARTICLE.replace('Read more:', ''),
      'expected a line "Read more:" behind the last paragraph, with the title after it, found none',
    ],
    [
      'no paragraphs',
      'May 6, 2026\n\nRead more:\nTitle',
      'expected paragraphs between the date line and "Read more:", found none',
    ],
    [
      'no title',
      LANTERN_ARTICLE.replace('A storm that nobody filmed', ''),
      'expected the title of the article in the line after "Read more:", found none',
    ],
  ])('says what is wrong with %s', (_, text, fault) => {
    expect(readArticle(text)).toEqual({ fault });
  });
});
