import browser from 'webextension-polyfill';
import { otherLanguage } from '../core/page-language.ts';
import type { Topic } from '../core/pack.ts';
import type { PageSummary } from '../core/page-summary.ts';
import type { Settings } from '../core/settings.ts';
import { switchedOff } from '../core/site-switch.ts';
import type { Site, TabView } from '../core/tab-view.ts';
import { listedPattern, mayRead, patternToAsk } from './host-access.ts';
import { callPage } from './page-calls.ts';

/** A tab as the popup meets it; its address is missing where we may not know it. */
export interface TabAddress {
  id?: number | undefined;
  url?: string | undefined;
  /** In a private window. */
  incognito?: boolean | undefined;
  /** It has closed. */
  isGone?: boolean;
  /** The browser is still loading the page: our script may not have come into it yet. */
  isLoading?: boolean;
}

/**
 * The tab's state: by the settings where they decide, else by the tab's page script. No worker is asked.
 * `once`: the reader has asked for this page although its site is off.
 */
export async function tabView(tab: TabAddress, settings: Settings, once: boolean): Promise<TabView> {
  if (tab.isGone) return { state: 'gone' };
  const host = hostOf(tab);
  if (settings.paused) return { state: 'paused', host };
  if (host === null || tab.id === undefined) return { state: 'restricted' };
  const isOff = switchedOff(settings, host, () => isListed(tab, host)) === 'off';
  if (isOff && !once) return { state: 'off', ...(await standingOf(tab, host)) };
  const [site, summary] = await Promise.all([standingOf(tab, host), callPage(tab.id, 'summary', [])]);
  if (summary) {
    const language = await languageOf(summary, tab.id);
    return viewOf({ ...summary, language }, isOff ? { ...site, right: null, ask: null } : site, settings.topicsOff);
  }
  // Where it may run, the script is missing only in pages that were there before it.
  if (site.right !== null) return { state: 'failed', ...site };
  return { state: isListed(tab, host) ? 'withheld' : 'not-news', ...site };
}

async function standingOf(tab: TabAddress, host: string): Promise<Site> {
  const keeps = !tab.incognito;
  // Over http there is nothing to ask for: neither the list nor the optional permission goes there.
  if (!isSecure(tab)) return { host, right: null, ask: null, keeps };
  if (await mayRead(host)) return { host, right: isListed(tab, host) ? 'listed' : 'granted', ask: null, keeps };
  return { host, right: null, ask: keeps ? patternToAsk(host) : null, keeps };
}

function viewOf(
  { state, painted, mentions, language: tag }: PageSummary,
  site: Site,
  topicsOff: readonly Topic[],
): TabView {
  if (state === 'found') return { state, ...site, painted, mentions, self: [], topicsOff };
  const language = state === 'nothing' ? otherLanguage(tag) : null;
  if (language !== null) return { state: 'foreign', ...site, language };
  if (state === 'nothing') return { state, ...site, self: [], topicsOff };
  // The settings are ahead of the page for a moment after a switch was turned.
  return { state: state === 'paused' || state === 'off' ? 'reading' : state, ...site };
}

/** A browser that cannot tell a page's language at once may never; ms. */
const LANGUAGE_COMES_WITHIN = 150;

/** The language of a page on which nothing was found: by its tag, else by its words, as the browser tells them. Empty: unknown. */
async function languageOf({ state, language }: PageSummary, tab: number): Promise<string> {
  if (state !== 'nothing' || language !== '') return language;
  const unknown = new Promise<string>((resolve) => setTimeout(resolve, LANGUAGE_COMES_WITHIN, ''));
  try {
    return await Promise.race([browser.tabs.detectLanguage(tab), unknown]);
  } catch {
    return ''; // The browser has no such thing, or not for this page.
  }
}

/** Pages that browsers keep from every extension, although their addresses look like any other. */
const CLOSED = ['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/** The host of a page that can be read; null for the browser's own pages, its store, and what is no web page. */
export function hostOf({ url = '' }: TabAddress): string | null {
  const { protocol, hostname } = URL.parse(url) ?? { protocol: '', hostname: '' };
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && hostname !== '' && !CLOSED.includes(hostname) ? hostname : null;
}

/** Whether the page script runs on a page by the list. */
export function isListed(tab: TabAddress, host: string): boolean {
  return isSecure(tab) && listedPattern(host) !== null;
}

function isSecure({ url = '' }: TabAddress): boolean {
  return url.startsWith('https:');
}
