import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignInOrder } from '../../../utils/core/proof/align.ts';

const same = (a: string, b: string): number => (a === b ? 1 : 0);

describe('alignInOrder', () => {
  it.each([
    ['all that are alike', 'abc', 'abc', 'aa bb cc'],
    ['what is left between strangers', 'abc', 'xaxxbcx', 'aa bb cc'],
    ['the most that one order allows', 'abc', 'cab', 'aa bb'],
    ['nothing where nothing is alike', 'abc', 'xyz', ''],
    ['nothing of nothing', '', 'abc', ''],
  ])('pairs %s', (_, left, right, pairs) => {
    const found = alignInOrder(left.split(''), right.split(''), same);
    expect(found.map((pair) => pair.join('')).join(' ')).toBe(pairs);
  });

  it('takes the pairs whose likenesses sum up to the most', () => {
    const likeness = (a: number, b: number): number => (a === b ? 1 : a === 1 && b === 3 ? 5 : 0);
    expect(alignInOrder([1, 2, 3], [1, 2, 3], likeness)).toEqual([[1, 3]]);
  });

  it('keeps both orders and uses no element twice, whatever is alike', () => {
    const items = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 8 });
    fc.assert(
      fc.property(items, items, (left, right) => {
        const indexed = alignInOrder([...left.entries()], [...right.entries()], ([, a], [, b]) => (a === b ? 1 : 0));
        const rises = (numbers: number[]): boolean => numbers.every((n, at) => at === 0 || n > (numbers[at - 1] ?? n));
        expect(rises(indexed.map(([[at]]) => at)) && rises(indexed.map(([, [at]]) => at))).toBe(true);
      }),
    );
  });
});
