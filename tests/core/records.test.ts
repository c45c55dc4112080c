import { describe, expect, it } from 'vitest';
import { knowledgeOf, recordKeys } from '../../utils/core/known-here.ts';
import type { Entity, Fact, Pack } from '../../utils/core/pack.ts';
import { recordsOf } from '../../utils/core/records.ts';

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

const { items, filter } = recordsOf([pack], 7);
const knowledgeFor = (text: string) =>
  knowledgeOf(
    recordKeys(text, filter).map((key) => items[key]),
    filter.names,
  );
const factsFor = (text: string) => [...knowledgeFor(text).facts.keys()].toSorted();

describe('records', () => {
  it('stand under one key for each entity and one for the pack', () => {
    expect(Object.keys(items).toSorted()).toEqual([
      'entity:p:acme',
      'entity:p:ann',
      'entity:p:globex',
      'entity:p:show',
      'entity:p:software',
      'pack:p',
    ]);
    expect(items['pack:p']).toMatchObject({ revision: 3, title: 'A pack', entities: 5, facts: 4 });
  });

  it('carry with each fact what a card shows beside it', () => {
    expect(knowledgeFor('Acme').facts.get('revenue')).toMatchObject({
      packTitle: 'A pack',
      language: 'en',
      subjectName: 'Acme',
      source: { title: 'An article' },
    });
  });

  it('keep the version they are given', () => {
    expect(filter.version).toBe(7);
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
    const { topical } = recordsOf([large], 1).filter;
    expect(topical[0]).toBe('entity:p:software');
    expect(topical.length).toBeLessThan(50);
  });
});

describe('two packs', () => {
  const second: Pack = { ...pack, id: 'q', entities: [company('acme-2', 'ACME')], facts: [fact('q-fact', 'acme-2')] };

  it('are both read for a name that both have', () => {
    const both = recordsOf([pack, second], 1);
    const keys = recordKeys('Acme', both.filter);
    expect([
      ...knowledgeOf(
        keys.map((key) => both.items[key]),
        both.filter.names,
      ).facts.keys(),
    ]).toEqual(expect.arrayContaining(['revenue', 'q-fact']));
  });
});

it('a record that is gone from storage is left out', () => {
  expect(knowledgeOf([undefined, items['pack:p'], items['entity:p:globex']], filter.names).facts.size).toBe(1);
});
