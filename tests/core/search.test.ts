import { beforeAll, describe, expect, it } from 'vitest';
import { gatherKnowledge } from '../../utils/core/knowledge.ts';
import { createSearch, type Hits, type Search } from '../../utils/core/search.ts';
import type { Piece } from '../../utils/core/search-words.ts';
import { say } from '../helpers/say.ts';
import { HARBOUR_PACK, knowledge } from './harbour.ts';

let search: Search;
beforeAll(async () => {
  search = await createSearch(knowledge, say);
});

const marked = (pieces: Piece[]): string => pieces.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('');
const first = (query: string): Hits['hits'][number] | undefined => search(query).hits[0];

describe('a search finds', () => {
  it.each<[string, string, string[]]>([
    ['facts by a word', 'flooded', ['first']],
    ['facts by the beginning of a word', 'quart', ['profit', 'revenue']],
    ['facts by words of different parts', 'salt views', ['views']],
    ['facts in any case, and with accents where there are none', 'VALLÉY faster', ['speed']],
    ['a word with a letter wrong', 'harbor revnue', ['revenue']],
    ['a word with two letters in each other’s place', 'vallye', ['first', 'speed']],
    ['facts by a name that they do not print', 'salt road', ['views', 'speed', 'first']],
    ['facts by whose word they are', 'critics', ['jobs']],
    ['facts by what their figure measures', 'profit', ['profit']],
    ['facts by their topic', 'finance', ['views', 'profit', 'revenue']],
    ['facts by a figure', '€2.4bn', ['revenue']],
    ['facts by the beginning of a figure', '260', ['profit']],
    ['no figure that is another by a digit', '2.5bn', []],
    ['nothing that is not there', 'a blue crane', []],
    ['nothing for no words', ' … ', []],
  ])('%s: %j', (_, query, ids) => {
    expect(search(query).ids.toSorted()).toEqual(ids.toSorted());
  });
});

describe('what a search found', () => {
  it('has the words that were searched for marked, where they stand in the fact', () => {
    expect(marked(first('valley road')!.statement)).toBe(
      'A flooded [valley] in The Salt [Road] was the first AI footage that Harbour released',
    );
  });

  it('has whole words marked, also where a part of one, or one like it, was searched for', () => {
    expect(marked(first('vally foot')!.statement)).toContain('[valley]');
    expect(marked(first('vally foot')!.statement)).toContain('[footage]');
  });

  it('has the name marked by which it was found, where the fact does not print it', () => {
    expect(marked(first('valley')!.alias)).toBe('');
    expect(marked(first('salt road views')!.alias)).toBe('The [Salt] [Road]');
  });

  it('has its figure, its period and its source', () => {
    const hit = first('harbour quarter 2.4bn')!;
    expect(hit).toMatchObject({ id: 'revenue', topic: 'studio-finance', figure: '€2.4bn', paragraphs: 'paragraph 3' });
    expect(marked(hit.when)).toBe('[Quarter] to 31 March 2026');
    expect(hit.source).toMatchObject({ name: 'A flood without water', date: '30 April 2026', paragraphs: [3] });
  });

  it('has first the fact that prints the name', () => {
    expect(first('salt road valley')?.id).toBe('first');
  });
});

describe('a search of which no fact has every word', () => {
  it('finds those that have some, and says so', () => {
    const { ids, whole } = search('how many views had the crane');
    expect([ids, whole]).toEqual([['views'], false]);
    expect(search('views').whole).toBe(true);
    expect(search('viewz').whole).toBe(true);
  });

  it('takes no word that says nothing alone for one of them', () => {
    expect(search('the crane is up').ids).toEqual([]);
  });

  it('names those that there are facts about, where nothing is found', () => {
    expect(search('crane').names).toEqual([
      'Harbour Pictures',
      'generative AI',
      'The Salt Road',
      'Guild of Screen Crews',
    ]);
    expect(search('views').names).toEqual([]);
  });
});

it('a large pack is taken in whole, and thirty of many facts are shown', async () => {
  const [fact] = HARBOUR_PACK.facts;
  const facts = Array.from({ length: 1200 }, (_, index) => ({ ...fact!, id: `fact-${index}` }));
  const { hits, ids } = (await createSearch(gatherKnowledge([{ ...HARBOUR_PACK, facts }]), say))('flooded');
  expect([hits.length, ids.length]).toEqual([30, 1200]);
});
