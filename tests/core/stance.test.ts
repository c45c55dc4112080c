import { describe, expect, it } from 'vitest';
import { comparisons, topFacts } from './harbour.ts';

describe('a figure that the text does not claim', () => {
  it.each([
    ['denied', 'It is untrue that revenue at Harbour fell to €1.9bn in the quarter.'],
    ['negated', 'Revenue at Harbour did not reach €3bn in the quarter.'],
    ['asked', 'Will revenue at Harbour be €3bn in the quarter?'],
    ['conditional', 'Had revenue at Harbour reached €3bn in the quarter, the shares might have held.'],
    ['supposed', 'Suppose that Harbour had revenue of €3bn in the quarter.'],
    ['hearsay', 'Harbour reportedly had revenue of €3bn in the quarter.'],
    ['said by nobody', 'One forum post claims that revenue at Harbour was €3bn in the quarter.'],
    ['leaked and called a fake', 'A leaked memo put revenue at Harbour at €3bn in the quarter.'],
    ['wrong by its own words', 'The paper wrongly wrote that revenue at Harbour was €3bn in the quarter.'],
  ])('is never compared: %s', (_, text) => {
    expect(comparisons(text)).toEqual([]);
  });

  it('is compared where a clause of its own claims it', () => {
    const claimed = ['€2.4bn · agrees · revenue · 2026-Q1'];
    expect(comparisons('First-quarter revenue at Harbour did not fall; it rose to €2.4bn.')).toEqual(claimed);
    expect(comparisons('First-quarter revenue at Harbour was not €3bn but €2.4bn.')).toEqual(claimed);
    expect(comparisons('First-quarter revenue at Harbour, far from falling, rose to €2.4bn.')).toEqual(claimed);
  });

  it('is not even a mention in a joke', () => {
    expect(topFacts('A parody account put the revenue of Harbour at eleven cents in the quarter.')).toEqual([]);
  });
});

describe('a figure after an expectation', () => {
  it('is a result again where somebody got it', () => {
    expect(comparisons('Analysts had expected revenue of €2.3bn from Harbour in the quarter, but got €2.4bn.')).toEqual(
      ['€2.3bn · forecast · revenue · 2026-Q1', '€2.4bn · agrees · revenue · 2026-Q1'],
    );
  });

  it.each([
    'Brokers had modelled revenue of €2.35bn for the first quarter at Harbour.',
    'First-quarter revenue at Harbour was tipped to be €2.35bn.',
    'Harbour pegs first-quarter revenue at €2.35bn.',
    'Traders were whispering about revenue of €2.35bn for the first quarter at Harbour.',
    'The City was braced for first-quarter revenue of €2.35bn at Harbour.',
    'For the first quarter at Harbour I had revenue at €2.35bn.',
    'For the first quarter at Harbour UBS was at €2.35bn of revenue, and Citi was elsewhere.',
    'Revenue at Harbour in May, said Citi, may reach €2.35bn for the first quarter.',
    'The whisper number for first-quarter revenue at Harbour was €2.35bn.',
    'Consensus for first-quarter revenue at Harbour was €2.35bn.',
    'The bar for first-quarter revenue at Harbour was set at €2.35bn.',
    'Harbour is due to report first-quarter revenue of €2.35bn.',
    'First-quarter revenue at Harbour is likely to be €2.35bn.',
    'First-quarter revenue at Harbour probably rose to €2.35bn.',
    'Harbour might have had first-quarter revenue of €2.35bn.',
    'Some had bet on first-quarter revenue at Harbour of €2.35bn.',
    'For the first quarter, €2.35bn in revenue would have been a blow to Harbour.',
    'A poll of brokers had put first-quarter revenue at Harbour at €2.35bn.',
    'Harbour’s first-quarter revenue midpoint is now €2.35bn.',
  ])('is none of results in the words of those who guess: %s', (text) => {
    expect(comparisons(text)).toEqual(['€2.35bn · forecast · revenue · 2026-Q1']);
  });

  it('is told from the result that it is held against', () => {
    expect(
      comparisons('Harbour’s first-quarter revenue of €2.4bn topped the €2.35bn that brokers had been hoping to see.'),
    ).toEqual(['€2.4bn · agrees · revenue · 2026-Q1', '€2.35bn · forecast · revenue · 2026-Q1']);
  });

  it('is none for the month of May', () => {
    expect(comparisons('Harbour reported in May first-quarter revenue of €2.4bn.')).toEqual([
      '€2.4bn · agrees · revenue · 2026-Q1',
    ]);
  });

  it('is one where "est" stands behind it', () => {
    expect(comparisons('Harbour first-quarter revenue €2.4bn vs €2.35bn est.')).toEqual([
      '€2.4bn · agrees · revenue · 2026-Q1',
      '€2.35bn · forecast · revenue · 2026-Q1',
    ]);
  });
});
