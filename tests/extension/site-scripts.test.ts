import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Scripting } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { covers } from '../../utils/core/sites.ts';
import { followSites, registerGranted } from '../../utils/extension/site-scripts.ts';
import { fakePermissions, type FakePermissions } from '../helpers/browser-permissions.ts';
import { fakeLocks } from '../helpers/locks.ts';
import { fakeButton, type Look } from '../helpers/toolbar-button.ts';

vi.mock('../../utils/extension/say.ts', async () => {
  const { say } = await import('../helpers/say.ts');
  return { browserSay: () => say };
});

const NEWS = 'https://*.news.example/*';
const BLOG = 'https://*.blog.example/*';
const FORUM = 'https://*.forum.example/*';

type Script = Scripting.RegisteredContentScript;

let permissions: FakePermissions;
let registered: Script[];
let button: Record<number, Look>;
/** Tabs by id: the host of each, and what happened to its page. */
let tabs: Record<number, { host: string; log: string[] }>;

function fakeScripting(): void {
  const take = (scripts: Script[], isNew: boolean): void => {
    for (const script of scripts) {
      const others = registered.filter(({ id }) => id !== script.id);
      if (isNew === others.length < registered.length) throw new Error(`"${script.id}" is there: ${!isNew}`);
      registered = [...others, script];
    }
  };
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => structuredClone(registered),
    registerContentScripts: async (scripts: Script[]) => take(scripts, true),
    updateContentScripts: async (scripts: Script[]) => take(scripts, false),
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      registered = registered.filter(({ id }) => !ids.includes(id));
    },
    executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
      if (target.tabId === 9) throw new Error('Cannot access contents of the page.');
      tabs[target.tabId]?.log.push(...files);
      return [];
    },
  });
}

function fakeTabs(): void {
  const matching = (patterns: string[]) =>
    Object.keys(tabs).filter((id) => patterns.some((one) => covers(one, tabs[Number(id)]?.host ?? '')));
  fakeBrowser.tabs.query = async ({ url }: { url?: string | string[] | undefined }) => {
    const ids = url === undefined ? Object.keys(tabs) : matching([url].flat());
    return ids.map((id) => ({ id: Number(id) })) as never;
  };
  fakeBrowser.tabs.sendMessage = async (id: number, { call }: { call: string }) => {
    const tab = tabs[id];
    if (!tab || id === 3) throw new Error('Receiving end does not exist.');
    if (call === 'leave') tab.log.push('left');
    const summary = { state: 'found', host: tab.host, language: 'en', painted: true, mentions: [] };
    return { ok: true, ...(call === 'summary' && { value: summary }) } as never;
  };
}

const logs = (): Record<number, string[]> =>
  Object.fromEntries(Object.entries(tabs).map(([id, { log }]) => [Number(id), log]));

beforeEach(() => {
  fakeBrowser.reset();
  button = fakeButton();
  fakeLocks();
  permissions = fakePermissions([NEWS]);
  registered = [];
  tabs = {
    1: { host: 'www.news.example', log: [] },
    2: { host: 'www.blog.example', log: [] },
    3: { host: 'old.blog.example', log: [] },
    4: { host: 'forum.example', log: [] },
  };
  fakeScripting();
  fakeTabs();
});

describe('the registration', () => {
  const script = (...matches: string[]): Script => ({
    id: 'granted-sites',
    js: ['page.js'],
    matches,
    excludeMatches: [NEWS],
    runAt: 'document_idle',
    allFrames: true,
    persistAcrossSessions: true,
  });

  it('is none where nothing was granted beyond the list', async () => {
    await registerGranted();
    expect(registered).toEqual([]);
  });

  it('comes with the first site, grows with the second, shrinks, and goes with the last', async () => {
    followSites();
    await permissions.give(BLOG);
    expect(registered).toEqual([script(BLOG)]);
    await permissions.give(FORUM);
    expect(registered).toEqual([script(BLOG, FORUM)]);
    await permissions.take(BLOG);
    expect(registered).toEqual([script(FORUM)]);
    await permissions.take(FORUM);
    expect(registered).toEqual([]);
  });

  it.each([
    ['a start', () => fakeBrowser.runtime.onStartup.trigger()],
    ['an update', () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0' })],
  ])('is made good on %s, where the browser has dropped it or a permission went unseen', async (_, begin) => {
    followSites();
    permissions.granted.add(BLOG);
    await begin();
    await vi.waitFor(() => expect(registered).toEqual([script(BLOG)]));
    permissions.granted.delete(BLOG);
    await begin();
    await vi.waitFor(() => expect(registered).toEqual([]));
  });

  it('is one, however many events come at once', async () => {
    permissions.granted.add(BLOG);
    await Promise.all([registerGranted(), registerGranted(), registerGranted()]);
    expect(registered).toEqual([script(BLOG)]);
  });

  it('leaves the listed sites to the manifest, also where all sites were granted', async () => {
    permissions.granted.add('https://*/*');
    await registerGranted();
    expect(registered).toEqual([script('https://*/*')]);
  });
});

describe('a site that is granted', () => {
  beforeEach(followSites);

  it('has the page script put into its open pages at once, and no other page', async () => {
    await permissions.give(BLOG);
    expect(logs()).toEqual({ 1: [], 2: ['/page.js'], 3: ['/page.js'], 4: [] });
  });

  it('of the list, withheld until then, has too', async () => {
    await permissions.give('https://www.news.example/*');
    expect(logs()).toMatchObject({ 1: ['/page.js'], 2: [] });
  });

  it('reaches the others where one page is closed to us', async () => {
    tabs[9] = { host: 'closed.blog.example', log: [] };
    await permissions.give(BLOG);
    expect(logs()).toMatchObject({ 2: ['/page.js'], 9: [] });
  });
});

describe('a site that is withdrawn', () => {
  beforeEach(async () => {
    permissions.granted.add(BLOG);
    followSites();
  });

  it('falls silent on its open pages, and on no other', async () => {
    await permissions.take(BLOG);
    expect(logs()).toEqual({ 1: [], 2: ['left'], 3: [], 4: [] });
  });

  it('does not where another permission still allows it', async () => {
    permissions.granted.add('https://*/*');
    await permissions.take(BLOG);
    expect(logs()).toMatchObject({ 2: [] });
  });

  it('does where it was on the list', async () => {
    await permissions.take(NEWS);
    expect(logs()).toEqual({ 1: ['left'], 2: [], 3: [], 4: [] });
  });

  it('has the toolbar button say nothing of them any more', async () => {
    await permissions.take(NEWS);
    await expect.poll(() => button).toMatchObject({ 1: { text: '', title: 'Sidelight' } });
    expect(Object.keys(button)).toEqual(['1']);
  });
});
