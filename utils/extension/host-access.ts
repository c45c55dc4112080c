import browser from 'webextension-polyfill';
import { beyondList, covers, sitePattern } from '../core/sites.ts';

/** Patterns of the listed sites. */
export function listedPatterns(): string[] {
  return browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []) ?? [];
}

/** The listed pattern that takes in a host; null: the host is not on the list. */
export function listedPattern(host: string): string | null {
  return listedPatterns().find((pattern) => covers(pattern, host)) ?? null;
}

/** The permission to ask for so that the page script runs on a host: the list's own, or one for the host's site. */
export function patternToAsk(host: string): string {
  return listedPattern(host) ?? sitePattern(host);
}

/** Whether the browser lets us read a host's pages at any time, a click on our button aside. */
export async function mayRead(host: string): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [`https://${host}/*`] });
  } catch {
    return false; // A host that no match pattern can name.
  }
}

/** Patterns beyond the list that the reader has granted: "Always on this site", or all sites, in the browser's settings. */
export async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return beyondList(origins, listedPatterns());
}

/**
 * Asks the reader for host permissions. To be called in a click's own turn, before anything is awaited: browsers hear no
 * request that comes later. False where the reader, or the browser, says no.
 */
export async function askFor(origins: string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins });
  } catch {
    return false; // Nobody was asked: it was no click, or the permission is none that we may ask for.
  }
}

/** Whether the browser keeps a listed site from us. `permissions.contains` would hold up the browser for seconds over so many. */
export async function isSomeWithheld(): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  const held = new Set(origins);
  return !held.has(ALL_SITES) && listedPatterns().some((pattern) => !held.has(pattern));
}

/** Gives back what was granted for this host's own site; "all sites" stays, since it stands for others too. */
export async function giveBack(host: string): Promise<void> {
  const own = (await grantedPatterns()).filter((pattern) => pattern !== ALL_SITES && covers(pattern, host));
  if (own.length > 0) await browser.permissions.remove({ origins: own });
}

const ALL_SITES = 'https://*/*';

/**
 * Whether the browser lets us into a tab's page. Where a permission has just gone, Chromium would keep a script for later, and run it at
 * the next click on our button, in the place of opening the popup.
 */
export async function isOpenToUs(tab: number): Promise<boolean> {
  return (await browser.tabs.get(tab)).url !== undefined;
}
