import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../utils/core/settings.ts';
import { changeSettings, readSettings } from '../../utils/extension/settings.ts';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('are the defaults where nothing is stored', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('keep what is good of broken ones', async () => {
    await fakeBrowser.storage.local.set({ settings: { paused: true, marks: 'neon' } });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, paused: true });
  });

  it('change one by one, and the others stay', async () => {
    await changeSettings(() => ({ marks: 'tint' }));
    await changeSettings(() => ({ paused: true }));
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, marks: 'tint', paused: true });
  });

  it('lose no change of two at once', async () => {
    const add = (site: string) => changeSettings(({ sitesOff }) => ({ sitesOff: [...sitesOff, site] }));
    await Promise.all([add('a.example'), add('b.example')]);
    expect((await readSettings()).sitesOff).toEqual(['a.example', 'b.example']);
  });

  it('can be changed after a change that failed', async () => {
    const failing = changeSettings(() => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await changeSettings(() => ({ paused: true }));
    expect((await readSettings()).paused).toBe(true);
  });
});
