import { describe, expect, it } from 'vitest';
import { comparisons, readText, refusals, topFacts } from './harbour.ts';

describe('a figure of the same company, metric and quarter', () => {
  it.each([
    [
      'fits by rounding',
      'Harbour reported revenue of €2.41bn for the first quarter of 2026.',
      ['€2.41bn · agrees · revenue · 2026-Q1'],
    ],
    [
      'fits as a change',
      'Harbour said revenue was 12 per cent higher in the first quarter.',
      ['12 per cent · agrees · revenue · 2026-Q1'],
    ],
    [
      'differs outside the rounding',
      'Revenue at Harbour rose 12% to €2.9bn in Q1 2026.',
      ['12% · agrees · revenue · 2026-Q1', '€2.9bn · differs · revenue · 2026-Q1'],
    ],
    [
      'differs when it falls where the pack has it rise',
      'Harbour revenue fell 12% in the first quarter.',
      ['12% · differs · revenue · 2026-Q1'],
    ],
    [
      "fits a change that the pack's two values allow",
      'Net income at Harbour grew 24% in the quarter.',
      ['24% · agrees · profit · 2026-Q1'],
    ],
    [
      'is held against the "from" where it is one',
      'Harbour net income rose from €209.8m to €260.4m in the quarter.',
      ['€209.8m · agrees · profit · 2026-Q1', '€260.4m · agrees · profit · 2026-Q1'],
    ],
    [
      'finds the "from" behind a comma too',
      'Harbour earned a net profit of €260m in the quarter, against €180m a year earlier.',
      ['€260m · agrees · profit · 2026-Q1', '€180m · differs · profit · 2026-Q1'],
    ],
    [
      'may open the sentence',
      'At €2.4bn, quarterly revenue at Harbour was as hoped.',
      ['€2.4bn · agrees · revenue · 2026-Q1'],
    ],
  ])('%s', (_, text, expected) => {
    expect(comparisons(text)).toEqual(expected);
  });
});

