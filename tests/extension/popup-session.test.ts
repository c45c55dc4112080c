import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageSummary } from '../../utils/core/page-summary.ts';
import { startPopupSession, type PopupSession } from '../../utils/extension/popup-session.ts';
import { readSettings } from '../../utils/extension/settings.ts';

let state: PageSummary['state'];
let calls: string[];
let views: string[];
let session: PopupSession;

const pass = async (ms: number): Promise<void> => void (await vi.advanceTimersByTimeAsync(ms));

async function openPopup(url = 'https://www.news.example/story'): Promise<void> {
  fakeBrowser.tabs.query = async () => [{ id: 1, url }] as never;
  session = startPopupSession((view) => views.push(view.state));
  await pass(0);
}

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  [state, calls, views] = ['found', [], []];
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Sidelight', version: '1' });
  fakeBrowser.tabs.sendMessage = async (_tab: number, message: { call: string; args: unknown[] }) => {
    calls.push(`${message.call} ${message.args.join()}`.trim());
    const value = message.call === 'summary' ? { state, host: 'www.news.example', painted: true, mentions: [] } : true;
    return { ok: true, value } as never;
  };
});
afterEach(() => vi.useRealTimers());

describe('the popup', () => {
  it('shows the page as soon as it answers', async () => {
    await openPopup();
    expect(views).toEqual(['found']);
  });

  it('says "reading" only when that takes longer than 400 ms', async () => {
    state = 'reading';
    await openPopup();
    await pass(200);
    state = 'nothing';
    await pass(200);
    expect(views).toEqual(['nothing']);
  });

  it('says "reading" after 400 ms, and then what was found', async () => {
    state = 'reading';
    await openPopup();
    await pass(600);
    state = 'found';
    await pass(200);
    expect(new Set(views)).toEqual(new Set(['reading', 'found']));
    expect(views.at(-1)).toBe('found');
  });

  it('asks no more once the page has been read', async () => {
    await openPopup();
    await pass(5000);
    expect(calls).toEqual(['summary']);
  });

  it('sends the page to a mention', async () => {
    await openPopup();
    await session.goTo(3);
    expect(calls).toEqual(['summary', 'goTo 3']);
  });
});

describe('the site switch', () => {
  it('turns the whole site off, without "www.", and on again', async () => {
    await openPopup();
    await session.toggleSite(false);
    expect((await readSettings()).sitesOff).toEqual(['news.example']);
    expect(views.at(-1)).toBe('off');
    await session.toggleSite(true);
    expect((await readSettings()).sitesOff).toEqual([]);
    expect(views.at(-1)).toBe('found');
  });

  it('turns a site on that is off under a wider name, and leaves the others off', async () => {
    await fakeBrowser.storage.local.set({ settings: { sitesOff: ['example', 'www.news.example', 'other.test'] } });
    await openPopup();
    await session.toggleSite(true);
    expect((await readSettings()).sitesOff).toEqual(['other.test']);
  });

  it('does nothing on a page that has no site', async () => {
    await openPopup('chrome://settings/');
    await session.toggleSite(false);
    expect((await readSettings()).sitesOff).toEqual([]);
  });
});

describe('the pause', () => {
  it('is shown at once, also on a page of the browser', async () => {
    await openPopup('chrome://settings/');
    await session.togglePause(true);
    expect(views).toEqual(['restricted', 'paused']);
    expect((await readSettings()).paused).toBe(true);
  });
});

describe('"Show context once"', () => {
  it('says that the page is closed where the browser keeps it so', async () => {
    fakeBrowser.scripting.executeScript = () => Promise.reject(new Error('Cannot access contents of the page.'));
    await openPopup();
    await session.showOnce();
    expect(views.at(-1)).toBe('restricted');
  });
});
