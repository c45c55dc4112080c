import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageSummary, SummaryFinding } from '../../utils/core/page-summary.ts';
import { startPopupSession, type PopupSession } from '../../utils/extension/popup-session.ts';
import { readSettings } from '../../utils/extension/settings.ts';
import { fakePermissions, type FakePermissions } from '../helpers/browser-permissions.ts';
import { fakeLocks } from '../helpers/locks.ts';
import { fakeButton } from '../helpers/toolbar-button.ts';

let state: PageSummary['state'];
let self: SummaryFinding[];
let calls: string[];
let views: string[];
let session: PopupSession;
let permissions: FakePermissions;
let isRunning: boolean;
const [LISTED, BLOG] = ['https://*.news.example/*', 'https://*.blog.example/*'];

const pass = async (ms: number): Promise<void> => void (await vi.advanceTimersByTimeAsync(ms));

async function openPopup(url = 'https://www.news.example/story', incognito = false): Promise<void> {
  fakeBrowser.tabs.query = async () => [{ id: 1, url, incognito }] as never;
  session = startPopupSession((view) => views.push(view.state));
  await pass(0);
}

function answers(call: string): unknown {
  if (call === 'self') return self;
  return call === 'summary' ? { state, host: 'www.news.example', language: 'en', painted: true, mentions: [] } : true;
}

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  fakeButton();
  fakeLocks();
  [state, self, calls, views, isRunning] = ['found', [], [], [], true];
  permissions = fakePermissions([LISTED]);
  fakeBrowser.tabs.sendMessage = async (_tab: number, message: { call: string; args: unknown[] }) => {
    if (!isRunning) throw new Error('Receiving end does not exist.');
    calls.push(`${message.call} ${message.args.join()}`.trim());
    if (message.call === 'leave') isRunning = false;
    return { ok: true, ...(isRunning && { value: answers(message.call) }) } as never;
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
    expect([...new Set(views)]).toEqual(['reading', 'found']);
  });

  it('asks no more once the page has been read', async () => {
    await openPopup();
    await pass(5000);
    expect(calls).toEqual(['summary', 'self']);
  });

  it('shows the page at once, and then what it says of one figure in two ways', async () => {
    self = [{ why: '$11bn and $12bn are both given', index: 0 }];
    const told: unknown[] = [];
    await openPopup();
    startPopupSession((view) => told.push('self' in view ? view.self : view.state));
    await pass(0);
    expect(told).toEqual([[], self]);
  });

  it('sends the page to a mention', async () => {
    await openPopup();
    await session.goTo(3);
    expect(calls).toEqual(['summary', 'self', 'goTo 3']);
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

  it('gives back what was granted for the site, and stores nothing', async () => {
    permissions.granted.add(BLOG);
    await openPopup('https://www.blog.example/post');
    await session.toggleSite(false);
    await pass(0);
    expect([...permissions.granted]).toEqual([LISTED]);
    expect((await readSettings()).sitesOff).toEqual([]);
    expect(views.at(-1)).toBe('not-news');
    expect(calls).toContain('leave');
  });

  it('switches the site off where all sites were granted, and leaves that grant for the others', async () => {
    permissions.granted.add('https://*/*');
    await openPopup('https://www.blog.example/post');
    await session.toggleSite(false);
    expect([...permissions.granted]).toEqual([LISTED, 'https://*/*']);
    expect((await readSettings()).sitesOff).toEqual(['blog.example']);
    expect(views.at(-1)).toBe('off');
  });

  it('stores nothing in a private window', async () => {
    permissions.granted.add(BLOG);
    await openPopup('https://www.blog.example/post', true);
    await session.toggleSite(false);
    expect((await readSettings()).sitesOff).toEqual([]);
    expect(permissions.granted).toContain(BLOG);
  });

  it('does nothing on a page that has no site', async () => {
    await openPopup('chrome://settings/');
    await session.toggleSite(false);
    expect((await readSettings()).sitesOff).toEqual([]);
  });
});

describe('the pause', () => {
  it('is kept in a private window too: it names no site', async () => {
    await openPopup('https://www.news.example/story', true);
    await session.togglePause(true);
    expect(await readSettings()).toMatchObject({ paused: true, sitesOff: [] });
  });

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

  it('reads a page whose site is off, until the switch is turned', async () => {
    fakeBrowser.scripting.executeScript = async () => [];
    await fakeBrowser.storage.local.set({ settings: { sitesOff: ['news.example'] } });
    await openPopup();
    expect(views).toEqual(['off']);
    await session.showOnce();
    expect(views.at(-1)).toBe('found');
    await session.toggleSite(false);
    expect(views.at(-1)).toBe('off');
  });
});

describe('asking for a permission', () => {
  it('is the first thing that a click does: browsers hear no later request', async () => {
    await openPopup('https://www.blog.example/post');
    void session.allow(BLOG);
    expect(permissions.asked).toEqual([[BLOG]]);
    void session.allowListed();
    expect(permissions.asked).toEqual([[BLOG], [LISTED]]);
    await pass(0);
  });

  it('is not done for a site in a private window, where the name of the site would be kept; for the whole list it is', async () => {
    await openPopup('https://www.blog.example/post', true);
    await session.allow(BLOG);
    expect(permissions.asked).toEqual([]);
    await session.allowListed();
    expect(permissions.asked).toEqual([[LISTED]]);
  });

  it('leaves everything as it is where the reader says no, or the browser', async () => {
    isRunning = false;
    permissions.answer = false;
    await openPopup('https://www.blog.example/post');
    await session.allow(BLOG);
    fakeBrowser.permissions.request = () => Promise.reject(new Error('must be called during a user gesture'));
    await session.allow(BLOG);
    expect(views).toEqual(['not-news', 'not-news', 'not-news']);
  });

  it('waits for the page script, which the background puts in, before it calls the page unreadable', async () => {
    isRunning = false;
    await openPopup('https://www.blog.example/post');
    await session.allow(BLOG);
    await pass(1000);
    expect(new Set(views)).toEqual(new Set(['not-news', 'reading']));
    isRunning = true;
    await pass(200);
    expect(views.at(-1)).toBe('found');
  });

  it('calls it so after three seconds', async () => {
    isRunning = false;
    await openPopup('https://www.blog.example/post');
    await session.allow(BLOG);
    await pass(3200);
    expect(views.at(-1)).toBe('failed');
  });
});

describe('a permission that comes or goes while the popup is open', () => {
  it('is seen at once', async () => {
    await openPopup();
    await permissions.take(LISTED);
    await pass(0);
    expect(calls).toContain('leave');
    expect(views.at(-1)).toBe('withheld');
    isRunning = true;
    await permissions.give(LISTED);
    await pass(0);
    expect(views.at(-1)).toBe('found');
  });

  it('for another site leaves this page alone', async () => {
    await openPopup();
    await permissions.take(BLOG);
    await pass(0);
    expect(calls).not.toContain('leave');
    expect(views.at(-1)).toBe('found');
  });
});
