import { expect, it } from 'vitest';
import { demand, known } from '../helpers/card-facts.ts';
import { sayIn } from '../../tools/catalogue.ts';
import { ageWords, factAge } from '../../utils/core/age.ts';
import { say } from '../helpers/say.ts';

it.each([
  ['2025-06-30', '2025-07-01', '1 day ago'],
  ['2025-06-30', '2025-08-14', '45 days ago'],
  ['2025-06-30', '2025-08-15', '1 month ago'],
  ['2025-06-30', '2026-11-28', '16 months ago'],
  ['2025-06-30', '2026-11-30', '17 months ago'],
  ['2025-12-31', '2026-11-30', '11 months ago'],
  ['2025-06-30', '2027-06-29', '23 months ago'],
  ['2025-06-30', '2027-06-30', '2 years ago'],
])('what ended on %s is told on %s to have ended %s', (day, now, words) => {
  expect(ageWords(day, Date.parse(now), say)).toBe(words);
});

it('speaks the language of the reader', () => {
  expect(ageWords('2025-06-30', Date.parse('2026-11-30'), sayIn('es'))).toBe('hace 17 meses');
});

it.each(['2026-11-28', '2027-01-01', 'spring'])('says nothing of %s, which is no day gone by', (day) => {
  expect(ageWords(day, Date.parse('2026-11-28T12:00Z'), say)).toBeNull();
});

it.each([
  ['a quarter', { kind: 'quarter', year: 2025, quarter: 2 }, 'ended 16 months ago'],
  ['a year', { kind: 'year', year: 2024 }, 'ended 22 months ago'],
  ['a quarter of no year', { kind: 'quarter', year: null, quarter: 3 }, null],
  ['a count to date', { kind: 'to-date', date: '2025-10-20' }, '13 months ago'],
  ['a count to a day nobody names', { kind: 'to-date', date: null }, '16 months ago'],
  ['a span', { kind: 'span', words: 'in three days' }, null],
  ['no period', undefined, '16 months ago'],
] as const)('a fact of %s has the age of that', (_, period, words) => {
  const { fact, source } = known({ id: 'any', ...(period && { period }) });
  expect(factAge(fact, source, Date.parse('2026-11-28'), say)).toBe(words);
});

it('what was demanded in some year has none', () => {
  expect(factAge(demand.fact, demand.source, Date.parse('2026-11-28'), say)).toBeNull();
});
