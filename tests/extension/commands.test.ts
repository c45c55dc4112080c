import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onCommand } from '../../utils/extension/commands.ts';
import { changeSettings, readSettings } from '../../utils/extension/settings.ts';
import { fakePermissions } from '../helpers/browser-permissions.ts';
import { fakeLocks } from '../helpers/locks.ts';

const NEWS = { id: 7, url: 'https://www.news.example/story' };

let sent: unknown[];
let popups: number;

const press = (command: string, tab: object = NEWS): Promise<void> => onCommand(command, tab as never);
const off = async (): Promise<string[]> => (await readSettings()).sitesOff;

beforeEach(() => {
  fakeBrowser.reset();
  fakeLocks();
  fakePermissions(['https://*.news.example/*']);
  [sent, popups] = [[], 0];
  fakeBrowser.tabs.sendMessage = async (...message: unknown[]) => {
    sent.push(message);
    return { ok: true, value: true } as never;
  };
  fakeBrowser.action.openPopup = async () => void popups++;
});

describe('a keyboard command', () => {
  it.each([
    ['next-mention', 1],
    ['previous-mention', -1],
    ['open-card', 0],
  ])('%s goes to the page of the active tab', async (command, step) => {
    await press(command);
    expect(sent).toEqual([[7, { call: 'step', args: [step] }, { frameId: 0 }]]);
  });

  it('that nobody knows goes nowhere', async () => {
    await press('dance');
    expect([sent, popups]).toEqual([[], 0]);
  });

  it('is let go where there is no tab, and where no page script answers', async () => {
    await expect(onCommand('next-mention', undefined)).resolves.toBeUndefined();
    fakeBrowser.tabs.sendMessage = () => Promise.reject(new Error('Receiving end does not exist.'));
    await expect(press('next-mention')).resolves.toBeUndefined();
  });
});

describe('the key that switches the site', () => {
  it('turns a site of the list off, and on again', async () => {
    await press('switch-site');
    expect(await off()).toEqual(['news.example']);
    await press('switch-site');
    expect(await off()).toEqual([]);
    expect(popups).toBe(0);
  });

  it('turns a site on while the news list is off, and off again', async () => {
    await changeSettings(() => ({ newsList: false }));
    await press('switch-site');
    expect(await readSettings()).toMatchObject({ newsList: false, sitesOn: ['news.example'], sitesOff: [] });
    await press('switch-site');
    expect(await readSettings()).toMatchObject({ newsList: false, sitesOn: [], sitesOff: ['news.example'] });
  });

  it.each<[string, object]>([
    ['on a site outside the list', { id: 7, url: 'https://blog.example/post' }],
    ['on a page over http', { id: 7, url: 'http://www.news.example/story' }],
    ['on a page of the browser', { id: 7, url: 'chrome://version/' }],
    ['on a page whose address it may not know', { id: 7 }],
    ['in a private window', { ...NEWS, incognito: true }],
  ])('opens the popup %s, at once', async (_, tab) => {
    const done = press('switch-site', tab);
    expect(popups).toBe(1);
    await done;
    expect(await off()).toEqual([]);
  });

  it('opens the popup while all is paused', async () => {
    await fakeBrowser.storage.local.set({ settings: { version: 1, paused: true } });
    await press('switch-site');
    expect([popups, await off()]).toEqual([1, []]);
  });

  it('opens the popup where the browser withholds the site', async () => {
    fakePermissions(['https://*.news.example/*']).granted.clear();
    await press('switch-site');
    expect([popups, await off()]).toEqual([1, []]);
  });
});
