import browser from 'webextension-polyfill';
import { hasBadge } from '../core/stored-settings.ts';
import { buttonOf, type Standing } from '../core/toolbar.ts';
import type { Sender } from './native.ts';
import { areInFrames, listed, mentionsByFrame } from './frames.ts';
import { callPage } from './page-calls.ts';
import { browserSay } from './say.ts';

/** DESIGN section 5; never red. */
const BADGE = '#1B2130';
const BADGE_TEXT = '#FFFFFF';

/** Sets the colours of the number. Where the button has none, as on Android, there is nothing to set. */
export async function setUpBadge(): Promise<void> {
  const { action } = browser;
  await action.setBadgeBackgroundColor?.({ color: BADGE });
  await action.setBadgeTextColor?.({ color: BADGE_TEXT });
}

/** Shows over every page that tells nothing of itself whether all is paused. */
export async function showPause(paused: boolean): Promise<void> {
  await setLook({}, paused ? 'paused' : 0);
}

/**
 * Shows on a tab's button what its page says of itself, with what its frames have. The browser takes it away when the tab goes on to
 * another page. Rejects where it has done so already, while we woke, and for a page that is only being prepared.
 */
export async function showOnButton(sender: Sender, standing: Standing): Promise<void> {
  const { tab, frameId = 0 } = sender;
  const frames = tab?.id === undefined ? [] : await mentionsByFrame(tab.id);
  if (frameId !== 0 && tab?.id !== undefined && frames.some(({ frame }) => frame === frameId))
    return showOnTab(tab.id, listed(frames).length);
  const isCounted = typeof standing === 'number' && areInFrames(frames);
  await showOnTab(await tabShowing(sender), isCounted ? listed(frames).length : standing);
}

/** Shows anew on every tab how many mentions its page has: the reader wants the number now, or does not want it any more. */
export async function showNumbers(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(tabs.map(showNumber));
}

async function showNumber({ id }: { id?: number | undefined }): Promise<void> {
  if (id === undefined) return;
  const [summary, frames] = await Promise.all([callPage(id, 'summary', []), mentionsByFrame(id)]);
  const mentions = areInFrames(frames) ? listed(frames) : summary?.mentions;
  if (!mentions?.[0]) return;
  try {
    await showOnTab(id, mentions.length);
  } catch {
    return; // The tab has closed.
  }
}

/** Takes what a tab's button shows of its page away. */
export async function clearButton(tabId: number): Promise<void> {
  try {
    await showOnTab(tabId, 0);
  } catch {
    return; // The tab has closed.
  }
}

async function showOnTab(tabId: number, standing: Standing): Promise<void> {
  const { settings } = await browser.storage.local.get('settings');
  const text = hasBadge(settings) ? buttonOf(standing, browserSay()).badge : '';
  await browser.action.setBadgeText?.({ tabId, text });
  await setLook({ tabId }, standing);
}

async function setLook(tab: { tabId?: number }, standing: Standing): Promise<void> {
  const { title, icon } = buttonOf(standing, browserSay());
  await browser.action.setTitle({ ...tab, title });
  await browser.action.setIcon?.({ ...tab, path: ICONS[icon] });
}

const ICONS = {
  on: { 16: '/icon/16.png', 32: '/icon/32.png', 48: '/icon/48.png' },
  off: { 16: '/icon/off-16.png', 32: '/icon/off-32.png', 48: '/icon/off-48.png' },
} as const;

/** The tab in which the sending page is the one that the reader sees. */
async function tabShowing({ tab, frameId, url, documentId }: Sender): Promise<number> {
  if (tab?.id === undefined || frameId !== 0) throw new Error('The button stands over the page of a tab.');
  const isThere = await (documentId === undefined ? isAt(tab.id, url) : callPage(tab.id, 'here', [], { documentId }));
  if (!isThere) throw new Error('The tab has gone on.');
  return tab.id;
}

/** Where the browser names no document. Only there: others keep the address that a page was loaded from as the sender's. */
async function isAt(tab: number, url: string | undefined): Promise<boolean> {
  return pageOf((await browser.tabs.get(tab)).url) === pageOf(url);
}

/** An address without the place on the page. */
function pageOf(url = ''): string {
  return url.split('#', 1).join('');
}
