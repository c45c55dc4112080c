import browser, { type Permissions, type Scripting } from 'webextension-polyfill';
import { covers } from '../core/sites.ts';
import { grantedPatterns, listedPatterns, mayRead } from './host-access.ts';
import { enterPages } from './open-pages.ts';
import { callPage } from './page-calls.ts';
import { clearButton } from './toolbar.ts';

/** The one registration of the page script beyond the manifest's. */
const GRANTED = 'granted-sites';

/**
 * Keeps the page script where the reader wants it: registered on the sites beyond the list that were granted, put into their
 * open pages at once, taken away again where a permission went. To be called as the background starts.
 */
export function followSites(): void {
  browser.runtime.onInstalled.addListener(registerGranted);
  browser.runtime.onStartup.addListener(registerGranted);
  browser.permissions.onAdded.addListener(onGranted);
  browser.permissions.onRemoved.addListener(onWithdrawn);
}

/**
 * Makes the registration what the permissions say: an update, and in some browsers a restart, has dropped it, and a permission
 * may have gone while we were away. Calls wait for one another.
 */
export function registerGranted(): Promise<void> {
  return navigator.locks.request(GRANTED, async () => {
    const matches = await grantedPatterns();
    const isRegistered = (await browser.scripting.getRegisteredContentScripts({ ids: [GRANTED] })).length > 0;
    if (matches.length > 0) await register(matches, isRegistered);
    else if (isRegistered) await browser.scripting.unregisterContentScripts({ ids: [GRANTED] });
  });
}

async function register(matches: string[], isRegistered: boolean): Promise<void> {
  const script: Scripting.RegisteredContentScript = {
    id: GRANTED,
    js: ['page.js'],
    matches,
    // Where "all sites" was granted: the manifest's own script is on the listed ones already.
    excludeMatches: listedPatterns(),
    runAt: 'document_idle',
    allFrames: true,
    persistAcrossSessions: true,
  };
  if (isRegistered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

async function onGranted({ origins = [] }: Permissions.Permissions): Promise<void> {
  await Promise.all([registerGranted(), enterPages(origins)]);
}

async function onWithdrawn({ origins = [] }: Permissions.Permissions): Promise<void> {
  await Promise.all([registerGranted(), silence(origins)]);
}

/** Has the open pages of these patterns fall silent. Their addresses are hidden from us by now, so each page is asked for its host. */
async function silence(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(
    tabs.map(async ({ id }) => {
      const summary = id === undefined ? null : await callPage(id, 'summary', []);
      if (id !== undefined && summary) await leaveIfBarred(id, summary.host, patterns);
    }),
  );
}

/** Has a tab's page fall silent and leave nothing, where its host is one of those that were withdrawn and nothing else allows it. */
export async function leaveIfBarred(tab: number, host: string, withdrawn: readonly string[]): Promise<void> {
  const isMeant = withdrawn.some((pattern) => covers(pattern, host));
  if (!isMeant || (await mayRead(host))) return;
  await callPage(tab, 'leave', []);
  await clearButton(tab); // What the page itself tells is not taken any more.
}
