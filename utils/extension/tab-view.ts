import browser from 'webextension-polyfill';
import { isUnder } from '../core/hosts.ts';
import type { PageSummary } from '../core/page-summary.ts';
import type { Settings } from '../core/settings.ts';
import { switchedOff } from '../core/site-switch.ts';
import { callPage } from './page-calls.ts';

/** How a tab stands towards Sidelight, as the popup shows it. */
export type TabView =
  | { state: 'found'; host: string; painted: boolean; mentions: PageSummary['mentions'] }
  | { state: 'reading' | 'nothing' | 'off' | 'opted-out' | 'not-news' | 'failed'; host: string }
  | { state: 'paused'; host: string | null }
  | { state: 'restricted' };

/** A tab as the popup meets it; its address is missing where we may not know it. */
export interface TabAddress {
  id?: number | undefined;
  url?: string | undefined;
}

/** The tab's state: by the settings where they decide, else by the tab's page script. No worker is asked. */
export async function tabView(tab: TabAddress, settings: Settings): Promise<TabView> {
  const host = hostOf(tab);
  if (settings.paused) return { state: 'paused', host };
  if (host === null || tab.id === undefined) return { state: 'restricted' };
  if (switchedOff(settings, host)) return { state: 'off', host };
  const summary = await callPage(tab.id, 'summary', []);
  if (summary) return viewOf(summary, host);
  // On a listed site the script is missing only in pages that were there before it, or where the browser withholds the host.
  return { state: isListed(host) ? 'failed' : 'not-news', host };
}

function viewOf({ state, painted, mentions }: PageSummary, host: string): TabView {
  if (state === 'found') return { state, host, painted, mentions };
  // The settings are ahead of the page for a moment after a switch was turned.
  return { state: state === 'paused' || state === 'off' ? 'reading' : state, host };
}

/** Pages that browsers keep from every extension, although their addresses look like any other. */
const CLOSED = ['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/** The host of a page that can be read; null for the browser's own pages, its store, and what is no web page. */
export function hostOf({ url = '' }: TabAddress): string | null {
  const { protocol, hostname } = URL.parse(url) ?? { protocol: '', hostname: '' };
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && hostname !== '' && !CLOSED.includes(hostname) ? hostname : null;
}

/** Whether our script runs on the host by itself; the manifest's patterns are all of the form `https://*.host/*`. */
function isListed(host: string): boolean {
  const patterns = browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []) ?? [];
  return isUnder(
    host,
    patterns.map((pattern) => pattern.replace(/^https:\/\/\*\.|\/\*$/g, '')),
  );
}
