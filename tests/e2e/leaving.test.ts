import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openGauge, type Held } from '../../tools/bench/heap-gauge.ts';
import type { Browser, Page } from '../../tools/browsers/driver.ts';
import { marksOf } from '../../tools/page-view.ts';
import { markIn, noCard, openBrowser, restOn } from './browser.ts';
import { STORY_PAGE, UNLISTED_PAGE } from './pages.ts';

const WORDS = '$11.08bn';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(() => store({}));

describe.runIf(inject('browser') === 'chromium')('what a page holds of us (only Chromium tells)', () => {
  it.each([
    ['paused', { paused: true }],
    ['switched off for the site', { sitesOff: ['bbc.com'] }],
  ])('is no more, once Sidelight is %s, than if it had been so from the start', async (_, off) => {
    await store(off);
    const never = await heldAfter(STORY_PAGE, async () => {});
    await store({});
    const left = await heldAfter(STORY_PAGE, async (page) => {
      await use(page);
      await store(off);
      await noMarks(page);
    });
    expect(left).toEqual(never);
  });

  it('is nothing that listens, once the extension is disabled and the reader has moved', async () => {
    const plain = await heldAfter(UNLISTED_PAGE, async () => {});
    const left = await heldAfter(STORY_PAGE, async (page) => {
      await use(page);
      await browser.setExtensionEnabled(false);
      await page.bringToFront();
      await page.mouse.move(30, 30, { steps: 3 });
      await noMarks(page);
    });
    // Its world lives on in the page, with an observer that observes no more.
    expect({ ...left, observers: 0 }).toEqual(plain);
    await browser.setExtensionEnabled(true);
  });
});

/** A vocabulary that is not held any more is several MB. */
interface Kept extends Pick<Held, 'listeners' | 'observers'> {
  vocabulary: boolean;
}

/** Opens a page, does something with it, and tells what it holds then. */
async function heldAfter(address: string, act: (page: Page) => Promise<void>): Promise<Kept> {
  const page = await browser.open(address);
  const gauge = await openGauge(page, browser.origin);
  await act(page);
  const { listeners, observers, heap } = await gauge();
  await page.close();
  return { listeners, observers, vocabulary: heap > 6_000_000 };
}

/** Has the page marked, opens a card and leaves it. */
async function use(page: Page): Promise<void> {
  await markIn(page, WORDS);
  await restOn(page, WORDS);
  await page.mouse.move(5, 5, { steps: 3 });
  await noCard(page);
}

function store(settings: object): Promise<void> {
  return browser.inExtension((given) => chrome.storage.local.set({ settings: { version: 1, ...given } }), settings);
}

async function noMarks(page: Page): Promise<void> {
  await expect.poll(async () => (await marksOf(page)).length).toBe(0);
}
