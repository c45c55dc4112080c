import { describe, expect, it } from 'vitest';
import { comparisons } from './harbour.ts';

/** What is said of the figures of a sentence behind one on the quarter, without their fact and period. */
const told = (sentence: string): string[] =>
  comparisons(`Harbour had a good first quarter of 2026. ${sentence}`).map((one) =>
    one.split(' · ').slice(0, 2).join(' · '),
  );

describe('a figure that is not the one it seems', () => {
  it.each([
    [
      'belongs to the measure before "as"',
      'Net income rose from €210m to €260m as revenue rose 12%.',
      ['€210m · agrees', '€260m · agrees', '12% · agrees'],
    ],
    ['is of twelve months', 'Trailing twelve-month revenue stands at €9.1bn.', ['€9.1bn · other-period']],
    ['is a change since a day', 'Since January revenue is up 7%.', []],
    ['is one at steady exchange rates', 'On a currency-neutral basis revenue rose 14%.', []],
    ['leaves the exchange rates out', 'Excluding foreign exchange the increase in revenue was 14%.', []],
    [
      'stands beside one of a year ago',
      'Revenue was €2.14bn a year earlier and net income €180m.',
      ['€2.14bn · other-period', '€180m · other-period'],
    ],
    ['is a growth of a year ago', 'That compares with revenue growth of 17% a year ago.', ['17% · other-period']],
    ['is shared out among two measures', 'Profit and sales were €260m and €2.4bn respectively.', []],
    [
      'belongs to the measure behind it, not to the one before "and"',
      'It had a 12 per cent jump in revenue and a 24 per cent jump in net income.',
      ['12 per cent · agrees', '24 per cent · agrees'],
    ],
    ['is that of a part of the company', 'The ad business brought in €150m in revenue.', []],
    ['is what something did for it', 'Revenue was lifted 3% by the weaker dollar.', []],
    [
      'stands before what is expected',
      'Sales were up 12% at €2.4bn and are expected to rise 14% this quarter.',
      ['12% · agrees', '€2.4bn · agrees', '14% · forecast'],
    ],
    [
      'is only the best since another quarter',
      'Revenue growth of 12% was the fastest since the fourth quarter of 2024.',
      ['12% · agrees'],
    ],
    ['is adjusted', 'Adjusted net income was €300m.', []],
    ['is a run rate', 'Its revenue run rate hit €9.6bn.', []],
    [
      'is one that this was slower than',
      'Revenue rose more slowly than the 17% of a year ago.',
      ['17% · other-period'],
    ],
    ["is another company's, named with it", "Revenue of €2.4bn was below Tidewater's €9bn.", ['€2.4bn · agrees']],
    ["is another company's, told in a clause", 'Revenue topped that of Tidewater Media, which had €1.9bn.', []],
    ['is a forecast of another measure', 'Operating income rose to €400m, above its forecast of €390m.', []],
  ])('%s', (_, sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});

describe('a count of views that is not the one it seems', () => {
  it.each([
    ['of the title before it', '"Low Tide" has 30 million views, more than the second season of The Salt Road.', []],
    [
      'of the season named last',
      'Season 2 of The Salt Road has 18 million views; season 1 had 30 million.',
      ['18 million views · agrees'],
    ],
    [
      'of what it is held against',
      'The second season of The Salt Road drew fewer views than the first, which had 30 million.',
      [],
    ],
    ['of all seasons', 'All seasons of The Salt Road together have 60 million views.', []],
    ['of a day not named', 'The second season of The Salt Road had 24 million views by the end of April.', []],
    [
      'before its title',
      'With 24 million views the second season of The Salt Road leads the list.',
      ['24 million views · differs'],
    ],
  ])('is left alone: %s', (_, sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});

describe('a figure whose owner is another', () => {
  it.each([
    [
      'by a part of it that acts',
      "Tidewater's streaming unit, a rival of Harbour, had revenue of €2.9bn in the quarter.",
    ],
    [
      'where the company is only held against it',
      'Tidewater reported first-quarter revenue of €9bn. Harbour, by contrast, lost members. The company’s net income was €400m.',
    ],
    ['that is said to be something', 'Tidewater is not much better. Its revenue was €2.9bn.'],
    [
      'and only speaks of the first',
      'Tidewater is Harbour’s partner. In the first quarter it had revenue of €2.9bn, up 15%.',
    ],
    [
      'by the place it is from',
      'Tidewater makes shows for Harbour. The Finnish group’s first-quarter revenue was €2.9bn.',
    ],
    [
      'of which the first is an object',
      'Take Tidewater Mobile: it bundles Harbour, and its first-quarter revenue rose 19%.',
    ],
    ['in the same sentence', 'Tidewater, by contrast, is shrinking: revenue was €2.1bn in the first quarter.'],
  ])('is never judged: %s', (_, text) => {
    expect(comparisons(text)).toEqual([]);
  });

  it.each([
    'Harbour had net income of €200m in the quarter when it built its studio.',
    'In its last quarter before the flood Harbour had revenue of €1.5bn.',
    'When The Salt Road came out in 2021, its quarterly revenue was €1.7bn.',
  ])('or whose quarter is: %s', (text) => {
    expect(comparisons(`Harbour had a good first quarter of 2026. ${text}`).map((one) => one.split(' · ')[1])).toEqual([
      'other-period',
    ]);
  });
});
