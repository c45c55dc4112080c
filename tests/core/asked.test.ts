import { describe, expect, it } from 'vitest';
import { say } from '../helpers/say.ts';
import { factsOn, MOST_READ } from '../../utils/core/asked.ts';
import { knownNames } from '../../utils/core/known-names.ts';
import { gatherKnowledge } from '../../utils/core/knowledge.ts';
import { english } from '../../utils/core/vocabulary/english.ts';
import { HARBOUR_PACK } from './harbour.ts';

const knowledge = gatherKnowledge([HARBOUR_PACK]);
const facts = (words: string, url = ''): string[] =>
  factsOn({ words, url }, knowledge, english, say).map(({ id }) => id);

const OF_HARBOUR = ['first', 'revenue', 'profit'];
const OF_SALT_ROAD = ['speed', 'views', 'first'];

describe('asked about selected words the pack gives', () => {
  it.each<[string, string, string[]]>([
    ['what the sentence claims first', 'Net income at Harbour Pictures was €260m.', ['profit', 'revenue', 'first']],
    ['what there is about a company', 'Harbour Pictures', OF_HARBOUR],
    ['the same in any case, where its name is all that was selected', ' harbour  pictures\n', OF_HARBOUR],
    ['what there is about a title, its own facts first', 'The Salt Road opens on Friday.', OF_SALT_ROAD],
    ['nothing about somebody of whom it has no word', 'Ines Calder', []],
    ['what there is about AI', 'generative AI', ['definition', 'jobs']],
    ['nothing about a word that only sounds like a name', 'The harbour was full of boats.', []],
    ['nothing about anybody else', 'Paramount reported revenue of $6.8bn.', []],
    ['nothing about no words', ' \n ', []],
  ])('%s: %j', (_, words, ids) => {
    expect(facts(words)).toEqual(ids);
  });

  it('the word of a person', () => {
    const said = HARBOUR_PACK.facts.map((fact) => ({
      ...fact,
      ...(fact.id === 'speed' && { speaker: 'Ines Calder' }),
    }));
    const known = gatherKnowledge([{ ...HARBOUR_PACK, facts: said }]);
    expect(factsOn({ words: 'Ines Calder', url: '' }, known, english, say).map(({ id }) => id)).toEqual(['speed']);
  });

  it('how a figure of the selection stands beside its own', () => {
    const words = 'Harbour Pictures had revenue of €2.9bn in the first quarter of 2026.';
    const [card] = factsOn({ words, url: '' }, knowledge, english, say);
    expect(card?.comparisons).toMatchObject([{ verdict: 'differs', quote: '€2.9bn' }]);
  });

  it('no verdict on a quarter whose year only the page’s address tells, unless it is given', () => {
    const words = 'Harbour Pictures had revenue of €2.9bn in the first quarter.';
    const verdict = (url: string) =>
      factsOn({ words, url }, knowledge, english, say)[0]?.comparisons[0]?.verdict ?? null;
    expect([verdict(''), verdict('https://a.example/2026/05/02/story')]).toEqual([null, 'differs']);
  });

  it('no word on what stands beyond the part of a long selection that is read', () => {
    expect(facts(`${'The crane is blue. '.repeat(MOST_READ)}Harbour Pictures`)).toEqual([]);
  });
});

it('the pack has facts about those who are their subjects, here those with the most first', () => {
  expect(knownNames(knowledge)).toEqual([
    'Harbour Pictures',
    'generative AI',
    'The Salt Road',
    'Guild of Screen Crews',
  ]);
});
