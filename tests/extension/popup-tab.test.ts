import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageSummary } from '../../utils/core/page-summary.ts';
import { startPopupSession, type PopupSession } from '../../utils/extension/popup-session.ts';
import { fakePermissions } from '../helpers/browser-permissions.ts';
import { fakeLocks } from '../helpers/locks.ts';

let state: PageSummary['state'];
let views: string[];
let session: PopupSession;
let isRunning: boolean;

const pass = async (ms: number): Promise<void> => void (await vi.advanceTimersByTimeAsync(ms));

async function openPopup(): Promise<void> {
  fakeBrowser.tabs.query = async () => [{ id: 1, url: 'https://www.news.example/story' }] as never;
  session = startPopupSession((view) => views.push(view.state));
  await pass(0);
}

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  fakeLocks();
  fakePermissions(['https://*.news.example/*']);
  [state, views, isRunning] = ['found', [], true];
  fakeBrowser.tabs.sendMessage = async (_tab: number, { call }: { call: string }) => {
    if (!isRunning) throw new Error('Receiving end does not exist.');
    const summary = { state, host: 'www.news.example', language: 'en', painted: true, mentions: [] };
    return { ok: true, value: call === 'summary' ? summary : call === 'self' ? [] : true } as never;
  };
});
afterEach(() => vi.useRealTimers());

describe('reloading a page that could not be read', () => {
  it('says that it is being read while it loads, and goes on to show it', async () => {
    const reloaded: unknown[] = [];
    vi.spyOn(fakeBrowser.tabs, 'reload').mockImplementation(async (id) => void reloaded.push(id));
    state = 'failed';
    await openPopup();
    await session.reload();
    await pass(600);
    expect([reloaded, views.at(-1)]).toEqual([[1], 'reading']);
    state = 'found';
    await pass(200);
    expect(views.at(-1)).toBe('found');
  });

  it('says again that it cannot be read where that is so', async () => {
    vi.spyOn(fakeBrowser.tabs, 'reload').mockResolvedValue();
    state = 'failed';
    await openPopup();
    await session.reload();
    await pass(4000);
    expect(views.at(-1)).toBe('failed');
  });
});

describe('a page that has just loaded, whose script is still to come', () => {
  it('is being read, and then shown', async () => {
    isRunning = false;
    await openPopup();
    await pass(600);
    expect(views).not.toContain('failed');
    isRunning = true;
    await pass(200);
    expect(views.at(-1)).toBe('found');
  });

  it('could not be read where none comes within a second', async () => {
    isRunning = false;
    await openPopup();
    await pass(1300);
    expect(views.at(-1)).toBe('failed');
  });
});

describe('a tab that has closed', () => {
  it('is said to have, whatever the reader does', async () => {
    vi.spyOn(fakeBrowser.tabs, 'reload').mockRejectedValue(new Error('No tab with id: 1.'));
    await openPopup();
    isRunning = false;
    fakeBrowser.tabs.query = async () => [{ id: 2, url: 'https://www.news.example/other' }] as never;
    await session.goTo(0);
    await session.reload();
    expect(views).toEqual(['found', 'gone', 'gone']);
  });
});

describe('a tab whose page has gone on', () => {
  it('is known by the address that it had, where the browser hides the new one', async () => {
    await openPopup();
    fakeBrowser.tabs.query = async () => [{ id: 1 }] as never;
    await session.togglePause(false);
    expect(views).toEqual(['found', 'found']);
  });
});
