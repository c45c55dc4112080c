import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerPopup, callPanels } from '../../utils/extension/panel-calls.ts';
import { startTabSession } from '../../utils/extension/tab-session.ts';
import { fakePermissions } from '../helpers/browser-permissions.ts';
import { fakeLocks } from '../helpers/locks.ts';

type Listener = (message: unknown, sender: object, answer: (reply: unknown) => void) => unknown;

beforeEach(() => {
  fakeBrowser.reset();
  fakeLocks();
  fakePermissions([]);
});

describe('what the reader did in the popup', () => {
  it('is told to open panels where no event tells it: a page was read once', async () => {
    const told: unknown[] = [];
    fakeBrowser.runtime.sendMessage = async (message: unknown) => told.push(message);
    fakeBrowser.scripting.executeScript = async () => [];
    const { showOnce } = startTabSession(
      async () => ({ id: 1, url: 'https://blog.example/post' }),
      () => {},
    );
    await showOnce();
    expect(told).toEqual([{ call: 'look', args: [] }]);
  });

  it('is no matter where no panel is open', async () => {
    fakeBrowser.runtime.sendMessage = () => Promise.reject(new Error('Receiving end does not exist.'));
    await expect(callPanels()).resolves.toBeUndefined();
  });

  it.each([
    ['the popup', { url: '/popup.html' }, [], 1],
    ['the popup, with what the call does not take', { url: '/popup.html' }, ['all'], 0],
    ['a script on a page', { url: 'https://a.example/', tab: { id: 1 } }, [], 0],
    ['another extension', { id: 'them', url: '/popup.html' }, [], 0],
  ])('is heard of %s', async (_, { url, ...sender }, args, looks) => {
    const listeners: Listener[] = [];
    fakeBrowser.runtime.onMessage.addListener = (listener: unknown) => void listeners.push(listener as Listener);
    let looked = 0;
    answerPopup(() => void looked++);
    const { id } = fakeBrowser.runtime;
    const from = url.startsWith('/') ? fakeBrowser.runtime.getURL(url as '/popup.html') : url;
    for (const listener of listeners) listener({ call: 'look', args }, { id, url: from, ...sender }, () => {});
    await Promise.resolve();
    expect(looked).toBe(looks);
  });
});
