import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerTo } from '../../utils/extension/asked.ts';
import { takeAsked } from '../../utils/extension/asked-held.ts';
import { followMenu } from '../../utils/extension/menu.ts';
import { HARBOUR_PACK } from '../core/harbour.ts';
import { RELEASE, recordsFor, stockOf } from '../core/stock.ts';
import { fakeLocks } from '../helpers/locks.ts';
import { say } from '../helpers/say.ts';

vi.mock('../../utils/extension/say.ts', async () => {
  const { say } = await import('../helpers/say.ts');
  return { browserSay: () => say };
});

const { items, filter } = recordsFor(HARBOUR_PACK);
const CLICK = { menuItemId: 'ask', selectionText: 'Harbour Pictures', pageUrl: 'https://a.example/1' };

type Click = typeof CLICK;

let menu: unknown[];
let opened: string[];
let click: (info: Partial<Click>) => Promise<void>;

beforeEach(async () => {
  fakeBrowser.reset();
  fakeLocks();
  [menu, opened] = [[], []];
  await fakeBrowser.storage.local.set({ ...items, filter });
  Object.assign(fakeBrowser.contextMenus, {
    removeAll: async () => void (menu = []),
    create: (item: unknown) => menu.push(item),
    onClicked: { addListener: (listener: typeof click) => (click = listener) },
  });
  fakeBrowser.action.openPopup = async () => void opened.push('popup');
  Object.assign(fakeBrowser.windows, { create: async ({ url }: { url: string }) => void opened.push(url) });
  followMenu();
});

describe('the menu over selected words', () => {
  it('has one item, also after an update', async () => {
    for (const reason of ['install', 'update'] as const)
      await fakeBrowser.runtime.onInstalled.trigger({ reason } as never);
    await expect
      .poll(() => menu)
      .toEqual([{ id: 'ask', title: 'What does Sidelight know about this?', contexts: ['selection'] }]);
  });

  it('opens the popup in the click’s own turn, which takes what was asked once', async () => {
    const done = click(CLICK);
    expect(opened).toEqual(['popup']);
    await done;
    expect(await takeAsked()).toEqual({ words: 'Harbour Pictures', url: 'https://a.example/1' });
    expect(await takeAsked()).toBeNull();
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).not.toContain('asked');
  });

  it('opens a window of its own where there is no toolbar', async () => {
    fakeBrowser.action.openPopup = () => Promise.reject(new Error('Could not find an active browser window.'));
    await click(CLICK);
    expect(opened).toEqual([fakeBrowser.runtime.getURL('/popup.html')]);
    expect(await takeAsked()).not.toBeNull();
  });

  it('does nothing at a click on an item of another kind', async () => {
    await click({ ...CLICK, menuItemId: 'other' });
    expect([opened, await takeAsked()]).toEqual([[], null]);
  });
});

describe('the answer', () => {
  const ask = (words: string) => answerTo({ words, url: '' }, say);

  it('is the facts of the stored packs, twelve at most', async () => {
    expect(await ask('Harbour Pictures')).toMatchObject({
      state: 'known',
      more: false,
      cards: [{ id: 'first' }, {}, {}],
    });
  });

  it('is an honest nothing, with those that there are facts about', async () => {
    expect(await ask('a blue crane')).toEqual({
      state: 'nothing',
      names: ['Harbour Pictures', 'generative AI', 'The Salt Road', 'Guild of Screen Crews'],
    });
  });

  it('comes from packs that are mended first where they are broken', async () => {
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: RELEASE } as never);
    const { packs, vocabulary } = stockOf(HARBOUR_PACK);
    const files: Record<string, unknown> = { knowledge: packs[0], vocabulary };
    vi.stubGlobal('fetch', async (url: string) => ({ json: async () => files[/(\w+)\.json$/.exec(url)?.[1] ?? ''] }));
    await fakeBrowser.storage.local.clear();
    expect(await ask('Harbour Pictures')).toMatchObject({ state: 'known' });
  });

  it('is that the knowledge could not be read, where it cannot be mended', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('no file')));
    await fakeBrowser.storage.local.clear();
    expect(await ask('Harbour Pictures')).toEqual({ state: 'failed' });
  });
});
