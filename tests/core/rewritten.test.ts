import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { anyArticle, scanIn, Share, viewing, WORLDS } from './any-news.ts';
import { meaningOf, placed, placedIn, rewrite, type Rewritten } from './rewritten.ts';

// A property reads dozens of articles; a busy machine takes seconds over that.
vi.setConfig({ testTimeout: 120_000 });

/** The same articles each time: how many of them a way of writing changes is theirs. */
const RUNS = 15;
const SEED = 20260724;

type Write = (text: string) => Rewritten;

/** Each character in the other spelling that a table has for it. */
const spelt =
  (other: Record<string, string>): Write =>
  (text) =>
    rewrite(text, (character) => other[character] ?? character);

/** A character that shows nothing behind every third one inside a line. */
const hidden =
  (nothing: string): Write =>
  (text) =>
    rewrite(
      text,
      (character) => character,
      (offset) => (offset % 3 === 1 && !/\n|^.?$/.test(text.slice(offset, offset + 2)) ? nothing : ''),
    );

const capitals: Write = (text) => {
  const end = text.indexOf('\n');
  return rewrite(text, (character, offset) => (offset < end ? character.toUpperCase() : character));
};

/** A capital for each longer word of the headline. */
const titleCase: Write = (text) => {
  const end = text.indexOf('\n');
  const isFirst = (offset: number): boolean => /(?:^|[ “‘-])$/.test(text.slice(0, offset));
  const isLong = (offset: number): boolean => /^(?!from|with|than)\p{L}{4}/u.test(text.slice(offset));
  return rewrite(text, (character, offset) =>
    offset < end && isFirst(offset) && isLong(offset) ? character.toUpperCase() : character,
  );
};

const WAYS: [string, Write][] = [
  ['straight quotes', spelt({ '“': '"', '”': '"', '‘': "'", '’': "'" })],
  ['guillemets', spelt({ '“': '«', '”': '»', '‘': '‹' })],
  ['low quotes', spelt({ '“': '„', '”': '“', '‘': '‚' })],
  ['accents for quotes', spelt({ '‘': '`', '’': '´' })],
  ['modifier letters for apostrophes', spelt({ '’': 'ʼ' })],
  ['primes', spelt({ '“': '″', '”': '″', '’': '′' })],
  ['hard spaces', spelt({ ' ': '\u00a0' })],
  ['narrow hard spaces', spelt({ ' ': '\u202f' })],
  ['thin spaces', spelt({ ' ': '\u2009' })],
  ['wide spaces', spelt({ ' ': '\u3000' })],
  ['tabs', spelt({ ' ': '\t' })],
  ['two spaces for one', spelt({ ' ': '  ' })],
  ['hard hyphens', spelt({ '-': '\u2011' })],
  ['line ends of another system', spelt({ '\n': '\r\n' })],
  ['soft hyphens', hidden('\u00ad')],
  ['spaces of no width', hidden('\u200b')],
  ['joiners of no width', hidden('\u200d')],
  ['non-joiners of no width', hidden('\u200c')],
  ['word joiners', hidden('\u2060')],
  ['byte order marks', hidden('\ufeff')],
  ['marks of direction', hidden('\u200f')],
  ['accents apart from their letters', (text) => rewrite(text, (character) => character.normalize('NFD'))],
  ['a headline in capitals', capitals],
  ['a headline with a capital for each word', titleCase],
];

describe.each(WORLDS)('on articles that speak of $name', (world) => {
  it.each(WAYS)('%s change no result, and each mention stays at its words', (_, write) => {
    const share = new Share();
    let changed = 0;
    fc.assert(
      fc.property(anyArticle(world), (text) => {
        const other = write(text);
        if (other.text !== text) changed += 1;
        const result = scanIn(world, text);
        share.add(result);
        expect(placed(scanIn(world, other.text))).toEqual(placedIn(result, other));
      }),
      { numRuns: RUNS, seed: SEED },
    );
    expect(share.mentions).toBeGreaterThan(RUNS * 0.8);
    expect(changed).toBeGreaterThan(0);
  });

  // A mark does not reach across a quote, so that without them one may be longer.
  it('no quotes at all change what is said of no figure and of no scene', () => {
    fc.assert(
      fc.property(anyArticle(world), (text) => {
        const bare = text.replace(/[“”‘]/g, '');
        expect(meaningOf(scanIn(world, bare))).toEqual(meaningOf(scanIn(world, text)));
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});

describe.each(WORLDS)('a headline on the viewing of a season, of $name', (world) => {
  const readOtherwise = (write: Write): string[] =>
    fc.sample(viewing(world), { numRuns: RUNS, seed: 1 }).flatMap((sentence) => {
      const text = `${sentence.replace(/\.$/, '')}\n\nIt rained in the city all day.`;
      const other = write(text);
      const alike = isDeepStrictEqual(placed(scanIn(world, other.text)), placedIn(scanIn(world, text), other));
      return alike ? [] : [other.text];
    });

  it('has its count read in capitals', () => {
    expect(readOtherwise(capitals)).toEqual([]);
  });

  it('has its count read with a capital for each word', () => {
    expect(readOtherwise(titleCase)).toEqual([]);
  });
});

describe('a name with accents', () => {
  const [, second] = WORLDS;
  const LINE = 'Fennimar said generative AI made a scene of An Pasáiste Liath six times faster.';

  it.each([
    ['one character each', LINE],
    ['accents apart', LINE.normalize('NFD')],
  ])('is found written with %s', (_, text) => {
    const [mention] = scanIn(second!, text).mentions;
    expect(mention?.facts[0]).toBe('grey-passage-speed');
    expect(mention?.comparisons.map(({ verdict }) => verdict)).toEqual(['agrees']);
  });
});
