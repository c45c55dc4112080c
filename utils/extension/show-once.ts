import browser from 'webextension-polyfill';

/**
 * Reads a page outside the list, once, by the permission that the click on our button gave. False where the browser keeps the
 * page closed to extensions, such as its PDF viewer.
 */
export async function showOnce(tab: number): Promise<boolean> {
  try {
    // The flag goes first, so that the script knows that it was asked for.
    await browser.scripting.executeScript({ target: everywhere(tab), func: raiseFlag });
    await injectPageScript(tab);
    return true;
  } catch {
    return false;
  }
}

/** Puts the page script into a tab's page; one that runs there already is woken. Rejects where the browser keeps the page closed. */
export async function injectPageScript(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: everywhere(tab), files: ['/page.js'] });
}

/** In every frame that may be read; the script sees for itself which of them hold an article. */
function everywhere(tab: number) {
  return { tabId: tab, allFrames: true };
}

/** Runs on the page, in our own world: only what stands inside it goes there. */
function raiseFlag(): void {
  globalThis.sidelightOnce = true;
}
