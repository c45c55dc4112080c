import { describe, expect, it } from 'vitest';
import { comparisons, topFacts } from './harbour.ts';

describe('plain words for revenue', () => {
  it.each([
    'Harbour turned over €2.4bn in the first quarter.',
    'Harbour raked in €2.4bn in the first quarter.',
    'Harbour sold €2.4bn worth of subscriptions in the first quarter.',
    'Harbour had a €2.4bn first quarter at last: its takings were €2.4bn.',
    'The €2.4bn that Harbour took in over the first quarter was a record.',
    'Harbour earned €2.4bn in revenue in the first quarter.',
    'The studio service brought in €2.4bn in the first quarter, says Harbour.',
  ])('are read: %s', (text) => {
    expect(comparisons(text)).toContain('€2.4bn · agrees · revenue · 2026-Q1');
  });

  it('are a forecast where they lie ahead', () => {
    expect(comparisons('Harbour expects to take in €2.6bn in the second quarter.')).toEqual([
      '€2.6bn · forecast · revenue · 2026-Q2',
    ]);
  });
});

describe('plain words for profit', () => {
  it.each([
    'Harbour kept €260m in the first quarter.',
    'Harbour was €260m in the black in the first quarter.',
    'After tax Harbour had €260m in the first quarter.',
    'Harbour booked €260m of that as profit in the first quarter.',
    'Harbour hung on to €260m in the first quarter.',
  ])('are read: %s', (text) => {
    expect(comparisons(text)).toEqual(['€260m · agrees · profit · 2026-Q1']);
  });
});

describe('a neighbour of revenue or profit', () => {
  it.each([
    'Harbour had a profit per share of €2.40 in the quarter.',
    'Harbour had a profit before tax of €260m in the quarter.',
    'Harbour had revenue from streaming of €2.4bn in the quarter.',
    'Sales of lighthouse mugs at Harbour rose 12% in the quarter.',
    'Share sales at Harbour came to €260m in the quarter.',
    'Harbour took a smaller share of sales in the quarter.',
    'Harbour sold €260m worth of shares in the quarter.',
  ])('is silent: %s', (text) => {
    expect(topFacts(text)).toEqual([]);
  });
});

describe('growth or a forecast of nothing in particular', () => {
  const told = (sentence: string): string[] => comparisons(`Harbour had a good first quarter of 2026. ${sentence}`);

  it.each([
    ["Harbour's growth of 12% was a surprise.", ['12% · agrees · revenue · 2026-Q1']],
    ['The company had 12 per cent growth.', ['12 per cent · agrees · revenue · 2026-Q1']],
    ['Its full-year guidance is for €9.8bn to €10bn.', ['€9.8bn to €10bn · forecast · revenue · 2026']],
    ["The top line's growth rate, 12%, is high.", ['12% · agrees · revenue · 2026-Q1']],
    ['Harbour grew 12pc on the revenue line.', ['12pc · agrees · revenue · 2026-Q1']],
  ])('is that of revenue: %s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });

  it.each([
    'Subscriber growth of 12% was a surprise.',
    'The growth in tickets was 12%.',
    'Growth of 19% was a surprise.',
    'Its cash flow guidance is for €2.4bn.',
    'Its guidance of €2.4bn is for spending.',
    'Sales staff grew by 12%.',
    'He made €260m when he left.',
    'Profit-taking sent shares down 12%.',
  ])('is silent where something else grows, and never differs: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});

describe('the results of a quarter', () => {
  it.each(['Harbour Q1 2026: what matters', 'Harbour 1Q26 at a glance', 'Harbour: the March quarter in one table'])(
    'may be named by the quarter alone: %s',
    (headline) => {
      expect(topFacts(`${headline}\nIt rained all day.`)).toEqual(['revenue']);
    },
  );
});
