import { describe, expect, it } from 'vitest';
import { readPeriods } from '../../utils/core/period-reader.ts';
import {
  formatPeriod,
  lastReportedQuarter,
  relatePeriods,
  resolvePeriod,
  type Clock,
} from '../../utils/core/period.ts';
import { english } from '../../utils/core/vocabulary/english.ts';

const JULY: Clock = { published: '2025-07-18', quarter: null, last: null, yearStart: 1 };
const UNDATED: Clock = { published: null, quarter: null, last: null, yearStart: 1 };

function periodIn(text: string, clock: Clock, ahead = false): string | null {
  const [mention] = readPeriods(text, english);
  const period = mention && resolvePeriod(mention, clock, ahead);
  return period ? formatPeriod(period) : null;
}

describe('a period in words', () => {
  it.each([
    ['Q2 2025', '2025-Q2'],
    ["Q2'24", '2024-Q2'],
    ['2Q25', '2025-Q2'],
    ['the second quarter of 2025', '2025-Q2'],
    ["2025's second quarter", '2025-Q2'],
    ['the three months to the end of June', '2025-Q2'],
    ['the three months to the end of June 2024', '2024-Q2'],
    ['the quarter ended June 30 2024', '2024-Q2'],
    ['the spring of 2024', '2024-Q2'],
    ['the quarter ended September 30, 2024', '2024-Q3'],
    ['the period ending 31 March 2025', '2025-Q1'],
    ['April–June', '2025-Q2'],
    ['April to June 2024', '2024-Q2'],
    ['the first half of 2025', '2025-H1'],
    ['1H25', '2025-H1'],
    ['FY25', '2025'],
    ['in 2024', '2024'],
    ['the full year', '2025'],
    ['the quarter', '2025-Q2'],
    ['quarterly', '2025-Q2'],
    ['the current quarter', '2025-Q3'],
    ['the fourth quarter', '2024-Q4'],
  ])('on 18 July 2025 "%s" is %s', (words, expected) => {
    expect(periodIn(`It came to this in ${words}.`, JULY)).toBe(expected);
  });

  it.each([
    ['a quarter without a year leaves the year open', 'the second quarter', 'Q2'],
    ['"the quarter" names none', 'the quarter', null],
  ])('without a date %s', (_, words, expected) => {
    expect(periodIn(words, UNDATED)).toBe(expected);
  });

  it.each(['Q2 16% growth', 'the second quarter 12 shows', 'Q2 11.08 billion'])(
    'takes no amount for the year of a quarter: "%s"',
    (words) => {
      expect(periodIn(words, UNDATED)).toBe('Q2');
    },
  );

  it('reads the same quarter of a year that is named', () => {
    expect(periodIn('the corresponding quarter of 2024', JULY)).toBe('2024-Q2');
    expect(periodIn('the same period in 2023', JULY)).toBe('2023-Q2');
  });

  it.each([
    ['the last three months of 2025', '2025-Q4'],
    ['the final quarter of 2024', '2024-Q4'],
    ['the first three months of 2025', '2025-Q1'],
    ['the closing quarter of the year', '2024-Q4'],
    ['the holiday quarter', '2024-Q4'],
  ])('counts "%s" by the calendar: %s', (words, expected) => {
    expect(periodIn(words, JULY)).toBe(expected);
    expect(periodIn(words, { ...JULY, yearStart: 4 })).toBe(expected);
  });

  it('looks ahead for a forecast', () => {
    expect(periodIn('the third quarter', JULY, true)).toBe('2025-Q3');
    expect(periodIn('the first quarter', JULY, true)).toBe('2026-Q1');
  });

  it('takes the year of the quarter that the article is about', () => {
    const clock: Clock = {
      published: null,
      quarter: { kind: 'quarter', year: 2025, quarter: 2 },
      last: null,
      yearStart: 1,
    };
    expect(periodIn('the second quarter', clock)).toBe('2025-Q2');
    expect(periodIn('the first quarter', clock)).toBe('2025-Q1');
    expect(periodIn('the third quarter', clock, true)).toBe('2025-Q3');
  });

  it.each(['2,000 people', 'in 2,024 homes', 'a quarter of viewers', 'at 16%', 'mid-2025 model'])(
    'finds none in "%s"',
    (text) => {
      expect(readPeriods(text, english)).toEqual([]);
    },
  );
});

