import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openSearch } from '../../utils/extension/search.ts';
import { HARBOUR_PACK } from '../core/harbour.ts';
import { RELEASE, recordsFor, stockOf } from '../core/stock.ts';
import { say } from '../helpers/say.ts';

const { items, filter } = recordsFor(HARBOUR_PACK);

const found = async (query: string): Promise<string[]> => (await openSearch(say))(query).ids;

/** Lets the extension read these files of its own package. */
function packed(files: Record<string, unknown>): void {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: RELEASE } as never);
  vi.stubGlobal('fetch', async (url: string) => ({ json: async () => files[/(\w+)\.json$/.exec(url)?.[1] ?? ''] }));
}

beforeEach(() => {
  fakeBrowser.reset();
  packed({});
});

describe('the search of the popup', () => {
  it('is over the facts of all stored packs', async () => {
    const other = { ...HARBOUR_PACK, id: 'other', facts: [{ ...HARBOUR_PACK.facts[0]!, id: 'second' }] };
    const records = recordsFor(HARBOUR_PACK, other);
    await fakeBrowser.storage.local.set({ ...records.items, filter: records.filter });
    expect(await found('flooded')).toEqual(['first', 'second']);
  });

  it.each([
    ['nothing is stored', {}],
    ['a record is missing', { ...items, filter, [Object.keys(items).find((key) => /entity/.test(key))!]: undefined }],
  ])('is over those of the extension’s own package where %s', async (_, stored) => {
    const { packs, vocabulary } = stockOf(HARBOUR_PACK);
    packed({ knowledge: packs[0], vocabulary });
    await fakeBrowser.storage.local.set(stored);
    expect(await found('flooded')).toEqual(['first']);
  });

  it('rejects where both are broken', async () => {
    await expect(openSearch(say)).rejects.toThrow(/vocabulary/);
  });
});
