import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growth, meets, roundingInterval } from '../../utils/core/interval.ts';

describe('meets', () => {
  it.each([
    ['one lies in the other', { low: 11.075, high: 11.085 }, { low: 10.5, high: 11.5 }, true],
    ['they overlap', { low: 10, high: 12 }, { low: 11, high: 13 }, true],
    ['one starts where the other ends', { low: 10.5, high: 11.5 }, { low: 11.5, high: 12.5 }, false],
    ['they lie apart', { low: 12.35, high: 12.45 }, { low: 10.5, high: 11.5 }, false],
  ])('%s', (_, a, b, expected) => {
    expect(meets(a, b)).toBe(expected);
    expect(meets(b, a)).toBe(expected);
  });
});

describe('growth', () => {
  it('allows 41.9 % to 53.7 % from $2.1bn to $3.1bn', () => {
    const { low, high } = growth({ low: 2.05, high: 2.15 }, { low: 3.05, high: 3.15 });
    expect(low).toBeCloseTo(41.86, 2);
    expect(high).toBeCloseTo(53.66, 2);
  });

  it('encloses the growth between any two values of its intervals', () => {
    const interval = fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 100 }));
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(interval, interval, share, share, ([fromLow, fromSize], [toLow, toSize], a, b) => {
        const { low, high } = growth({ low: fromLow, high: fromLow + fromSize }, { low: toLow, high: toLow + toSize });
        const actual = ((toLow + b * toSize) / (fromLow + a * fromSize) - 1) * 100;
        expect(actual).toBeGreaterThanOrEqual(low - 1e-9);
        expect(actual).toBeLessThanOrEqual(high + 1e-9);
      }),
    );
  });
});

describe('roundingInterval', () => {
  it('is never narrower for "about" than for the plain figure', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.constantFrom(0.01, 0.1, 1), (value, unit) => {
        const plain = roundingInterval(value, unit, 'none');
        const about = roundingInterval(value, unit, 'about');
        expect(about.low).toBeLessThanOrEqual(plain.low);
        expect(about.high).toBeGreaterThanOrEqual(plain.high);
      }),
    );
  });
});
