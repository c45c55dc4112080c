import browser from 'webextension-polyfill';
import { grantedPatterns, listedPatterns } from './host-access.ts';
import { injectPageScript } from './show-once.ts';

/**
 * Puts the page script into the open pages of its sites, those that the reader let us in to among them. Chromium leaves them without one
 * after an install or with a dead one after an update.
 */
export async function enterOpenPages(): Promise<void> {
  await enterPages([...listedPatterns(), ...(await grantedPatterns())]);
}

/** Puts the page script into the open pages of these match patterns. A page where ours is at work already only looks again. */
export async function enterPages(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns, discarded: false });
  await Promise.all(tabs.map(enter));
}

async function enter({ id }: { id?: number | undefined }): Promise<void> {
  if (id === undefined) return;
  try {
    await injectPageScript(id);
  } catch {
    return; // The tab has closed or shows an error page, or the reader withholds the site.
  }
}
