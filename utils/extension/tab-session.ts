import browser, { type Permissions } from 'webextension-polyfill';
import type { TabView } from '../core/tab-view.ts';
import { askFor, listedPatterns } from './host-access.ts';
import { callPage } from './page-calls.ts';
import { areInFrames, goToListed, mentionsByFrame, withFrames, type FrameMentions } from './frames.ts';
import { callPanels } from './panel-calls.ts';
import { changeSettings, readSettings } from './settings.ts';
import { showOnce } from './show-once.ts';
import { leaveIfBarred } from './site-scripts.ts';
import { switchSite } from './switch-site.ts';
import { hostOf, tabView, type TabAddress } from './tab-view.ts';

/** What the reader does in the popup or the panel; each answers when it is done. */
export interface TabActs {
  goTo: (index: number) => Promise<void>;
  toggleSite: (on: boolean) => Promise<void>;
  togglePause: (paused: boolean) => Promise<void>;
  showOnce: () => Promise<void>;
  /** Loads the page again, and goes on to show it. */
  reload: () => Promise<void>;
  /**
   * Asks the reader for a host permission; what follows from it is the background's, since browsers may close the popup. In a private
   * window nobody is asked: the browser would keep the site's name.
   */
  allow: (pattern: string) => Promise<void>;
  /** The same for every site of the list. */
  allowListed: () => Promise<void>;
}

/** The acts, and what its surface tells it. */
export interface TabSession extends TabActs {
  /** Something may have changed: the page is asked again. */
  look: () => Promise<void>;
  /** Another page has come, whose script may still be on its way. `isOther`: what the reader chose for the last one is forgotten. */
  moved: (isOther: boolean) => void;
}

/** "Reading" is shown only when it takes longer, in ms: most pages are read before the eye has found the popup. */
export const READING_SHOWN_AFTER = 400;

/** How often the page is asked again while it is being read, in ms… */
const ASK_AGAIN = 150;

/** …and less often the longer that takes: after this part of the time it has taken so far. */
const ASK_AGAIN_PART = 0.05;

/** After a permission was given, or on a page that is new, the page script comes into the page; so long it may be missing there, in ms. */
const SCRIPT_COMES_WITHIN = 3000;

/** A page that has loaded a moment before the popup opens may still be waiting for its script, on a busy machine so long; ms. */
const SCRIPT_MAY_LAG = 1000;

/**
 * Shows how a tab stands, for as long as the surface is open; `show` is called with each view of it, never at once.
 * `seesFrames`: mentions in frames of the page are listed too.
 */
export function startTabSession(
  tabOf: () => Promise<TabAddress>,
  show: (view: TabView, tab: TabAddress) => void,
  seesFrames = false,
): TabSession {
  let turn = 0;
  let once = false;
  let scriptComesUntil = performance.now() + SCRIPT_MAY_LAG;
  /** Whether a choice for the tab's site may be kept: not before that is known. */
  let keeps = false;
  /** Where mentions are, when some are in frames; else empty. */
  let frames: FrameMentions[] = [];

  const look = async (since = performance.now()): Promise<void> => {
    const mine = ++turn;
    const [tab, settings] = await Promise.all([tabOf(), readSettings()]);
    keeps = !tab.incognito;
    const view = await tabView(tab, settings, once);
    if (mine !== turn) return;
    const isOnItsWay = tab.isLoading === true || performance.now() < scriptComesUntil;
    const isComing = view.state === 'failed' && isOnItsWay;
    const isReading = view.state === 'reading' || isComing;
    const taken = performance.now() - since;
    if (!isReading || taken >= READING_SHOWN_AFTER) show(isComing ? { ...view, state: 'reading' } : view, tab);
    if ('self' in view) await lookCloser(view, tab, () => mine === turn);
    if (isReading) setTimeout(() => mine === turn && void look(since), Math.max(ASK_AGAIN, taken * ASK_AGAIN_PART));
  };
  const lookCloser = async (
    view: Extract<TabView, { self: unknown }>,
    { id, ...tab }: TabAddress,
    isCurrent: () => boolean,
  ): Promise<void> => {
    if (id === undefined) return;
    const [self, inFrames] = await Promise.all([callPage(id, 'self', []), seesFrames ? mentionsByFrame(id) : []]);
    if (!isCurrent()) return;
    frames = areInFrames(inFrames) ? inFrames : [];
    const whole = withFrames({ ...view, self: self ?? [] }, frames);
    if (whole.self.length > 0 || frames[0]) show(whole, { id, ...tab });
  };
  const ask = async (asked: Promise<boolean>): Promise<void> => {
    await asked;
    await look();
  };
  const comes = (): void => {
    scriptComesUntil = performance.now() + SCRIPT_COMES_WITHIN;
  };
  const onAdded = (): void => {
    comes();
    void look();
  };
  const onRemoved = async ({ origins = [] }: Permissions.Permissions): Promise<void> => {
    await leaveTab(await tabOf(), origins);
    await look();
  };

  browser.permissions.onAdded.addListener(onAdded);
  browser.permissions.onRemoved.addListener((removed) => void onRemoved(removed));
  void look();
  return {
    look: () => look(),
    moved(isOther) {
      if (isOther) once = false;
      comes();
    },
    async goTo(index) {
      const { id } = await tabOf();
      const go = (tab: number): Promise<boolean | null> =>
        frames[0] ? goToListed(tab, frames, index, 'popup') : callPage(tab, 'goTo', [index]);
      const isThere = id !== undefined && (await go(id));
      if (!isThere) await look();
    },
    async toggleSite(on) {
      const tab = await tabOf();
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
      const tab = await tabOf();
      once = tab.id !== undefined && (await showOnce(tab.id));
      if (once) await Promise.all([look(), callPanels()]);
      else show({ state: 'restricted' }, tab);
    },
    async reload() {
      const { id } = await tabOf();
      if (id !== undefined) await reloadTab(id);
      comes();
      await look();
    },
    async allow(pattern) {
      if (keeps) await ask(askFor([pattern]));
    },
    allowListed: () => ask(askFor(listedPatterns())),
  };
}

async function reloadTab(id: number): Promise<void> {
  try {
    await browser.tabs.reload(id);
  } catch {
    return; // It has closed.
  }
}

/** Has the tab's page fall silent, where these permissions were what let us read it. */
async function leaveTab(tab: TabAddress, removed: readonly string[]): Promise<void> {
  const host = hostOf(tab);
  if (tab.id !== undefined && host !== null) await leaveIfBarred(tab.id, host, removed);
}
