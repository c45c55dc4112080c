import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { OptionsView } from '../../utils/core/options-view.ts';
import { DEFAULT_SETTINGS } from '../../utils/core/settings.ts';
import { startOptions, type OptionsSession } from '../../utils/extension/options-session.ts';
import { changeSettings, readSettings } from '../../utils/extension/settings.ts';
import { fakePermissions, type FakePermissions } from '../helpers/browser-permissions.ts';
import { fakeLocks } from '../helpers/locks.ts';
import { fakeButton } from '../helpers/toolbar-button.ts';

const LISTED = ['https://*.news.example/*', 'https://*.herald.example/*'];
const BLOG = 'https://*.blog.example/*';

let views: OptionsView[];
let faults: unknown[];
let session: OptionsSession;
let permissions: FakePermissions;

const last = (): OptionsView => views.at(-1)!;

beforeEach(async () => {
  fakeBrowser.reset();
  fakeButton();
  fakeLocks();
  permissions = fakePermissions(LISTED);
  for (const pattern of [LISTED[0]!, BLOG]) permissions.granted.add(pattern);
  permissions.granted.delete(LISTED[1]!);
  views = [];
  Object.assign(fakeBrowser.commands, {
    getAll: async () => [{ name: 'next', description: 'Next', shortcut: 'Alt+N' }, { name: '_x' }],
  });
  Object.assign(fakeBrowser.storage.local, { getBytesInUse: async () => 142_000 });
  faults = [];
  session = startOptions(
    (view) => views.push(view),
    (error) => faults.push(error),
  );
  await vi.waitUntil(() => views.length === 1);
});

describe('the page of settings', () => {
  it('shows what is stored, granted, listed and withheld', () => {
    expect(last()).toMatchObject({
      settings: DEFAULT_SETTINGS,
      granted: [BLOG],
      listed: LISTED,
      withheld: 1,
      bytes: 142_000,
    });
    expect(last().commands).toEqual([{ name: 'next', description: 'Next', shortcut: 'Alt+N' }]);
  });

  it('stores a change and shows it', async () => {
    await session.change({ marks: 'tint' });
    expect((await readSettings()).marks).toBe('tint');
    expect(last().settings.marks).toBe('tint');
  });

  it('shows what is changed elsewhere', async () => {
    await changeSettings(() => ({ paused: true }));
    await vi.waitFor(() => expect(last().settings.paused).toBe(true));
  });

  it('gives a permission back and shows that', async () => {
    await session.withdraw(BLOG);
    expect(permissions.granted.has(BLOG)).toBe(false);
    expect(last().granted).toEqual([]);
  });

  it('goes back to the first day, what was allowed beyond the list included', async () => {
    await session.change({ sitesOff: ['paper.example'], openDelay: null });
    await session.reset();
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect([...permissions.granted]).toEqual([LISTED[0]]);
  });

  it('asks for nothing where nothing was taken back', async () => {
    const request = vi.spyOn(fakeBrowser.permissions, 'request');
    await session.allow();
    expect(request).not.toHaveBeenCalled();
  });

  it('opens the browser’s page for shortcuts: by a call, by its address, or not at all', async () => {
    const keys = (): OptionsSession['changeKeys'] => startOptions(vi.fn<() => void>(), vi.fn<() => void>()).changeKeys;
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await keys()?.();
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'chrome://extensions/shortcuts' });
    const { commands } = fakeBrowser;
    const open = vi.fn<() => Promise<void>>();
    Object.assign(fakeBrowser, { commands: { ...commands, openShortcutSettings: open } });
    await keys()?.();
    expect(open).toHaveBeenCalledOnce();
    Object.assign(fakeBrowser, { commands: undefined });
    expect(keys()).toBeNull();
    Object.assign(fakeBrowser, { commands });
  });

  it('tells where the browser does not let it read', async () => {
    const fault = new Error('The storage is corrupt.');
    Object.assign(fakeBrowser.storage.local, { getBytesInUse: () => Promise.reject(fault) });
    permissions.granted.delete(BLOG);
    await session.withdraw(BLOG).catch(() => undefined);
    await changeSettings(() => ({ paused: true }));
    await vi.waitFor(() => expect(faults).toContain(fault));
  });

  it('says it where the browser does not store', async () => {
    fakeBrowser.storage.local.set = async () => {
      throw new Error('QuotaExceededError');
    };
    await expect(session.change({ marks: 'none' })).rejects.toThrow('QuotaExceededError');
  });
});
