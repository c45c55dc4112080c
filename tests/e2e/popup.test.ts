import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser, Page, Popup } from '../../tools/browsers/driver.ts';
import type { ServedPage } from '../../tools/serve-news.ts';
import { until } from '../../tools/until.ts';
import { controlOf, markIn, openBrowser, popupSaying } from './browser.ts';
import { fillDisk } from './full-disk.ts';
import { PAGES, QUIET_PAGE, STORY_PAGE, UNLISTED_PAGE } from './pages.ts';
import { FRONT_PAGE, OPTED_OUT_PAGE, pagesOfStates, REFUSED_PAGE, SLOW_PAGE, SPANISH_PAGE } from './popup-pages.ts';
import { outOfReach } from './reflow.ts';

/** The slow page loads as long as this is not there. */
const script = Promise.withResolvers<ServedPage>();

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser({ ...PAGES, ...pagesOfStates(script.promise) });
});
afterAll(() => browser?.close());

/** Opens the popup over a page of this address, once it says `words`. */
async function over(address: string, words: string | RegExp): Promise<{ page: Page; popup: Popup }> {
  const opened = await browser.open(address);
  return { page: opened, popup: await popupSaying(browser, opened, words) };
}

describe('the popup says', () => {
  it.each([
    ['that nothing is on the page', QUIET_PAGE, 'Nothing on this page'],
    ['that the page is in another language, and in which', SPANISH_PAGE, 'this page is in Spanish'],
    ['that the page has opted out', OPTED_OUT_PAGE, 'This page has opted out'],
    ['that the site is not on the list', UNLISTED_PAGE, 'This is not on the news list'],
    ['that the browser keeps the page closed', 'about:blank', 'Your browser keeps this page closed'],
    ['that a front page is only listed', FRONT_PAGE, 'Front pages are not marked'],
    [
      'which figures were not compared, and why',
      REFUSED_PAGE,
      /Not compared: “[^”]*€9bn[^”]*”\. The page uses another/,
    ],
  ])('%s', async (_, address, words) => {
    const { page: opened, popup } = await over(address, words);
    expect(await popup.text()).toContain('Search the knowledge');
    await popup.close();
    await opened.close();
  });

  it('that a page is still being read, and then what it says', async () => {
    const opened = await browser.open(QUIET_PAGE);
    // Of a page that is opened the browsers' drivers wait for the end.
    await opened.evaluate((address) => void setTimeout(() => location.assign(address)), SLOW_PAGE);
    await expect.poll(() => opened.url()).toBe(SLOW_PAGE);
    const popup = await popupSaying(browser, opened, 'Reading the page');
    expect(await popup.text()).toContain('On for www.bbc.com');
    script.resolve({ body: '', headers: { 'content-type': 'text/javascript' } });
    await expect.poll(() => popup.text()).toContain('1 mention');
    await popup.close();
    await opened.close();
  });

  it('what is on the page with the background asleep', async () => {
    const opened = await browser.open(STORY_PAGE);
    await markIn(opened, '$11.08bn');
    await browser.killBackground();
    const popup = await popupSaying(browser, opened, /\d mentions/);
    expect(await popup.text()).toContain('Differs');
    await popup.close();
    await opened.close();
  });
});

/** Runs in the popup: how much higher a part's content is than the part; CSS pixels. */
const overflowOf = (selector: string): number => {
  const { scrollHeight = 0, clientHeight = 0 } = document.querySelector(selector) ?? {};
  return scrollHeight - clientHeight;
};

describe('the list', () => {
  it('is all that scrolls where it is long, between a head and a foot that stay', async () => {
    const { page: opened, popup } = await over(STORY_PAGE, /\d mentions/);
    expect(await popup.evaluate(overflowOf, '.scroll')).toBeGreaterThan(0);
    expect(await popup.evaluate(overflowOf, 'main')).toBe(0);
    expect(await popup.evaluate(outOfReach)).toEqual([]);
    const beyond = await popup.evaluate(() => document.documentElement.scrollHeight - document.body.offsetHeight);
    expect(beyond).toBeLessThanOrEqual(0);
    await popup.close();
    await opened.close();
  });

  it('is narrowed to a topic and an outcome, says where nothing is left, and is widened again', async () => {
    const { page: opened, popup } = await over(STORY_PAGE, /\d mentions/);
    const rows = async (): Promise<number> => {
      const text = await popup.text();
      return [...text.matchAll(/(?:AI footage|Studio finance): /g)].length;
    };
    const all = await rows();
    await popup.press(await controlOf(popup, /AI footage$/));
    await expect.poll(rows).toBeLessThan(all);
    await popup.press(await controlOf(popup, /^\d differ/));
    await expect.poll(() => popup.text()).toContain('No mention is of both kinds');
    await popup.press(await controlOf(popup, /AI footage$/));
    await popup.press(await controlOf(popup, /^\d differ/));
    await expect.poll(rows).toBe(all);
    await popup.close();
    await opened.close();
  });
});

