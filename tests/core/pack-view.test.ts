import { describe, expect, it } from 'vitest';
import type { Pack } from '../../utils/core/pack.ts';
import { packView } from '../../utils/core/pack-view.ts';
import { sortDay } from '../../utils/core/period-days.ts';
import { known, profit, revenue, source, speed, SPRING } from '../helpers/card-facts.ts';
import { say } from '../helpers/say.ts';

const strike = known({ id: 'strike', topic: 'ai-footage', period: { kind: 'year', year: 2023 } });
const pack: Pack = {
  format: 1,
  id: 'harbour',
  revision: 3,
  title: 'Harbour facts',
  language: 'en',
  sources: [{ ...source, paragraphHashes: ['date line', 'one', 'two', 'three', 'four'] }],
  entities: [
    { id: 'harbour-pictures', kind: 'company', names: ['Harbour Pictures'], note: 'The article prints “Harbor”.' },
  ],
  facts: [revenue, profit, speed, strike].map(({ fact }) => fact),
};

describe('a pack laid out for its page', () => {
  it('has its paragraphs without the date line, each with the facts that stand in it', () => {
    const [first] = packView(pack, say).sources;
    expect(first?.paragraphs.map(({ number, facts }) => [number, facts.length])).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 4],
    ]);
  });

  it('claims no publisher and no address where the source has none, and no address that is not https', () => {
    expect(packView(pack, say).sources[0]).toMatchObject({ publisher: null, url: null });
    const insecure = { ...pack, sources: [{ ...source, url: 'http://a.example/' }] };
    expect(packView(insecure, say).sources[0]).toMatchObject({ url: null, paragraphs: [] });
  });

  it('has its figures by subject and measure', () => {
    expect(packView(pack, say).figures.map(({ name }) => name)).toEqual([
      'Harbour Pictures: revenue',
      'Harbour Pictures: profit',
      expect.stringContaining(': production time'),
    ]);
  });

  it('has its times by their last day, the day of the article for what has none', () => {
    expect(packView(pack, say).timeline.map(({ when, isSpan }) => [when, isSpan])).toEqual([
      ['2023', true],
      ['Quarter to 30 June 2025', true],
      ['18 July 2025', false],
    ]);
  });

  it('has every fact in a row, and what its editor says of names', () => {
    const { facts, notes } = packView(pack, say);
    expect(facts.map(({ id }) => id)).toEqual(pack.facts.map(({ id }) => id));
    expect(notes).toEqual(['The article prints “Harbor”.']);
  });
});

describe('the last day of', () => {
  it.each([
    ['a quarter', SPRING, '2025-06-30'],
    ['a half-year', { kind: 'half', year: 2024, half: 2 }, '2024-12-31'],
    ['February’s quarter in a leap year', { kind: 'quarter', year: 2024, quarter: 1 }, '2024-03-31'],
    ['a year', { kind: 'year', year: 2023 }, '2023-12-31'],
    ['a count to a day', { kind: 'to-date', date: '2025-07-04' }, '2025-07-04'],
    ['a count to a day that nobody names', { kind: 'to-date', date: null }, 'else'],
    ['a quarter of a year that nobody names', { kind: 'quarter', year: null, quarter: 1 }, 'else'],
    ['a span in words', { kind: 'span', words: 'in three days' }, 'else'],
    ['nothing', undefined, 'else'],
  ] as const)('%s', (_, period, day) => {
    expect(sortDay(period, 'else')).toBe(day);
  });
});
