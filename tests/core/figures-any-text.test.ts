import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigures } from '../../utils/core/figures.ts';
import { normalise, readableText } from '../../utils/core/normalise.ts';
import type { Vocabulary } from '../../utils/core/vocabulary.ts';
import { english } from '../../utils/core/vocabulary/english.ts';
import { CountedPattern, withCountedPatterns } from './counted-pattern.ts';

const PIECES = [
  '$',
  '€',
  'us $',
  '3',
  '11.08',
  '1,100',
  '7 3/4',
  'ten',
  'half a',
  'bn',
  'million',
  '%',
  'per cent',
  'dollars',
  'cents',
];
const MORE = [
  'and',
  'to',
  '-',
  'from',
  'between',
  'about',
  'or more',
  'times',
  'of the time',
  'views',
  '.',
  ',',
  ' ',
  '\n',
  '|',
  '+',
  'USD',
];

/** Texts made of what figures are made of, and any characters whatever. */
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES, ...MORE), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 30 })
  .chain((parts) => fc.constantFrom('', ' ').map((join) => parts.join(join)));

const AMOUNTS = fc
  .tuple(
    fc.constantFrom('$', 'US$', '£', 'EUR '),
    fc.integer({ min: 1, max: 9999 }),
    fc.integer({ min: 0, max: 3 }),
    fc.constantFrom('', 'm', 'bn', ' million', ' billion'),
  )
  .map(([sign, digits, decimals, scale]) => `${sign}${(digits / 10 ** decimals).toFixed(decimals)}${scale}`);

const valuesOf = (text: string) =>
  readFigures(readableText(text).text, english).map(({ kind, value, low, high }) => [kind, value, low, high]);

describe('the figures of any text', () => {
  it('stand in order, apart and inside it, each with its value in its interval', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const figure of readFigures(normalise(text), english)) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(figure.hedgeStart).toBeLessThanOrEqual(figure.start);
          expect(figure.low).toBeLessThanOrEqual(figure.value);
          expect(figure.high).toBeGreaterThanOrEqual(figure.value);
          ({ end } = figure);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it('have spans that read again to the same figure, for any amount', () => {
    fc.assert(
      fc.property(AMOUNTS, (amount) => {
        const text = `It made ${amount} then.`;
        const [figure] = readFigures(text, english);
        expect(text.slice(figure?.start, figure?.end)).toBe(amount);
        expect(readFigures(amount, english)[0]?.value).toBe(figure?.value);
      }),
    );
  });

  it('keep their values with other spaces, soft hyphens and capitals', () => {
    const spaces = fc.constantFrom('\u00a0', '\u2009', '\u202f');
    fc.assert(
      fc.property(AMOUNTS, spaces, fc.integer({ min: 0, max: 60 }), (amount, space, at) => {
        const text = `They say ‘about ${amount} more’, up sixteen per cent from 12.2 crore views`;
        const plain = valuesOf(text);
        expect(plain).toHaveLength(3);
        expect(valuesOf(text.replaceAll(' ', space))).toEqual(plain);
        expect(valuesOf(text.replace('‘', '"').replace('’', '"'))).toEqual(plain);
        expect(valuesOf(`${text.slice(0, at)}\u00ad${text.slice(at)}`)).toEqual(plain);
        expect(valuesOf(text.toUpperCase())).toEqual(plain);
      }),
    );
  });

  it('stand at their own words around characters that show nothing', () => {
    const text = 'It made $11.08 bil\u00adlion, up six\u00adteen per\u00a0cent.';
    const { text: readable, back } = readableText(text);
    const spans = readFigures(readable, english)
      .map((figure) => back(figure))
      .map(({ start, end }) => text.slice(start, end));
    expect(spans).toEqual(['$11.08 bil\u00adlion', 'six\u00adteen per\u00a0cent']);
  });

  it.each([
    ['a megabyte of digits', '7'.repeat(1_000_000)],
    ['a megabyte of noughts with a unit', `$${'0'.repeat(1_000_000)} million`],
    ['groups of digits without end', '123,'.repeat(50_000)],
    ['a word of 100,000 letters', 'a'.repeat(100_000)],
    ['halves of characters', '\ud800'.repeat(10_000)],
    ['soft hyphens alone', '\u00ad'.repeat(10_000)],
  ])('are none in %s', (_, text) => {
    expect(readFigures(text, english)).toEqual([]);
  });

  it.each([
    ['ranges', '3-4 million to 5 '],
    ['numbers in words', 'one hundred and one '],
    ['dollars and cents', '5 dollars and 5 '],
    ['shares of time', 'in 5% of the time '],
    ['words of change', 'doubled by a third from 5 to 6% '],
    ['millions held against nothing', '$5, a million more '],
    ['counts', 'Boeing 737 jets and 15 new films '],
  ])('take work that grows with the text and no faster: %s', (_, piece) => {
    const counted = withCountedPatterns(english) as Vocabulary;
    const work = (times: number): number => {
      CountedPattern.work = 0;
      readFigures(piece.repeat(times), counted);
      return CountedPattern.work;
    };
    expect(work(400)).toBeLessThan(work(200) * 2.1);
  });
});