describe('another period', () => {
  it.each([
    [
      'a quarter named in the sentence',
      'Harbour had revenue of €2.1bn in the fourth quarter.',
      ['€2.1bn · other-period · revenue · 2025-Q4'],
    ],
    ['a whole year', 'Over 2025 as a whole Harbour had revenue of €9.1bn.', ['€9.1bn · other-period · revenue · 2025']],
    [
      'a year before',
      'Harbour had first-quarter revenue of €2.4bn, up from €2.14bn a year ago.',
      ['€2.4bn · agrees · revenue · 2026-Q1', '€2.14bn · other-period · revenue · 2025-Q1'],
    ],
  ])('is not compared: %s', (_, text, expected) => {
    expect(comparisons(text)).toEqual(expected);
  });

  it.each([
    'First-quarter revenue at Harbour in the same period last year was €2.14bn.',
    'Harbour net income a year earlier stood at €2.14bn.',
    'In the year-ago quarter, Harbour posted revenue of €2.14bn.',
    "Last year's first-quarter revenue at Harbour was €2.14bn.",
    "Harbour's first-quarter revenue for the prior year was €2.14bn.",
    'Harbour revenue for the first quarter of last year was €2.14bn.',
    'Harbour revenue in the corresponding quarter of 2025 was €2.14bn.',
  ])('is that of a year before: %s', (text) => {
    const metric = text.includes('income') ? 'profit' : 'revenue';
    expect(comparisons(`Harbour had a good first quarter of 2026. ${text}`)).toEqual([
      `€2.14bn · other-period · ${metric} · 2025-Q1`,
    ]);
  });

  it('is no other where a year before is only what this one is held against', () => {
    expect(comparisons('Harbour revenue was 12% more than in the same quarter of 2025.')).toEqual([
      '12% · agrees · revenue · 2026-Q1',
    ]);
    expect(comparisons('For the quarter Harbour net income went from €209.8m a year ago to €260.4m.')).toEqual([
      '€209.8m · agrees · profit · 2026-Q1',
      '€260.4m · agrees · profit · 2026-Q1',
    ]);
  });

  it('is no other where what it is held against has one of its own', () => {
    expect(
      comparisons(
        'Harbour had a good first quarter.\nNet income was €260.4m against the €209.8m earned in the first quarter of 2025.',
      ),
    ).toEqual(['€260.4m · agrees · profit · 2026-Q1']);
  });

  it.each([
    'Harbour revenue rose 5% quarter on quarter.',
    'Harbour revenue was up 5% on the fourth quarter.',
    'Sequentially, revenue at Harbour rose 5%.',
    'Harbour revenue has risen 32% in two years.',
    'Harbour revenue grew 32% over the past three years.',
    'Harbour revenue has grown 40% since 2022.',
  ])('is that of a change over another span than a year: %s', (text) => {
    expect(comparisons(text)).toEqual([]);
  });

  it('is open for a figure that another one is held against', () => {
    expect(comparisons('Revenue growth at Harbour went from 9% to 12%.')).toEqual(['12% · agrees · revenue · 2026-Q1']);
    expect(refusals('Harbour revenue rose from €2.14bn.')).toEqual(['€2.14bn · no-period']);
  });

  it('is not fixed by a quarter that another is only held against', () => {
    expect(comparisons('Harbour revenue of €2.6bn was 4% more than the first quarter’s €2.4bn.', '2026-07-22')).toEqual(
      ['€2.6bn · other-period · revenue · 2026-Q2', '€2.4bn · agrees · revenue · 2026-Q1'],
    );
  });

  it("is assumed from the page's date where nothing names one, which may be another year's and never differs", () => {
    expect(comparisons('Harbour revenue rose 12%.', '2024-04-30')).toEqual(['12% · other-period · revenue · 2024-Q1']);
    expect(comparisons('Harbour revenue rose 12%.', '2026-04-30')).toEqual(['12% · agrees · revenue · 2026-Q1']);
    expect(refusals('Harbour revenue rose 19%.', '2026-04-30')).toEqual(['19% · uncertain-date']);
  });

  it("is fixed by an earlier sentence and by the page's date", () => {
    expect(comparisons('Harbour had a good fourth quarter.\nRevenue was €2.4bn.')).toEqual([
      '€2.4bn · other-period · revenue · 2025-Q4',
    ]);
    expect(comparisons('Harbour had revenue of €2.4bn in the quarter.', '2025-10-22')).toEqual([
      '€2.4bn · other-period · revenue · 2025-Q3',
    ]);
  });

  it('may agree and never differs where nothing fixes the year', () => {
    expect(comparisons('Harbour had revenue of €2.41bn in the first quarter.', null)).toEqual([
      '€2.41bn · agrees · revenue · Q1',
    ]);
    expect(comparisons('Harbour had revenue of €2.9bn in the first quarter.', null)).toEqual([]);
    expect(refusals('Harbour had revenue of €2.9bn in the first quarter.', null)).toEqual(['€2.9bn · uncertain-date']);
  });
});

