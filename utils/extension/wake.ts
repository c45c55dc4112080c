import browser from 'webextension-polyfill';
import { enterOpenPages } from './open-pages.ts';
import { keepPacks } from './packs.ts';
import { readSettings } from './settings.ts';
import { setUpBadge, showPause } from './toolbar.ts';

const AWAKE = 'awake';

/**
 * What the background does each time it wakes. The session's storage is empty when the extension itself has just started: with the
 * browser, after an install, an update, a reload, or when it was switched on. Then the toolbar button is set, the packs are checked
 * whole and open pages entered; a worker that only slept takes a glance.
 */
export async function wake(): Promise<void> {
  const { [AWAKE]: awake } = await browser.storage.session.get(AWAKE);
  if (awake === true) return keepPacks('glance');
  await Promise.all([setUpButton(), keepPacks('whole')]);
  await enterOpenPages();
  await browser.storage.session.set({ [AWAKE]: true });
}

async function setUpButton(): Promise<void> {
  await setUpBadge();
  await showPause((await readSettings()).paused);
}
