import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { NameFilter } from '../../utils/core/filter.ts';
import { readHealth } from '../../utils/extension/health.ts';
import { keepPacks } from '../../utils/extension/packs.ts';
import { HARBOUR_PACK } from '../core/harbour.ts';
import { generations, install, pageSees, revised, version, type Release } from './releases.ts';
import { lendArea, type FakeArea } from './storage-area.ts';

let area: FakeArea;
beforeEach(() => {
  fakeBrowser.reset();
  area = lendArea();
});

describe('the bundled pack', () => {
  it('is stored by entity, with its vocabulary, its filter and a salt', async () => {
    const fetched = install({ pack: revised(1) });
    await keepPacks('whole');
    expect(fetched).toEqual(['extension://id/vocabulary.json', 'extension://id/knowledge.json']);
    expect(Object.keys(area.stored).toSorted()).toEqual([
      ...HARBOUR_PACK.entities.map(({ id }) => `1:entity:harbour:${id}`).toSorted(),
      '1:pack:harbour',
      '1:vocabulary',
      'filter',
      'salt',
    ]);
    expect(pageSees(area)).toBe('revision 1 of 5 entities, words first');
    expect(await readHealth()).toBeNull();
  });

  it('is left as it is where it is whole', async () => {
    install({ pack: revised(1) });
    await keepPacks('whole');
    const { steps } = area;
    await keepPacks('whole');
    await keepPacks('glance');
    expect(area.steps).toBe(steps);
  });

  it('is not even fetched at a glance, where there is a filter of this version', async () => {
    install({ pack: revised(1) });
    await keepPacks('glance');
    const fetched = install({ pack: revised(1) });
    await keepPacks('glance');
    expect(fetched).toEqual([]);
  });

  it.each<[string, Release, string]>([
    ['of another revision', { pack: revised(2) }, 'revision 2 of 5 entities, words first'],
    ['with other words', { pack: revised(1), vocabulary: 'second' }, 'revision 1 of 5 entities, words second'],
    ['of a newer version', { pack: revised(1), version: '1.1.0' }, 'revision 1 of 5 entities, words first'],
    ['of an older version', { pack: revised(1), version: '0.9.0' }, 'revision 1 of 5 entities, words first'],
    ['with fewer entities', { pack: revised(2, { without: ['crews'] }) }, 'revision 2 of 4 entities, words first'],
  ])('takes the place of one stored before when it is %s, and nobody is told of damage', async (_, release, sees) => {
    install({ pack: revised(1) });
    await keepPacks('whole');
    install(release);
    await keepPacks('whole');
    expect(pageSees(area, release.version)).toBe(sees);
    expect([version(area), generations(area)]).toEqual([2, [2]]);
    expect(await readHealth()).toBeNull();
  });

  it('of another version is seen at a glance too', async () => {
    install({ pack: revised(1) });
    await keepPacks('whole');
    install({ pack: revised(2), version: '1.1.0' });
    expect(pageSees(area, '1.1.0')).toBe('no filter');
    await keepPacks('glance');
    expect(pageSees(area, '1.1.0')).toBe('revision 2 of 5 entities, words first');
  });

  it('is stored once when two ask at the same time', async () => {
    install({ pack: revised(1) });
    await Promise.all([keepPacks('whole'), keepPacks('glance'), keepPacks('whole')]);
    expect([version(area), generations(area)]).toEqual([1, [1]]);
  });

  it('keeps the salt of the install, and gets one where there is none', async () => {
    install({ pack: revised(1) });
    await keepPacks('whole');
    const { salt } = area.stored;
    install({ pack: revised(2) });
    await keepPacks('whole');
    expect(area.stored['salt']).toBe(salt);
    area.stored['salt'] = 7;
    await keepPacks('glance');
    expect(area.stored['salt']).toMatch(/^[\w-]{36}$/);
    expect(version(area)).toBe(2);
  });

  it('leaves alone what is not of packs', async () => {
    install({ pack: revised(1) });
    Object.assign(area.stored, { settings: { paused: true }, '2020': 'a year', '9:entity:old:one': 'left over' });
    await keepPacks('whole');
    expect(area.stored).toMatchObject({ settings: { paused: true }, '2020': 'a year' });
    expect(generations(area)).toEqual([10]);
  });

  it('is not stored where it is broken', async () => {
    install({ pack: { ...revised(1), facts: 'none' } as never });
    await expect(keepPacks('whole')).rejects.toThrow(/expected/i);
    expect(area.stored).toEqual({});
  });

  it('that is large is stored in pieces, and its filter alone', async () => {
    const many = Array.from({ length: 500 }, (_, n) => ({ id: `c${n}`, kind: 'company' as const, names: [`Co ${n}`] }));
    install({ pack: { ...revised(1), entities: [...HARBOUR_PACK.entities, ...many] } });
    await keepPacks('whole');
    expect(Math.max(...area.sets.map(({ length }) => length))).toBeLessThanOrEqual(200);
    expect(area.sets.at(-1)).toEqual(['filter']);
  });
});

describe('when what is stored is found broken', () => {
  const record = '1:entity:harbour:harbour';
  const filter = (change: Partial<Record<keyof NameFilter, unknown>>) => ({
    ...(area.stored['filter'] as NameFilter),
    ...change,
  });

  it.each<[string, () => unknown, string]>([
    ['a record is missing', () => delete area.stored[record], `"${record}" is missing`],
    [
      'a figure in it is another',
      () => (area.stored[record] = String(area.stored[record]).replace('2.4bn', '2.9bn')),
      `"${record}" is damaged`,
    ],
    ['a record is no text', () => (area.stored[record] = {}), `"${record}" is damaged`],
    ['the vocabulary is missing', () => delete area.stored['1:vocabulary'], '"1:vocabulary" is missing'],
    ['the filter is gone', () => delete area.stored['filter'], '"filter" is missing'],
    ['the filter is no object', () => (area.stored['filter'] = 'none'), '"filter" is damaged'],
    [
      'a name in the filter leads nowhere',
      () => (area.stored['filter'] = filter({ records: {} })),
      '"filter" is damaged',
    ],
    ['the filter’s number is none', () => (area.stored['filter'] = filter({ version: null })), '"filter" is damaged'],
    [
      'the filter’s number is too large',
      () => (area.stored['filter'] = filter({ version: 1e300 })),
      '"filter" is damaged',
    ],
    ['the filter names no version', () => (area.stored['filter'] = filter({ made: 5 })), '"filter" is damaged'],
  ])('%s: it is rebuilt from the package, and that is put on record', async (_, breakIt, found) => {
    install({ pack: revised(1) });
    await keepPacks('whole');
    breakIt();
    await keepPacks('whole');
    expect(pageSees(area)).toBe('revision 1 of 5 entities, words first');
    expect([version(area), generations(area)]).toEqual([2, [2]]);
    expect(await readHealth()).toEqual({ at: expect.stringMatching(/^\d{4}-.*Z$/), found, done: 'rebuilt' });
  });

  it('a note that is broken itself tells nothing', async () => {
    area.stored['health'] = { at: 'today', found: 'much', done: 'rebuilt' };
    expect(await readHealth()).toBeNull();
  });
});
