import { describe, expect, it } from 'vitest';
import { comparisons } from './harbour.ts';

/** What is said of a figure of profit in a sentence behind one on the quarter. */
const told = (sentence: string): string[] => comparisons(`Harbour had a good first quarter of 2026. ${sentence}`);

describe('an amount that tells how much more there is', () => {
  it.each([
    ['Net income rose by €50m.', ['€50m · agrees · profit · 2026-Q1']],
    ['Net income was €50m more than a year earlier.', ['€50m · agrees · profit · 2026-Q1']],
    [
      'Net income came to €260m, €50m better than in the same quarter of 2025.',
      ['€260m · agrees · profit · 2026-Q1', '€50m · agrees · profit · 2026-Q1'],
    ],
    ['Net income was €90 million more than last year.', ['€90 million · differs · profit · 2026-Q1']],
    ['Net income fell by €50m.', ['€50m · differs · profit · 2026-Q1']],
  ])("is held against the growth from the fact's first value: %s", (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });

  it.each([
    'Net income was €50m more than analysts had expected.',
    'Net income beat the forecasts by €50m.',
    'Harbour added €50m of net profit.',
    'Net income was €50m higher than in the quarter before.',
    'Revenue rose by €257m.',
  ])('is left alone beside another base, or where the fact has no first value: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});
