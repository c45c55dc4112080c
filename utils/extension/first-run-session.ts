import browser from 'webextension-polyfill';
import type { FirstRunView } from '../core/first-run-view.ts';
import { shownShortcut } from '../core/shortcut.ts';
import { askFor, listedPatterns } from './host-access.ts';
import { changeSettings, readSettings } from './settings.ts';

/** What the reader does on the first-run page. */
export interface FirstRunSession {
  /** Asks for every listed site; to be called in the click's own turn. */
  allow: () => Promise<void>;
  resume: () => Promise<void>;
}

/** Keeps the first-run page up to date while it is open; `fail` is told where nothing can be read. */
export function startFirstRun(show: (view: FirstRunView) => void, fail: (error: unknown) => void): FirstRunSession {
  let refused = false;
  const look = async (): Promise<void> => show({ ...(await surroundings()), refused });
  const lookAgain = (): void => void look().catch(fail);
  browser.permissions.onAdded.addListener(lookAgain);
  browser.permissions.onRemoved.addListener(lookAgain);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'settings' in changes) lookAgain();
  });
  // Pinning the button is told by no event: the reader comes back from doing it.
  globalThis.addEventListener?.('focus', lookAgain);
  lookAgain();
  return {
    async allow() {
      refused = !(await askFor(listedPatterns()));
      await look();
    },
    resume: () => changeSettings(() => ({ paused: false })),
  };
}

async function surroundings(): Promise<Omit<FirstRunView, 'refused'>> {
  const [{ paused }, { origins = [] }, commands] = await Promise.all([
    readSettings(),
    browser.permissions.getAll(),
    browser.commands?.getAll(),
  ]);
  const listed = listedPatterns();
  const keys = commands?.find(({ name }) => name === 'next-mention')?.shortcut;
  return {
    listed: listed.length,
    withheld: listed.filter((pattern) => !origins.includes(pattern)).length,
    pinned: await isPinned(),
    paused,
    nextKeys: keys ? shownShortcut(keys) : null,
  };
}

/** Firefox for Android has no toolbar to tell of. */
async function isPinned(): Promise<boolean | null> {
  const { isOnToolbar = null } = (await browser.action.getUserSettings?.()) ?? {};
  return isOnToolbar;
}
