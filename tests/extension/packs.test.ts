import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Pack } from '../../utils/core/pack.ts';
import { vocabularyFile } from '../../tools/vocabulary-file.ts';
import { storeBundledPack } from '../../utils/extension/packs.ts';
import { HARBOUR_PACK } from '../core/harbour.ts';

const pack = HARBOUR_PACK;

/** The extension's package with this as its knowledge; answers what was fetched. */
function packageWith(knowledge: unknown, vocabulary = vocabularyFile()): string[] {
  const fetched: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    fetched.push(address);
    return new Response(address.endsWith('/vocabulary.json') ? vocabulary : JSON.stringify(knowledge));
  });
  return fetched;
}

const stored = async (): Promise<Record<string, unknown>> => fakeBrowser.storage.local.get(null);
const version = async (): Promise<unknown> =>
  ((await stored())['filter'] as { version?: unknown } | undefined)?.version;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `extension://id${path}`);
});

describe('the bundled pack', () => {
  it('is stored by entity, with its filter and a salt', async () => {
    const fetched = packageWith(pack);
    await storeBundledPack({ ifNeeded: false });
    expect(fetched).toEqual(['extension://id/vocabulary.json', 'extension://id/knowledge.json']);
    expect(Object.keys(await stored()).toSorted()).toEqual([
      ...pack.entities.map(({ id }) => `entity:harbour:${id}`).toSorted(),
      'filter',
      'pack:harbour',
      'salt',
      'vocabulary',
    ]);
    expect(await version()).toBe(1);
  });

  it('is left as it is on a start, where it is there', async () => {
    packageWith(pack);
    await storeBundledPack({ ifNeeded: false });
    await storeBundledPack({ ifNeeded: true });
    expect(await version()).toBe(1);
  });

  it.each([
    ['of another revision', () => packageWith({ ...pack, revision: pack.revision + 1 })],
    ['whose filter is gone', () => fakeBrowser.storage.local.remove('filter')],
    ['that is gone', () => fakeBrowser.storage.local.remove('pack:harbour')],
  ])('is stored on a start in the place of one %s', async (_, happen) => {
    packageWith(pack);
    await storeBundledPack({ ifNeeded: false });
    await happen();
    await storeBundledPack({ ifNeeded: true });
    const { filter, 'pack:harbour': record } = await stored();
    expect(filter).toBeDefined();
    expect(record).toBeDefined();
  });

  it('counts up with each change, so that pages read anew', async () => {
    packageWith(pack);
    await storeBundledPack({ ifNeeded: false });
    packageWith({ ...pack, revision: pack.revision + 1 });
    await storeBundledPack({ ifNeeded: true });
    expect(await version()).toBe(2);
  });

  it('takes the records of entities that it no longer has with it', async () => {
    packageWith(pack);
    await storeBundledPack({ ifNeeded: false });
    const gone = 'crews';
    const smaller: Pack = {
      ...pack,
      revision: pack.revision + 1,
      entities: pack.entities.filter(({ id }) => id !== gone),
      facts: pack.facts.filter(({ subject }) => subject !== gone),
    };
    packageWith(smaller);
    await storeBundledPack({ ifNeeded: true });
    expect(await stored()).not.toHaveProperty(`entity:harbour:${gone}`);
  });

  it('keeps the salt of the install', async () => {
    packageWith(pack);
    await storeBundledPack({ ifNeeded: false });
    const { salt } = await stored();
    await storeBundledPack({ ifNeeded: false });
    expect((await stored())['salt']).toBe(salt);
  });

  it('has its vocabulary beside it, renewed where that is gone or another', async () => {
    packageWith(pack);
    await storeBundledPack({ ifNeeded: false });
    const first = (await stored())['vocabulary'];
    expect(first).toEqual(JSON.parse(vocabularyFile()));
    await fakeBrowser.storage.local.remove('vocabulary');
    await storeBundledPack({ ifNeeded: true });
    expect((await stored())['vocabulary']).toEqual(first);
    const other = { ...JSON.parse(vocabularyFile()), version: 'another' };
    packageWith(pack, JSON.stringify(other));
    await storeBundledPack({ ifNeeded: true });
    expect((await stored())['vocabulary']).toEqual(other);
  });

  it('is not stored where it is broken', async () => {
    packageWith({ ...pack, facts: 'none' });
    await expect(storeBundledPack({ ifNeeded: false })).rejects.toThrow(/expected/i);
    expect(await stored()).not.toHaveProperty('filter');
  });
});
