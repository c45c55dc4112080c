import { describe, expect, it } from 'vitest';
import { readTableUnit } from '../../utils/core/table-units.ts';
import { english } from '../../utils/core/vocabulary/english.ts';
import { comparisons, topFacts } from './harbour.ts';

const table = (...lines: string[]): string => ['Harbour, a studio', ...lines].join('\n');

describe('the unit of a table', () => {
  it.each([
    ['In €m', { currency: 'EUR', scale: 'm' }],
    ['(US$ in millions)', { currency: 'USD', scale: 'millions' }],
    ['All figures in millions of euros', { currency: 'EUR', scale: 'millions' }],
    ['£ billion', { currency: 'GBP', scale: 'billion' }],
    ['in millions', null],
    ['The $ sign', null],
    ['A Cadbury egg', null],
  ])('of "%s"', (text, expected) => {
    expect(readTableUnit(text, english)).toEqual(expected);
  });
});

describe('the bare numbers of a table', () => {
  it.each([
    [
      'take their unit from the text above',
      table('In millions of euros', '| | Q1 2026 |', '| Revenue | 2,412 |'),
      ['2,412 · agrees · revenue · 2026-Q1'],
    ],
    ['from the head', table('| €m | Q1 2026 |', '| Net income | 260 |'), ['260 · agrees · profit · 2026-Q1']],
    ['from the label', table('| | Q1 2026 |', '| Revenue (€bn) | 2.9 |'), ['2.9 · differs · revenue · 2026-Q1']],
    [
      'are a year\'s "from" in the column of the year before',
      table('| €m | Q1 2026 | Q1 2025 |', '| Net income | 260 | 210 |'),
      ['260 · agrees · profit · 2026-Q1', '210 · agrees · profit · 2026-Q1'],
    ],
    [
      'are read where no bars stand at the ends of the rows',
      table('€m | Q1 2026 | Q1 2025', 'Net income | 260 | 210'),
      ['260 · agrees · profit · 2026-Q1', '210 · agrees · profit · 2026-Q1'],
    ],
    [
      'take their period from the label where the head has the measures',
      table('| €m | Revenue | Net income |', '| Q1 2026 | 2,412 | 260 |', '| Q1 2025 | 2,140 | 180 |'),
      [
        '2,412 · agrees · revenue · 2026-Q1',
        '260 · agrees · profit · 2026-Q1',
        '2,140 · other-period · revenue · 2025-Q1',
        '180 · other-period · profit · 2025-Q1',
      ],
    ],
    ['are no table with one bar', table('€m | Q1 2026', 'Net income | 260'), []],
    ['stay bare where nothing names a unit', table('| | Q1 2026 |', '| Revenue | 2,412 |'), []],
    ['stay bare beside another measure', table('| €m | Q1 2026 |', '| Employees | 2,412 |'), []],
  ])('%s', (_, text, expected) => {
    expect(comparisons(text)).toEqual(expected);
  });

  it('are no head: the row below the head is a row', () => {
    expect(topFacts(table('| €m | Q1 2026 |', '| Revenue | 2,412 |', '| Net income | 260 |'))).toEqual([
      'revenue',
      'profit',
    ]);
  });
});

it('a table may have its measures in the head and its companies in the rows', () => {
  const text =
    'The season in numbers\n| Q1 2026 | Revenue | Net income |\n| Harbour | €2.4bn | €260m |\n| Tidewater | €9bn | €1bn |';
  expect(comparisons(text)).toEqual(['€2.4bn · agrees · revenue · 2026-Q1', '€260m · agrees · profit · 2026-Q1']);
});
