import browser from 'webextension-polyfill';

/** Opens the page of the pack in a new tab, at a fact where one is given. */
export async function openPackPage(fact?: string): Promise<void> {
  const url = browser.runtime.getURL('/pack.html');
  await browser.tabs.create({ url: fact === undefined ? url : `${url}#${fact}` });
}

/** Opens the page that greets a new reader; nothing after an update. To be told of every install, it listens when the background starts. */
export async function greet({ reason }: { reason: string }): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/first-run.html') });
}

/** Opens the page of settings, or goes to the one that is open. */
export function openSettings(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
