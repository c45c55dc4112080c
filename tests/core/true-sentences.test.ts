import { describe, expect, it } from 'vitest';
import { scanText } from '../../utils/core/scan.ts';
import { english } from '../../utils/core/vocabulary/english.ts';
import { comparisons, knowledge } from './harbour.ts';

const LEAD = 'Harbour reported its results for the first quarter of 2026 on Thursday.';

/** What is wrongly held against the pack, or against itself, in a text that says nothing false. */
function wrongs(text: string): string[] {
  const differing = comparisons(text).filter((one) => one.includes(' · differs · '));
  const { self } = scanText({ id: 'a', text, published: '2026-04-30' }, knowledge, english);
  return [...differing, ...self.map(({ quotes }) => quotes.join(' / '))];
}

/** Ways of newsrooms to give figures of Harbour's results that are not those of the pack, by what makes them others. */
const TRUE: Record<string, string[]> = {
  'a year before': [
    'Where it had €2.14bn of revenue a year ago, it now has €2.4bn.',
    'Revenue for the quarter came to €2.4bn (2025: €2.14bn).',
    'Revenue for the quarter came to €2.4bn (Q1 2025: €2.14bn).',
    'First-quarter net income of €260m was well ahead of last year’s €210m.',
    'Revenue of €2.4bn eclipsed the €2.14bn of the spring before.',
    'Revenue was €2.4bn; twelve months earlier it was €2.14bn.',
    'It turned a €210m net profit in the same quarter a year ago into one of €260m.',
    'Net income was just €210m this time last year.',
    'Net income, which stood at €210m last spring, is up.',
    'Net income of €260m beat 2025’s €210m.',
    'Last year’s €210m was a record net income, too.',
    'In the first quarter of last year revenue was €2.14bn.',
    'Net income of €260m compares with €210m in Q1 last year.',
    'Revenue was €2.4bn, against last year’s €2.14bn.',
    'Sales of €2.4bn were up 12 per cent on last spring’s €2.14bn.',
    'Net income was €260m and revenue €2.4bn, when a year ago they had been €210m and €2.14bn.',
    'In the previous year’s first quarter, revenue was €2.14bn.',
    'For context, a year ago revenue was €2.14bn and net income €210m.',
  ],
  'long ago': [
    'Two years ago quarterly revenue was €1.9bn and net income €190m.',
    'Back in 2022, it had first-quarter revenue of €1.7bn.',
    'In 2022, when it lost its studio, revenue in the first quarter rose 9%.',
    'It is a far cry from 2022, when revenue grew 9%.',
    'Five years ago it had first-quarter revenue of €1.6bn.',
    'It has had first-quarter revenue of €1.9bn (2024), €2.14bn (2025) and €2.4bn (2026).',
  ],
  'the quarter before': [
    'Compared with the previous quarter, revenue fell 4%.',
    'Revenue is up 12% on the year and down 4% on the quarter.',
    'In the fourth quarter revenue was €2.5bn, up 9%, and in the first €2.4bn, up 12%.',
    'Revenue by quarter: Q4 €2.5bn, Q1 €2.4bn.',
    'It was the second quarter in a row with revenue above €2bn.',
    'For a third straight quarter its revenue was more than €2bn.',
    'Revenue of €2.4bn was lower than in the fourth quarter (€2.5bn).',
    'In the past three quarters revenue was €2.2bn, €2.5bn and €2.4bn.',
  ],
  'a year, or several quarters': [
    'Last year’s revenue was €9.1bn, 10% more than in 2024.',
    'It spends €4bn a year on films, against revenue of €9.1bn.',
    'In 2024 sales reached €8.2bn, and in 2025 they were €9.1bn.',
    'Three-year average: net income growth of 20%.',
    'Annualised, its first-quarter revenue is €9.6bn.',
  ],
  'an increase': [
    'A lower tax rate lifted first-quarter net income by €20m.',
    'Revenue rose €260 million to €2.4bn.',
    'Revenue was €2.4bn, up €260m.',
    'That is a €260m increase in revenue.',
    'Revenue rose €260 million in the first quarter.',
    'It recorded an increase in revenue of €260 million in the first quarter.',
  ],
  'at exchange rates that did not move': [
    'Revenue was up 14% without currency effects, 12% with them.',
    'Its constant-currency revenue growth was 14%.',
    'Its underlying first-quarter revenue growth was 14%.',
  ],
  'a part': [
    'Of that revenue, €1.5bn came from abroad.',
    'Revenue was up 12%, with EMEA +15%, LATAM +9%.',
    'Latin America lagged. Revenue there was €0.3bn, up 9%.',
    'Its Spanish arm booked €300 million in revenue.',
  ],
  'in the dollars of the paper’s own country': ['Revenue was US$2.8 billion ($4.3 billion).'],
  expected: [
    'Some believe that net income could hit €400m a quarter by 2028.',
    'Revenue missed the highest estimate, €2.6bn.',
    'Whisper numbers were higher: net income €290m.',
    'Revenue of €2.4bn v. our €2.3bn, net income €260m versus our own €240m.',
  ],
  'of another company': [
    'At Tidewater, revenue rose 17% to €9bn.',
    'For Lantern it was a good quarter too: net income rose 40%.',
    'LowTide grew revenue 15%.',
    'Paperboats shares gained 7% after its own first-quarter revenue came in at €5.7bn.',
    'Paperboats stock fell: its own first-quarter revenue was €5.7bn.',
    'First-quarter revenue of €2.4bn compares with Tidewater’s €4.1bn.',
    'Paper Boats added 7.8% after revenue rose 20% to €1.5bn.',
    'Revenue grew 2% at Tidewater and 12% at Harbour.',
    'Net income in the quarter: Harbour €260m, Tidewater €526m.',
    'Its peers: Tidewater (revenue up 7%), Lantern (down 1%).',
    'Tidewater had a good spring. Sales rose 7%.',
    'Earnings of S&P 500 companies are up 5.6% and revenue 5.1%.',
    'While Harbour’s revenue rose 12%, that of Tidewater fell 1%.',
  ],
  'a count of something else': [
    'The trailer of the second season of The Salt Road has 30 million views.',
    'The second season of The Salt Road tops the chart with 9 million views.',
    'The second season of The Salt Road needs 9 million more views to pass Low Tide.',
  ],
  'of another measure': [
    'Revenue grew twice as fast as costs, which rose 6%.',
    'Earnings of €400m before tax were up 30%.',
    'Earnings rose 27% on a per-share basis.',
  ],
};

