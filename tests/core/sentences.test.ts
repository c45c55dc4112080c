import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../utils/core/sentences.ts';
import { textBlocks } from '../../utils/core/text-blocks.ts';
import { english } from '../../utils/core/vocabulary/english.ts';

const split = (text: string): string[] => splitSentences(text, english).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['ends one at a stop before a capital', 'It rose. It fell.', ['It rose.', 'It fell.']],
    ['keeps closing quotes with their sentence', '"It rose." She left.', ['"It rose."', 'She left.']],
    [
      'does not end one inside a figure',
      'It made $11.08bn. Then it stopped.',
      ['It made $11.08bn.', 'Then it stopped.'],
    ],
    [
      'does not end one at an abbreviation',
      'Harbour Bros. Films beat Mr. Calder in the U.S. Open at noon. Harbour Bros. In Talks With Tidewater Inc. For More',
      [
        'Harbour Bros. Films beat Mr. Calder in the U.S. Open at noon.',
        'Harbour Bros. In Talks With Tidewater Inc. For More',
      ],
    ],
    [
      'ends one at an abbreviation that closes a name before a new beginning',
      'It rained in the U.S. Then the roof of Harbour Bros. In the end nobody from Tidewater Inc. But one of Mr. A came.',
      [
        'It rained in the U.S.',
        'Then the roof of Harbour Bros.',
        'In the end nobody from Tidewater Inc.',
        'But one of Mr. A came.',
      ],
    ],
    ['does not end one at a "v."', 'It made €9bn v. €8bn.', ['It made €9bn v. €8bn.']],
    ['does not end one before a small letter', 'It rose approx. twice. or so', ['It rose approx. twice. or so']],
    ['gives none for blank text', '  ', []],
  ])('%s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('cuts text without stops, between words where it can', () => {
    const lengths = (text: string) => split(text).map(({ length }) => length);
    expect(Math.max(...lengths('word '.repeat(2000)))).toBeLessThanOrEqual(1200);
    expect(split('word '.repeat(2000)).join(' ')).toBe('word '.repeat(2000).trim());
    expect(lengths('x'.repeat(3000))).toEqual([1200, 1200, 600]);
  });

  it('loses no character that is not white space', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('It', 'rose.', 'Inc.', '16%', '"Yes!"', 'and', 'Q2', '…'), { maxLength: 30 }),
        (words) => {
          const text = words.join(' ');
          expect(split(text).join(' ').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        },
      ),
    );
  });
});

describe('textBlocks', () => {
  it('tells headings, paragraphs, items and rows apart, with their offsets', () => {
    const text = 'A short line\n\nA sentence that ends.\n- An item\n| a | b |\n';
    expect(textBlocks(text).map(({ kind, text: line, offset }) => [kind, line, text.indexOf(line) === offset])).toEqual(
      [
        ['heading', 'A short line', true],
        ['paragraph', 'A sentence that ends.', true],
        ['item', '- An item', true],
        ['row', '| a | b |', true],
      ],
    );
  });
});
