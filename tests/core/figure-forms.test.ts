import { describe, expect, it } from 'vitest';
import { readFigures } from '../../utils/core/figures.ts';
import { normalise } from '../../utils/core/normalise.ts';
import { english } from '../../utils/core/vocabulary/english.ts';

const read = (text: string) => readFigures(normalise(text), english);
const values = (text: string) => read(text).map(({ value, unit }) => `${value} ${unit}`);
const intervals = (text: string) => read(text).map(({ low, high }) => [low, high]);

describe('an amount', () => {
  it.each([
    ['$11m|$11mn|$11mm|$11M|$11MM|$11 million', 11e6, 'USD'],
    [
      '$11bn|$11B|$11BN|$11 billion|USD 11bn|USD11bn|11bn USD|11 billion US dollars|eleven billion dollars',
      11e9,
      'USD',
    ],
    ['$1.1tn|$1.1trn|$1.1T|$1.1 trillion', 1.1e12, 'USD'],
    ['$250k|$250 thousand|250,000 dollars', 250e3, 'USD'],
    ['$11,080 million|11,080 million dollars|$11.08bn|eleven point zero eight billion dollars', 11.08e9, 'USD'],
    ['₹12.2 crore|Rs 12.2 cr|Rs. 12,20,00,000|12.2 crore rupees', 122e6, 'INR'],
    ['5 lakh rupees|Rs 5 lakhs', 5e5, 'INR'],
    ['₹5 lakh crore', 5e12, 'INR'],
    ['30 MUSD|US$30m|US$ 30 million', 30e6, 'USD'],
    ['30 MEUR|MEUR 30|EUR 30m|€30m|30m€|30 m €|30 million euros', 30e6, 'EUR'],
    ['A$4bn|AU$4bn|4 billion Australian dollars', 4e9, 'AUD'],
    ['C$4bn|CA$4bn', 4e9, 'CAD'],
    ['HK$4bn', 4e9, 'HKD'],
    ['NZ$4bn', 4e9, 'NZD'],
    ['S$4bn', 4e9, 'SGD'],
    ['£4bn|GBP4bn|4 billion pounds', 4e9, 'GBP'],
    ['34 cents|34¢|$0.34|a 34-cent', 0.34, 'USD'],
    ['34p|34 pence|£0.34', 0.34, 'GBP'],
    ['one dollar and 34 cents', 1.34, 'USD'],
  ])('is the same in each form of "%s"', (forms, value, unit) => {
    for (const form of forms.split('|'))
      expect([form, values(`It was ${form}, we hear`)]).toEqual([form, [`${value} ${unit}`]]);
  });
});

describe('a percentage', () => {
  it.each([
    '16%',
    '16 %',
    '16 per cent',
    '16 percent',
    '16pc',
    '16 pct',
    'sixteen per cent',
    '16-per-cent',
    '16-percent',
  ])('is read in "%s"', (form) => {
    expect(values(`It rose ${form} again`)).toEqual(['16 %']);
  });

  it.each(['16 percentage points', '16pp', '16-percentage-point', '1,600 basis points', '1,600bps'])(
    'is none in "%s"',
    (form) => {
      expect(values(`It rose ${form} again`)).toEqual(['16 percentage points']);
    },
  );

  it('has no sign from the hyphen of a range', () => {
    expect(read('It rose 15%-16%').map(({ sign, range }) => [sign, range])).toEqual([
      [0, 'from'],
      [0, 'to'],
    ]);
  });
});

describe('a hedge', () => {
  it.each([
    ['c. $11bn|c.$11bn|circa $11bn|about $11bn|roughly $11bn|some $11bn|~$11bn|$11bn or so', 10e9, 12e9],
    ['nearly $11bn|almost $11bn|just under $11bn|close to $11bn|just shy of $11bn', 10.45e9, 11.5e9],
    [
      'over $11bn|more than $11bn|above $11bn|at least $11bn|upwards of $11bn|>$11bn|$11bn-plus|$11bn+',
      10.5e9,
      11.55e9,
    ],
    ['up to $11bn|under $11bn|less than $11bn|at most $11bn|no more than $11bn|as much as $11bn|<$11bn', 0, 11.5e9],
  ])('widens the figure alike in each of "%s"', (forms, low, high) => {
    for (const form of forms.split('|')) expect([form, intervals(`It is ${form}.`)]).toEqual([form, [[low, high]]]);
  });

  it.each([
    'It rose by 16%, up to $11.08bn.',
    'It rose 16 per cent up to $11.08bn.',
    'Sales climbed year-on-year, up to $11.08bn.',
    'By 16%, "up to $11.08bn" in its words.',
  ])('sets no limit where it tells how far a change went: %s', (text) => {
    expect(read(text).at(-1)).toMatchObject({ hedge: 'none', low: 11.075e9 });
  });

  it('sets one elsewhere', () => {
    expect(read('It could cost up to 40% of jobs')).toMatchObject([{ hedge: 'up-to', low: 0 }]);
  });
});

describe('a range', () => {
  it.each(['$44.8–45.2bn', '$44.8bn to $45.2bn', 'between $44.8 and $45.2 billion', '$44.8bn-$45.2bn'])(
    'shares its unit in "%s"',
    (form) => {
      expect(values(`They expect ${form} of it`)).toEqual(['44800000000 USD', '45200000000 USD']);
    },
  );
});

describe('ten times as fast', () => {
  it.each([
    'ten times faster',
    '10x faster',
    '10 times as fast',
    'a tenth of the time',
    'one-tenth of the time',
    'ten per cent of the hours',
    'sped up tenfold',
    'cut the time by a factor of ten',
    'puts the saving in time at a factor of ten',
    'puts the gain in speed at ten to one',
  ])('is read in "%s"', (form) => {
    expect(values(`It took ${form}`)).toEqual(['10 times']);
  });
});

describe('no figure', () => {
  it.each([
    'On 18 July 2025, 18.07.2025 or 7/18/2025 viewers saw it.',
    'At 4:25 p.m. viewers called 555-0142 or +1 415 555 0142.',
    'They won 3-2.',
    'See section 3.2, chapter 12 members, article 13 opponents.',
    'Version 10.4.1 users have 5G phones.',
    'It cost 11.080.000 euros.',
    'Euro 2020 viewers and Formula 1 fans.',
    'An F-16 pilot, Catch-22 readers and COVID-19 patients.',
    'Season 3 episodes in 1080p videos.',
    'A 9-to-5 job.',
  ])('stands in "%s"', (text) => {
    expect(values(text)).toEqual([]);
  });
});
