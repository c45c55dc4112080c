import browser from 'webextension-polyfill';
import { isUnder } from '../core/hosts.ts';
import type { Settings } from '../core/settings.ts';
import { callPage } from './page-calls.ts';
import { changeSettings, readSettings } from './settings.ts';
import { showOnce } from './show-once.ts';
import { hostOf, tabView, type TabAddress, type TabView } from './tab-view.ts';

/** What the reader does in the popup; each answers when it is done. */
export interface PopupSession {
  goTo: (index: number) => Promise<void>;
  toggleSite: (on: boolean) => Promise<void>;
  togglePause: (paused: boolean) => Promise<void>;
  showOnce: () => Promise<void>;
}

/** "Reading" is shown only when it takes longer, in ms: most pages are read before the eye has found the popup. */
const READING_SHOWN_AFTER = 400;

/** How often the page is asked again while it is being read, in ms. */
const ASK_AGAIN = 150;

/** Follows the active tab for as long as the popup is open; `show` is called with each view of it, never at once. */
export function startPopupSession(show: (view: TabView) => void): PopupSession {
  const found = activeTab();
  let turn = 0;

  const look = async (since = performance.now()): Promise<void> => {
    const mine = ++turn;
    const view = await tabView(await found, await readSettings());
    if (mine !== turn) return;
    const isReading = view.state === 'reading';
    if (!isReading || performance.now() - since >= READING_SHOWN_AFTER) show(view);
    if (isReading) setTimeout(() => mine === turn && void look(since), ASK_AGAIN);
  };
  const change = async (next: (settings: Settings) => Partial<Settings>): Promise<void> => {
    await changeSettings(next);
    await look();
  };

  void look();
  return {
    async goTo(index) {
      const { id } = await found;
      const isThere = id !== undefined && (await callPage(id, 'goTo', [index]));
      if (!isThere) await look();
    },
    async toggleSite(on) {
      const host = hostOf(await found);
      if (host !== null) await change(({ sitesOff }) => ({ sitesOff: switched(sitesOff, host, on) }));
    },
    togglePause: (paused) => change(() => ({ paused })),
    async showOnce() {
      const { id } = await found;
      if (id !== undefined && (await showOnce(id))) await look();
      else show({ state: 'restricted' });
    },
  };
}

async function activeTab(): Promise<TabAddress> {
  const [tab = {}] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** The list of sites that are off after a switch was turned: a site goes in without "www.", and stands for all under it. */
function switched(sitesOff: readonly string[], host: string, on: boolean): string[] {
  const others = sitesOff.filter((site) => !isUnder(host, [site]));
  return on ? others : [...others, host.replace(/^www\./, '')];
}
