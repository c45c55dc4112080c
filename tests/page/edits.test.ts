// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editOf, placeAfter } from '../../utils/page/edits.ts';

const node = document.createTextNode('');
const other = document.createTextNode('');

describe('an edit', () => {
  it.each([
    ['puts words before', 'two three', 'one two three', { from: 0, to: 0, by: 4 }],
    ['puts words behind', 'one two', 'one two three', { from: 7, to: 7, by: 6 }],
    ['takes words out', 'one two three', 'one three', { from: 5, to: 9, by: -4 }],
    ['writes over words', 'one two three', 'one six three', { from: 4, to: 7, by: 0 }],
    ['changes nothing', 'one', 'one', { from: 3, to: 3, by: 0 }],
  ])('%s', (_, before, after, edit) => {
    expect(editOf(before, after)).toEqual(edit);
  });
});

describe('a place', () => {
  const at = (startOffset: number, endOffset: number, endContainer: Text = node) => ({
    startContainer: node,
    startOffset,
    endContainer,
    endOffset,
  });
  const after = (place: ReturnType<typeof at>, before: string, now: string, edited: Node = node) => {
    const moved = placeAfter(place, new Map([[edited, editOf(before, now)]]));
    return moved && [moved.startOffset, moved.endOffset];
  };

  it.each<[string, number[] | null, ...Parameters<typeof after>]>([
    ['moves with words put before it', [8, 11], at(4, 7), 'one two', 'and one two'],
    ['moves with words put right before it', [4, 7], at(0, 3), 'two', 'one two'],
    ['stays where words are put behind it', [4, 7], at(4, 7), 'one two', 'one two three'],
    ['is none any more where it is written into', null, at(4, 13), 'one two three', 'one six three'],
    ['stays where another text is edited', [4, 7], at(4, 7), 'one', 'two', other],
    ['that begins there moves with words put before it', [8, 2], at(4, 2, other), 'one two', 'and one two'],
    ['that begins there is none where words come behind its start', null, at(4, 2, other), 'one two', 'one two three'],
    ['that ends there stays where words are put behind it', [4, 2], at(4, 2, other), 'on', 'on and on', other],
    ['that ends there is none where words come before its end', null, at(4, 2, other), 'on', 'so on', other],
  ])('%s', (_, expected, ...given) => {
    expect(after(...given)).toEqual(expected);
  });

  it('lies on the same words after any edit, or on none', () => {
    const text = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', ' ') });
    const strays = (head: string, old: string, tail: string, now: string): number[][] => {
      const [before, data] = [head + old + tail, head + now + tail];
      const found = [];
      for (let start = 0; start < before.length; start++)
        for (let end = start + 1; end <= before.length; end++) {
          const place = after(at(start, end), before, data);
          if (place && data.slice(...place) !== before.slice(start, end)) found.push([start, end]);
        }
      return found;
    };
    expect(() => {
      fc.assert(fc.property(text, text, text, text, (...texts) => strays(...texts).length === 0));
    }).not.toThrow();
  });
});
