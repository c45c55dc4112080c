import browser from 'webextension-polyfill';
import { changedSettings, repairSettings } from '../core/settings-schema.ts';
import type { Settings } from '../core/settings.ts';
import { showNumbers, showPause } from './toolbar.ts';

const KEY = 'settings';

/** The reader's settings; what is missing or broken in storage takes its default. */
export async function readSettings(): Promise<Settings> {
  return repairSettings(await stored());
}

/**
 * Changes some settings and leaves the others. Changes wait for one another, those of other windows and of the background too,
 * so that none is lost. The toolbar button shows a pause, and no number where none is wanted, from then on: who stores it tells it, so that no background need wake.
 */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<void> {
  return navigator.locks.request(KEY, async () => {
    const before = await stored();
    const after = changedSettings(before, change(repairSettings(before)));
    await browser.storage.local.set({ [KEY]: after });
    await tellButton(repairSettings(before), repairSettings(after));
  });
}

async function tellButton(before: Settings, { paused, badge }: Settings): Promise<void> {
  if (paused !== before.paused) await showPause(paused);
  if (badge !== before.badge) await showNumbers();
}

/** Stores the settings anew where an older version, or something else, has left them in another shape: pages read them by hand. */
export function renewSettings(): Promise<void> {
  return navigator.locks.request(KEY, async () => {
    const before = await stored();
    const after = changedSettings(before, {});
    if (before !== undefined && JSON.stringify(after) !== JSON.stringify(before))
      await browser.storage.local.set({ [KEY]: after });
  });
}

async function stored(): Promise<unknown> {
  const { [KEY]: settings } = await browser.storage.local.get(KEY);
  return settings;
}
