import { describe, expect, it } from 'vitest';
import { markdownOf } from '../../../utils/core/export/markdown.ts';
import { say } from '../../helpers/say.ts';
import { list, mention } from './list.ts';

const quoteOf = (barred: string): string =>
  /“(.*)”/.exec(markdownOf(list(mention(barred)), say).split('\n')[4] ?? '')?.[1] ?? '';

describe('the list as Markdown', () => {
  it('has the page, its headings, and quote, fact, outcome and source of each mention', () => {
    const { title, address } = list();
    const sections = [
      { title: null, mentions: [mention('Its ¦revenue of €2.41bn¦ rose.')] },
      {
        title: 'In the film',
        mentions: [
          mention('It had ¦a flood made by AI¦.', {
            statement: 'The valley was made faster.',
            verdict: null,
            outcome: null,
            asOf: 'As of 30 April 2026',
            source: { name: 'Gazette', url: 'https://gazette.example/1', date: '30 April 2026', paragraphs: [1, 2] },
          }),
        ],
      },
    ];
    expect(markdownOf({ title, address: `${address}#top`, sections }, say)).toBe(`# News

<https://news.example/a>

- “Its **revenue of €2.41bn** rose.”
  - Harbour’s revenue was €2.4bn. As of quarter to 31 March 2026.
  - Fits. Fits €2.4bn (2.35 to 2.45).
  - Source: A flood without water, 30 April 2026, paragraph 4

## In the film

- “It had **a flood made by AI**.”
  - The valley was made faster. As of 30 April 2026.
  - Source: [Gazette, 30 April 2026, paragraphs 1, 2](<https://gazette.example/1>)
`);
  });

  it.each([
    ['a tag', 'See ¦<img src=x>¦ here', 'See **\\<img src=x\\>** here'],
    ['what stands for a part of a message', 'See ¦$1 of $2¦ here', 'See **$1 of $2** here'],
    ['a link', 'See ¦[this](https://x.example)¦', 'See **\\[this\\](https://x.example)**'],
    ['an entity', 'It had ¦R&amp;D¦', 'It had **R\\&amp;D**'],
    ['emphasis and code', 'It ¦*was* _so_ `x`¦', 'It **\\*was\\* \\_so\\_ \\`x\\`**'],
    ['a table', '| Revenue | ¦€2.41bn¦ |', '\\| Revenue \\| **€2.41bn** \\|'],
    ['line breaks', 'One\n\n# ¦two¦\r\nthree', 'One \\# **two** three'],
    ['a part of a word, which is not made bold', 'US¦€2.41bn¦s', 'US€2.41bns'],
    ['a mention at both ends', '¦All of it¦', '**All of it**'],
    ['right-to-left text', 'بلغت ¦الإيرادات 2.41¦ مليار', 'بلغت **الإيرادات 2.41** مليار'],
    ['an emoji before the mention', 'So 🎬 ¦made by AI 🎞️¦ it was', 'So 🎬 **made by AI 🎞️** it was'],
  ])('shows %s as it is', (_, barred, quote) => {
    expect(quoteOf(barred)).toBe(quote);
  });

  it.each([
    ['- a', '\\- a'],
    ['+ a', '\\+ a'],
    ['1. a', '1\\. a'],
    ['2) a', '2\\) a'],
    ['# a', '\\# a'],
    ['1.5 a', '1\\.5 a'],
  ])('begins no list with a fact “%s”', (statement, line) => {
    expect(markdownOf(list(mention('¦a¦', { statement })), say)).toContain(`\n  - ${line}. As of`);
  });

  it('keeps an address in its brackets', () => {
    const address = 'https://news.example/a?b=<c> d\\';
    expect(markdownOf({ ...list(), address }, say)).toContain('<https://news.example/a?b=%3Cc%3E%20d%5C>');
  });
});
