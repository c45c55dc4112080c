import { describe, expect, it } from 'vitest';
import { readFigures } from '../../utils/core/figures.ts';
import { normalise } from '../../utils/core/normalise.ts';
import { english } from '../../utils/core/vocabulary/english.ts';

describe('readFigures', () => {
  it.each([
    ['a sign apart from its number', 'bonds of $ 75 million', [['$ 75 million', 75e6, 'USD']]],
    [
      'a sign behind',
      'tickets at 10 €, 15€ and 20 $',
      [
        ['10 €', 10, 'EUR'],
        ['15€', 15, 'EUR'],
        ['20 $', 20, 'USD'],
      ],
    ],
    [
      'signs behind two numbers in a row',
      '10 $ 30 $',
      [
        ['10 $', 10, 'USD'],
        ['30 $', 30, 'USD'],
      ],
    ],
    ['a sign between a year and an amount', 'in 1988 $ 14 million', [['$ 14 million', 14e6, 'USD']]],
    [
      'a prefix apart from its sign',
      'us $ 150 million, hk $ 10.05 billion',
      [
        ['us $ 150 million', 150e6, 'USD'],
        ['hk $ 10.05 billion', 10.05e9, 'HKD'],
      ],
    ],
    [
      'a code with a sign',
      'usd$ 15 and cad$ 20',
      [
        ['usd$ 15', 15, 'USD'],
        ['cad$ 20', 20, 'CAD'],
      ],
    ],
    [
      'a code against its number',
      'USD115.5 or 115EUR',
      [
        ['USD115.5', 115.5, 'USD'],
        ['115EUR', 115, 'EUR'],
      ],
    ],
    [
      'a code before or behind, whichever comes first',
      'rmb 10 usd 20',
      [
        ['rmb 10', 10, 'CNY'],
        ['usd 20', 20, 'USD'],
      ],
    ],
    ['a scale behind the code', '75 USD million', [['75 USD million', 75e6, 'USD']]],
    [
      'a scale before the code',
      '30 MUSD, twenty MEUR, MAUD 60',
      [
        ['30 MUSD', 30e6, 'USD'],
        ['twenty MEUR', 20e6, 'EUR'],
        ['MAUD 60', 60e6, 'AUD'],
      ],
    ],
    ['an article before a sign', 'it exceeds a $ 4 billion target', [['$ 4 billion', 4e9, 'USD']]],
    ['a possessive before a sign', "the label's $5 million", [['$5 million', 5e6, 'USD']]],
    ['a round of shares before a sign', 'a series C $40 million round', [['$40 million', 40e6, 'USD']]],
    [
      'currencies in words',
      '528 million francs, 5 kuai, 100元, 5,000 won',
      [
        ['528 million francs', 528e6, 'CHF'],
        ['5 kuai', 5, 'CNY'],
        ['100元', 100, 'CNY'],
        ['5,000 won', 5000, 'KRW'],
      ],
    ],
    [
      'cents and pence',
      '25 cents, 470 pence, 5p a share, 5 euro cents',
      [
        ['25 cents', 0.25, 'USD'],
        ['470 pence', 4.7, 'GBP'],
        ['5p', 0.05, 'GBP'],
        ['5 euro cents', 0.05, 'EUR'],
      ],
    ],
    [
      'dollars with their cents',
      'thirteen dollars and forty-five cents',
      [['thirteen dollars and forty-five cents', 13.45, 'USD']],
    ],
    ['dollars with a bare number of cents', 'It was 15 dollars 50.', [['15 dollars 50', 15.5, 'USD']]],
    ['no cents in a number that goes on', '10 dollars and 12 for children', [['10 dollars', 10, 'USD']]],
    [
      'parts of a million',
      'half a million dollars, three quarters of a billion euros',
      [
        ['half a million dollars', 5e5, 'USD'],
        ['three quarters of a billion euros', 75e7, 'EUR'],
      ],
    ],
    ['a number and a half', 'two and a half billion pounds', [['two and a half billion pounds', 2.5e9, 'GBP']]],
    ['thousands in words', 'three thousand two hundred dollars', [['three thousand two hundred dollars', 3200, 'USD']]],
    [
      'millions held against an amount',
      'Sales of €11bn, a billion more than a year before.',
      [
        ['€11bn', 11e9, 'EUR'],
        ['a billion', 1e9, 'EUR'],
      ],
    ],
    [
      'lakhs and crores',
      '₹12,20,000 of 1.5 lakh crore rupees',
      [
        ['₹12,20,000', 1.22e6, 'INR'],
        ['1.5 lakh crore rupees', 1.5e12, 'INR'],
      ],
    ],
    ['weights as none', '20 pounds of flour for 20 pounds', [['20 pounds', 20, 'GBP']]],
    ['a time as none', 'at 5 p.m. for 5 pence', [['5 pence', 0.05, 'GBP']]],
  ])('reads an amount: %s', (_, text, expected) => {
    const amounts = readFigures(normalise(text), english).filter(({ kind }) => kind === 'amount');
    expect(amounts.map(({ start, end, value, unit }) => [text.slice(start, end), value, unit])).toEqual(expected);
  });
});
