import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backgroundHandlers } from '../../utils/extension/card-injection.ts';
import { wake } from '../../utils/extension/wake.ts';
import { fakeButton, type Look } from '../helpers/toolbar-button.ts';
import { install, pageSees, revised, version } from './releases.ts';
import { lendArea, type FakeArea } from './storage-area.ts';

vi.mock('../../utils/extension/say.ts', async () => {
  const { say } = await import('../helpers/say.ts');
  return { browserSay: () => say };
});

const WHOLE = 'revision 1 of 5 entities, words first';

let area: FakeArea;
/** What was asked for, and into which tabs the page script went. */
let asked: unknown[];
let entered: unknown[];
let button: Record<number, Look>;

beforeEach(() => {
  fakeBrowser.reset();
  button = fakeButton();
  area = lendArea();
  [asked, entered] = [[], []];
  install({ pack: revised(1) });
  vi.mocked(fakeBrowser.runtime.getManifest).mockReturnValue({
    version: '1.0.0',
    content_scripts: [{ matches: ['https://*.news.example/*'] }],
  } as never);
  fakeBrowser.permissions.getAll = async () => ({ origins: ['https://gazette.example/*'] });
  fakeBrowser.tabs.query = async (query) => {
    asked.push(query);
    return [{ id: 3 }, {}, { id: 4 }, { id: 5 }] as never;
  };
  fakeBrowser.scripting.executeScript = async (injection) => {
    if (injection.target.tabId === 4) throw new Error('Cannot access contents of the page.');
    entered.push(injection);
    return [];
  };
});

/** The extension itself starts: with the browser, after an update, when it is switched on. */
const restart = (): Promise<void> => fakeBrowser.storage.session.clear();

describe('the background', () => {
  it('on the extension’s start sets the toolbar button as the settings have it', async () => {
    await fakeBrowser.storage.local.set({ settings: { version: 1, paused: true } });
    await wake();
    expect(button[0]).toMatchObject({ title: 'Sidelight: paused on all sites', background: '#1B2130' });
  });

  it('on the extension’s start has the packs stored and enters the open pages of its sites, those added too', async () => {
    await wake();
    expect(pageSees(area)).toBe(WHOLE);
    expect(asked).toEqual([{ url: ['https://*.news.example/*', 'https://gazette.example/*'], discarded: false }]);
    expect(entered).toEqual([3, 5].map((tabId) => ({ target: { tabId, allFrames: true }, files: ['/page.js'] })));
  });

  it('that only slept disturbs no page, and does not compare what is stored', async () => {
    await wake();
    entered = [];
    delete area.stored['1:entity:harbour:harbour'];
    await wake();
    expect(entered).toEqual([]);
    expect(pageSees(area)).toBe('broken');
  });

  it('that only slept still fills a storage that was emptied', async () => {
    await wake();
    area.stored = {};
    await wake();
    expect(pageSees(area)).toBe(WHOLE);
  });

  it('on the extension’s next start finds what is broken', async () => {
    await wake();
    delete area.stored['1:entity:harbour:harbour'];
    await restart();
    await wake();
    expect(pageSees(area)).toBe(WHOLE);
  });

  it('finds it when a page tells', async () => {
    await wake();
    delete area.stored['1:entity:harbour:harbour'];
    await backgroundHandlers.checkPacks([], { tab: { id: 3 } });
    expect([pageSees(area), version(area)]).toEqual([WHOLE, 2]);
  });

  it('killed while it stored begins again the next time it wakes', async () => {
    area.dieAfter(3);
    await expect(wake()).rejects.toThrow('gone');
    area.dieAfter(Infinity);
    await wake();
    expect(pageSees(area)).toBe(WHOLE);
    expect(entered).toHaveLength(2);
  });

  it('killed after it stored, before it entered the pages, enters them the next time', async () => {
    const { query } = fakeBrowser.tabs;
    fakeBrowser.tabs.query = () => Promise.reject(new Error('The process is gone.'));
    await expect(wake()).rejects.toThrow('gone');
    fakeBrowser.tabs.query = query;
    await wake();
    expect(entered).toHaveLength(2);
  });
});
