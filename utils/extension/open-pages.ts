import browser from 'webextension-polyfill';

/**
 * Puts the page script into the open pages of its sites. Chromium leaves them without one after an install or with a dead one after an
 * update. A page where ours is at work already only looks again.
 */
export async function enterOpenPages(): Promise<void> {
  const tabs = await browser.tabs.query({ url: await ourSites(), discarded: false });
  await Promise.all(tabs.map(enter));
}

/** Match patterns of the sites in the manifest and of those that the reader added. */
async function ourSites(): Promise<string[]> {
  const added = await browser.scripting.getRegisteredContentScripts();
  const scripts = [...(browser.runtime.getManifest().content_scripts ?? []), ...added];
  return scripts.flatMap(({ matches }) => matches ?? []);
}

async function enter({ id }: { id?: number | undefined }): Promise<void> {
  if (id === undefined) return;
  try {
    await browser.scripting.executeScript({ target: { tabId: id }, files: ['/page.js'] });
  } catch {
    return; // The tab has closed or shows an error page, or the reader withholds the site.
  }
}
