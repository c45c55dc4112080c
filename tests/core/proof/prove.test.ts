import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../utils/core/pack-schema.ts';
import { buildPack } from '../../../utils/core/pack-source.ts';
import { paragraphHash } from '../../../utils/core/proof/hash.ts';
import { provePack, withoutProof } from '../../../utils/core/proof/prove.ts';
import { recordsOf } from '../../../utils/core/records.ts';
import { english } from '../../../utils/core/vocabulary/english.ts';
import { articleOf, changed, faultOf, LANTERN_ARTICLE, LANTERN_SOURCE, proven } from './lantern.ts';
import { stockOf } from '../stock.ts';
import { say } from '../../helpers/say.ts';

const [FIRST, REVENUE, PROFIT, LIMITS] = [0, 2, 3, 5];

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
    const { items } = recordsOf(stockOf(await proven()), 1);
    const holding = Object.entries(items).filter(([, item]) => JSON.stringify(item).includes('paragraphHashes'));
    expect(holding.map(([key]) => key)).toEqual(['1:pack:lantern']);
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
    const done = await provePack(pack, [lantern, other], english, say);
    expect(done.sources.map(({ paragraphHashes = [] }) => paragraphHashes.length)).toEqual([2, 5]);
    await expect(provePack(pack, [lantern], english, say)).rejects.toThrow(
      'expected its article among those given, got none with the title "Another article"',
    );
  });
});
