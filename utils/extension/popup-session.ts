import browser from 'webextension-polyfill';
import { reportedLine, reportText } from '../core/report-text.ts';
import type { Say } from '../core/say.ts';
import type { TabView } from '../core/tab-view.ts';
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
  const found = activeTab();
  return { ...startTabSession(() => found, show), report: async (say) => reportOn(await found, say) };
}

/** Asks the page once more: a report is of what is so at this moment. */
async function reportOn(tab: TabAddress, say: Say): Promise<string> {
  const [view, made] = await Promise.all([tabView(tab, await readSettings(), true), madeFrom()]);
  const mentions = view.state === 'found' ? view.mentions.map((mention) => reportedLine(mention, say)) : [];
  return reportText({ url: tab.url ?? '', made, mentions }, say);
}

async function activeTab(): Promise<TabAddress> {
  const [{ id, url, incognito } = {}] = await browser.tabs.query({ active: true, currentWindow: true });
  return { id, url, incognito };
}
