import browser from 'webextension-polyfill';

/** Opens the page of the pack in a new tab, at a fact where one is given. */
export async function openPackPage(fact?: string): Promise<void> {
  const url = browser.runtime.getURL('/pack.html');
  await browser.tabs.create({ url: fact === undefined ? url : `${url}#${fact}` });
}

/** Opens the page of settings, or goes to the one that is open. */
export function openSettings(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