describe('a quarter of a company whose fiscal year starts in April', () => {
  const FEBRUARY: Clock = { published: '2026-02-05', quarter: null, last: null, yearStart: 4 };

  it.each([
    ['the fiscal third quarter', '2025-Q4'],
    ['the third quarter', '2025-Q4'],
    ['Q3', '2025-Q4'],
    ['third-quarter', '2025-Q4'],
    ['Q3 FY26', '2025-Q4'],
    ['FY26 Q3', '2025-Q4'],
    ['3QFY26', '2025-Q4'],
    ['the third quarter of fiscal 2026', '2025-Q4'],
    ['the third quarter of its 2026 financial year', '2025-Q4'],
    ["fiscal 2026's third quarter", '2025-Q4'],
    ['the third fiscal quarter of 2026', '2025-Q4'],
    ['the third quarter of the fiscal year that ends in March 2026', '2025-Q4'],
    ['the fourth quarter of fiscal 2025', '2025-Q1'],
    ['the first quarter of its financial year', '2025-Q2'],
    ['the second quarter of FY2026', '2025-Q3'],
    ['the quarter', '2025-Q4'],
    ['the three months to 31 December', '2025-Q4'],
    ['the December quarter', '2025-Q4'],
    ['the third calendar quarter of 2025', '2025-Q3'],
    ['the second quarter of calendar 2025', '2025-Q2'],
    ['October to December', '2025-Q4'],
  ])('in February "%s" is %s', (words, expected) => {
    expect(periodIn(`It came to this in ${words}.`, FEBRUARY)).toBe(expected);
  });

  it('has no certain year where a year is named that may be either one', () => {
    expect(periodIn('the third quarter of 2025', FEBRUARY)).toBe('Q4');
  });

  it('has no certain year where fiscal 2025 may be the year that started then', () => {
    expect(periodIn('the third quarter of fiscal 2025', FEBRUARY)).toBe('Q4');
    expect(periodIn('the second quarter of fiscal 2025', FEBRUARY)).toBe('2024-Q3');
  });

  it('is none where the fiscal year is not known, or its quarters are none of the calendar', () => {
    expect(periodIn('the fiscal third quarter', { ...FEBRUARY, yearStart: 0 })).toBeNull();
    expect(periodIn('the fiscal third quarter', { ...FEBRUARY, yearStart: 2 })).toBeNull();
    expect(periodIn('the third quarter', { ...FEBRUARY, yearStart: 0 })).toBe('2025-Q3');
  });

  it('looks ahead for a forecast', () => {
    expect(periodIn('the fourth quarter', FEBRUARY, true)).toBe('2026-Q1');
  });
});

describe('lastReportedQuarter', () => {
  it.each([
    ['2025-07-18', '2025-Q2'],
    ['2025-07-03', '2025-Q1'],
    ['2025-04-17', '2025-Q1'],
    ['2025-01-05', '2024-Q3'],
    ['2025-12-31', '2025-Q3'],
  ])('on %s is %s', (date, expected) => {
    expect(formatPeriod(lastReportedQuarter(date))).toBe(expected);
  });
});

describe('relatePeriods', () => {
  const q2 = { kind: 'quarter', year: 2025, quarter: 2 } as const;
  it.each([
    ['the same quarter is the same', q2, 'same'],
    ['the same quarter of no year may be', { ...q2, year: null }, 'maybe'],
    ['the same quarter of another year is another', { ...q2, year: 2024 }, 'other'],
    ['another quarter of no year is another', { ...q2, quarter: 3, year: null } as const, 'other'],
    ['a year is another', { kind: 'year', year: 2025 } as const, 'other'],
  ])('%s', (_, page, expected) => {
    expect(relatePeriods(page, q2)).toBe(expected);
  });

  it('takes counts "to date" for the same within three days', () => {
    const fact = { kind: 'to-date', date: '2025-07-18' } as const;
    expect(relatePeriods({ kind: 'to-date', date: '2025-07-20' }, fact)).toBe('same');
    expect(relatePeriods({ kind: 'to-date', date: '2025-07-08' }, fact)).toBe('other');
    expect(relatePeriods({ kind: 'to-date', date: null }, fact)).toBe('maybe');
  });
});

describe('a quarter told by when it was reported', () => {
  const JANUARY: Clock = { ...JULY, published: '2026-01-21' };

  it.each([
    ['When it last reported, in July, sales rose.', '2025-Q2'],
    ['The last time the studio reported, in October, sales rose.', '2025-Q3'],
    ['In July the company reported revenue of €2bn.', '2025-Q2'],
    ['In May 2024 the company posted revenue of €2bn.', '2024-Q1'],
    ['Its April report told of sales.', '2025-Q1'],
  ])('is the one that had ended by then: %s', (text, expected) => {
    expect(periodIn(text, JANUARY)).toBe(expected);
  });

  it.each(['They may report on Friday.', 'In July it rained.', 'The studio reported in a hurry.'])(
    'is not told where nothing was reported: %s',
    (text) => {
      expect(periodIn(text, JANUARY)).toBe(null);
    },
  );

  it.each([
    'the second quarter of last year',
    "last year's second quarter",
    'the June quarter of last year',
    'Q2 last year',
  ])('is "%s" for a page by its date, and the one before that which is in the news', (words) => {
    expect(periodIn(words, JANUARY)).toBe('2025-Q2');
    expect(periodIn(words, JULY)).toBe('2024-Q2');
    expect(periodIn(words, UNDATED)).toBe('a year before');
  });

  it('takes its year behind a word for the span', () => {
    expect(periodIn('the April-to-June period of 2024', JULY)).toBe('2024-Q2');
    expect(periodIn('the April to June stretch of 2024', JULY)).toBe('2024-Q2');
  });
});
