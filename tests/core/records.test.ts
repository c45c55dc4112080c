import { describe, expect, it } from 'vitest';
import { knowledgeOf, recordKeys } from '../../utils/core/known-here.ts';
import type { Entity, Fact, Pack } from '../../utils/core/pack.ts';
import { generationOf, recordsOf } from '../../utils/core/records.ts';
import { unseal } from '../../utils/core/sealed.ts';
import { recordsFor, stockOf } from './stock.ts';

const fact = (id: string, subject: string, more: Partial<Fact> = {}): Fact => ({
  id,
  subject,
  topic: 'studio-finance',
  statement: `Statement of ${id}`,
  figures: [],
  standing: 'reported',
  evidence: { source: 's', paragraphs: [1] },
  ...more,
});

const company = (id: string, ...names: string[]): Entity => ({ id, kind: 'company', names });

const pack: Pack = {
  format: 1,
  id: 'p',
  revision: 3,
  title: 'A pack',
  language: 'en',
  sources: [{ id: 's', title: 'An article', date: '2025-01-02' }],
  entities: [
    company('acme', 'Acme'),
    company('globex', 'Globex', 'Globex Acme'),
    { id: 'ann', kind: 'person', names: ['Ann Lee'], of: 'acme' },
    { id: 'show', kind: 'title', names: ['The Show'], of: 'acme' },
    { id: 'software', kind: 'technology', names: ['film software'] },
  ],
  facts: [
    fact('revenue', 'acme'),
    fact('first', 'acme', { topic: 'ai-footage', aspect: 'first-use', about: ['show'] }),
    fact('what', 'software', { topic: 'ai-footage', aspect: 'definition' }),
    fact('other', 'globex'),
  ],
};

const { items, filter } = recordsOf(stockOf(pack), 7);
const knowledgeFor = (text: string) =>
  knowledgeOf(
    recordKeys(text, filter).map((key) => items[key]),
    filter.names,
  );
const factsFor = (text: string) => [...knowledgeFor(text).facts.keys()].toSorted();

describe('records', () => {
  it('stand under one key for each entity, for the pack and for the vocabulary, with the number of their generation', () => {
    expect(Object.keys(items).toSorted()).toEqual([
      '7:entity:p:acme',
      '7:entity:p:ann',
      '7:entity:p:globex',
      '7:entity:p:show',
      '7:entity:p:software',
      '7:pack:p',
      '7:vocabulary',
    ]);
    expect(unseal(items['7:pack:p'])).toMatchObject({ revision: 3, title: 'A pack', entities: 5, facts: 4 });
  });

  it('carry with each fact what a card shows beside it', () => {
    expect(knowledgeFor('Acme').facts.get('revenue')).toMatchObject({
      packTitle: 'A pack',
      language: 'en',
      subjectName: 'Acme',
      source: { title: 'An article' },
    });
  });

  it('are named by their filter, with what they were made from', () => {
    const { vocabulary } = stockOf();
    expect(filter).toMatchObject({ version: 7, made: `1.0.0 p@3 ${vocabulary.version}` });
    const named = [...Object.values(filter.records).flat(), ...filter.topical];
    expect(named.filter((key) => !Object.hasOwn(items, key))).toEqual([]);
  });

  it.each([
    ['7:entity:p:acme', 7],
    ['12:vocabulary', 12],
    ['filter', null],
    ['settings', null],
    ['7', null],
  ])('%s: their generation is told by the key', (key, generation) => {
    expect(generationOf(key)).toBe(generation);
  });
});

describe('a page gets the records', () => {
  it.each([
    ['of a name on it', 'Globex said', ['other']],
    ['of the company that a person speaks for', 'Ann Lee said', ['first', 'revenue']],
    ['of the subject of a fact about a title', 'The Show ended', ['first', 'revenue']],
    ['of the shorter name inside a longer one', 'Globex Acme', ['first', 'other', 'revenue']],
    ['that speak of AI and film, where it does, whichever names it has', 'AI in a film', ['first', 'revenue', 'what']],
    ['of nothing, where it names nothing', 'A quiet page', []],
  ])('%s', (_, text, facts) => {
    expect(factsFor(text)).toEqual(facts);
  });

  it('with the entities that its facts are about', () => {
    expect([...knowledgeFor('Acme').entities.keys()].toSorted()).toEqual(['acme', 'show']);
  });

  it('of general facts first, and not all of a large pack, for the topic alone', () => {
    const many = Array.from({ length: 200 }, (_, n) => company(`c${n}`, `Company ${n}`));
    const large: Pack = {
      ...pack,
      entities: [...many, ...pack.entities],
      facts: [...many.map(({ id }) => fact(`f-${id}`, id, { topic: 'ai-footage', aspect: 'cost' })), ...pack.facts],
    };
    const { topical } = recordsFor(large).filter;
    expect(topical[0]).toBe('1:entity:p:software');
    expect(topical.length).toBeLessThan(50);
  });
});

describe('two packs', () => {
  const second: Pack = { ...pack, id: 'q', entities: [company('acme-2', 'ACME')], facts: [fact('q-fact', 'acme-2')] };

  it('are both read for a name that both have', () => {
    const both = recordsFor(pack, second);
    const keys = recordKeys('Acme', both.filter);
    expect([
      ...knowledgeOf(
        keys.map((key) => both.items[key]),
        both.filter.names,
      ).facts.keys(),
    ]).toEqual(expect.arrayContaining(['revenue', 'q-fact']));
  });
});

it.each([
  ['missing', undefined],
  ['not as it was written', items['7:entity:p:acme']!.replace('Acme', 'Acne')],
])('nothing is known of a page one of whose records is %s', (_, record) => {
  expect(() => knowledgeOf([items['7:entity:p:globex'], record], filter.names)).toThrow('whole');
});
