import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readableText } from '../../utils/core/normalise.ts';
import { createReader } from '../../utils/core/reader.ts';
import { scanFigures } from '../../utils/core/scan-figures.ts';
import { english } from '../../utils/core/vocabulary/english.ts';
import { whyOf } from '../../utils/core/why.ts';
import { anyArticle, figuresAndFootage, scanIn, WORLDS } from './any-news.ts';
import { workOf } from './counted-work.ts';

// The longest inputs have a megabyte, and a busy machine takes its time.
vi.setConfig({ testTimeout: 300_000 });

const [world] = WORLDS as [(typeof WORLDS)[number]];
const TELLING =
  'Netflix’s revenue rose 16% to $11.08bn in the second quarter of 2025, and AI made a film scene of The Eternaut ten times faster. ';

/** Reads a text in every way that there is: as a whole, for figures, and as a block of each kind, with the reasons. */
function readEveryWay(text: string): number {
  scanFigures({ id: 'any', text }, english);
  for (const kind of ['heading', 'paragraph', 'item', 'row'] as const) {
    const page = { published: world.published, title: text.slice(0, 20_000), opening: text };
    createReader(world.knowledge, page, english, whyOf).read({ text, kind });
  }
  return scanIn(world, text).mentions.length;
}

const half = fc.constantFrom('\ud83d', '\ude00', '\ud800', '\udfff');
const direction = fc.constantFrom('\u202e', '\u202c', '\u200f', '\u2067', '\u2069', '\u05e9', '\u0627');
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  half,
  direction,
  fc.constantFrom('\0', '\u0301', '\u00ad', '\u2028', '(', '“', '»', '|', '\n', '\t', '- ', '. '),
);

describe('the engine throws on no text', () => {
  it('of any characters', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 40 }), (parts) => {
        expect(() => readEveryWay(parts.join(''))).not.toThrow();
      }),
      { numRuns: 150 },
    );
  });

  it('of sentences with any characters put into them, and still finds something in most', () => {
    let [found, runs] = [0, 0];
    const spoiled = fc
      .tuple(
        fc.oneof(anyArticle(world), figuresAndFootage(world)),
        fc.array(fc.tuple(fc.nat(), anything), { maxLength: 6 }),
      )
      .map(([text, spoils]) =>
        spoils.reduce((done, [at, spoil]) => {
          const place = at % (done.length + 1);
          return done.slice(0, place) + spoil + done.slice(place);
        }, text),
      );
    fc.assert(
      fc.property(spoiled, (text) => {
        runs += 1;
        if (readEveryWay(text) > 0) found += 1;
      }),
      { numRuns: 100 },
    );
    expect(found).toBeGreaterThan(runs * 0.5);
  });

  it.each([
    ['a megabyte of digits', '7'.repeat(1_000_000)],
    ['a word of 100,000 letters', 'a'.repeat(100_000)],
    ['a word of 100,000 capitals', 'A'.repeat(100_000)],
    ['halves of characters', '\ud800'.repeat(50_000)],
    ['10,000 brackets in each other', `${'('.repeat(10_000)}Netflix AI film${')'.repeat(10_000)}`],
    ['10,000 quotes in each other', `${'“'.repeat(10_000)}Netflix AI film${'”'.repeat(10_000)}`],
    ['marks of direction around each word', TELLING.replace(/ /g, '\u202e \u202c').repeat(50)],
    ['an accent 50,000 times', `e${'\u0301'.repeat(50_000)}`],
    ['nothing but hidden characters', '\u00ad\u200d'.repeat(50_000)],
    ['100,000 spaces', `Netflix.${' '.repeat(100_000)}AI film`],
    ['100,000 line ends', `Netflix${'\n'.repeat(100_000)}AI film`],
    ['a row of 20,000 bars', '|'.repeat(20_000)],
    ['zero bytes', '\0'.repeat(10_000)],
    ['nothing', ''],
  ])('that is %s', (_, text) => {
    expect(() => readEveryWay(text)).not.toThrow();
  });
});

describe('text made readable', () => {
  it('leads back to places of the text as it is written, in order and inside it', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 20 }), (parts) => {
        const written = parts.join('');
        const { text, back } = readableText(written);
        let last = 0;
        for (let offset = 0; offset < text.length; offset++) {
          const { start, end } = back({ start: offset, end: offset + 1 });
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(written.length);
          last = start;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('without accents is not changed by being made readable again', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 20 }), (parts) => {
        const { text } = readableText(parts.join('').replaceAll('\u0301', ''));
        expect(readableText(text).text).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the work of reading grows with the text and no faster', () => {
  const numbered = (sentence: string) => (length: number) =>
    Array.from({ length: length / sentence.length }, (_, index) => sentence.replace('#', String(index % 97))).join('');
  const repeated =
    (piece: string, before = '') =>
    (length: number) =>
      before + piece.repeat(length / piece.length);

  it.each<[string, (length: number) => string]>([
    ['articles of sentences that tell something', repeated(TELLING)],
    ['one such sentence without an end', repeated(TELLING.replace('. ', ', '))],
    ['paragraphs of one sentence', repeated(`${TELLING}\n`)],
    ['a claim after the other', numbered('Tidewater# had revenue of $#.5bn in the second quarter of 2025. ')],
    ['people after people', numbered('Mr. Brown# said Harbour Inc. had revenue. ')],
    ['names', repeated('Netflix ')],
    ['titles with figures', repeated('Squid Game season 3, 122 million views ')],
    ['words with capitals', repeated('Ab Cd ')],
    ['comparisons with others', repeated('Unlike Acme Netflix said revenue ')],
    ['digits', repeated('7')],
    ['numbers', repeated('7 ')],
    ['stops', repeated('. ')],
    ['stops and quotes', repeated('."')],
    ['brackets', repeated('(')],
    ['hyphens', repeated('a-')],
    ['rows of a table', repeated('| Revenue | $11.08bn | +16% |\n')],
    ['one row with many cells', repeated('| $11.08bn ', '| Revenue ')],
    ['one row with many numbers', repeated('| 11 ', 'Netflix, in $ million\n| Revenue ')],
    ['one head with many cells', repeated('| Q2 2025 ', '| ')],
    ['one row of prose', repeated(TELLING, '| ')],
    ['hidden characters', repeated('\u00ada')],
    ['accents', repeated('e\u0301')],
  ])('on %s', (_, textOf) => {
    const work = (length: number): number => {
      const text = textOf(length);
      return workOf(() => {
        scanIn(world, text);
        scanFigures({ id: 'any', text }, english);
      });
    };
    const [once, twice] = [work(12_000), work(24_000)];
    expect(once).toBeGreaterThan(12_000);
    expect(twice / once).toBeLessThan(2.2);
  });

  it('with a headline of any length', () => {
    const work = (length: number): number => {
      const title = 'AI film '.repeat(length / 8);
      return workOf(() => createReader(world.knowledge, { published: null, title }, english));
    };
    expect(work(40_000) / work(20_000)).toBeLessThan(2.2);
  });
});
