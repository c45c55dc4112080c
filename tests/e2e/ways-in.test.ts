import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, Page, Popup } from '../../tools/browsers/driver.ts';
import { marksOf } from '../../tools/page-view.ts';
import { sleepWhile } from './back-from-cache.ts';
import { controlOf, markIn, openBrowser, openCard, popupSaying } from './browser.ts';
import { FOOTAGE_PAGE, QUIET_PAGE, STORY_PAGE, STRICT_PAGE, UNLISTED_PAGE } from './pages.ts';

const WORDS = '$11.08bn';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

let page: Page;
beforeEach(async () => {
  page = await browser.open(STORY_PAGE);
  await markIn(page, WORDS);
  return () => page.close();
});

/** What the toolbar button shows over the tab in front: number and title. */
const button = (): Promise<string[]> =>
  browser.inExtension(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const over = { ...(tab?.id !== undefined && { tabId: tab.id }) };
    return [await chrome.action.getBadgeText(over), await chrome.action.getTitle(over)];
  });
const COUNTED = ['7', 'Sidelight: 7 mentions on this page'];
const ONE = ['1', 'Sidelight: 1 mention on this page'];
const PLAIN = ['', 'Sidelight'];
const OFF = ['', 'Sidelight: off for this site'];
const PAUSED = ['', 'Sidelight: paused on all sites'];

const change = (settings: object): Promise<void> =>
  browser.inExtension((given) => chrome.storage.local.set({ settings: { version: 1, ...given } }), settings);

describe('the toolbar button', () => {
  it('counts the mentions of the page, and forgets them when the tab goes on', async () => {
    await expect.poll(button).toEqual(COUNTED);
    await page.goto(QUIET_PAGE);
    await expect.poll(button).toEqual(PLAIN);
    await page.goto(FOOTAGE_PAGE);
    await expect.poll(button).toEqual(ONE);
    await page.goto('about:blank');
    await expect.poll(button).toEqual(PLAIN);
  });

  it('counts anew when the page comes back from the cache, or becomes another without a load', async () => {
    await sleepWhile(page, QUIET_PAGE, async () => undefined);
    await expect.poll(button).toEqual(COUNTED);
    await page.evaluate(() => {
      history.pushState(null, '', '/news/other');
      for (const paragraph of [...document.querySelectorAll('article p')].slice(2)) paragraph.remove();
    });
    await expect.poll(button).toEqual(ONE);
    await page.evaluate(() => document.querySelector('article')?.remove());
    await expect.poll(button).toEqual(PLAIN);
  });

  it('says of each tab its own, and that a site is off, also on its next pages', async () => {
    const other = await browser.open(FOOTAGE_PAGE);
    await expect.poll(button).toEqual(ONE);
    await change({ sitesOff: ['bbc.com'] });
    await expect.poll(button).toEqual(OFF);
    await other.goto(QUIET_PAGE);
    await expect.poll(button).toEqual(OFF);
    await other.goto(STRICT_PAGE);
    await expect.poll(button).toEqual(COUNTED);
    await other.close();
    await page.bringToFront();
    await expect.poll(button).toEqual(OFF);
    await change({ sitesOff: [] });
    await expect.poll(button).toEqual(COUNTED);
  });

  it('says on every page that all is paused, and after the browser has started again', async () => {
    const popup = await popupSaying(browser, page, /\d mentions/);
    await popup.press(await controlOf(popup, 'Pause on all sites'));
    await expect.poll(button).toEqual(PAUSED);
    await popup.close();
    await page.goto('about:blank');
    await expect.poll(button).toEqual(PAUSED);
    await browser.restart();
    page = await browser.open(STORY_PAGE);
    await expect.poll(button).toEqual(PAUSED);
    const again = await popupSaying(browser, page, 'Paused on all sites');
    await again.press(await controlOf(again, 'Turn on for all sites'));
    await expect.poll(button).toEqual(COUNTED);
  });

  it('keeps what it says when the background has ended, and takes a count from a page that wakes it', async () => {
    await expect.poll(button).toEqual(COUNTED);
    await browser.killBackground();
    expect(await button()).toEqual(COUNTED);
    await page.goto(FOOTAGE_PAGE);
    await expect.poll(button).toEqual(ONE);
  });

  it('is not worth waking the background for on a page with nothing, paused or not', async () => {
    for (const paused of [false, true]) {
      await change({ paused });
      await page.goto(QUIET_PAGE);
      await browser.killBackground();
      await page.reload();
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
      expect(await browser.isBackgroundRunning()).toBe(false);
    }
    await change({ paused: false });
  });

  it('counts on a page that is read once', async () => {
    await page.goto(UNLISTED_PAGE);
    const popup = await popupSaying(browser, page, 'This is not on the news list');
    await popup.press(await controlOf(popup, 'Show context once'));
    await expect.poll(button).toEqual(COUNTED);
    await popup.close();
    await page.reload();
    await expect.poll(button).toEqual(PLAIN);
  });

  it('has a number that is never red', async () => {
    const colour = await browser.inExtension(() => chrome.action.getBadgeBackgroundColor({}));
    expect(colour).toEqual([0x1b, 0x21, 0x30, 0xff]);
  });
});

