import { describe, expect, it } from 'vitest';
import { announcement } from '../../utils/core/card.ts';
import type { ComparisonText } from '../../utils/core/card-comparison.ts';
import { figureWords } from '../../utils/core/card-figure.ts';
import type { Comparison, Refusal, RefusalReason } from '../../utils/core/mention.ts';
import {
  autumn,
  compared,
  demand,
  differs,
  fits,
  known,
  profit,
  revenue,
  source,
  speed,
  textOf,
  views,
} from '../helpers/card-facts.ts';

const said = ({ quote, strong, rest }: ComparisonText): string => `${quote}: ${strong}${rest}`;
const first = (fact: typeof revenue, comparison: Comparison): string =>
  textOf(fact, [comparison]).comparisons.map(said)[0] ?? '';
const refusal = (reason: RefusalReason): Refusal => ({ fact: 'revenue', quote: '¥450bn', reason, start: 0, end: 6 });

describe('the headline and its figure', () => {
  it('drop the full stop of the statement', () => {
    expect(textOf(revenue).headline).toBe('Harbour’s revenue grew 16% in a year');
  });

  it.each([
    ['an amount', '$11bn', 'amount', 'USD', ['', '$11', 'bn']],
    ['an amount with its unit in full', '$40.2 billion', 'amount', 'USD', ['', '$40.2', ' billion']],
    ['an amount led by a country', 'US$11.08bn', 'amount', 'USD', ['', 'US$11.08', 'bn']],
    ['a figure with a word before it', 'over 122 million views', 'count', 'views', ['over', '122', ' million views']],
    ['a count without its noun', '122 million', 'count', 'views', ['', '122', ' million views']],
    ['a percentage', '16%', 'percent', '%', ['', '16', '%']],
    ['a multiple in words', 'ten times', 'multiple', 'times', ['', '10', '×']],
  ] as const)('part %s', (_, written, kind, unit, [lead, number, after]) => {
    const figure = { role: 'value', written, kind, value: 10, unit, low: 1, high: 2 } as const;
    const card = textOf(known({ id: 'any', figures: [figure] }));
    expect(card.figure).toEqual({ lead, number, unit: after });
  });

  it('say what a multiple of production time means', () => {
    const { figure } = textOf(speed);
    expect(figure && figureWords(figure)).toBe('10× faster');
  });

  it('have a change for a figure where there is no value', () => {
    const change = {
      role: 'change',
      written: '9%',
      kind: 'percent',
      value: 9,
      unit: '%',
      low: 8.5,
      high: 9.5,
    } as const;
    const card = textOf(known({ id: 'any', figures: [{ ...change, trend: 'down' }] }));
    expect([card.figure?.number, card.subline]).toEqual(['9', 'down']);
  });

  it.each([
    ['a conversion', revenue, '£8.25bn in sterling'],
    ['what the figure rose from', profit, 'up from $2.1bn'],
    ['nothing', views, null],
  ])('are followed by %s', (_, fact, subline) => {
    expect(textOf(fact).subline).toBe(subline);
  });
});

describe('the chip', () => {
  it.each([
    ['Fits', revenue, [fits]],
    ['Differs', revenue, [differs]],
    ['Another period', revenue, [autumn]],
    ['Forecast', revenue, [{ ...autumn, verdict: 'forecast' }]],
    ['No figure on this page', revenue, []],
    ['A demand, not a figure', demand, []],
    ['A view, not a figure', known({ id: 'critics', standing: 'critics' }), []],
    ['A view, not a figure', known({ id: 'outlook', standing: 'outlook' }), []],
    ['What the words mean', known({ id: 'definition', aspect: 'definition' }), []],
  ] as const)('says "%s"', (words, fact, comparisons) => {
    expect(textOf(fact, comparisons, []).chip?.words).toBe(words);
  });

  it('is absent where there is nothing to say of figures', () => {
    expect(textOf(known({ id: 'first' })).chip).toBeNull();
  });

  it('says that a figure could not be compared', () => {
    expect(textOf(revenue, [], [refusal('no-period')]).chip).toEqual({
      verdict: null,
      words: 'Could not compare',
    });
  });

  it('names the most telling outcome, whatever the order on the page', () => {
    expect(textOf(revenue, [autumn, fits, differs]).chip?.verdict).toBe('differs');
  });

  it('leaves out comparisons of other facts', () => {
    expect(textOf(profit, [differs]).chip?.verdict).toBeNull();
  });
});

