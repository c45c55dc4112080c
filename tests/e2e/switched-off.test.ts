import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Browser, Page } from '../../tools/browsers/driver.ts';
import { cardsOf, marksOf } from '../../tools/page-view.ts';
import { until } from '../../tools/until.ts';
import { markIn, middleOf, noCard, openBrowser, openCard, restOn, traces } from './browser.ts';
import { STORY_PAGE } from './pages.ts';
import { photograph, runsOf, TEAL } from './pixels.ts';

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

/** What of ours a reader sees. */
const seen = async (on: Page) => ({
  teal: runsOf(await photograph(on), TEAL).some((row) => row.length > 0),
  cards: (await cardsOf(on)).length,
});

/** What must not come twice. */
const once = async () => ({
  words: (await marksOf(page)).map(({ text }) => text),
  sheets: (await traces(page)).sheets,
});

describe('the extension', () => {
  it('switched off leaves nothing to be seen on a page once the reader moves there, a pinned card neither', async () => {
    await restOn(page, WORDS);
    const { x, y } = middleOf(await markIn(page, WORDS));
    await page.mouse.click(x, y);
    await until(async () => (await openCard(page)).text.includes('Pinned'), 'The card was not pinned.');
    await page.mouse.move(5, 5, { steps: 3 });
    expect(await seen(page)).toEqual({ teal: true, cards: 1 });
    await browser.setExtensionEnabled(false);
    await page.bringToFront();
    await page.mouse.move(30, 30, { steps: 3 });
    await expect.poll(() => seen(page)).toEqual({ teal: false, cards: 0 });
    await browser.setExtensionEnabled(true);
  });

  it('switched off and on marks a page once', async () => {
    const before = await once();
    await browser.setExtensionEnabled(false);
    await page.bringToFront();
    await page.mouse.move(30, 30, { steps: 3 });
    await expect.poll(() => seen(page)).toEqual({ teal: false, cards: 0 });
    await browser.setExtensionEnabled(true);
    await page.bringToFront();
    await until(async () => (await seen(page)).teal, 'Nothing is marked again.');
    await restOn(page, WORDS);
    await page.mouse.move(5, 5, { steps: 3 });
    await noCard(page);
    expect(await once()).toEqual(before);
  });

  it.skipIf(inject('browser') === 'firefox')(
    'switched off leaves no trace that a page can find (Firefox ends our script at once: what nobody sees stays)',
    async () => {
      await browser.setExtensionEnabled(false);
      await page.bringToFront();
      await page.mouse.move(30, 30, { steps: 3 });
      await expect.poll(() => traces(page)).toEqual({ highlights: 0, sheets: 0, children: ['head', 'body'] });
      await browser.setExtensionEnabled(true);
    },
  );
});
