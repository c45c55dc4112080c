import browser from 'webextension-polyfill';
import { reportedLine, reportText } from '../core/report-text.ts';
import type { Say } from '../core/say.ts';
import type { TabView } from '../core/tab-view.ts';
import { mentionsByFrame, withFrames } from './frames.ts';
import { madeFrom } from './packs-made.ts';
import { readSettings } from './settings.ts';
import { startTabSession, type TabActs } from './tab-session.ts';
import { tabView, type TabAddress } from './tab-view.ts';

/** What the reader does in the popup. */
export interface PopupSession extends TabActs {
  /** What was said of the page, as text for whoever the reader sends it to. */
  report: (say: Say) => Promise<string>;
}

/** Follows the tab that was active when the popup opened; `show` is called with each view of it, never at once. */
export function startPopupSession(show: (view: TabView) => void): PopupSession {
  const opened = activeTab();
  return {
    ...startTabSession(() => stillOf(opened), show, true),
    report: async (say) => reportOn(await stillOf(opened), say),
  };
}

/** The tab as it is now. Once the page has gone on, the browser may hide its address, which the popup was opened over. */
async function stillOf(opened: Promise<TabAddress>): Promise<TabAddress> {
  const [first, now] = await Promise.all([opened, activeTab()]);
  if (first.id !== now.id) return { ...first, isGone: true };
  return { ...now, url: now.url ?? first.url };
}

/** Asks the page once more: a report is of what is so at this moment. */
async function reportOn(tab: TabAddress, say: Say): Promise<string> {
  const [page, made, frames] = await Promise.all([
    tabView(tab, await readSettings(), true),
    madeFrom(),
    tab.id === undefined ? [] : mentionsByFrame(tab.id),
  ]);
  const view = 'self' in page ? withFrames(page, frames) : page;
  const mentions = view.state === 'found' ? view.mentions.map((mention) => reportedLine(mention, say)) : [];
  return reportText({ url: tab.url ?? '', made, mentions }, say);
}

async function activeTab(): Promise<TabAddress> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!tab) return {};
  const { id, url, incognito, status } = tab;
  return { id, url, incognito, isLoading: status === 'loading' };
}
