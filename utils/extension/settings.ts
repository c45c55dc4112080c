import browser from 'webextension-polyfill';
import { repairSettings } from '../core/settings-schema.ts';
import type { Settings } from '../core/settings.ts';

const KEY = 'settings';

/** The reader's settings; what is missing or broken in storage takes its default. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return repairSettings(stored[KEY]);
}

/** Changes some settings and leaves the others. Changes wait for one another, so that none is lost. */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  const changed = writing.then(async () => {
    const settings = await readSettings();
    const next = { ...settings, ...change(settings) };
    await browser.storage.local.set({ [KEY]: next });
    return next;
  });
  writing = changed.then(
    () => undefined,
    () => undefined, // The caller hears of it; the next change starts anew.
  );
  return changed;
}

let writing: Promise<void> = Promise.resolve();
