import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../tools/browsers/driver.ts';
import { marksOf } from '../../tools/page-view.ts';
import { controlOf, markIn, openBrowser, popupSaying, restOn } from './browser.ts';
import { STORY_PAGE, UNLISTED_PAGE } from './pages.ts';

const WORDS = '$11.08bn';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe('while the background sleeps', () => {
  it('a page is marked without waking it, and the first card wakes it', async () => {
    await browser.killBackground();
    const page = await browser.open(STORY_PAGE);
    await markIn(page, WORDS);
    expect(await browser.isBackgroundRunning()).toBe(false);
    expect((await restOn(page, WORDS)).text).toContain('Fits');
    expect(await browser.isBackgroundRunning()).toBe(true);
    expect(page.errors).toEqual([]);
    await page.close();
  });
});

describe('when the extension is switched off', () => {
  it('pages stay as they are, and when it is on again they are marked', async () => {
    await browser.setExtensionEnabled(false);
    const page = await browser.open(STORY_PAGE);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
    expect(await marksOf(page)).toEqual([]);
    await browser.setExtensionEnabled(true);
    await page.reload();
    await markIn(page, WORDS);
    await page.close();
  });
});

describe.each([
  ['reloaded', 'reloadExtension'],
  ['updated', 'updateExtension'],
] as const)('when the extension is %s', (_, how) => {
  it('a new page is marked and opens cards', async () => {
    await browser[how]();
    const page = await browser.open(STORY_PAGE);
    expect((await restOn(page, WORDS)).text).toContain('Fits');
    expect(page.errors).toEqual([]);
    await page.close();
  });
});

describe('when the browser starts anew', () => {
  it('what the reader has set is still so, and pages are marked', async () => {
    const before = await browser.open(STORY_PAGE);
    const popup = await popupSaying(browser, before, /\d mentions/);
    await popup.press(await controlOf(popup, 'Pause on all sites'));
    await expect.poll(() => popup.text()).toContain('Paused on all sites');
    await browser.restart();

    const page = await browser.open(STORY_PAGE);
    const reopened = await popupSaying(browser, page, 'Paused on all sites');
    expect(await marksOf(page)).toEqual([]);
    await reopened.press(await controlOf(reopened, 'Turn on for all sites'));
    await markIn(page, WORDS);
    await page.close();
  });
});

describe('in two windows', () => {
  it('the popup speaks of the page under it', async () => {
    const page = await browser.open(STORY_PAGE);
    const other = await browser.openWindow(UNLISTED_PAGE);
    const popup = await popupSaying(browser, other, 'This is not on the news list');
    await popup.close();
    await popupSaying(browser, page, /\d mentions/);
    await other.close();
    await page.close();
  });
});
