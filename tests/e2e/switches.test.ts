import type { Browser } from '../../tools/browsers/driver.ts';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { marksOf } from '../../tools/page-view.ts';
import { controlOf, markIn, openBrowser, popupSaying, restOn } from './browser.ts';
import { STORY_PAGE, STRICT_PAGE, UNLISTED_PAGE } from './pages.ts';

const WORDS = '$11.08bn';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe('the site switch', () => {
  it('takes the marks away, keeps the site quiet after a reload, and brings them back', async () => {
    const page = await browser.open(STORY_PAGE);
    await markIn(page, WORDS);
    const popup = await popupSaying(browser, page, /\d mentions/);
    await popup.press(await controlOf(popup, /^Sidelight on /));
    await expect.poll(() => popup.text()).toContain('Off for this site');
    await expect.poll(() => marksOf(page)).toEqual([]);
    await popup.close();

    await page.reload();
    const reopened = await popupSaying(browser, page, 'Off for this site');
    expect(await marksOf(page)).toEqual([]);

    await reopened.press(await controlOf(reopened, 'Turn on for this site'));
    await markIn(page, WORDS);
    await expect.poll(() => reopened.text()).toMatch(/\d mentions/);
    await reopened.close();
    expect(page.errors).toEqual([]);
    await page.close();
  });

  it('leaves other sites alone', async () => {
    const page = await browser.open(STORY_PAGE);
    const popup = await popupSaying(browser, page, /\d mentions/);
    await popup.press(await controlOf(popup, /^Sidelight on /));
    await expect.poll(() => popup.text()).toContain('Off for this site');

    const other = await browser.open(STRICT_PAGE);
    await markIn(other, WORDS);
    await other.close();

    await page.bringToFront();
    const again = await popupSaying(browser, page, 'Off for this site');
    await again.press(await controlOf(again, 'Turn on for this site'));
    await markIn(page, WORDS);
    await page.close();
  });
});

describe('the pause', () => {
  it('stops everything everywhere until it is lifted', async () => {
    const page = await browser.open(STORY_PAGE);
    const other = await browser.open(STRICT_PAGE);
    await markIn(page, WORDS);
    await markIn(other, WORDS);
    const popup = await popupSaying(browser, page, /\d mentions/);
    await popup.press(await controlOf(popup, 'Pause on all sites'));
    await expect.poll(() => popup.text()).toContain('Paused on all sites');
    await expect.poll(() => marksOf(page)).toEqual([]);
    await expect.poll(() => marksOf(other)).toEqual([]);

    await popup.press(await controlOf(popup, 'Turn on for all sites'));
    await markIn(page, WORDS);
    await markIn(other, WORDS);
    await page.close();
    await other.close();
  });
});

describe('on a site outside the list', () => {
  it('"Show context once" reads the page, marks it and opens cards, until the reader leaves', async () => {
    const page = await browser.open(UNLISTED_PAGE);
    const popup = await popupSaying(browser, page, 'This is not on the news list');
    await popup.press(await controlOf(popup, 'Show context once'));
    await markIn(page, WORDS);
    await expect.poll(() => popup.text()).toMatch(/\d mentions/);
    await popup.close();
    expect((await restOn(page, WORDS)).text).toContain('Fits');
    expect(page.errors).toEqual([]);

    await page.reload();
    await popupSaying(browser, page, 'This is not on the news list');
    expect(await marksOf(page)).toEqual([]);
    await page.close();
  });
});

describe('on a page of the browser', () => {
  it('the popup says that extensions cannot read it', async () => {
    const page = await browser.open(inject('browser') === 'firefox' ? 'about:support' : 'chrome://version/');
    const popup = await popupSaying(browser, page, 'Your browser keeps this page closed');
    expect(await popup.text()).not.toMatch(/\d mentions|Show context once/);
    await page.close();
  });
});
