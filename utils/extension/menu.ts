import browser, { type Menus } from 'webextension-polyfill';
import { holdAsked } from './asked-held.ts';
import { browserSay } from './say.ts';

const ITEM = 'ask';

/** Puts our item into the menu over selected words, and listens to it. To be called as the background starts. Android has no such menu. */
export function followMenu(): void {
  browser.runtime.onInstalled.addListener(addItem);
  browser.contextMenus?.onClicked.addListener(onClicked);
}

/** The browser keeps the item over restarts; an update may meet that of before. */
async function addItem(): Promise<void> {
  await browser.contextMenus?.removeAll();
  browser.contextMenus?.create({ id: ITEM, title: browserSay()('asked.ask'), contexts: ['selection'] });
}

async function onClicked({ menuItemId, selectionText = '', pageUrl = '' }: Menus.OnClickData): Promise<void> {
  if (menuItemId !== ITEM) return;
  const held = holdAsked({ words: selectionText, url: pageUrl });
  // Not after anything was awaited: some browsers open a popup in the click's own turn only.
  const opened = browser.action.openPopup();
  try {
    await Promise.all([held, opened]);
  } catch {
    // In a window without a toolbar.
    await browser.windows.create({ type: 'popup', url: browser.runtime.getURL('/popup.html'), ...SIZE });
  }
}

/** Of the window that stands for the popup, in px. */
const SIZE = { width: 380, height: 640 };
