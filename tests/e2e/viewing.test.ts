import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { playwrightOf } from '../../tools/browsers/chromium-page.ts';
import type { Box, Browser, Page } from '../../tools/browsers/driver.ts';
import { markIn, middleOf, noCard, openBrowser, openCard, restOn } from './browser.ts';
import { STORY_PAGE } from './pages.ts';
import { photograph, PLUM, ruleOf, runsOf, TEAL, type Colour } from './pixels.ts';

const WORDS = '$11.08bn';
const isChromium = inject('browser') === 'chromium';

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

describe('in the system’s own few colours', () => {
  it('a mark is drawn in them: as a link’s rule, or in Chromium, which knows no other way, as what is selected', async () => {
    await page.setForcedColours(true);
    const mark = await markIn(page, WORDS);
    const [link, selected] = await page.evaluate(systemColours, ['LinkText', 'Highlight']);
    expect(mark.colour).toBe(`rgb(${link!.slice(0, 3).join(', ')})`);
    const { x, y, width, height } = mark.boxes[0]!;
    const picture = await photograph(page, { x, y: y + height / 2, width, height: height / 2 + 8 });
    const isSelected = runsOf(picture, onWhite(selected!)).some((row) => row.length > 0);
    const drawn = isSelected ? 'as selected' : ruleOf(runsOf(picture, onWhite(link!)), picture.width);
    expect(drawn).toBe(isChromium ? 'as selected' : 'double');
  });
});

describe.runIf(isChromium)('as the reader asks the system for it (only Chromium can be told to)', () => {
  it('the tint of a mark is stronger with more contrast', async () => {
    const { x, y } = middleOf(await markIn(page, WORDS));
    await page.mouse.move(x, y, { steps: 3 });
    const before = await page.evaluate(strongestTint);
    expect(before).toBeGreaterThan(0);
    await playwrightOf(page).emulateMedia({ contrast: 'more' });
    expect(await page.evaluate(strongestTint)).toBeGreaterThan(before * 1.5);
  });

  it.each([
    ['no-preference', true],
    ['reduce', false],
  ] as const)('a card moves as it opens, with the wish for motion "%s": %s', async (reducedMotion, moves) => {
    const playwright = playwrightOf(page);
    await playwright.emulateMedia({ reducedMotion });
    const session = await playwright.context().newCDPSession(playwright);
    let animations = 0;
    session.on('Animation.animationStarted', () => animations++);
    await session.send('Animation.enable');
    await restOn(page, WORDS);
    // The browser tells of it in its own time.
    await expect.poll(() => animations > 0).toBe(moves);
  });
});

describe('in print', () => {
  it('there are no marks and no cards', async () => {
    await restOn(page, WORDS);
    const coloured = async (): Promise<number> => {
      const picture = await photograph(page);
      return [PLUM, TEAL].flatMap((colour) => runsOf(picture, colour).flat()).length;
    };
    expect(await coloured()).toBeGreaterThan(0);
    await page.setPrinted(true);
    // A card has the colours of marks in its head.
    await expect.poll(coloured).toBe(0);
  });
});

describe('a card', () => {
  const boxOfCard = async (): Promise<Box> => page.boxOf((await openCard(page)).element);

  it.each([50, 200, 500])('stands in the window at a zoom of %i %%', async (zoom) => {
    const [width, height] = [Math.round(128_000 / zoom), Math.round(80_000 / zoom)];
    await page.setViewport(width, height);
    await browser.command(page, 'next-mention');
    const inside = async (): Promise<boolean> => {
      const { x, y, ...size } = await boxOfCard();
      return x >= 0 && y >= 0 && x + size.width <= width && y + size.height <= height;
    };
    await expect.poll(inside).toBe(true);
  });

  it.runIf(isChromium)(
    'stands in what is in sight where fingers have zoomed (only Chromium’s can be told to)',
    async () => {
      const playwright = playwrightOf(page);
      const session = await playwright.context().newCDPSession(playwright);
      await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
      await browser.command(page, 'next-mention');
      await openCard(page);
      const { width, height } = await page.evaluate(() => ({
        width: visualViewport!.width,
        height: visualViewport!.height,
      }));
      expect([width, height]).toEqual([640, 400]);
      const box = await boxOfCard();
      expect([box.x + box.width <= width, box.y + box.height <= height]).toEqual([true, true]);
    },
  );

  it('is as high in a window that was made lower as in one that was so from the start', async () => {
    await restOn(page, '$3.4bn');
    await page.mouse.move(5, 5);
    await noCard(page);
    await page.setViewport(1280, 500);
    await restOn(page, '$3.4bn');
    const { height } = await boxOfCard();
    await page.mouse.move(5, 5);
    await page.reload();
    await restOn(page, '$3.4bn');
    expect((await boxOfCard()).height).toBeCloseTo(height, 0);
  });
});

/** Runs in the page: how opaque, from 0 to 1, the most opaque background of a mark is. */
function strongestTint(): number {
  const names = [...CSS.highlights].filter(([, highlight]) => highlight.size > 0).map(([name]) => name);
  const tints = names.map((name) => getComputedStyle(document.body, `::highlight(${name})`).backgroundColor);
  return Math.max(
    ...tints.map((tint) => Number(/\/ ([\d.]+)\)|, ([\d.]+)\)$/.exec(tint)?.slice(1).find(Boolean) ?? 0)),
  );
}

/** Red, green, blue, and opacity from 0 to 1. */
type Rgba = number[];

/** Runs in the page. */
function systemColours(names: string[]): Rgba[] {
  const probe = document.documentElement.appendChild(document.createElement('i'));
  const colours = names.map((name) => {
    probe.style.color = name;
    return [...getComputedStyle(probe).color.matchAll(/[\d.]+/g)].map(Number);
  });
  probe.remove();
  return colours;
}

function onWhite([red = 0, green = 0, blue = 0, alpha = 1]: Rgba): Colour {
  return [red, green, blue].map((part) => 255 + (part - 255) * alpha) as unknown as Colour;
}