describe('the keys', () => {
  it('open the card of the mention nearest to what is selected', async () => {
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent.includes('$9.56bn'));
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
    });
    await browser.command(page, 'open-card');
    expect((await openCard(page)).text).toContain('Another period');
  });

  it('turn the site off, and on again', async () => {
    await browser.command(page, 'switch-site');
    await expect.poll(() => marksOf(page)).toEqual([]);
    await expect.poll(button).toEqual(OFF);
    await browser.command(page, 'switch-site');
    await markIn(page, WORDS);
    await expect.poll(button).toEqual(COUNTED);
  });

  it('open the popup on a site that is not on the list, with its buttons', async () => {
    await page.goto(UNLISTED_PAGE);
    await browser.command(page, 'switch-site');
    const popup = await browser.shownPopup();
    // In Chromium a command that a test sends gives us no right to the page, as a key does.
    await expect.poll(() => popup.text()).toMatch(/not on the news list|keeps this page closed/);
    await popup.close();
  });
});

describe('the menu over selected words', () => {
  const ITEM = { id: 'ask', title: 'What does Sidelight know about this?' };

  /** Selects the paragraph that says these words, asks about it, and waits until the popup says so. */
  async function ask(words: string, answer: RegExp): Promise<Popup> {
    await page.evaluate((within) => {
      const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent.includes(within));
      paragraph?.scrollIntoView({ block: 'center' });
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
    }, words);
    await browser.chooseInMenu(page, ITEM);
    const popup = await browser.shownPopup();
    await expect.poll(() => popup.text()).toMatch(answer);
    return popup;
  }

  it('has the popup say what the pack knows of them, with its source, beside the figure that they hold', async () => {
    const popup = await ask('$3.4bn', /facts in the pack/);
    expect(await popup.text()).toMatch(/Netflix’s net income was \$3\.4bn.*Differs from \$3\.1bn.*Source/);
    await popup.press(await controlOf(popup, 'About this page'));
    await expect.poll(() => popup.text()).toMatch(/\d mentions/);
    await popup.close();
  });

  it('has it say where there is nothing, and what there would be', async () => {
    const popup = await ask('town hall', /The pack has nothing on this/);
    expect(await popup.text()).toContain('It has facts about: Netflix,');
    await popup.close();
  });

  it('answers after the browser has started again, with the background asleep, and once', async () => {
    await browser.restart();
    page = await browser.open(STORY_PAGE);
    await expect.poll(button).toEqual(COUNTED);
    await browser.killBackground();
    await (await ask('$11.08bn', /Fits \$11bn/)).close();
    await (await popupSaying(browser, page, /\d mentions/)).close();
  });

  it('answers on a page that we may not read', async () => {
    await page.goto(UNLISTED_PAGE);
    const popup = await ask('$11.08bn', /Fits \$11bn/);
    expect(await marksOf(page)).toEqual([]);
    await popup.close();
  });
});

describe('a page that says that it wants to be left alone', () => {
  it('is left alone, also when it says so late, and the popup tells', async () => {
    await page.evaluate(() => document.head.insertAdjacentHTML('beforeend', '<META name="Sidelight" content=" OFF">'));
    await expect.poll(() => marksOf(page)).toEqual([]);
    await expect.poll(button).toEqual(PLAIN);
    const popup = await popupSaying(browser, page, 'This page has opted out');
    await popup.close();
    await page.evaluate(() => document.querySelector('meta[content=" OFF"]')?.remove());
    await markIn(page, WORDS);
  });
});
