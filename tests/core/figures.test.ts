import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigures } from '../../utils/core/figures.ts';
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
    'on June 30, 2025',
    'Q2 2025 and 2Q25',
    'a 5G phone at Euro 2020',
    'season 3, S3, No. 2',
    'call 020 7946 0018',
    'https://example.com/2025/07/18',
    'GPT-4 and 4.8.1',
  ])('finds none in "%s"', (text) => {
    expect(read(text)).toEqual([]);
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
  ])('stands for %s: "%s"', (_, text, low, high) => {
    const [figure] = readFigures(text, english);
    expect(figure?.low).toBeCloseTo(low, 6);
    expect(figure?.high).toBeCloseTo(high, 6);
  });

  it.each([
    ['$44.8–45.2bn', [44.8e9, 45.2e9]],
    ['between $44.8 billion and $45.2 billion', [44.8e9, 45.2e9]],
    ['US$43.5bn–US$44.5bn', [43.5e9, 44.5e9]],
    ['15–16%', [15, 16]],
  ])('reads "%s" as a range whose ends share their unit', (text, values) => {
    const figures = readFigures(normalise(text), english);
    expect(figures.map(({ value }) => value)).toEqual(values);
    expect(figures.map(({ range }) => range)).toEqual(['from', 'to']);
  });

  it('does not take a change for a range', () => {
    expect(readFigures('rose from $2.1bn to $3.1bn', english).map(({ range }) => range)).toEqual([
      undefined,
      undefined,
    ]);
    expect(readFigures('+16% to $11.08bn', english).map(({ kind }) => kind)).toEqual(['percent', 'amount']);
  });

  it('has the value inside its interval, and a span that reads again to the same figure, for any amount', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom('', 'm', 'bn', ' million', ' billion'),
        (digits, decimals, scale) => {
          const text = `It made $${(digits / 10 ** decimals).toFixed(decimals)}${scale} then.`;
          const [figure] = readFigures(text, english);
          if (!figure) throw new Error(`no figure in ${text}`);
          expect(figure.low).toBeLessThanOrEqual(figure.value);
          expect(figure.high).toBeGreaterThanOrEqual(figure.value);
          expect(readFigures(text.slice(figure.start, figure.end), english)[0]?.value).toBe(figure.value);
        },
      ),
    );
  });

  it('throws on no text whatever', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }), (units) => {
        expect(() => readFigures(String.fromCharCode(...units), english)).not.toThrow();
      }),
    );
  });
});
