import browser, { type Permissions } from 'webextension-polyfill';
import { reportedLine, reportText } from '../core/report-text.ts';
import type { Say } from '../core/say.ts';
import type { Settings } from '../core/settings.ts';
import type { TabView } from '../core/tab-view.ts';
import { askFor, listedPatterns } from './host-access.ts';
import { madeFrom } from './packs-made.ts';
import { callPage } from './page-calls.ts';
import { changeSettings, readSettings } from './settings.ts';
import { showOnce } from './show-once.ts';
import { leaveIfBarred } from './site-scripts.ts';
import { switchSite } from './switch-site.ts';
import { hostOf, tabView, type TabAddress } from './tab-view.ts';

/** What the reader does in the popup; each answers when it is done. */
export interface PopupSession {
  goTo: (index: number) => Promise<void>;
  toggleSite: (on: boolean) => Promise<void>;
  togglePause: (paused: boolean) => Promise<void>;
  showOnce: () => Promise<void>;
  /**
   * Asks the reader for a host permission; what follows from it is the background's, since browsers may close the popup. In a private
   * window nobody is asked: the browser would keep the site's name.
   */
  allow: (pattern: string) => Promise<void>;
  /** The same for every site of the list. */
  allowListed: () => Promise<void>;
  /** What was said of the page, as text for whoever the reader sends it to. */
  report: (say: Say) => Promise<string>;
}

/** "Reading" is shown only when it takes longer, in ms: most pages are read before the eye has found the popup. */
const READING_SHOWN_AFTER = 400;

/** How often the page is asked again while it is being read, in ms. */
const ASK_AGAIN = 150;

/** After a permission was given, the background puts the page script into the page; so long it may be missing there, in ms. */
const SCRIPT_COMES_WITHIN = 3000;

/** Follows the active tab for as long as the popup is open; `show` is called with each view of it, never at once. */
export function startPopupSession(show: (view: TabView) => void): PopupSession {
  const found = activeTab();
  let turn = 0;
  let once = false;
  let scriptComesUntil = 0;
  /** Whether a choice for the tab's site may be kept: not before that is known. */
  let keeps = false;
  void found.then(({ incognito }) => (keeps = !incognito));

  const look = async (since = performance.now()): Promise<void> => {
    const mine = ++turn;
    const view = await tabView(await found, await readSettings(), once);
    if (mine !== turn) return;
    const isComing = view.state === 'failed' && performance.now() < scriptComesUntil;
    const isReading = view.state === 'reading' || isComing;
    if (!isReading || performance.now() - since >= READING_SHOWN_AFTER)
      show(isComing ? { ...view, state: 'reading' } : view);
    if ('self' in view) await lookAtItself(view, () => mine === turn);
    if (isReading) setTimeout(() => mine === turn && void look(since), ASK_AGAIN);
  };
  const lookAtItself = async (view: Extract<TabView, { self: unknown }>, isCurrent: () => boolean): Promise<void> => {
    const { id } = await found;
    const self = id === undefined ? null : await callPage(id, 'self', []);
    if (self && self.length > 0 && isCurrent()) show({ ...view, self });
  };
  const ask = async (asked: Promise<boolean>): Promise<void> => {
    await asked;
    await look();
  };
  const onAdded = (): void => {
    scriptComesUntil = performance.now() + SCRIPT_COMES_WITHIN;
    void look();
  };
  const onRemoved = async ({ origins = [] }: Permissions.Permissions): Promise<void> => {
    await leaveTab(await found, origins);
    await look();
  };

  browser.permissions.onAdded.addListener(onAdded);
  browser.permissions.onRemoved.addListener((removed) => void onRemoved(removed));
  void look();
  return {
    async goTo(index) {
      const { id } = await found;
      const isThere = id !== undefined && (await callPage(id, 'goTo', [index]));
      if (!isThere) await look();
    },
    async toggleSite(on) {
      const tab = await found;
      const host = hostOf(tab);
      if (host === null || tab.incognito) return;
      once = false;
      await switchSite(host, on);
      await look();
    },
    async togglePause(paused) {
      once = false;
      await changeSettings(() => ({ paused }));
      await look();
    },
    async showOnce() {
      const { id } = await found;
      once = id !== undefined && (await showOnce(id));
      if (once) await look();
      else show({ state: 'restricted' });
    },
    async allow(pattern) {
      if (keeps) await ask(askFor([pattern]));
    },
    report: async (say) => reportOn(await found, await readSettings(), say),
    allowListed: () => ask(askFor(listedPatterns())),
  };
}

/** Asks the page once more: a report is of what is so at this moment. */
async function reportOn(tab: TabAddress, settings: Settings, say: Say): Promise<string> {
  const [view, made] = await Promise.all([tabView(tab, settings, true), madeFrom()]);
  const mentions = view.state === 'found' ? view.mentions.map((mention) => reportedLine(mention, say)) : [];
  return reportText({ url: tab.url ?? '', made, mentions }, say);
}

async function activeTab(): Promise<TabAddress> {
  const [tab = {}] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** Has the tab's page fall silent, where these permissions were what let us read it. */
async function leaveTab(tab: TabAddress, removed: readonly string[]): Promise<void> {
  const host = hostOf(tab);
  if (tab.id !== undefined && host !== null) await leaveIfBarred(tab.id, host, removed);
}