describe('a comparison in words', () => {
  it.each([
    ['fits with the range', revenue, fits, '$11.08bn: Fits $11bn (10.5 to 11.5).'],
    [
      'differs with the range, and takes no side',
      revenue,
      differs,
      '$12.4bn: Differs from $11bn (10.5 to 11.5). Either figure may be the wrong one.',
    ],
    [
      'names both periods',
      revenue,
      autumn,
      '$11.5bn: Not compared. The page speaks of the quarter to 30 September 2025; the pack knows the quarter to 30 June 2025.',
    ],
    [
      'speaks of another period where the page names none',
      revenue,
      { ...autumn, period: null },
      '$11.5bn: Not compared. The page speaks of another period; the pack knows the quarter to 30 June 2025.',
    ],
    [
      'says that a forecast is an estimate',
      revenue,
      { ...autumn, verdict: 'forecast' },
      '$11.5bn: Not compared. The page’s figure is an estimate for the quarter to 30 September 2025, not a result.',
    ],
    [
      'gives the range of a change worked out of two values',
      profit,
      compared(profit, 'up 46%', 'agrees', [45.5, 46.5], { role: 'change', pack: { low: 41.86, high: 53.66 } }),
      'up 46%: Fits $2.1bn to $3.1bn (41.9 to 53.7%).',
    ],
    [
      'names no period for what the figure rose from',
      profit,
      compared(profit, '$2.1bn', 'other-period', [2.05e9, 2.15e9], { role: 'from' }),
      '$2.1bn: Not compared. The source names no period for its $2.1bn.',
    ],
    [
      'sets a fall beside a rise of the same size',
      revenue,
      compared(revenue, 'down 16%', 'differs', [15.5, 16.5], { role: 'change' }),
      'down 16%: Differs from a rise of 16%. Either figure may be the wrong one.',
    ],
    [
      'sets a fall beside the two values that a rise was worked out of',
      profit,
      compared(profit, 'down 46%', 'differs', [45.5, 46.5], { role: 'change', pack: { low: 41.86, high: 53.66 } }),
      'down 46%: Differs from $2.1bn to $3.1bn. Either figure may be the wrong one.',
    ],
    [
      'says whose claim a figure repeats',
      speed,
      compared(speed, 'a tenth of the time', 'agrees', [9.5, 10.5]),
      'a tenth of the time: Fits ten times (9.5 to 10.5). Same as Ada Lorne’s claim.',
    ],
  ] as [string, typeof revenue, Comparison, string][])('%s', (_, fact, comparison, words) => {
    expect(first(fact, comparison)).toBe(words);
  });

  it('stands before the page’s other figures', () => {
    const change = compared(revenue, '16%', 'agrees', [15.5, 16.5], { role: 'change' });
    expect(textOf(revenue, [change, fits]).comparisons.map(({ quote }) => quote)).toEqual(['$11.08bn', '16%']);
  });

  it.each([
    ['no-period', 'The page does not say for which period.'],
    ['other-currency', 'The page uses another currency. The pack has dollars and sterling only.'],
    ['uncertain-profit', 'It may be another kind of profit.'],
  ] as const)('has a reason where there is none: %s', (reason, words) => {
    expect(textOf(revenue, [], [refusal(reason)]).comparisons.map(said)).toEqual([`¥450bn: ${words}`]);
  });

  it('never judges', () => {
    const everything = [fits, differs, autumn].map((comparison) => first(revenue, comparison)).join(' ');
    expect(everything.replaceAll('Either figure may be the wrong one.', '')).not.toMatch(
      /\b(true|false|wrong|right)\b/i,
    );
  });
});

describe('the lines below', () => {
  it.each([
    ['nobody', revenue, null],
    ['a person', speed, 'The account of Ada Lorne, co-chief executive of Harbour Pictures.'],
    ['a company', known({ id: 'c', standing: 'claim', speaker: 'Harbour Pictures' }), 'Harbour Pictures’ own account.'],
    ['a union', demand, 'A demand of the Guild of Screen Players.'],
    ['critics', known({ id: 'c', standing: 'critics' }), 'The view of critics whom the source does not name.'],
    ['the article', known({ id: 'o', standing: 'outlook' }), 'The article’s own outlook.'],
  ])('give the word to %s', (_, fact, standing) => {
    expect(textOf(fact).standing).toBe(standing);
  });

  it.each([
    ['a quarter', { kind: 'quarter', year: 2025, quarter: 2 }, 'Quarter to 30 June 2025'],
    ['a quarter of no year', { kind: 'quarter', year: null, quarter: 3 }, 'Third quarter'],
    ['a half', { kind: 'half', year: 2024, half: 2 }, 'Half-year to 31 December 2024'],
    ['a year', { kind: 'year', year: 2024 }, '2024'],
    ['a count to date', { kind: 'to-date', date: '2025-07-20' }, '20 July 2025'],
    ['a count to a day nobody names', { kind: 'to-date', date: null }, '18 July 2025'],
    ['a span', { kind: 'span', words: 'in three days' }, 'In three days'],
  ] as const)('date a fact by %s', (_, period, text) => {
    expect(textOf(known({ id: 'any', period })).asOf).toMatchObject({ label: 'As of', text });
  });

  it('date what was said without a period by its source', () => {
    expect(textOf(speed).asOf.text).toBe('18 July 2025');
  });

  it('tell when a demand was made', () => {
    expect(textOf(demand).asOf).toMatchObject({ label: 'Said in', text: '2023' });
  });

  it('name the article where the source has no publisher', () => {
    const { name, url } = textOf(revenue).source;
    expect([name, url]).toEqual(['A storm at sea, made by software', null]);
  });

  it.each([
    ['a web address', 'https://quayside.example/storm', 'https://quayside.example/storm'],
    ['no script for an address', 'javascript:alert(1)', null],
  ])('link to %s', (_, url, linked) => {
    const printed = { ...source, publisher: 'Quayside Review', url };
    expect(textOf(known({ id: 'any' }, printed)).source).toMatchObject({ name: 'Quayside Review', url: linked });
  });
});

describe('what goes out of the card', () => {
  it('is announced with fact, figure, verdict and place', () => {
    expect(announcement(textOf(revenue, [fits]), ['Mention 6 of 9', 'Tab for source'])).toBe(
      'Harbour’s revenue grew 16% in a year: $11bn. Fits. Mention 6 of 9. Tab for source.',
    );
  });
});
