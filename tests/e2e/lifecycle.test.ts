import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Browser, Page } from '../../tools/browsers/driver.ts';
import { cardsOf, marksOf } from '../../tools/page-view.ts';
import { until } from '../../tools/until.ts';
import { sleepWhile } from './back-from-cache.ts';
import { markIn, movePointerTo, noCard, openBrowser, openCard, popupSaying, restOn } from './browser.ts';
import { FOOTAGE_PAGE, QUIET_PAGE, STORY_PAGE, STRICT_PAGE } from './pages.ts';

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

/** What of ours a page can see. */
const traces = (on: Page) =>
  on.evaluate(() => ({
    highlights: [...CSS.highlights].filter(([, highlight]) => highlight.size > 0).length,
    sheets: document.adoptedStyleSheets.length,
    children: [...document.documentElement.children].map(({ localName }) => localName).join(),
  }));

const names = (on: Page): Promise<string[]> => on.evaluate(() => [...CSS.highlights.keys()].toSorted());
const words = async (on: Page): Promise<string[]> => (await marksOf(on)).map(({ text }) => text);

/** Takes the pointer away, and waits until the card is gone. */
async function leaveMark(): Promise<void> {
  await page.mouse.move(5, 5, { steps: 3 });
  await noCard(page);
}

/** Everything in storage, by key. */
const stored = (): Promise<Record<string, unknown>> => browser.inExtension(() => chrome.storage.local.get(null));
const store = (values: Record<string, unknown>): Promise<void> =>
  browser.inExtension((given) => chrome.storage.local.set(given), values);

describe('the background, killed', () => {
  it('before it is asked for the card, is woken', async () => {
    await browser.killBackground();
    expect((await restOn(page, WORDS)).text).toContain('Fits');
  });

  it('while it is asked for the card, is asked again', async () => {
    await browser.killBackground();
    await movePointerTo(page, WORDS);
    await browser.killBackground();
    expect((await openCard(page)).text).toContain('Fits');
  });

  it('after it gave the card, is not needed', async () => {
    await restOn(page, WORDS);
    await browser.killBackground();
    await leaveMark();
    expect((await restOn(page, '$3.4bn')).text).toContain('Differs');
    expect(await browser.isBackgroundRunning()).toBe(false);
  });

  it('is not needed to mark what the page has anew: it is told no more than another number of mentions', async () => {
    await browser.killBackground();
    await page.evaluate(() => {
      const article = document.querySelector('article');
      article?.replaceWith(article.cloneNode(true));
    });
    await markIn(page, WORDS);
    expect(await browser.isBackgroundRunning()).toBe(false);
  });

  it.skipIf(inject('browser') === 'firefox')(
    'is not needed by the popup either (not in Firefox, which wakes it for every popup)',
    async () => {
      const footage = await browser.open(FOOTAGE_PAGE);
      await markIn(footage, 'a house falling');
      await browser.killBackground();
      await (await popupSaying(browser, footage, /1 mention/)).close();
      expect(await browser.isBackgroundRunning()).toBe(false);
      await footage.close();
    },
  );
});

describe('storage', () => {
  it('that was emptied is filled when a page finds nothing there', async () => {
    await browser.killBackground();
    await browser.inExtension(() => chrome.storage.local.clear());
    await markIn(page, WORDS);
    const other = await browser.open(STRICT_PAGE);
    await markIn(other, WORDS);
    expect(await stored()).toHaveProperty('filter');
    await other.close();
  });

  it('in which a record is broken is rebuilt when a page meets it, and the popup says so', async () => {
    const before = await stored();
    const key = Object.keys(before).find((one) => one.endsWith(':netflix'))!;
    await store({ [key]: String(before[key]).replace('11bn', '12bn') });
    await page.reload();
    await markIn(page, WORDS);
    const after = await stored();
    expect(after[key]).toBeUndefined();
    expect(after['health']).toMatchObject({ found: `"${key}" is damaged`, done: 'rebuilt' });
    const popup = await popupSaying(browser, page, 'The knowledge was found damaged and was rebuilt');
    await popup.close();
  });

  it('holds nothing of the pages that were read', async () => {
    const before = await stored();
    await restOn(page, WORDS);
    await page.goto(QUIET_PAGE);
    await page.goto(STRICT_PAGE);
    await markIn(page, WORDS);
    expect(await stored()).toEqual(before);
  });
});

describe('the names of the marks', () => {
  it('are others at each load, so that a site cannot know a reader again by them', async () => {
    const first = await names(page);
    await page.reload();
    await markIn(page, WORDS);
    const second = await names(page);
    expect(second).toHaveLength(first.length);
    expect(first.filter((name) => second.includes(name))).toEqual([]);
  });
});

describe('the extension', () => {
  it.each<[string, () => Promise<void>]>([
    ['reloaded', () => browser.reloadExtension()],
    ['updated', () => browser.updateExtension()],
  ])('%s with a page open marks it once, and its cards open', async (_, happen) => {
    const before = { words: await words(page), traces: await traces(page) };
    await page.evaluate(() => {
      globalThis.sheetBefore = document.adoptedStyleSheets[0];
    });
    await happen();
    await page.bringToFront();
    await until(
      () => page.evaluate(() => document.adoptedStyleSheets[0] !== globalThis.sheetBefore && CSS.highlights.size > 0),
      'The new script did not come.',
    );
    expect(await words(page)).toEqual(before.words);
    expect(await traces(page)).toEqual(before.traces);
    await restOn(page, WORDS);
    expect(await cardsOf(page)).toHaveLength(1);
    expect(page.errors).toEqual([]);
  });

  it('updated while a card is open leaves no card behind', async () => {
    await restOn(page, WORDS);
    await browser.updateExtension();
    await page.bringToFront();
    await leaveMark();
    await markIn(page, WORDS);
    await expect.poll(async () => (await traces(page)).children).toBe('head,body');
  });
});

describe('the browser, started again', () => {
  it('marks pages as before, from what it had stored', async () => {
    // The storage was emptied above, and Chromium takes this start for an install: a reader that nobody knows is greeted.
    await store({ greeted: true });
    const before = await stored();
    await browser.restart();
    page = await browser.open(STORY_PAGE);
    await markIn(page, WORDS);
    expect(await stored()).toEqual(before);
  });
});

describe('two windows', () => {
  it('show the same settings', async () => {
    const other = await browser.openWindow(STRICT_PAGE);
    await markIn(other, WORDS);
    const { settings = {} } = await stored();
    await store({ settings: { ...(settings as object), version: 1, paused: true } });
    for (const one of [page, other]) await expect.poll(() => words(one)).toEqual([]);
    await store({ settings: { ...(settings as object), version: 1, paused: false } });
    for (const one of [page, other]) await markIn(one, WORDS);
    await other.close();
  });
});

describe('a page from the back/forward cache', () => {
  it('takes over what was changed meanwhile', async () => {
    await sleepWhile(page, QUIET_PAGE, () => store({ settings: { version: 1, paused: true } }));
    await expect.poll(() => words(page)).toEqual([]);
    await sleepWhile(page, QUIET_PAGE, () => store({ settings: { version: 1, paused: false } }));
    await markIn(page, WORDS);
  });
});

declare global {
  // Written on the page by these tests.
  // eslint-disable-next-line no-var
  var sheetBefore: CSSStyleSheet | undefined;
}
