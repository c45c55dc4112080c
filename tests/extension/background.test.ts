import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backgroundHandlers, backgroundParsers, isPageScript } from '../../utils/extension/card-injection.ts';
import { DEFAULT_SETTINGS } from '../../utils/core/settings.ts';
import { fakeLocks } from '../helpers/locks.ts';
import { fakeButton } from '../helpers/toolbar-button.ts';
import { readSettings } from '../../utils/extension/settings.ts';
import { showOnce } from '../../utils/extension/show-once.ts';
import { fakePermissions } from '../helpers/browser-permissions.ts';

const injected: unknown[] = [];
/** Of the tab, as far as the browser lets us know it. */
let address: string | undefined;

beforeEach(() => {
  fakeBrowser.reset();
  injected.length = 0;
  fakeBrowser.scripting.executeScript = async (injection) => {
    injected.push(injection);
    return [];
  };
  address = 'https://www.news.example/story';
  fakeBrowser.tabs.get = async () => ({ url: address }) as never;
});

describe('the card script', () => {
  it('goes into the very document that asks', async () => {
    await backgroundHandlers.loadCard([], { tab: { id: 7 }, frameId: 0, documentId: 'D' });
    expect(injected).toEqual([{ files: ['/card.js', '/hover.js'], target: { tabId: 7, documentIds: ['D'] } }]);
  });

  it('goes into the frame that asks, where the browser names no document', async () => {
    await backgroundHandlers.loadCard([], { tab: { id: 7 }, frameId: 3 });
    expect(injected).toEqual([{ files: ['/card.js', '/hover.js'], target: { tabId: 7, frameIds: [3] } }]);
  });

  it('comes after the script that marks', async () => {
    await backgroundHandlers.loadDisplay([], { tab: { id: 7 }, frameId: 0, documentId: 'D' });
    expect(injected).toEqual([{ files: ['/display.js'], target: { tabId: 7, documentIds: ['D'] } }]);
    expect(backgroundParsers.loadDisplay(['/other.js'])).toBeNull();
  });

  it('is followed by what few readers ask for', async () => {
    await backgroundHandlers.loadMore([], { tab: { id: 7 }, frameId: 0, documentId: 'D' });
    expect(injected).toEqual([{ files: ['/more.js'], target: { tabId: 7, documentIds: ['D'] } }]);
    expect(backgroundParsers.loadMore(['/other.js'])).toBeNull();
  });

  it('goes nowhere while the browser keeps the page closed, where it would take the popup’s next click', async () => {
    address = undefined;
    await expect(backgroundHandlers.loadCard([], { tab: { id: 7 }, frameId: 0 })).rejects.toThrow('closed');
    expect(injected).toEqual([]);
  });

  it('goes nowhere for what is in no tab', async () => {
    await expect(backgroundHandlers.loadCard([], {})).rejects.toThrow('tab');
  });

  it('is for our own scripts on pages', () => {
    const { id } = fakeBrowser.runtime;
    const tab = { id: 7 };
    expect(isPageScript({ id, tab, url: 'https://a.example/' })).toBe(true);
    expect(isPageScript({ id, tab })).toBe(true);
    expect(isPageScript({ id })).toBe(false);
    expect(isPageScript({ id: 'another', tab })).toBe(false);
  });

  it('is asked for without arguments', () => {
    expect(backgroundParsers.loadCard([])).toEqual([]);
    expect(backgroundParsers.loadCard([{ documentId: 'E' }])).toBeNull();
  });
});

describe('rules that shall go with the extension', () => {
  const held = { target: { tabId: 7, documentIds: ['D'] }, origin: 'USER' };
  const sender = { tab: { id: 7 }, frameId: 0, documentId: 'D' };
  let done: unknown[];
  beforeEach(() => {
    done = [];
    fakeBrowser.scripting.insertCSS = async (injection) => void done.push(['in', injection]);
    fakeBrowser.scripting.removeCSS = async (injection) => void done.push(['out', injection]);
  });

  it.each<[string, string, unknown[]]>([
    ['a{}', '', [['in', { css: 'a{}', ...held }]]],
    [
      'b{}',
      'a{}',
      [
        ['in', { css: 'b{}', ...held }],
        ['out', { css: 'a{}', ...held }],
      ],
    ],
    ['', 'b{}', [['out', { css: 'b{}', ...held }]]],
  ])('%j come in place of %j', async (rules, before, expected) => {
    await backgroundHandlers.hold([rules, before], sender);
    expect(done).toEqual(expected);
  });

  it.each([[[]], [['a{}']], [['a{}', 7]], [['a{}', 'x'.repeat(10_001)]]])('are not taken as %j', (args) => {
    expect(backgroundParsers.hold(args)).toBeNull();
  });
});

