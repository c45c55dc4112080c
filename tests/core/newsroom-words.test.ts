import { describe, expect, it } from 'vitest';
import { comparisons, readText, refusals, topFacts } from './harbour.ts';

const LEAD = 'Harbour had a good first quarter of 2026.';
const told = (sentence: string): string[] =>
  comparisons(`${LEAD} ${sentence}`).map((one) => one.split(' · ').slice(0, 3).join(' · '));

describe('a figure of results in the words of newsrooms', () => {
  it.each([
    ['a change behind "higher by"', 'Revenue was higher by 12 per cent.', ['12 per cent · agrees · revenue']],
    [
      'a change before its noun',
      'It posted a 12 per cent year-on-year jump in consolidated revenue.',
      ['12 per cent · agrees · revenue'],
    ],
    [
      'a change in apposition',
      'Revenue came to €2.4bn, a 15% climb.',
      ['€2.4bn · agrees · revenue', '15% · differs · revenue'],
    ],
    [
      'a plus',
      'Turnover: 2.4 billion euros, plus 12 percent.',
      ['2.4 billion euros · agrees · revenue', '12 percent · agrees · revenue'],
    ],
    ['what was raked in', 'It raked in an eye-watering €2.4bn.', ['€2.4bn · agrees · revenue']],
    ['what comes to so much a share', 'It made €290m, or €1.90 a share.', ['€290m · differs · profit']],
    [
      'half as much again',
      'Net income was nearly a quarter as much again as a year before.',
      ['nearly a quarter as much again · agrees · profit'],
    ],
    [
      'millions whose currency was named before',
      'Turnover grew to 2.4 billion euros and net income to 260 million.',
      ['2.4 billion euros · agrees · revenue', '260 million · agrees · profit'],
    ],
    [
      'what is expected for a year',
      'The company now expects €9.6 billion to €9.8 billion for the year.',
      ['€9.6 billion to €9.8 billion · forecast · revenue'],
    ],
    [
      'a range that was raised',
      'We took the range up to €9.6 to €9.8 billion.',
      ['up to €9.6 to €9.8 billion · forecast · revenue'],
    ],
    [
      'what stands before another quarter in brackets',
      'Revenue €2.4bn (Q1 2025: €2.14bn)',
      ['€2.4bn · agrees · revenue', '€2.14bn · other-period · revenue'],
    ],
    [
      'a fraction on last year',
      'Net income is up a quarter on last year at €260m.',
      ['a quarter · agrees · profit', '€260m · agrees · profit'],
    ],
    [
      'a fraction before its comparison',
      'Revenue was an eighth higher than a year before.',
      ['an eighth · agrees · revenue'],
    ],
    [
      'a fraction in apposition',
      'Net income came to €290m, a rise of two thirds.',
      ['€290m · differs · profit', 'two thirds · differs · profit'],
    ],
    [
      'three quarters that count no quarters',
      'Net income grew by three quarters.',
      ['three quarters · differs · profit'],
    ],
    ['quarters that are no fraction', 'Net income is up three quarters in a row.', []],
    ['a part that is no change', 'Two thirds of its revenue came from the mainland.', []],
    ['what it had pointed to', 'In January it had pointed to revenue of €2.3bn.', ['€2.3bn · forecast · revenue']],
    [
      'a base in another quarter',
      'Revenue rose 4 per cent from €2.3bn in the fourth quarter.',
      ['€2.3bn · other-period · revenue'],
    ],
    [
      'two years in one sentence',
      'In 2024 sales reached €8.2bn, and in 2025 they were €9.1bn.',
      ['€8.2bn · other-period · revenue', '€9.1bn · other-period · revenue'],
    ],
  ])('is read: %s', (_, sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });

  it.each([
    ['that may be another company’s', 'Beside Tidewater, revenue rose 17%.', ['17% · uncertain-company']],
    [
      'that may be that of whoever opens the sentence',
      'Tidewater is bigger: its revenue was €2.9bn.',
      ['€2.9bn · uncertain-company'],
    ],
    ['that is likelier that of a year', 'Its revenue was €9bn.', ['€9bn · other-measure']],
  ])('is not compared %s, and says so', (_, sentence, expected) => {
    expect(refusals(`${LEAD} ${sentence}`)).toEqual(expected);
  });

  it('is that of the company although accents stand about', () => {
    const text = 'Harbour had a good first quarter of 2026 in São Tomé and Český Krumlov. Net income was €290m.';
    expect(comparisons(text)).toEqual(['€290m · differs · profit · 2026-Q1']);
  });
});

describe('results without a figure', () => {
  it.each([
    'Harbour’s Q1 2026 in five charts',
    'Harbour’s figures for the first quarter of 2026',
    'Harbour had a first quarter that was better than feared.',
    'Harbour earned considerably more in the first quarter than a year before.',
  ])('are marked: %s', (sentence) => {
    expect(topFacts(sentence)).toHaveLength(1);
  });

  it.each([
    ['an hour of talk', 'On the earnings call Calder spoke of the weather.'],
    ['a part of the business still to earn', 'Ads are expected to bring in €90m of revenue this year.'],
    ['each of them', 'A euro of sales now leaves ten cents of operating profit.'],
    ['what another warned of', 'Tidewater, which warned on profit in May, has moved to Leeds.'],
    ['what investors take', 'Some investors took profits before the summer.'],
    ['carried from a region', 'Asian sales rose most. It was €0.4bn.'],
    ['what a reader pays', 'It made €9 a month from each reader.'],
  ])('are not marked where it is %s', (_, sentence) => {
    expect(readText(`${LEAD}\n\n${sentence}`).slice(1)).toEqual([]);
  });
});
