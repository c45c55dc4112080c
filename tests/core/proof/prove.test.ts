import { describe, expect, it } from 'vitest';
import { PackError } from '../../../utils/core/pack-error.ts';
import { parsePack } from '../../../utils/core/pack-schema.ts';
import { buildPack } from '../../../utils/core/pack-source.ts';
import { paragraphHash } from '../../../utils/core/proof/hash.ts';
import { provePack, withoutProof } from '../../../utils/core/proof/prove.ts';
import { recordsOf } from '../../../utils/core/records.ts';
import { english } from '../../../utils/core/vocabulary/english.ts';
import { articleOf, changed, LANTERN_ARTICLE, LANTERN_SOURCE, proven } from './lantern.ts';

/** "place: message" of the fault that the proof stops at. */
async function faultOf(source: unknown, text?: string): Promise<string> {
  try {
    await proven(source, text);
  } catch (error) {
    if (error instanceof PackError) return `${error.place}: ${error.message}`;
    throw error;
  }
  return 'no fault';
}

const AMOUNTS = '€4.2 billion, $4.6 billion, €310 million, €350 million';
const [FIRST, SPEED, REVENUE, PROFIT, VIEWS, LIMITS] = [0, 1, 2, 3, 4, 5];

describe('provePack', () => {
  it('records a hash of each paragraph, and the year of a period that only the date line prints', async () => {
    const pack = await proven();
    const { paragraphs } = articleOf(LANTERN_ARTICLE);
    expect(pack.sources[0]?.paragraphHashes).toEqual(await Promise.all(paragraphs.map(paragraphHash)));
    expect(pack.facts.map(({ evidence }) => evidence.inferredYear)).toEqual([
      undefined,
      undefined,
      2026,
      2026,
      undefined,
      undefined,
    ]);
  });

  it('adds its proof to the pack and nothing else, in a form that parsePack takes', async () => {
    const pack = await proven();
    expect(withoutProof(pack)).toEqual(buildPack(LANTERN_SOURCE, english));
    expect(parsePack(JSON.parse(JSON.stringify(pack)))).toEqual(pack);
  });

  it('keeps the hashes out of the records that pages read, and in that of the pack', async () => {
    const { items } = recordsOf([await proven()], 1);
    const holding = Object.entries(items).filter(([, item]) => JSON.stringify(item).includes('paragraphHashes'));
    expect(holding.map(([key]) => key)).toEqual(['pack:lantern']);
  });

  it.each([
    [
      'a figure that stands nowhere',
      ['facts', REVENUE, 'figures', 'value'],
      '€4.3bn',
      `facts[2].figures.value: revenue: figure "€4.3bn" does not stand in paragraph 3, where amounts are ${AMOUNTS}`,
    ],
    [
      'a figure that is rounded further than in the article',
      ['facts', REVENUE, 'figures', 'value'],
      '€4bn',
      `facts[2].figures.value: revenue: figure "€4bn" does not stand in paragraph 3, where amounts are ${AMOUNTS}`,
    ],
    [
      'a figure in another currency',
      ['facts', REVENUE, 'figures', 'conversion'],
      '£4.6bn',
      `facts[2].figures.conversion: revenue: figure "£4.6bn" does not stand in paragraph 3, where amounts are ${AMOUNTS}`,
    ],
    [
      'a figure that leaves out a word which widens it',
      ['facts', VIEWS, 'figures', 'value'],
      '41 million views',
      'facts[4].figures.value: views: figure "41 million views" does not stand in paragraphs 0 and 3, where counts are more than 41 million views',
    ],
    [
      'a change in the wrong direction',
      ['facts', REVENUE, 'figures', 'change'],
      'down 9%',
      'facts[2].figures.change: revenue: change "down 9%" does not stand in paragraph 3, where changes are ending March 31, a 9% increase on the',
    ],
    [
      'a value that is what another figure rose from',
      ['facts', PROFIT, 'figures'],
      { from: '€350m', value: '€310m' },
      'facts[3].figures.from: profit: figure "€350m" has the wrong part in the change: paragraph 3 has "from €310 million to €350 million"',
    ],
    [
      'an entity that goes by none of its names there',
      ['facts', REVENUE, 'about'],
      ['mara-quill'],
      'facts[2].about[0]: revenue: name "Mara Quill" does not stand in paragraph 3, where names are Lantern House, The Tin Lighthouse; paragraph 2 has it',
    ],
    [
      'a speaker whom the article does not name',
      ['facts', SPEED, 'speaker'],
      'Ana Vey of Lantern House',
      'facts[1].speaker: speed: name "Ana" of the speaker does not stand in paragraphs 1 and 2, where names are Lantern House, The Tin Lighthouse, Chief, Mara Quill, Quill',
    ],
    [
      'a speaker of one word whom the article does not name',
      ['facts', SPEED, 'speaker'],
      'Reuters',
      'facts[1].speaker: speed: name "Reuters" of the speaker does not stand in paragraphs 1 and 2, where names are Lantern House, The Tin Lighthouse, Chief, Mara Quill, Quill',
    ],
    [
      'a name in the statement that stands in another paragraph',
      ['facts', FIRST, 'statement'],
      'A storm for The Tin Lighthouse was made in Bergen',
      'facts[0].statement: first: name "Bergen" of the statement does not stand in paragraph 1, where names are Lantern House, The Tin Lighthouse; paragraph 4 has it',
    ],
    [
      'a quarter that ends on another day',
      ['facts', REVENUE, 'period'],
      'quarter to 2026-06-30',
      'facts[2].period: revenue: date "June 30" does not stand in paragraph 3, where dates are March 31',
    ],
    [
      'a year that the date line does not give',
      ['facts', REVENUE, 'period'],
      'quarter to 2025-03-31',
      'facts[2].period: revenue: year "2025" does not stand in paragraph 3, which has none, and the date line, May 6, 2026, gives 2026',
    ],
    [
      'a year that nothing lets infer',
      ['facts', PROFIT, 'period'],
      'year 2025',
      'facts[3].period: profit: year "2025" does not stand in paragraph 3, which has none, and the date line, May 6, 2026, gives no year here',
    ],
    [
      'the date of the date line, with no word that this is where it stands',
      ['facts', VIEWS, 'paragraphs'],
      [3],
      'facts[4].period: views: date "May 6" does not stand in paragraph 3, where dates are March 31; paragraph 0 has it',
    ],
    [
      'another season',
      ['facts', VIEWS, 'season', 'number'],
      3,
      'facts[4].season: views: season "last season 3" does not stand in paragraphs 0 and 3, where seasons are second and final season',
    ],
    [
      'a last season as one of many',
      ['facts', VIEWS, 'season', 'final'],
      false,
      'facts[4].season: views: season "season 2" does not stand in paragraphs 0 and 3, where seasons are second and final season',
    ],
    [
      'a number in the statement that stands nowhere',
      ['facts', FIRST, 'statement'],
      'Two storms were made for The Tin Lighthouse',
      'facts[0].statement: first: number "Two" of the statement does not stand in paragraph 1, where numbers are first; paragraph 3 has it',
    ],
    [
      'a number in the detail that stands nowhere',
      ['facts', SPEED, 'detail'],
      'It took 30 days.',
      'facts[1].detail: speed: number "30" of the detail does not stand in paragraphs 1 and 2, where numbers are first, six',
    ],
    [
      'another year in the statement',
      ['facts', LIMITS, 'statement'],
      'Stage painters have wanted limits since they walked out in 2023',
      'facts[5].statement: limits: year "2023" of the statement does not stand in paragraph 4, where years are 2024',
    ],
    [
      'a figure of the paragraph in the statement that is not the one of the fact',
      ['facts', REVENUE, 'statement'],
      'Lantern’s revenue grew to €350m',
      'facts[2].statement: revenue: the statement gives "€350m", not the fact\'s own "€4.2bn"',
    ],
    [
      'a statement that turns the change around',
      ['facts', REVENUE, 'statement'],
      'Lantern’s revenue fell 9% in a year',
      'facts[2].statement: revenue: change "Lantern\'s revenue fell 9% in a year" of the statement does not stand in paragraph 3, where changes are ending March 31, a 9% increase on the',
    ],
    [
      'a statement that turns a rise from one figure to another around',
      ['facts', PROFIT, 'statement'],
      'Lantern’s profit fell from €310m to €350m',
      'facts[3].statement: profit: change "Lantern\'s profit fell from €310m to €350m" of the statement does not stand in paragraph 3, where changes are €310m to €350m',
    ],
    [
      'a paragraph that the article does not have',
      ['facts', LIMITS, 'paragraphs'],
      [4, 9],
      'facts[5].paragraphs[1]: limits: expected a paragraph of the article, 0 to 4, got 9',
    ],
    [
      'another paragraph than the one that has it',
      ['facts', LIMITS, 'paragraphs'],
      [1],
      'facts[5].subject: limits: name "Union of Stage Painters" does not stand in paragraph 1, where names are Lantern House, The Tin Lighthouse; paragraph 4 has it',
    ],
    [
      'another title',
      ['sources', 0, 'title'],
      'A storm that everybody filmed',
      'sources[0].title: expected "A storm that nobody filmed", as the article prints it, got "A storm that everybody filmed"',
    ],
    [
      'another date',
      ['sources', 0, 'date'],
      '2026-05-07',
      "sources[0].date: expected 2026-05-06, as the article's date line says, got 2026-05-07",
    ],
    [
      'seven words in a row of the article',
      ['facts', LIMITS, 'detail'],
      'Of painted skies in Bergen will be the talk.',
      'facts[5].detail: limits: detail shares 7 consecutive words with paragraph 4 of the article, expected at most 6, names aside: "painted skies in bergen will be the"',
    ],
    [
      'seven words in a row with a name between them, which counts nothing',
      ['facts', FIRST, 'detail'],
      'It was made by generative AI into The Tin Lighthouse, its first use of films.',
      'facts[0].detail: first: detail shares 7 consecutive words with paragraph 1 of the article, expected at most 6, names aside: "made by generative ai into the tin lighthouse its first use of"',
    ],
    [
      'seven words in a row in a note',
      ['entities', 2, 'note'],
      'A tool that draws moving pictures from words.',
      'entities[2].note: tin-lighthouse: note shares 7 consecutive words with paragraph 2 of the article, expected at most 6, names aside: "a tool that draws moving pictures from"',
    ],
  ])('refuses %s, and says what stands there instead', async (_, path, value, message) => {
    expect(await faultOf(changed(path, value))).toBe(message);
  });

  it.each([
    ['six words in a row of the article', ['facts', LIMITS, 'detail'], 'Of painted skies in Bergen will be talk.'],
    [
      'seven words in a row that are names',
      ['facts', LIMITS, 'speaker'],
      'Union of Stage Painters (USP) Union of Stage Painters',
    ],
    ['an entity by another of its names', ['entities', 0, 'names'], ['LH', 'Lantern House', 'Lantern']],
    ['a short form for words spelled out', ['facts', FIRST, 'detail'], 'It was the first AI scene.'],
    ['the year of the date line in words about an inferred period', ['facts', PROFIT, 'detail'], 'All in 2026.'],
  ])('lets %s pass', async (_, path, value) => {
    expect(await faultOf(changed(path, value))).toBe('no fault');
  });

  it.each([
    ['a quarter by its name', 'for the quarter ending March 31', 'for the first quarter of 2026'],
    ['its last day before the month', 'March 31', '31st of March'],
    ['its last day with the year', 'March 31', 'March 31, 2026'],
  ])('finds %s', async (_, printed, instead) => {
    const text = LANTERN_ARTICLE.replace(printed, instead);
    expect(await faultOf(changed(['facts', REVENUE, 'detail'], undefined), text)).toBe('no fault');
  });

  it.each([
    ['beside its day', 'March 31', 'March 31, 2025'],
    ['beside its name', 'for the quarter ending March 31', 'for the first quarter of 2025'],
  ])('refuses a year when another one stands %s, whatever the date line says', async (_, printed, instead) => {
    const source = changed(['facts', REVENUE, 'detail'], undefined);
    expect(await faultOf(source, LANTERN_ARTICLE.replace(printed, instead))).toBe(
      'facts[2].period: revenue: year "2026" does not stand in paragraph 3, where years are 2025',
    );
  });

  it('reads a day without a year as the last one of that name: December in January is of the year before', async () => {
    const text = LANTERN_ARTICLE.replace('May 6, 2026', 'January 6, 2026').replace('March 31', 'December 31');
    const source = JSON.stringify(changed(['facts', REVENUE, 'detail'], undefined))
      .replaceAll('2026-05-06', '2026-01-06')
      .replaceAll('2026-03-31', '2025-12-31');
    expect((await proven(JSON.parse(source), text)).facts[REVENUE]?.evidence.inferredYear).toBe(2025);
  });

  it("reads a company's first quarter by the start of its fiscal year", async () => {
    const text = LANTERN_ARTICLE.replace('for the quarter ending March 31', 'for the second quarter');
    const [lantern, ...others] = LANTERN_SOURCE.entities;
    const source = { ...LANTERN_SOURCE, entities: [{ ...lantern, fiscalYearStart: 10 }, ...others] };
    const bare = {
      ...source,
      facts: source.facts.map((fact) => (fact.id === 'revenue' ? { ...fact, detail: 'So.' } : fact)),
    };
    expect(await faultOf(bare, text)).toBe('no fault');
    expect(await faultOf({ ...bare, entities: LANTERN_SOURCE.entities }, text)).toContain(
      'date "March 31" does not stand',
    );
  });

  it('takes the article of each source by its title, and says which source has none', async () => {
    const harbour = { id: 'gazette', title: 'Another article', date: '2026-05-06' };
    const source = { ...LANTERN_SOURCE, sources: [harbour, ...LANTERN_SOURCE.sources] };
    const facts = source.facts.map((fact) => ({ ...fact, source: 'courier' }));
    const pack = buildPack({ ...source, facts }, english);
    const lantern = articleOf(LANTERN_ARTICLE);
    const other = { ...lantern, title: 'Another article', paragraphs: ['May 6, 2026', 'Nothing of note.'] };
    const done = await provePack(pack, [lantern, other], english);
    expect(done.sources.map(({ paragraphHashes = [] }) => paragraphHashes.length)).toEqual([2, 5]);
    await expect(provePack(pack, [lantern], english)).rejects.toThrow(
      'expected its article among those given, got none with the title "Another article"',
    );
  });
});