describe('a fact', () => {
  it('is shown on the page of its pack', async () => {
    const opened: unknown[] = [];
    fakeBrowser.tabs.create = async (tab) => opened.push(tab) as never;
    await backgroundHandlers.openFact(['netflix-profit'], { tab: { id: 7 } });
    expect(opened).toEqual([{ url: fakeBrowser.runtime.getURL('/pack.html#netflix-profit') }]);
  });

  it('is not opened for a private window', async () => {
    const opened: unknown[] = [];
    fakeBrowser.tabs.create = async (tab) => opened.push(tab) as never;
    await expect(backgroundHandlers.openFact(['netflix-profit'], { tab: { id: 7, incognito: true } })).rejects.toThrow(
      'A private window opens no page of a pack.',
    );
    expect(opened).toEqual([]);
  });

  it.each([[[]], [['a', 'b']], [['#x']], [['a b']], [['//evil.example']], [['a'.repeat(101)]], [[7]]])(
    'is not asked for by %j',
    (args) => {
      expect(backgroundParsers.openFact(args)).toBeNull();
    },
  );
});

describe('a page that asks whether it may stay', () => {
  it.each([
    ['https://www.news.example/story', true],
    ['https://www.blog.example/post', false],
    ['about:blank', false],
  ])('is told by the address that the browser names: %s, %s', async (url, may) => {
    fakePermissions(['https://*.news.example/*']);
    expect(await backgroundHandlers.mayStay([], { tab: { id: 7 }, url })).toBe(may);
  });
});

describe('"Show context once"', () => {
  it('raises the flag before the page script comes', async () => {
    expect(await showOnce(7)).toBe(true);
    expect(injected).toEqual([
      { target: { tabId: 7, allFrames: true }, func: expect.any(Function) },
      { target: { tabId: 7, allFrames: true }, files: ['/page.js'] },
    ]);
  });

  it('tells where the browser keeps the page closed', async () => {
    fakeBrowser.scripting.executeScript = () => Promise.reject(new Error('Cannot access contents of the page.'));
    expect(await showOnce(7)).toBe(false);
  });
});

describe('a page that asks to be left alone', () => {
  const URL_LISTED = 'https://www.news.example/story';
  let left: number[];
  beforeEach(async () => {
    left = [];
    fakeLocks();
    fakeButton();
    await fakeBrowser.storage.local.set({ settings: DEFAULT_SETTINGS });
    fakeBrowser.tabs.sendMessage = async (tab) => {
      left.push(tab);
      return { ok: true } as never;
    };
  });
  const off = async (): Promise<unknown> => (await readSettings()).sitesOff;

  it('is off with its site, from now on', async () => {
    fakePermissions(['https://*.news.example/*']);
    await backgroundHandlers.switchOff([], { tab: { id: 7 }, url: URL_LISTED });
    expect([await off(), left]).toEqual([['news.example'], []]);
  });

  it('falls silent by itself in a private window, where nothing is stored', async () => {
    fakePermissions(['https://*.news.example/*']);
    await backgroundHandlers.switchOff([], { tab: { id: 7, incognito: true }, url: URL_LISTED });
    expect([await off(), left]).toEqual([[], [7]]);
  });

  it('falls silent by itself where it was let in once', async () => {
    fakePermissions([]);
    await backgroundHandlers.switchOff([], { tab: { id: 7 }, url: 'https://www.blog.example/post' });
    expect([await off(), left]).toEqual([[], [7]]);
  });

  it('asks without arguments', () => {
    expect(backgroundParsers.switchOff([])).toEqual([]);
    expect(backgroundParsers.switchOff(['other.example'])).toBeNull();
  });
});
