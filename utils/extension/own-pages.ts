import browser from 'webextension-polyfill';

/** Opens the page of the pack in a new tab, at a fact where one is given. */
export async function openPackPage(fact?: string): Promise<void> {
  const url = browser.runtime.getURL('/pack.html');
  await browser.tabs.create({ url: fact === undefined ? url : `${url}#${fact}` });
}

const GREETED = 'greeted';

/** Opens the page that greets a new reader, once: not after an update, nor where the browser takes a later start for an install. */
export async function greet({ reason }: { reason: string }): Promise<void> {
  const { [GREETED]: greeted } = await browser.storage.local.get(GREETED);
  if (reason !== 'install' || greeted === true) return;
  await browser.storage.local.set({ [GREETED]: true });
  await browser.tabs.create({ url: browser.runtime.getURL('/first-run.html') });
}

/** Opens the page of settings, or goes to the one that is open. */
export function openSettings(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
