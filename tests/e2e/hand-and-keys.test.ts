import type { Browser, Page } from '../../tools/browsers/driver.ts';
import { flatten } from '../../tools/browsers/accessibility.ts';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardsOf } from '../../tools/page-view.ts';
import { markIn, middleOf, movePointerTo, noCard, openBrowser, openCard, popupSaying, restOn } from './browser.ts';
import { LINKED_PAGE, NIGHT_PAGE, STORY_OUTCOMES, STORY_PAGE } from './pages.ts';
import { brightnessOf, photograph } from './pixels.ts';

const WORDS = '$11.08bn';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  page = await browser.open(STORY_PAGE);
  await markIn(page, WORDS);
});
afterEach(() => page?.close());

describe('links', () => {
  it('a click on a linked mention follows the link', async () => {
    const mark = await markIn(page, '$9.56bn');
    const { x, y } = middleOf(mark);
    await page.mouse.click(x, y);
    await expect.poll(() => page.url()).toBe(LINKED_PAGE);
  });
});

describe('Esc', () => {
  it('closes the card and is not seen by the page', async () => {
    const keys = await keysSeenBy(page);
    await restOn(page, WORDS);
    await page.keyboard.press('Escape');
    await noCard(page);
    expect(await keys()).toEqual([]);
  });

  it('belongs to the page when no card is open', async () => {
    const keys = await keysSeenBy(page);
    await page.keyboard.press('Escape');
    expect(await keys()).toEqual(['keydown Escape', 'keyup Escape']);
  });
});

describe('a click on a mark', () => {
  it('pins the card, which stays when the pointer leaves, until it is closed', async () => {
    await restOn(page, WORDS);
    const { x, y } = middleOf(await markIn(page, WORDS));
    await page.mouse.click(x, y);
    await expect.poll(() => pinOf(page)).toBe(true);
    // Another card opens and closes by leaving: by then a card that was not pinned would be gone too.
    await movePointerTo(page, 'ten times faster');
    await expect.poll(async () => (await cardsOf(page)).length).toBe(2);
    await page.mouse.move(5, 5, { steps: 5 });
    expect((await openCard(page)).text).toContain('11.08');

    const [card] = await cardsOf(page);
    const box = await page.boxOf(card!.controls.find(({ name }) => /close/i.test(name))!);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await noCard(page);
  });
});

describe('the keyboard commands', () => {
  it('open the cards of the mentions one after the other and wrap at the ends', async () => {
    const names: string[] = [];
    do {
      await browser.command(page, 'next-mention');
      await expect.poll(async () => (await cardsOf(page)).map(({ name }) => name).join()).not.toBe(names.at(-1) ?? '');
      names.push((await openCard(page)).name);
    } while (names.length < STORY_OUTCOMES.length);
    await browser.command(page, 'previous-mention');
    await expect.poll(async () => (await openCard(page)).name).toBe(names.at(-2));
    await page.keyboard.press('Escape');
    await noCard(page);
  });
});

describe('Tab', () => {
  it('goes through a card that a key has opened, and on to what follows its mention', async () => {
    await browser.command(page, 'next-mention');
    await openCard(page);
    const focused = async (): Promise<string> =>
      flatten(await page.accessibilityTree()).findLast((one) => one.focused)?.name ?? '';
    for (const name of [/^Netflix turns to/, /^This looks wrong/, 'Copy with its source', 'Pin this card']) {
      await page.keyboard.press('Tab');
      await expect.poll(focused).toMatch(name);
    }
    await page.keyboard.press('Tab');
    await noCard(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('revenue had been $9.56bn');
  });

  it('goes through the popup in the order in which it reads', async () => {
    const popup = await popupSaying(browser, page, /\d mentions/);
    const focused: string[] = [await popup.evaluate(nameOfFocused)];
    while (focused.at(-1) !== 'Pause on all sites' && focused.length < 30) {
      await popup.key('Tab');
      focused.push(await popup.evaluate(nameOfFocused));
    }
    const rows = ['Studio', 'AI', 'Studio', 'Studio', 'Studio', 'AI', 'AI'].map((topic) => `${topic} row`);
    expect(focused).toEqual([
      'Sidelight',
      'Sidelight on www.bbc.com',
      '4Studio finance',
      '3AI footage',
      '1 differs',
      '2 fit',
      '1 other period',
      '1 forecast',
      'Search the knowledge',
      ...rows,
      'The pack’s facts',
      'Side panel',
      'Settings',
      'This looks wrong',
      'Pause on all sites',
    ]);
    await popup.close();
  });
});

describe('the card’s colours', () => {
  it.each([
    ['dark on a dark page, though the system is light', NIGHT_PAGE, 'light', (mean: number) => mean < 0.4],
    ['light on a light page, though the system is dark', STORY_PAGE, 'dark', (mean: number) => mean > 0.6],
  ] as const)('are %s', async (_, address, colorScheme, fits) => {
    const themed = await browser.open(address);
    await themed.setColourScheme(colorScheme);
    const { element } = await restOn(themed, WORDS);
    await expect.poll(async () => fits(brightnessOf(await photograph(themed, await themed.boxOf(element))))).toBe(true);
    await themed.close();
  });
});

/**
 * Records the keys that listeners on the page's document get. One that the page put on `window` before the card opened would be
 * asked before ours: what cannot be helped is not tested.
 */
async function keysSeenBy(where: Page): Promise<() => Promise<string[]>> {
  await where.evaluate(() => {
    const keys: string[] = [];
    for (const type of ['keydown', 'keyup'])
      document.addEventListener(type, (event) => keys.push(`${type} ${(event as KeyboardEvent).key}`), {
        capture: true,
      });
    Object.assign(globalThis, { keysSeen: keys });
  });
  return () => where.evaluate(() => (globalThis as unknown as { keysSeen: string[] }).keysSeen);
}

/** Runs in the popup. */
function nameOfFocused(): string {
  const { activeElement: focused } = document;
  const label = document.getElementById(focused?.getAttribute('aria-labelledby') ?? '');
  const name = focused?.getAttribute('aria-label') ?? label?.textContent ?? focused?.getAttribute('placeholder');
  return name ?? focused?.textContent.replace(/^(\w+)[^:]*: .+$/s, '$1 row') ?? '';
}

/** Whether the pin button of the one open card is pressed. */
async function pinOf(where: Page): Promise<boolean | null | undefined> {
  const [card] = await cardsOf(where);
  return card?.controls.find(({ pressed }) => pressed !== null)?.pressed;
}
