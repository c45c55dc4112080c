import { describe, expect, it } from 'vitest';
import { scanOptions, USAGE } from '../../tools/scan-options.ts';

const BUNDLED = ['public/knowledge.json'];

describe('the options of scan', () => {
  it.each([
    [['page.html'], { mode: 'file', packs: BUNDLED, file: 'page.html', url: null, published: null }],
    [['-'], { mode: 'file', packs: BUNDLED, file: '-', url: null, published: null }],
    [
      ['--published', '2025-07-18', 'page.html', '--url', 'https://news.example/a'],
      { mode: 'file', packs: BUNDLED, file: 'page.html', url: 'https://news.example/a', published: '2025-07-18' },
    ],
    [['--jsonl', 'in.jsonl'], { mode: 'lines', packs: BUNDLED, file: 'in.jsonl' }],
    [['--figures', '--jsonl', 'in.jsonl'], { mode: 'figures', packs: BUNDLED, file: 'in.jsonl' }],
    [['--jsonl', 'in.jsonl', '--pack', 'a.json'], { mode: 'lines', packs: ['a.json'], file: 'in.jsonl' }],
    [
      ['--pack', 'a.json', 'b.json', 'page.html'],
      { mode: 'file', packs: ['a.json', 'b.json'], file: 'page.html', url: null, published: null },
    ],
    [
      ['--jsonl', 'in.jsonl', '--pack', 'a.json', '--pack', 'b.json'],
      { mode: 'lines', packs: ['a.json', 'b.json'], file: 'in.jsonl' },
    ],
  ])('%j are understood', (args, options) => {
    expect(scanOptions(args)).toEqual(options);
  });

  it.each([
    [[], USAGE],
    [['--figures'], USAGE],
    [['--verbose', 'page.html'], `Unknown option '--verbose'; ${USAGE}`],
    [['--jsonl'], `Option '--jsonl <value>' argument missing; ${USAGE}`],
    [['one.html', 'two.html'], 'expected one file, got "one.html" and "two.html"'],
    [['one.html', '--jsonl', 'in.jsonl'], 'expected either a file or --jsonl, got "one.html" and "in.jsonl"'],
    [['one.txt', '--figures'], '--figures reads the texts of --jsonl, got the file "one.txt"'],
    [['one.txt', '--url', 'news'], '--url: expected an address such as https://example.com/news, got "news"'],
    [['one.txt', '--url', 'file:///a'], '--url: expected an address such as https://example.com/news, got "file:///a"'],
    [['one.txt', '--published', 'July'], '--published: expected a date such as 2025-07-18, got "July"'],
    [['one.txt', '--published', '2025-02-30'], '--published: expected a date such as 2025-07-18, got "2025-02-30"'],
    [
      ['--jsonl', 'in.jsonl', '--url', 'https://news.example/a'],
      '--url goes with a file; lines of --jsonl have a "url" of their own',
    ],
    [
      ['--jsonl', 'in.jsonl', '--published', '2025-07-18'],
      '--published goes with a file; lines of --jsonl have a "published" of their own',
    ],
  ])('%j are refused in one line that says why', (args, why) => {
    expect(scanOptions(args)).toBe(why);
    expect(why).not.toContain('\n');
  });
});
