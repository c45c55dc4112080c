import { describe, expect, it } from 'vitest';
import { comparisons } from './harbour.ts';

describe('a sentence whose subject stands for the measure of the one before', () => {
  it.each([
    ['That is 12% up on the year.', ['12% · agrees · revenue · 2026-Q1']],
    ["That's a rise of 12%.", ['12% · agrees · revenue · 2026-Q1']],
    ['A year earlier it had been €2.14bn.', ['€2.14bn · other-period · revenue · 2025-Q1']],
    ['It came to €2.9bn.', ['€2.9bn · differs · revenue · 2026-Q1']],
    ['In the quarter before it had been €2.1bn.', ['€2.1bn · other-period · revenue · 2025-Q4']],
    ['That is €3 a share.', []],
    ['It hired a new chief for €2.4bn.', []],
    ['The margin came to 12%.', []],
  ])('takes it up: %s', (text, expected) => {
    expect(comparisons(`Revenue at Harbour grew in the first quarter of 2026. ${text}`)).toEqual(expected);
  });

  it('takes up the only one that has figures', () => {
    const before = 'Harbour took revenue of €2.4bn from its customers in the first quarter of 2026.';
    expect(comparisons(`${before} That is 12% up on the year.`)).toHaveLength(2);
    expect(comparisons(`${before.replace('customers', '9 million customers')} That is 12% up.`)).toHaveLength(2);
    const both = 'Harbour had revenue of €2.4bn and costs of €2bn in the first quarter of 2026.';
    expect(comparisons(`${both} That is 12% up on the year.`)).toHaveLength(1);
  });

  it('takes up none where the sentence before spoke of several', () => {
    const before = 'Harbour had more revenue and a higher net income in the first quarter of 2026.';
    expect(comparisons(`${before} That is 12% up on the year.`)).toEqual([]);
  });
});