describe('an expectation', () => {
  it.each([
    ['guidance', 'Harbour expects revenue of €2.6bn in the second quarter.', ['€2.6bn · forecast · revenue · 2026-Q2']],
    [
      'a consensus beside a result',
      'Harbour posted first-quarter revenue of €2.4bn, above the €2.35bn that analysts had expected.',
      ['€2.4bn · agrees · revenue · 2026-Q1', '€2.35bn · forecast · revenue · 2026-Q1'],
    ],
    [
      'an estimate that the result fell short of',
      "Harbour's first-quarter revenue was €2.4bn, below the market's estimate of €2.45bn.",
      ['€2.4bn · agrees · revenue · 2026-Q1', '€2.45bn · forecast · revenue · 2026-Q1'],
    ],
    [
      'the average of those who estimate',
      'Harbour posted first-quarter revenue of €2.4bn, ahead of the €2.38bn average of analysts.',
      ['€2.4bn · agrees · revenue · 2026-Q1', '€2.38bn · forecast · revenue · 2026-Q1'],
    ],
    [
      'analysts who speak of the measure before',
      'Revenue at Harbour reached €2.4bn in the first quarter. Analysts polled by a bank had looked for €2.35bn.',
      ['€2.4bn · agrees · revenue · 2026-Q1', '€2.35bn · forecast · revenue · 2026-Q1'],
    ],
    [
      'a target of the company',
      'Revenue at Harbour reached €2.4bn in the first quarter. Its own target, given in January, was €2.3bn.',
      ['€2.4bn · agrees · revenue · 2026-Q1', '€2.3bn · forecast · revenue · 2026-Q1'],
    ],
    [
      'a sum that is yet to be taken',
      'Harbour now expects to take between €9.8bn and €10.2bn this year.',
      ['€9.8bn and €10.2bn · forecast · revenue · 2026'],
    ],
    [
      'shortened',
      'Harbour Q1 rev €2.41bn vs cons. €2.35bn.',
      ['€2.41bn · agrees · revenue · 2026-Q1', '€2.35bn · forecast · revenue · 2026-Q1'],
    ],
    ['a range', 'Harbour guided for full-year revenue of €9.8–10.2bn.', ['€9.8–10.2bn · forecast · revenue · 2026']],
  ])('is told from a result: %s', (_, text, expected) => {
    expect(comparisons(text)).toEqual(expected);
  });

  it('is no longer spoken of where a sum has been earned', () => {
    expect(comparisons('Harbour raised its forecast and earned a net profit of €260.4m in the quarter.')).toEqual([
      '€260.4m · agrees · profit · 2026-Q1',
    ]);
  });

  it('does not make a result that beats it an expectation', () => {
    expect(comparisons('Harbour beat forecasts with revenue of €2.4bn in the quarter.')).toEqual([
      '€2.4bn · agrees · revenue · 2026-Q1',
    ]);
  });
});

describe('what is not claimed', () => {
  it.each([
    'Harbour denied that revenue had fallen to €1.9bn in the quarter.',
    'Did revenue at Harbour reach €3bn in the quarter?',
    'If revenue at Harbour had been €3bn in the quarter, nobody would have minded.',
  ])('is never compared: %s', (text) => {
    expect(comparisons(text)).toEqual([]);
  });
});

describe('a table', () => {
  it('takes its subject from the text above, its period from the head, and passes nothing on', () => {
    const table =
      'Harbour at a glance\n| Measure | Q1 2025 | Q1 2026 | Change |\n| Revenue | €2.14bn | €2.4bn | 12% |\n| Operating margin | 11% | 12% | 1 pp |';
    expect(comparisons(table)).toEqual([
      '€2.14bn · other-period · revenue · 2025-Q1',
      '€2.4bn · agrees · revenue · 2026-Q1',
      '12% · agrees · revenue · 2026-Q1',
    ]);
  });
});

describe('the results as a whole', () => {
  it('link to every fact of the quarter', () => {
    const [mention] = readText('Harbour published its first-quarter results.');
    expect(mention?.facts).toEqual(['revenue', 'profit']);
  });

  it('of another quarter say nothing of them', () => {
    expect(topFacts('Harbour published its third-quarter results.')).toEqual([]);
  });
});

describe('a mention', () => {
  it('is the shortest phrase with the measure and its figure, at most 60 characters', () => {
    const text =
      'For the three months to the end of March Harbour booked revenue, as it had told its shareholders to hope for, of €2.4bn.';
    const [mention] = readText(text);
    expect(text.slice(mention?.start, mention?.end)).toBe('revenue');
    const [short] = readText('Harbour said that revenue of €2.4bn was a record for the first quarter.');
    expect(short && short.end - short.start).toBe('revenue of €2.4bn'.length);
  });
});
