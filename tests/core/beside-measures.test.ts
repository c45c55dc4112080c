import { describe, expect, it } from 'vitest';
import { comparisons, readText, refusals, topFacts } from './harbour.ts';

describe('another measure', () => {
  it.each([
    'Harbour had operating income of €260m in the quarter.',
    'Harbour earned €2.40 a share in the quarter.',
    'Harbour had advertising revenue of €2.4bn in the quarter.',
    'Harbour revenue in Japan was €2.4bn in the quarter.',
    'Harbour Japan had revenue of €2.4bn in the quarter.',
    'Shares of Harbour rose 12% in the quarter.',
    'Harbour made 12% of its revenue abroad in the quarter.',
    'Harbour took a charge of €260m in the quarter.',
  ])('gets no comparison: %s', (text) => {
    expect(comparisons(text)).toEqual([]);
  });

  it('does not take growth at constant exchange rates for growth as reported', () => {
    expect(comparisons('Harbour revenue rose 12%, or 14% currency-neutral, in the quarter.')).toEqual([
      '12% · agrees · revenue · 2026-Q1',
    ]);
  });

  it('lets a bare "profit" agree and never differ', () => {
    expect(comparisons('Harbour made a profit of €260m in the quarter.')).toEqual([
      '€260m · agrees · profit · 2026-Q1',
    ]);
    expect(refusals('Harbour made a profit of €390m in the quarter.')).toEqual(['€390m · uncertain-profit']);
  });

  it('never converts a currency', () => {
    expect(refusals('Harbour had revenue of $2.8bn in the quarter.')).toEqual(['$2.8bn · other-currency']);
  });
});

describe('whose figure it is', () => {
  it.each([
    [
      'carries the subject from the headline',
      'Harbour raises its dividend\nRevenue was €2.4bn in the quarter.',
      ['revenue'],
    ],
    [
      'follows "the company" and "its"',
      'Harbour reported on Thursday.\nIts revenue was €2.4bn in the quarter. The company made a net profit of €260m.',
      ['revenue', 'profit'],
    ],
    [
      'lets another company take over',
      'Harbour raises its dividend\nRival Tidewater Films said revenue rose 2%. Its net income was €90m.',
      [],
    ],
    [
      'comes back with the name',
      'Harbour raises its dividend\nTidewater Films posted revenue of €9bn.\nHarbour had revenue of €2.4bn in the quarter.',
      ['revenue'],
    ],
    [
      'stays silent in an article about another company',
      "Tidewater's first-quarter revenue rises\nTidewater Films, a rival of Harbour, reported revenue of €2.4bn.",
      [],
    ],
    [
      'does not take a person for a company',
      'Harbour raises its dividend\nCalder said revenue rose 12% in the quarter.',
      ['revenue'],
    ],
    ['takes the title for a headline', 'Revenue was €2.4bn in the quarter.', ['revenue'], 'Harbour grows'],
  ])('%s', (_, text, expected, title?: string) => {
    expect(topFacts(text, '2026-04-30', title)).toEqual(expected);
  });

  it('is nobody’s where the company was last named long before', () => {
    const said = 'Harbour reported revenue of €2.41bn for the first quarter of 2026.\n';
    const rain = 'The rain went on for days. ';
    expect(readText(`${said}${rain.repeat(11)}Revenue rose.`)).toHaveLength(2);
    expect(readText(`${said}${rain.repeat(12)}The company rejoices. Revenue rose.`)).toHaveLength(2);
    expect(readText(`${said}${rain.repeat(12)}Sales of tea were a source of revenue.`)).toHaveLength(1);
  });
});

describe('a figure that stands beside a measure and is not its own', () => {
  it.each([
    [
      'a clause about it has ended',
      'Tidewater shares, which often move with Harbour’s revenue, closed 0.4 per cent lower in the first quarter.',
    ],
    [
      'a part of the world is the subject',
      'Harbour reported for the first quarter. The Asia-Pacific region clocked revenue of €1.31bn, up 24 per cent.',
    ],
    [
      'it is said of a part of the business',
      'Harbour was weaker in the first quarter, with revenue down 15% at the traditional networks.',
    ],
    [
      'it is what might have been',
      'Harbour reported for the first quarter. Without the flood revenue would have risen 14%.',
    ],
    ['the measure prices a share', 'Harbour shares trade at about 50 times the earnings expected for this year.'],
  ])('is not compared where %s', (_, text) => {
    expect(comparisons(text)).toEqual([]);
  });
});
