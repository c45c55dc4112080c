import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../utils/core/settings.ts';
import { changeSettings, readSettings, renewSettings } from '../../utils/extension/settings.ts';
import { fakeLocks } from '../helpers/locks.ts';
import { fakeButton } from '../helpers/toolbar-button.ts';

const store = (settings: unknown): Promise<void> => fakeBrowser.storage.local.set({ settings });
const stored = async (): Promise<unknown> => (await fakeBrowser.storage.local.get('settings'))['settings'];

beforeEach(() => {
  fakeBrowser.reset();
  fakeButton();
  fakeLocks();
});

describe('settings', () => {
  it('are the defaults where nothing is stored', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('keep what is good of broken ones', async () => {
    await store({ paused: true, marks: 'neon' });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, paused: true });
  });

  it('change one by one, and the others stay', async () => {
    await changeSettings(() => ({ marks: 'tint' }));
    await changeSettings(() => ({ paused: true }));
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, marks: 'tint', paused: true });
  });

  it('can be changed after a change that failed', async () => {
    const failing = changeSettings(() => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await changeSettings(() => ({ paused: true }));
    expect((await readSettings()).paused).toBe(true);
  });

  it('of a later version stay whole when one of them is changed', async () => {
    const later = { version: 7, paused: false, marks: 'halo', theme: { card: 'dark' } };
    await store(later);
    await changeSettings(() => ({ paused: true }));
    expect(await stored()).toEqual({ ...later, paused: true });
  });
});

describe('two changes at once', () => {
  const add =
    (site: string) =>
    ({ sitesOff }: { sitesOff: string[] }) => ({ sitesOff: [...sitesOff, site] });

  it('in one window are both kept', async () => {
    await Promise.all([changeSettings(add('a.example')), changeSettings(add('b.example'))]);
    expect((await readSettings()).sitesOff).toEqual(['a.example', 'b.example']);
  });

  it('in two windows, each with scripts of its own, are both kept', async () => {
    vi.resetModules();
    const second = await import('../../utils/extension/settings.ts');
    expect(second.changeSettings).not.toBe(changeSettings);
    await Promise.all([changeSettings(add('a.example')), second.changeSettings(add('b.example'))]);
    expect((await readSettings()).sitesOff).toEqual(['a.example', 'b.example']);
  });
});

describe('after an update', () => {
  it('broken settings are stored repaired, since pages read them by hand', async () => {
    await store({ paused: true, marks: 'neon', sitesOff: 'none' });
    await renewSettings();
    expect(await stored()).toEqual({ ...DEFAULT_SETTINGS, paused: true });
  });

  it.each([
    ['whole settings', { ...DEFAULT_SETTINGS, marks: 'tint' }],
    ['those of a later version', { version: 7, marks: 'halo' }],
    ['none', undefined],
  ])('%s are left alone, so that no page wakes for nothing', async (_, settings) => {
    if (settings) await store(settings);
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await renewSettings();
    expect(set).not.toHaveBeenCalled();
    expect(await stored()).toEqual(settings);
    set.mockRestore();
  });
});
