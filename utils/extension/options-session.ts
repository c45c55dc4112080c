import browser from 'webextension-polyfill';
import type { OptionsView } from '../core/options-view.ts';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings.ts';
import { grantedPatterns, listedPatterns } from './host-access.ts';
import { changeSettings, readSettings } from './settings.ts';

/** What the reader does on the page of settings; each answers when it is stored, and rejects where it could not be. */
export interface OptionsSession {
  change: (change: Partial<Settings>) => Promise<void>;
  /** Takes a permission back, by its match pattern. */
  withdraw: (pattern: string) => Promise<void>;
  /** Asks for them; to be called in the click's own turn. Resolves when the reader has answered. */
  allow: (...patterns: string[]) => Promise<void>;
  /** Back to the first day: settings, and every permission that can be given back. */
  reset: () => Promise<void>;
  /** Opens the browser's own page for shortcuts; null where it has none. */
  changeKeys: (() => Promise<void>) | null;
}

/** Keeps the page of settings up to date while it is open, whoever changes them; `fail` is told where they cannot be read. */
export function startOptions(show: (view: OptionsView) => void, fail: (error: unknown) => void): OptionsSession {
  const look = async (): Promise<void> => show(await optionsView());
  const lookAgain = (): void => void look().catch(fail);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'settings' in changes) lookAgain();
  });
  browser.permissions.onAdded.addListener(lookAgain);
  browser.permissions.onRemoved.addListener(lookAgain);
  lookAgain();
  const change = async (next: Partial<Settings>): Promise<void> => {
    await changeSettings(() => next);
    await look();
  };
  const withdraw = async (...origins: string[]): Promise<void> => {
    if (origins.length > 0) await browser.permissions.remove({ origins });
    await look();
  };
  return {
    change,
    withdraw: (pattern) => withdraw(pattern),
    async allow(...origins) {
      if (origins.length > 0) await browser.permissions.request({ origins });
      await look();
    },
    async reset() {
      await change(DEFAULT_SETTINGS);
      await withdraw(...(await grantedPatterns()));
    },
    changeKeys: keysPage(),
  };
}

async function optionsView(): Promise<OptionsView> {
  const [settings, granted, commands] = await Promise.all([readSettings(), grantedPatterns(), commandsOf()]);
  const { origins = [] } = await browser.permissions.getAll();
  const listed = listedPatterns();
  const withheld = listed.filter((pattern) => !origins.includes(pattern)).length;
  return { settings, granted, listed, withheld, commands, bytes: await bytesInUse() };
}

/** Firefox for Android has none. */
async function commandsOf(): Promise<OptionsView['commands']> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.flatMap(({ name = '', description = '', shortcut = '' }) =>
    description === '' ? [] : { name, description, shortcut },
  );
}

/** Chromium has a page for shortcuts, Firefox a call; on Android there are none. */
function keysPage(): (() => Promise<void>) | null {
  const commands = browser.commands as { openShortcutSettings?: () => Promise<void> } | undefined;
  if (commands?.openShortcutSettings) return () => Promise.resolve(commands.openShortcutSettings?.());
  if (!commands || !browser.runtime.getURL('').startsWith('chrome')) return null;
  return async () => void (await browser.tabs.create({ url: 'chrome://extensions/shortcuts' }));
}

/** Firefox cannot tell before version 131. */
async function bytesInUse(): Promise<number | null> {
  const { local } = browser.storage as unknown as { local: { getBytesInUse?: (keys: null) => Promise<number> } };
  return (await local.getBytesInUse?.(null)) ?? null;
}
