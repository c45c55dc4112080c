import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser, Page } from '../../tools/browsers/driver.ts';
import { cardsOf } from '../../tools/page-view.ts';
import { controlOf, markIn, openBrowser, popupSaying, restOn } from './browser.ts';
import { paste } from './clipboard.ts';
import { PAGES, STORY_PAGE } from './pages.ts';
import { press } from './press.ts';

const WORDS = '$3.4bn';
/** A page that keeps the clipboard from everyone, where the browser heeds that. */
const CLOSED_PAGE = 'https://www.bbc.com/news/closed';

let browser: Browser;
beforeAll(async () => {
  const body = PAGES['www.bbc.com/news/story'] as string;
  const closed = { body, headers: { 'permissions-policy': 'clipboard-write=()' } };
  browser = await openBrowser({ ...PAGES, 'www.bbc.com/news/closed': closed });
});
afterAll(() => browser?.close());

/** Presses "This looks wrong" on the card of a mention, and gives what the card says then. */
async function report(page: Page): Promise<() => Promise<string>> {
  await restOn(page, WORDS);
  await press(page, /^This looks wrong/);
  return async () => (await cardsOf(page)).map(({ text }) => text).join();
}

it('a report is copied from a card, and the card says that nothing was sent', async () => {
  const page = await browser.open(STORY_PAGE);
  const says = await report(page);
  await expect.poll(says).toContain('Report copied. Nothing was sent');
  const { plain } = await paste(browser);
  expect(plain).toMatch(/^Sentence: “Netflix’s net income was \$3\.4bn .*\nSaid: .*\$3\.1bn\. Differs\n/m);
  expect(plain).toMatch(/\n\nWhat looks wrong:\n$/);
  expect(page.errors).toEqual([]);
  await page.close();
});

it('a report is there to be selected on a page that blocks the clipboard', async () => {
  const page = await browser.open(CLOSED_PAGE);
  const says = await report(page);
  // Firefox knows no such policy.
  await expect.poll(says).toMatch(browser.name === 'firefox' ? /Report copied/ : /The report, to select and copy/);
  await page.close();
});

it('a report is copied from the popup', async () => {
  const page = await browser.open(STORY_PAGE);
  await markIn(page, WORDS);
  const popup = await popupSaying(browser, page, /\d mentions/);
  await popup.press(await controlOf(popup, 'This looks wrong'));
  await expect.poll(() => popup.text()).toContain('Report copied. Nothing was sent');
  await popup.close();
  const { plain } = await paste(browser);
  expect(plain).toMatch(/^Sidelight: this looks wrong\nPage: https:\/\/www\.bbc\.com\/news\/story\n/);
  expect(plain.match(/^Sentence: /gm)).toHaveLength(7);
  await page.close();
});
