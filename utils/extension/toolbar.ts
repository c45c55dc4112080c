import browser, { type Storage } from 'webextension-polyfill';
import { buttonOf, type Standing } from '../core/toolbar.ts';
import type { Sender } from './native.ts';
import { readSettings } from './settings.ts';

/** DESIGN section 5; never red. */
const BADGE = '#1B2130';
const BADGE_TEXT = '#FFFFFF';

/**
 * Keeps the whole button, the one over every page that has told nothing of itself, as the settings have it. To be called as the
 * background starts; `renewButton` does the same once.
 */
export function followPause(): void {
  browser.storage.onChanged.addListener(onStored);
}

async function onStored(changes: Record<string, Storage.StorageChange>, area: string): Promise<void> {
  if (area === 'local' && 'settings' in changes) await renewButton();
}

/** Sets colours, icon and title for every page. Where the button has no number, as on Android, it has no colours. */
export async function renewButton(): Promise<void> {
  const { action } = browser;
  const { paused } = await readSettings();
  await Promise.all([
    action.setBadgeBackgroundColor?.({ color: BADGE }),
    action.setBadgeTextColor?.({ color: BADGE_TEXT }),
    setLook({}, paused ? 'paused' : 0),
  ]);
}

/**
 * Shows on a tab's button what its page says of itself. The browser takes it away when the tab goes on to another page. Rejects where
 * it has done so already, while we woke, and for a page that is only being prepared.
 */
export async function showOnButton(sender: Sender, standing: Standing): Promise<void> {
  await showOnTab(await tabShowing(sender), standing);
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
  await browser.action.setBadgeText?.({ tabId, text: buttonOf(standing).badge });
  await setLook({ tabId }, standing);
}

async function setLook(tab: { tabId?: number }, standing: Standing): Promise<void> {
  const { title, icon } = buttonOf(standing);
  await browser.action.setTitle({ ...tab, title });
  await browser.action.setIcon?.({ ...tab, path: ICONS[icon] });
}

const ICONS = {
  on: { 16: '/icon/16.png', 32: '/icon/32.png', 48: '/icon/48.png' },
  off: { 16: '/icon/off-16.png', 32: '/icon/off-32.png', 48: '/icon/off-48.png' },
} as const;

/** The tab in which the sending page is the one that the reader sees. */
async function tabShowing({ tab, frameId, url }: Sender): Promise<number> {
  if (tab?.id === undefined || frameId !== 0) throw new Error('The button stands over the page of a tab.');
  const shown = await browser.tabs.get(tab.id);
  if (pageOf(shown.url) !== pageOf(url)) throw new Error('The tab has gone on.');
  return tab.id;
}

/** An address without the place on the page. */
function pageOf(url = ''): string {
  return url.split('#', 1).join('');
}