describe.each(Object.entries(TRUE))('a figure that is %s', (_, sentences) => {
  it.each(sentences)('is held against nothing: %s', (sentence) => {
    expect(wrongs(`${LEAD}\n\n${sentence}`)).toEqual([]);
  });
});

describe('a figure under a line that says whose or when it is', () => {
  it.each([
    ['a list', 'For the second quarter, Harbour expects:\n- Revenue of €2.6bn\n- Net income of €290m'],
    ['a heading', 'Second-quarter outlook\n\nRevenue of €2.6bn and net income of €290m look likely.'],
    ['lines of figures', 'What analysts expected:\nRevenue: €2.6bn\nNet income: €290m'],
    ['those of a year ago', 'A year ago:\nRevenue: €2.14bn\nNet income: €210m'],
    ['those of a region', 'LATAM\nRevenue: €0.3bn (+9%)\nEMEA\nRevenue: €1.1bn (+15%)'],
  ])('is read with it: %s', (_, text) => {
    expect(wrongs(`${LEAD}\n\n${text}`)).toEqual([]);
  });

  it('is not, once the list is over', () => {
    const text = `${LEAD}\n\nFor the second quarter, Harbour expects:\n- Revenue of €2.6bn\n\nThe letter is two pages long. Net income was €310m.`;
    expect(comparisons(text)).toContain('€310m · differs · profit · 2026-Q1');
  });
});

describe('what is said beside other names', () => {
  it.each([
    ['of a place', 'Revenue, the Los Gatos-based company said in Lisbon, was €2.9bn.'],
    ['of a source', 'Revenue was €2.9bn, according to Reuters.'],
    ['of a person', 'Revenue was €2.9bn, said its chief executive, Ada Lovell.'],
  ])('is Harbour’s all the same: %s', (_, sentence) => {
    expect(comparisons(`${LEAD} ${sentence}`)).toContain('€2.9bn · differs · revenue · 2026-Q1');
  });
});