describe('a topic that is off', () => {
  it('is said to be, on a page with other mentions and on one without, and leads to the settings', async () => {
    await browser.inExtension(() =>
      chrome.storage.local.set({ settings: { version: 1, topicsOff: ['studio-finance'] } }),
    );
    const { page: quiet, popup: without } = await over(QUIET_PAGE, 'Studio finance is off in your settings');
    expect(await without.text()).toContain('does not mention AI-made footage');
    await quiet.close();
    const { page: story, popup } = await over(STORY_PAGE, 'Studio finance is off in your settings');
    expect(await popup.text()).toMatch(/^(?!.*\$11\.08bn).*\d mentions/);
    await popup.press(await controlOf(popup, 'Change topics'));
    const settings = (): Promise<number> =>
      browser.inExtension(async () => {
        const tabs = await chrome.tabs.query({ url: chrome.runtime.getURL('/options.html') });
        return tabs.length;
      });
    await expect.poll(settings).toBe(1);
    await browser.inExtension(() => chrome.storage.local.remove('settings'));
    await story.close();
  });
});

describe('a choice on a full disk', () => {
  it('is said not to be stored, and nothing is lost', async () => {
    const { page: opened, popup } = await over(STORY_PAGE, /\d mentions/);
    await popup.evaluate(fillDisk);
    await popup.press(await controlOf(popup, 'Pause on all sites'));
    await expect.poll(() => popup.text()).toContain('There is no room left on this device');
    expect(await popup.text()).toMatch(/On for www\.bbc\.com.*\d mentions/);
    await markIn(opened, '$11.08bn');
    await popup.close();
    await opened.close();
  });
});

describe('a tab that vanishes', () => {
  // Chromium closes the popup with it.
  it.runIf(inject('browser') === 'firefox')('is said to have', async () => {
    const { page: opened, popup } = await over(STORY_PAGE, /\d mentions/);
    const row = await controlOf(popup, /\$11\.08bn/);
    await opened.close();
    await popup.press(row);
    await expect.poll(() => popup.text()).toContain('This tab has closed');
    await popup.close();
  });
});

describe('a page that could not be read', () => {
  it('can be loaded again from the popup, which goes on to show it', async () => {
    const opened = await browser.open(STORY_PAGE);
    await markIn(opened, '$11.08bn');
    await browser.inExtension(async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, { call: 'leave', args: [] });
    }, STORY_PAGE);
    const popup = await popupSaying(browser, opened, 'This page could not be read');
    await popup.press(await controlOf(popup, 'Reload this page'));
    await expect.poll(() => popup.text()).toMatch(/\d mentions/);
    await popup.close();
    await opened.close();
  });
});

describe('the search, by keys alone', () => {
  let tab: Page;

  const said = (): Promise<string> => tab.evaluate(() => document.querySelector('.came')?.textContent ?? '');
  const focused = (): Promise<string> => tab.evaluate(() => document.activeElement?.textContent ?? '');
  const type = async (words: string): Promise<void> => {
    for (const key of words) await tab.keyboard.press(key);
  };

  beforeAll(async () => {
    tab = await browser.open(`${browser.origin}/popup.html`);
    await tab.setViewport(320, 400);
    await until(() => tab.evaluate(() => document.querySelector('input') !== null || undefined), 'There is no field.');
  });
  afterAll(() => tab?.close());

  it('is reached from the heading, on which the popup opens', async () => {
    expect(await focused()).toBe('Sidelight');
    await tab.keyboard.press('Tab');
    expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('input');
  });

  it('finds facts by a misspelt name and the beginning of a word, and marks the words', async () => {
    await type('netlfix rev');
    await expect.poll(said).toBe('1 fact in the pack');
    expect(await tab.evaluate(() => [...document.querySelectorAll('mark')].map((one) => one.textContent))).toEqual(
      expect.arrayContaining(['Netflix', 'revenue']),
    );
  });

  it('is whole at 320 px, and in a low window scrolls as one', async () => {
    expect(await tab.evaluate(outOfReach)).toEqual([]);
    expect(await tab.evaluate(overflowOf, '.scroll')).toBe(0);
  });

  it('leads into the list with the arrow, and clears with Esc', async () => {
    await tab.keyboard.press('ArrowDown');
    expect(await focused()).toContain('revenue');
    await tab.keyboard.press('Escape');
    await expect.poll(said).toBe('');
    expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('input');
  });

  it('says honestly that it found nothing', async () => {
    await type('crane');
    await expect.poll(said).toContain('No fact has these words');
    await tab.keyboard.press('Escape');
  });

  it('goes through everything else, and comes to the pack’s facts', async () => {
    await tab.keyboard.press('Tab');
    expect(await focused()).toBe('The pack’s facts');
    expect(tab.errors).toEqual([]);
  });
});
