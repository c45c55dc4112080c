import { describe, expect, it } from 'vitest';
import { comparisons, topFacts } from './harbour.ts';

describe('the viewing of a season', () => {
  it.each([
    [
      'has passed',
      'The final season of The Salt Road has passed 17.5 million views.',
      ['passed 17.5 million views · agrees'],
    ],
    [
      'has left to the season before',
      'The second season of The Salt Road had 18 million views, and the first one 30 million.',
      ['18 million views · agrees'],
    ],
    [
      'has left to its predecessor',
      'The second season of The Salt Road had 18 million views; its predecessor had 30 million.',
      ['18 million views · agrees'],
    ],
    [
      'added in a week, however few',
      'The Salt Road ended with its final season.\nIt added 0.9 million views in the week of 20 April.',
      ['0.9 million views · other-period'],
    ],
    [
      'was taken to',
      'The Salt Road ended with its final season.\nIt rained. That takes it past 17.5 million views.',
      ['past 17.5 million views · agrees'],
    ],
    [
      'came to, with no season named',
      'The Salt Road might have gone on for ever.\nIt took 18 million views with it.',
      ['18 million views · agrees'],
    ],
    ['had, where none is named and it does not fit', 'The Salt Road is over.\nIt took 25 million views with it.', []],
    [
      'has in a list, beside those of others',
      '- The Salt Road (season two): 18 million views\n- Low Tide (season two): 9 million views\n- Wednesday: Season 2: 8 million views',
      ['18 million views · agrees'],
    ],
  ])('tells what it %s', (_, text, expected) => {
    expect(comparisons(text).map((one) => one.split(' · ').slice(0, 2).join(' · '))).toEqual(expected);
  });

  it.each([
    [
      'named with its number',
      'The second season of The Salt Road has had 18 million views.',
      ['18 million views · agrees · views · to 2026-04-30'],
    ],
    ['written short', '"Salt Road S2" (18M views) led the list.', ['18M views · agrees · views · to 2026-04-30']],
    [
      'carried on by "that season"',
      'The Salt Road ended with its final season.\nThat season drew 24 million views, the company said.',
      ['24 million views · differs · views · to 2026-04-30'],
    ],
    [
      'within a span of its own',
      'The second season of The Salt Road had 9 million views in ten days.',
      ['9 million views · other-period · views · in ten days'],
    ],
    [
      'taken up from such a sentence',
      'The second season of The Salt Road had 9 million views in ten days.\nThe 9 million views were a record.',
      [
        '9 million views · other-period · views · in ten days',
        '9 million views · other-period · views · an earlier span',
      ],
    ],
    [
      'taken up behind its dates',
      'The Salt Road ended with its final season.\nFrom its release on Friday until Sunday it collected 9 million views in three days.',
      ['9 million views · other-period · views · in three days'],
    ],
    [
      'taken up as a tally',
      'The Salt Road ended with its final season.\nThe tally stands at 18 million.',
      ['18 million · agrees · views · to 2026-04-30'],
    ],
    ['of another season', 'The first season of The Salt Road had 30 million views.', []],
    ['of the season before', 'The Salt Road is over. The previous season had been seen 30 million times.', []],
    ['of another title between', 'The Salt Road led its final season; "Low Tide" has 30 million views.', []],
  ])('%s', (_, text, expected) => {
    expect(comparisons(text)).toEqual(expected);
  });

  it('counts on another day are of another period, unless they fit', () => {
    const count = (views: string) => `The final season of The Salt Road has had ${views} million views.`;
    expect(comparisons(count('24'), '2026-08-01')).toEqual(['24 million views · other-period · views · to 2026-08-01']);
    expect(comparisons(count('18'), '2026-08-01')).toEqual(['18 million views · agrees · views · to 2026-08-01']);
    expect(comparisons(count('24'), null)).toEqual([]);
  });

  it.each([
    ['by the day of the fact', 'by 30 April 2026', 'agrees · views · to 2026-04-30', 'differs · views · to 2026-04-30'],
    [
      'by that day, the month first',
      'by April 30',
      'agrees · views · to 2026-04-30',
      'differs · views · to 2026-04-30',
    ],
    ['by a day before it', 'by 28 April', 'other-period · views · by 28 April', 'other-period · views · by 28 April'],
    [
      'by that day of another year',
      'by April 30, 2025',
      'other-period · views · by April 30',
      'other-period · views · by April 30',
    ],
    ['by a day that has not come', 'by May 3', 'other-period · views · by May 3', 'other-period · views · by May 3'],
  ])('counts %s', (_, day, fitting, other) => {
    const count = (views: number) =>
      `The final season of The Salt Road had ${views} million views ${day}, it was said.`;
    expect(comparisons(count(18), '2026-05-02')).toEqual([`18 million views · ${fitting}`]);
    expect(comparisons(count(24), '2026-05-02')).toEqual([`24 million views · ${other}`]);
  });

  it('does not need a figure', () => {
    expect(topFacts('The last season of The Salt Road went to first place in forty countries.')).toEqual(['views']);
  });

  it('leaves the title alone where nothing is said of its viewing', () => {
    expect(topFacts('The Salt Road is a comic from the fifties.')).toEqual([]);
  });
});
