import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FirstRunView } from '../../utils/core/first-run-view.ts';
import { startFirstRun, type FirstRunSession } from '../../utils/extension/first-run-session.ts';
import { greet } from '../../utils/extension/own-pages.ts';
import { changeSettings, readSettings } from '../../utils/extension/settings.ts';
import { fakePermissions, type FakePermissions } from '../helpers/browser-permissions.ts';
import { fakeLocks } from '../helpers/locks.ts';
import { fakeButton } from '../helpers/toolbar-button.ts';

const LISTED = ['https://*.news.example/*', 'https://*.herald.example/*'];

let views: FirstRunView[];
let session: FirstRunSession;
let permissions: FakePermissions;
let shortcut: string;
let isOnToolbar: boolean | undefined;

const last = (): FirstRunView => views.at(-1)!;

beforeEach(() => {
  fakeBrowser.reset();
  fakeLocks();
  fakeButton();
  permissions = fakePermissions(LISTED);
  views = [];
  [shortcut, isOnToolbar] = ['Alt+Period', false];
  Object.assign(fakeBrowser.commands, { getAll: async () => [{ name: 'next-mention', shortcut }] });
  Object.assign(fakeBrowser.action, { getUserSettings: async () => ({ isOnToolbar }) });
});

async function start(): Promise<void> {
  session = startFirstRun(
    (view) => views.push(view),
    (error) => {
      throw error;
    },
  );
  await vi.waitUntil(() => views.length > 0);
}

describe('the first-run page', () => {
  it('shows what the browser lets us read, where our button is, and the keys', async () => {
    permissions.granted.clear();
    permissions.granted.add(LISTED[0]!);
    await start();
    expect(last()).toEqual({
      listed: 2,
      withheld: 1,
      refused: false,
      pinned: false,
      paused: false,
      nextKeys: 'Alt+.',
    });
  });

  it('knows no keys where none are set, and no place of the button where the browser does not tell', async () => {
    [shortcut, isOnToolbar] = ['', undefined];
    await start();
    expect(last()).toMatchObject({ nextKeys: null, pinned: null });
  });

  it.each([
    ['shows that the reader gave all sites', true, { withheld: 0, refused: false }],
    ['shows that the reader gave none', false, { withheld: 2, refused: true }],
  ])('%s', async (_, answer, shown) => {
    permissions.granted.clear();
    permissions.answer = answer;
    await start();
    await session.allow();
    expect(last()).toMatchObject(shown);
  });

  it('follows the pause, and ends it', async () => {
    await start();
    await changeSettings(() => ({ paused: true }));
    await vi.waitFor(() => expect(last().paused).toBe(true));
    await session.resume();
    expect((await readSettings()).paused).toBe(false);
  });

  it.each([
    ['install', 1],
    ['update', 0],
    ['browser_update', 0],
  ])('after an %s is opened %i times', async (reason, times) => {
    const opened: unknown[] = [];
    fakeBrowser.tabs.create = async (tab) => opened.push(tab) as never;
    await greet({ reason });
    await greet({ reason });
    expect(opened).toEqual(Array.from({ length: times }, () => ({ url: expect.stringContaining('/first-run.html') })));
  });
});
