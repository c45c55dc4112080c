import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser, Popup } from '../../tools/browsers/driver.ts';
import { marksOf } from '../../tools/page-view.ts';
import { sleepWhile } from './back-from-cache.ts';
import { controlOf, markIn, openBrowser, popupSaying, restOn, traces } from './browser.ts';
import { hostAccess, type HostAccess } from './host-access.ts';
import { QUIET_PAGE, STORY_PAGE, STRICT_PAGE, UNLISTED_PAGE } from './pages.ts';

const WORDS = '$11.08bn';
const NOT_LISTED = 'This is not on the news list';
const WITHHELD = 'Your browser has not given access';

let browser: Browser;
let access: HostAccess;
beforeAll(async () => {
  browser = await openBrowser();
  access = await hostAccess(browser);
});
afterAll(() => browser?.close());

describe('"Always on this site"', () => {
  it('marks the open page at once, and each that is opened later', async () => {
    const page = await browser.open(UNLISTED_PAGE);
    const popup = await popupSaying(browser, page, NOT_LISTED);
    await access.allow(pressing(popup, 'Always on this site'), 'https://*.gazette.example/*');
    await markIn(page, WORDS);
    await expect.poll(() => popup.text()).toMatch(/On for www\.gazette\.example.*\d mentions/);
    await popup.close();
    expect((await restOn(page, WORDS)).text).toContain('Fits');

    await page.reload();
    await markIn(page, WORDS);
    expect(page.errors).toEqual([]);
    await page.close();
  });

  it('holds after an update, which has browsers forget what was registered', async () => {
    await browser.updateExtension();
    await expect.poll(() => browser.inExtension(registered)).toEqual(['https://*.gazette.example/*']);
    const page = await browser.open(UNLISTED_PAGE);
    await markIn(page, WORDS);
    await page.close();
  });

  // Chromium forgets the permissions of an extension that came by DevTools command, and with them what there is to hold.
  it.runIf(inject('browser') === 'firefox')('holds after a restart of the browser', async () => {
    await browser.restart();
    access = await hostAccess(browser);
    const page = await browser.open(UNLISTED_PAGE);
    expect((await markIn(page, WORDS)).paragraph).toContain(WORDS);
    await page.close();
  });

  it('is taken back by the site’s switch: the page falls silent, and stays so', async () => {
    const page = await browser.open(UNLISTED_PAGE);
    await markIn(page, WORDS);
    const popup = await popupSaying(browser, page, /\d mentions/);
    await popup.press(await controlOf(popup, /^Sidelight on /));
    await expect.poll(() => popup.text()).toContain(NOT_LISTED);
    expect(await traces(page)).toEqual({ highlights: 0, sheets: 0, children: ['head', 'body'] });
    await popup.close();

    const other = await browser.open(UNLISTED_PAGE);
    await popupSaying(browser, other, NOT_LISTED);
    expect(await marksOf(other)).toEqual([]);
    await page.close();
    await other.close();
  });
});

describe('listed sites that the browser withholds', () => {
  it('fall silent at once, and the popup says so', async () => {
    const page = await browser.open(STORY_PAGE);
    await markIn(page, WORDS);
    const popup = await popupSaying(browser, page, /\d mentions/);
    await access.withhold();
    await expect.poll(() => popup.text()).toContain(WITHHELD);
    await expect.poll(() => traces(page)).toEqual({ highlights: 0, sheets: 0, children: ['head', 'body'] });

    await access.allowWithheld(pressing(popup, 'Allow on this site'), 'https://*.bbc.com/*');
    await markIn(page, WORDS);
    await page.close();
  });

  it('fall silent in a page that slept in the back/forward cache meanwhile, when the reader comes back to it', async () => {
    const page = await browser.open(STORY_PAGE);
    await markIn(page, WORDS);
    await sleepWhile(page, QUIET_PAGE, () => access.withhold());
    await expect.poll(() => traces(page)).toEqual({ highlights: 0, sheets: 0, children: ['head', 'body'] });
    const popup = await popupSaying(browser, page, WITHHELD);
    await access.allowWithheld(pressing(popup, 'Allow on this site'), 'https://*.bbc.com/*');
    await markIn(page, WORDS);
    await page.close();
  });

  it('are all given back by one button', async () => {
    const page = await browser.open(STRICT_PAGE);
    const other = await browser.open(STORY_PAGE);
    await markIn(other, WORDS);
    expect(await marksOf(page)).toEqual([]);
    await access.withhold();
    await expect.poll(() => marksOf(other)).toEqual([]);

    const popup = await popupSaying(browser, other, WITHHELD);
    await access.allowListed(pressing(popup, 'Allow on all listed news sites'));
    await markIn(page, WORDS);
    await markIn(other, WORDS);
    await page.close();
    await other.close();
  });
});

/** Presses a button of the popup. */
function pressing(popup: Popup, button: string): () => Promise<void> {
  return async () => popup.press(await controlOf(popup, button));
}

/** Runs in the extension: the patterns of sites beyond the list on which the page script is registered. */
async function registered(): Promise<string[]> {
  const scripts = await chrome.scripting.getRegisteredContentScripts();
  return scripts.flatMap(({ matches }) => matches ?? []);
}
