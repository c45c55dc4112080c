import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { OPENING } from '../../utils/core/film-article.ts';
import type { Mention } from '../../utils/core/mention.ts';
import { createReader, type Reader } from '../../utils/core/reader.ts';
import { scanFigures } from '../../utils/core/scan-figures.ts';
import { textBlocks, type TextBlock } from '../../utils/core/text-blocks.ts';
import { english } from '../../utils/core/vocabulary/english.ts';
import { anyArticle, scanIn, Share, WORLDS, type World } from './any-news.ts';
import { rewrite } from './rewritten.ts';

// A property reads dozens of articles; a busy machine takes seconds over that.
vi.setConfig({ testTimeout: 120_000 });

const RUNS = 25;

function readerFor({ knowledge, published }: World, text: string): Reader {
  return createReader(knowledge, { published, opening: text.slice(0, OPENING) }, english);
}

/** The text with characters that show nothing or show otherwise, here and there. */
const untidy = (text: string): string =>
  rewrite(
    text,
    (character, offset) => (character === ' ' && offset % 3 === 0 ? '\u00a0' : character.normalize('NFD')),
    (offset) => (offset % 11 === 5 && /\w\w/.test(text.slice(offset, offset + 2)) ? '\u00ad' : ''),
  ).text;

describe.each(WORLDS)('on articles that speak of $name', (world) => {
  it('every mention, quote and figure is what stands at its offsets, inside one line', () => {
    const share = new Share();
    const written = fc.tuple(anyArticle(world), fc.constantFrom(untidy, String));
    fc.assert(
      fc.property(written, ([plain, write]) => {
        const text = write(plain);
        const result = scanIn(world, text);
        share.add(result);
        for (const { start, end, text: words } of [
          ...result.mentions,
          ...scanFigures({ id: '', text }, english).figures,
        ]) {
          expect(words).toBe(text.slice(start, end));
          expect(words).toMatch(/^\S.*\S$/);
        }
        const reader = readerFor(world, text);
        for (const block of textBlocks(text)) for (const mention of reader.read(block)) expectInPlace(mention, block);
      }),
      { numRuns: RUNS },
    );
    expect(share.mentions).toBeGreaterThan(share.runs * 0.8);
    expect(share.comparisons).toBeGreaterThan(share.runs * 0.6);
  });

  it('the lines fed to one reader one by one give what the whole text gives', () => {
    const share = new Share();
    fc.assert(
      fc.property(anyArticle(world), (text) => {
        const whole = scanIn(world, text);
        share.add(whole);
        const reader = readerFor(world, text);
        let offset = 0;
        const fed = text.split('\n').flatMap((line) => {
          const at = offset;
          offset += line.length + 1;
          return textBlocks(line).flatMap((block) => reader.read(block).map((mention) => mention.start + at));
        });
        expect(fed).toEqual(whole.mentions.map(({ start }) => start));
      }),
      { numRuns: RUNS },
    );
    expect(share.mentions).toBeGreaterThan(share.runs * 0.8);
  });

  it('what is read later changes nothing about what was read before', () => {
    fc.assert(
      fc.property(anyArticle(world), fc.nat(), (text, cut) => {
        const blocks = textBlocks(text);
        const first = blocks.slice(0, cut % (blocks.length + 1));
        const [short, long] = [readerFor(world, text), readerFor(world, text)];
        expect(readAll(short, first)).toEqual(readAll(long, blocks).slice(0, first.length));
      }),
      { numRuns: RUNS },
    );
  });

  it('two articles read in turns give what each gives alone, and the same a second time', () => {
    fc.assert(
      fc.property(anyArticle(world), anyArticle(world), (one, other) => {
        const alone = [one, other].map((text) => readAll(readerFor(world, text), textBlocks(text)));
        const [left, right] = [readerFor(world, one), readerFor(world, other)];
        const [lefts, rights] = [textBlocks(one), textBlocks(other)];
        const turns: Mention[][][] = [[], []];
        for (let index = 0; index < Math.max(lefts.length, rights.length); index++) {
          if (lefts[index]) turns[0]!.push(left.read(lefts[index]!));
          if (rights[index]) turns[1]!.push(right.read(rights[index]!));
        }
        expect(turns).toEqual(alone);
      }),
      { numRuns: RUNS },
    );
  });
});

const readAll = (reader: Reader, blocks: readonly TextBlock[]): Mention[][] =>
  blocks.map((block) => reader.read(block));

function expectInPlace({ start, end, sentence, comparisons, refusals }: Mention, { text }: TextBlock): void {
  expect(start).toBeGreaterThanOrEqual(sentence.start);
  expect(end).toBeLessThanOrEqual(sentence.end);
  expect(text.slice(sentence.start, sentence.end)).toMatch(/^\S[^]*\S$/);
  for (const quoted of [...comparisons, ...refusals]) {
    expect(quoted.quote).toBe(text.slice(quoted.start, quoted.end));
  }
}
