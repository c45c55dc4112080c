import { describe, expect, it } from 'vitest';
import { comparesTime, readFigures } from '../../utils/core/figures.ts';
import { normalise } from '../../utils/core/normalise.ts';
import { english } from '../../utils/core/vocabulary/english.ts';

const read = (text: string) =>
  readFigures(normalise(text), english).map(({ start, end, kind, value, unit }) => [
    text.slice(start, end),
    kind,
    value,
    unit,
  ]);

describe('readFigures', () => {
  it.each([
    ['a sign and a scale', 'sales of $11.08bn', ['$11.08bn', 'amount', 11.08e9, 'USD']],
    ['a prefixed dollar', 'sales of US$3.1 billion', ['US$3.1 billion', 'amount', 3.1e9, 'USD']],
    ['another dollar', 'a fee of A$40 million', ['A$40 million', 'amount', 40e6, 'AUD']],
    ['a code behind', 'it made 11.08bn USD', ['11.08bn USD', 'amount', 11.08e9, 'USD']],
    ['words', 'eleven billion dollars', ['eleven billion dollars', 'amount', 11e9, 'USD']],
    [
      'words with a point',
      'three point one billion dollars',
      ['three point one billion dollars', 'amount', 3.1e9, 'USD'],
    ],
    ['thousands of millions', '$11,080 million', ['$11,080 million', 'amount', 11.08e9, 'USD']],
    ['Indian separators and scale', 'Rs 2,845.7 crore', ['Rs 2,845.7 crore', 'amount', 28457e6, 'INR']],
    ['cents', 'a 39-cent dividend', ['39-cent', 'amount', 0.39, 'USD']],
    ['pounds', '£8.25 billion in sterling', ['£8.25 billion', 'amount', 8.25e9, 'GBP']],
    ['a percent sign', 'up 16%', ['16%', 'percent', 16, '%']],
    ['per cent', 'sixteen per cent more', ['sixteen per cent', 'percent', 16, '%']],
    ['pc', 'up 16pc at last', ['16pc', 'percent', 16, '%']],
    ['a count with its noun', '12.2 crore views', ['12.2 crore views', 'count', 122e6, 'views']],
    ['a letter for the scale', '122M views', ['122M views', 'count', 122e6, 'views']],
    [
      'percentage points as a count',
      'seven percentage points wider',
      ['seven percentage points', 'count', 7, 'percentage points'],
    ],
    ['a multiple of time', 'ten times faster than models', ['ten times faster', 'multiple', 10, 'times']],
    ['a fraction of time', 'a tenth of the usual time', ['a tenth of the usual time', 'multiple', 10, 'times']],
    ['a typographic space', '16\u00a0%', ['16\u00a0%', 'percent', 16, '%']],
  ])('reads %s', (_, text, figure) => {
    expect(read(text)).toEqual([figure]);
  });

  it.each([
    [
      'a fraction',
      '7 3/4 % and 2½ per cent',
      [
        ['7 3/4 %', 'percent', 7.75, '%'],
        ['2½ per cent', 'percent', 2.5, '%'],
      ],
    ],
    ['part of a per cent', 'half of one per cent', [['half of one per cent', 'percent', 0.5, '%']]],
    ['hyphens', 'a 46-per-cent rise', [['46-per-cent', 'percent', 46, '%']]],
    ['basis points', 'rates rose 25 basis points', [['25 basis points', 'count', 0.25, 'percentage points']]],
    ['points of a game as no percentage', 'scored 16 points', [['16 points', 'count', 16, 'points']]],
    ['a fold', 'a tenfold gain', [['tenfold', 'multiple', 10, 'times']]],
    ['a share of hours', 'ten per cent of the hours', [['ten per cent of the hours', 'multiple', 10, 'times']]],
    ['a share of time that is taken', 'done in 25% of the time', [['25% of the time', 'multiple', 4, 'times']]],
    ['a share of time that tells how often', 'it crashes 10% of the time', [['10%', 'percent', 10, '%']]],
    ['time saved', '90 per cent less time', [['90 per cent less time', 'multiple', 10, 'times']]],
    ['a factor', 'cut the time by a factor of ten', [['by a factor of ten', 'multiple', 10, 'times']]],
    ['a fall in words', 'it fell by a third', [['a third', 'percent', 100 / 3, '%']]],
    [
      'words that describe what is counted',
      '94 million monthly active users',
      [['94 million monthly active users', 'count', 94e6, 'users']],
    ],
    ['a noun in capitals', '106M VIEWS', [['106M VIEWS', 'count', 106e6, 'views']]],
  ])('reads %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['ten per cent of the hours', true],
    ['cut the time by a factor of ten', true],
    ['cut the budget by a factor of ten', false],
    ['revenue grew ten times', false],
  ])('tells whether "%s" is about time', (text, expected) => {
    const [figure] = readFigures(text, english);
    expect(figure && comparesTime(text, figure, english)).toBe(expected);
  });

  it.each([
    'on June 30, 2025',
    'Q2 2025 and 2Q25',
    'the 2024-25 season and the 2025-07-18 report',
    'on June 30 rivals met',
    'in 2019 dollars',
    'a 5G phone at Euro 2020',
    'season 3, S3, No. 2',
    'Section 230 protections under Chapter 11 rules',
    'a Boeing 737 jet, the Porsche 911 owners, F1 races',
    'call 020 7946 0018 today, or (212) 555-1234 now',
    'won 3-2, a 21-14 loss and a 5-4 vote',
    '4K footage, a 35mm film, 8K screens and a 1080p stream',
    'the 13th floor, in 5ths, 1980s films',
    'the 45.2bn rises and 122 million watched',
    'hundreds of millions of dollars',
    'all five won',
    '10,50 € is not English',
    'the rapper 50 Cent',
    'https://example.com/2025/07/18',
    'GPT-4 and 4.8.1',
  ])('finds none in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['a cell', '| $11 | billion | 5 | per cent |', ['$11']],
    ['a line', '$5\n50 cents\nabout\n3\nmillion views', ['$5', '50 cents']],
    ['a sentence', 'It cost 5 dollars. 50 people paid. It grew by 3. Per cent is a word.', ['5 dollars', '50 people']],
  ])('reads over no end of %s', (_, text, expected) => {
    expect(readFigures(text, english).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it.each([
    ['half a digit either side', '$11bn', 10.5e9, 11.5e9],
    ['the digits written, not the zeros', '$11,080 million', 11.075e9, 11.085e9],
    ['twice as wide for "about"', 'about $11bn', 10e9, 12e9],
    ['from 5 % below for "nearly"', 'nearly 16%', 15.2, 16.5],
    ['to 5 % above for "over"', 'over 122 million views', 121.5e6, 128.1e6],
    ['to 5 % above for a trailing plus', '120m+ views', 119.5e6, 126e6],
    ['without a lower limit for "up to"', 'up to $44.5 billion', 0, 44.55e9],
    ['half a time either side', '10x', 9.5, 10.5],
    ['from the figure on for "no less than"', 'no less than 16%', 15.5, 16.8],
    ['from 5 % below for "slightly less than"', 'slightly less than 16%', 15.2, 16.5],
    ['as "over" for words behind', '$11bn or more', 10.5e9, 11.55e9],
    ['twice as wide for "or so"', '$11bn or so', 10e9, 12e9],
    ['to 5 % above for "-plus"', '$11bn-plus', 10.5e9, 11.55e9],
    ['a tenth either side for a part', 'half a million dollars', 4.5e5, 5.5e5],
    ['more times where less than that share is left', 'less than a tenth of the time', 9.5, 10.5],
    ['a cent for dollars and cents', '3 dollars 50 cents', 3.495, 3.505],
  ])('stands for %s: "%s"', (_, text, low, high) => {
    const [figure] = readFigures(text, english);
    expect(figure?.low).toBeCloseTo(low, 6);
    expect(figure?.high).toBeCloseTo(high, 6);
  });

  it.each([
    ['$44.8–45.2bn', [44.8e9, 45.2e9]],
    ['between $44.8 billion and $45.2 billion', [44.8e9, 45.2e9]],
    ['between $44.8 and $45.2 billion', [44.8e9, 45.2e9]],
    ['US$43.5bn–US$44.5bn', [43.5e9, 44.5e9]],
    ['15–16%', [15, 16]],
    ['two or three per cent', [2, 3]],
    ['100-150 million dollars', [100e6, 150e6]],
    ['$20–25 a month', [20, 25]],
    ['BETWEEN 3 AND 4 MILLION VIEWERS', [3e6, 4e6]],
  ])('reads "%s" as a range whose ends share their unit', (text, values) => {
    const figures = readFigures(normalise(text), english);
    expect(figures.map(({ value }) => value)).toEqual(values);
    expect(figures.map(({ range }) => range)).toEqual(['from', 'to']);
  });

  it.each([
    ['rose from $2.1bn to $3.1bn', [2.1e9, 3.1e9]],
    ['rose from 2.1 to 3.1 billion dollars', [2.1e9, 3.1e9]],
    ['fell from 5 to 3 per cent', [5, 3]],
    ['from $900 to $1 million', [900, 1e6]],
  ])('takes "%s" for a change, not a range', (text, values) => {
    const figures = readFigures(text, english);
    expect(figures.map(({ value, range }) => [value, range])).toEqual(values.map((value) => [value, undefined]));
  });

  it('takes two kinds of figures for no range', () => {
    expect(readFigures('+16% to $11.08bn', english).map(({ kind }) => kind)).toEqual(['percent', 'amount']);
  });
});
