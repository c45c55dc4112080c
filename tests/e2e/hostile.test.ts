import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Box, Browser, Page } from '../../tools/browsers/driver.ts';
import { until } from '../../tools/until.ts';
import { markIn, middleOf, openBrowser, openCard } from './browser.ts';
import { AT_WAR, FOE, HOSTILE, WORDS } from './hostile-pages.ts';
import { photograph, ruleUnder, runsOf } from './pixels.ts';

const pageThat = (does: string): string => HOSTILE.find(({ name }) => name === does)!.address;

let browser: Browser;
beforeAll(async () => {
  const pages = HOSTILE.map(({ address, served }) => [address.replace('https://', ''), served] as const);
  browser = await openBrowser(Object.fromEntries(pages));
});
afterAll(() => browser?.close());

describe.each(HOSTILE)('a page that $name', ({ name, address }) => {
  it('is marked, and its card opens above everything and closes, while its body stays as it was', async () => {
    const page = await browser.open(address);
    const warOrPeace = async (): Promise<void> => {
      if (name === AT_WAR) await page.keyboard.press('x');
    };
    await warOrPeace();
    await markIn(page, WORDS);
    await bringToMiddle(page);
    const mark = await markIn(page, WORDS);
    expect(await ruleUnder(page, mark)).toBe('double');

    await warOrPeace();
    const { x, y } = middleOf(mark);
    await page.mouse.move(x, y, { steps: 5 });
    if (name === AT_WAR) await openCard(page);
    await warOrPeace();
    let moves = 0;
    const card = await until(async () => {
      // A page may scroll by itself once more, after which a pointer that rests opens nothing.
      if (++moves % 10 === 0) await page.mouse.move(x + moves / 10, y);
      return page.evaluate(topOfPage);
    }, 'Nothing lies above the page.');
    expect([card.width > 320, card.height > 440]).toEqual([true, true]);
    await expect.poll(() => isSolid(page, card)).toBe(true);
    expect(await isBodyAsBefore(page)).toBe(true);

    await page.mouse.move(5, 5, { steps: 3 });
    await expect.poll(() => page.evaluate(topOfPage)).toBeNull();
    expect(await isBodyAsBefore(page)).toBe(true);
    expect(page.errors).toEqual([]);
    await page.close();
  });
});

describe('a page that clears every highlight and style sheet of a script', () => {
  it('is marked again when the reader’s hand moves', async () => {
    const page = await browser.open(pageThat('forbids selecting'));
    await markIn(page, WORDS);
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
    });
    await page.mouse.move(50, 50, { steps: 3 });
    expect(await ruleUnder(page, await markIn(page, WORDS))).toBe('double');
    await page.close();
  });
});

describe.each(['renders only what is in the window', 'scrolls inside of what scrolls'])('on a page that %s', (does) => {
  it('a key leads to a mention out of sight, and its card closes when that is scrolled away', async () => {
    const page = await browser.open(pageThat(does));
    await markIn(page, WORDS);
    await browser.command(page, 'next-mention');
    const card = await until(() => page.evaluate(topOfPage), 'No card lies above the page.');
    const { y } = middleOf(await markIn(page, WORDS));
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(800);
    expect(card.y).toBeGreaterThan(0);
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('html, main, article')) one.scrollTop = 0;
    });
    await expect.poll(() => page.evaluate(topOfPage)).toBeNull();
    await page.close();
  });
});

/** What a page renders for the first time when it is scrolled into the window moves what is below. */
async function bringToMiddle(page: Page): Promise<void> {
  await page.evaluate(scrollToMiddle, WORDS);
  let before: number | undefined;
  await until(async () => {
    const [box] = (await markIn(page, WORDS)).boxes;
    const isStill = box?.y === before;
    before = box?.y;
    return isStill;
  }, 'The page does not come to rest.');
}

/** Whether nothing of the page shows through a card, whose box is known to 16 px. */
async function isSolid(page: Page, { x, y, width, height }: Box): Promise<boolean> {
  const inside = { x: x + 16, y: y + 16, width: width - 48, height: height - 48 };
  return runsOf(await photograph(page, inside), FOE).every((row) => row.length === 0);
}

function isBodyAsBefore(page: Page): Promise<boolean> {
  return page.evaluate(() => document.body.outerHTML === Reflect.get(globalThis, 'bodyBefore'));
}

/**
 * Runs in the page: the box that a click would miss the page in, to 16 px; null where there is none. Asked of each point, since a card's
 * closed root tells nothing, and Chromium's accessibility tree nothing of a card in the head.
 */
function topOfPage(): Box | null {
  const step = 16;
  const isOurs = (x: number, y: number): boolean => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && hit !== document.documentElement && !document.body.contains(hit);
  };
  const [xs, ys] = [innerWidth, innerHeight].map((length) =>
    Array.from({ length: Math.ceil(length / step) }, (_, at) => at * step),
  ) as [number[], number[]];
  const row = ys.find((y) => xs.some((x) => isOurs(x, y)));
  if (row === undefined) return null;
  const across = xs.filter((x) => isOurs(x, row + step));
  const down = ys.filter((y) => isOurs(across[1] ?? 0, y));
  const [left = 0, right = 0, top = 0, bottom = 0] = [across[0], across.at(-1), down[0], down.at(-1)];
  return { x: left, y: top, width: right - left + step, height: bottom - top + step };
}

/** Runs in the page. */
function scrollToMiddle(words: string): void {
  const paragraphs = [...document.querySelectorAll('p')];
  paragraphs.find(({ textContent }) => textContent.includes(words))?.scrollIntoView({ block: 'center' });
}
