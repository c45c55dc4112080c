import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanFigures } from '../../utils/core/scan-figures.ts';
import { english } from '../../utils/core/vocabulary/english.ts';

const figuresOf = (text: string) => scanFigures({ id: 'a', text }, english).figures;

describe('the figures of a text', () => {
  it.each([
    ['an amount', 'They paid $11.08bn.', [['$11.08bn', 'amount', 11.08e9, 'USD', 'none']]],
    ['cents', 'It is 34 cents.', [['34 cents', 'amount', 0.34, 'USD', 'none']]],
    ['a fall, unsigned', 'Sales fell 4%.', [['4%', 'percent', 4, '%', 'down']]],
    ['points', 'Up 2 percentage points.', [['2 percentage points', 'count', 2, 'percentage points', 'up']]],
    ['a count', 'It had 122 million views.', [['122 million views', 'count', 122e6, 'views', 'none']]],
    ['a multiple', 'It was ten times faster.', [['ten times faster', 'multiple', 10, 'times', 'none']]],
    [
      'a range, as two',
      'Guidance is $44.8–45.2bn.',
      [
        ['$44.8', 'amount', 44.8e9, 'USD', 'none'],
        ['45.2bn', 'amount', 45.2e9, 'USD', 'none'],
      ],
    ],
    ['none in years, dates and names', 'In 2025, on 18 July, in Q2 of the 5G age.', []],
  ])('hold %s', (_, text, expected) => {
    const got = figuresOf(text).map(({ text: written, kind, value, unit, trend }) => [
      written,
      kind,
      value,
      unit,
      trend,
    ]);
    expect(got).toEqual(expected);
  });

  it('stand where their offsets say, over lines, sentences and odd quotes', () => {
    const text = 'First “$1bn”. Then 2%.\r\n\r\n  | A | 3% |\n- Up 4%.';
    expect(figuresOf(text).map((figure) => figure.text)).toEqual(['$1bn', '2%', '3%', '4%']);
    for (const { start, end, text: written } of figuresOf(text)) expect(text.slice(start, end)).toBe(written);
  });

  it('stand where their offsets say in any text, in order, none around its own value', () => {
    const word = fc.constantFrom(
      '$',
      '£',
      '12',
      '3.5',
      'bn',
      '%',
      ' ',
      '\n',
      'up',
      '. ',
      'to',
      '–',
      '’',
      'é',
      '🙂',
      'views',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join('');
        const figures = figuresOf(text);
        for (const { start, end, text: written, value, low, high } of figures) {
          expect(text.slice(start, end)).toBe(written);
          expect(low <= value && value < high).toBe(true);
        }
        expect(figures).toEqual(figures.toSorted((a, b) => a.start - b.start));
      }),
    );
  });
});
