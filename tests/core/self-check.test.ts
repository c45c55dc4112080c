import { describe, expect, it } from 'vitest';
import { createReader } from '../../utils/core/reader.ts';
import { createSelfCheck } from '../../utils/core/self-check.ts';
import { selfWhy } from '../../utils/core/self-words.ts';
import { textBlocks } from '../../utils/core/text-blocks.ts';
import { english } from '../../utils/core/vocabulary/english.ts';
import { knowledge } from './harbour.ts';
import { say } from '../helpers/say.ts';

function findings(text: string): string[] {
  const check = createSelfCheck();
  const reader = createReader(knowledge, { published: '2026-04-30', opening: text }, english, (seen) =>
    check.add(seen),
  );
  for (const block of textBlocks(text)) reader.read(block);
  return check.findings().map((one) => [one.kind, one.quotes.join(' / '), selfWhy(one, say)].join(' · '));
}

describe('a percentage that does not follow from the amounts beside it', () => {
  it.each([
    [
      'of the company of the pack',
      'Harbour’s revenue rose 12% to €2.4bn from €2.0bn in the first quarter.',
      ['change · 12% / €2.4bn / €2.0bn · €2.0bn to €2.4bn is a change of 14.6% to 25.6%, not 12%'],
    ],
    [
      'of any other company',
      'Tidewater posted sales of $50.0m, up 30% from $45.0m a year ago.',
      ['change · $50.0m / 30% / $45.0m · $45.0m to $50.0m is a change of 10.9% to 11.3%, not 30%'],
    ],
    [
      'that goes the other way',
      'Tidewater posted revenue of $40m, up 20% from $50m a year ago.',
      ['change · $40m / 20% / $50m · $50m to $40m is a change of -21.8% to -18.2%, not 20%'],
    ],
  ])('is found %s', (_, text, expected) => {
    expect(findings(text)).toEqual(expected);
  });

  it.each([
    ['rounding allows it', 'Harbour’s revenue rose 12% to €2.4bn from €2.1bn in the first quarter.'],
    ['it falls as far as it says', 'Tidewater posted revenue of $40m, down 20% from $50m a year ago.'],
    ['the figures are forecasts', 'Tidewater expects revenue to rise 40% to $50m from $45m.'],
    ['the sentence denies them', 'Tidewater denied that revenue rose 40% to $50m from $45m.'],
    ['there are two percentages', 'Tidewater revenue rose 40%, or 11% without the fair, to $50m from $45m.'],
    ['the currencies differ', 'Tidewater posted revenue of $50m, up 40% from €45m a year ago.'],
    ['no amount stands before', 'Tidewater posted revenue of $50m, up 40%.'],
    ['it counts something else', 'Tidewater’s sales rose 5% organically to $60m from $50m.'],
    ['it leaves something out', 'Excluding its parks, Tidewater posted revenue of $50m, up 40% from $45m a year ago.'],
    [
      'it is to the quarter before',
      'Tidewater revenue rose 3% from the previous quarter to $50m, from $45m a year ago.',
    ],
    ['"more than" leaves it open', 'Tidewater revenue more than doubled to $50m from $20m.'],
  ])('is none where %s', (_, text) => {
    expect(findings(text)).toEqual([]);
  });
});

describe('two figures for the same company, measure and period', () => {
  const first = 'Harbour had revenue of €2.41bn in the first quarter of 2026.\n';

  it('are found', () => {
    expect(findings(`${first}Harbour took revenue of €2.61bn in the first quarter of 2026.`)).toEqual([
      'figures · €2.41bn / €2.61bn · €2.41bn and €2.61bn are both given as revenue for the same period',
    ]);
  });

  it('are found for a company that the pack does not know, by its name', () => {
    const [one, other] = ['Turnover at Tidewater was $50m in 2024.', 'Tidewater had revenue of $58m in 2024.'];
    expect(findings(`${one}\n${other}`)).toEqual([
      'figures · $50m / $58m · $50m and $58m are both given as revenue for the same period',
    ]);
    expect(findings(`${one}\n${other.replace('Tidewater', 'Orme Media')}`)).toEqual([]);
    expect(findings(`${one}\n${other.replace('had', 'and Orme Media had')}`)).toEqual([]);
  });

  it.each([
    ['"more than" leaves it open', 'Harbour had revenue of more than €2bn in the first quarter of 2026.'],
    ['one is of two companies', 'Tidewater and Harbour had revenue of €3.3bn in the first quarter of 2026.'],
    ['one is adjusted', 'Adjusted for a sale, Harbour had revenue of €2.61bn in the first quarter of 2026.'],
    ['one is of a region', 'Harbour had revenue of €2.11bn from Europe in the first quarter of 2026.'],
    ['one is taken back', 'Correction: Harbour did have revenue of €2.61bn in the first quarter of 2026.'],
    ['one is of an earlier text', 'An earlier version said that Harbour had revenue of €2.61bn in Q1 2026.'],
    ['one is of a part of the quarter', 'The first ten weeks of Q1 2026 brought Harbour revenue of €1.9bn.'],
    ['they are cells of a table', '| | Q1 2026 | Q1 2026 |\n| Revenue | €2.61bn | €2.7bn |'],
    ['they fit', 'Harbour had revenue of €2.4bn in the first quarter of 2026.'],
    ['the quarter is another', 'Harbour had revenue of €2.61bn in the fourth quarter of 2025.'],
    ['one is a forecast', 'Analysts had expected Harbour to have revenue of €2.61bn in the first quarter of 2026.'],
    ['one is the year-ago figure', 'A year ago, Harbour had revenue of €2.11bn in the first quarter of 2026.'],
    ['the measure is another', 'Harbour had net income of €2.61bn in the first quarter of 2026.'],
    ['the company is another', 'Tidewater had revenue of €2.61bn in the first quarter of 2026.'],
    ['they are too far apart to be one measure', 'Harbour had revenue of €26m in the first quarter of 2026.'],
    ['the word for the measure may stand for two', 'Harbour made €2.61bn in the first quarter of 2026.'],
  ])('are none where %s', (_, second) => {
    expect(findings(first + second)).toEqual([]);
  });
});
