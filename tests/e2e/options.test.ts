import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from '../../tools/browsers/driver.ts';
import { flatten } from '../../tools/browsers/accessibility.ts';
import { until } from '../../tools/until.ts';
import { marksOf } from '../../tools/page-view.ts';
import { controlOf, markIn, noCard, openBrowser, popupSaying, restOn, traces } from './browser.ts';
import { fillDisk } from './full-disk.ts';
import { STORY_PAGE } from './pages.ts';
import { brightnessOf, photograph } from './pixels.ts';
import { press } from './press.ts';
import { outOfReach } from './reflow.ts';

/** A card that fades in is so many px lower at first. */
const RISING = 4;

describe('the page of settings', () => {
  let browser: Browser;
  let story: Page;
  let options: Page;

  const names = async (): Promise<string[]> => flatten(await options.accessibilityTree()).map(({ name }) => name);
  const numberOf = async (page: Page): Promise<string> => {
    const address = await page.url();
    return browser.inExtension(async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      return chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
    }, address);
  };
  const says = (words: RegExp): Promise<true> =>
    until(
      async () => (await names()).some((name) => words.test(name)) || undefined,
      `The page of settings does not say ${words}.`,
    );
  const choose = async (name: string | RegExp): Promise<void> => {
    await options.bringToFront();
    await press(options, name);
  };

  beforeAll(async () => {
    browser = await openBrowser();
    story = await browser.open(STORY_PAGE);
    await markIn(story, '$11.08bn');
    options = await browser.open(`${browser.origin}/options.html`);
    await options.setViewport(1000, 3200);
    await says(/news sites that came with Sidelight/);
  });
  afterAll(() => browser?.close());

  it('opens from the popup', async () => {
    await story.bringToFront();
    const popup = await popupSaying(browser, story, /\d mentions/);
    expect((await controlOf(popup, 'Settings')).role).toBe('button');
    await popup.close();
  });

  it('changes how marks look on open pages at once', async () => {
    const lines = await rulesOf(story);
    await choose('Tint');
    await until(async () => (await rulesOf(story)) !== lines || undefined, 'The marks look as before.');
    await choose('Lines');
    await expect.poll(() => rulesOf(story)).toBe(lines);
  });

  it('takes a topic off the open pages, and out of their number, at once', async () => {
    await expect.poll(() => numberOf(story)).toBe('7');
    await choose('Studio finance');
    const ofFigures = async () => (await marksOf(story)).filter(({ paragraph }) => paragraph.includes('$'));
    await until(async () => (await ofFigures()).length === 0, 'Marks of studio finance stayed.');
    expect(await marksOf(story)).not.toEqual([]);
    await expect.poll(() => numberOf(story)).toMatch(/^[1-6]$/);
    await choose('Studio finance');
    await expect.poll(() => numberOf(story)).toBe('7');
  });

  it('takes the number off the button, and puts it back', async () => {
    await choose('Number on the toolbar button');
    await expect.poll(() => numberOf(story)).toBe('');
    await choose('Number on the toolbar button');
    await expect.poll(() => numberOf(story)).toBe('7');
  });

  it.each([
    ['Small', 0.9],
    ['Large', 1.25],
    ['Normal', 1],
  ])('draws cards in the size "%s", beside their mention and inside the window', async (name, zoom) => {
    await choose(name);
    await story.bringToFront();
    for (const [width, height] of [
      [1280, 800],
      [400, 700],
    ] as const) {
      await story.setViewport(width, height);
      await story.reload();
      const { element } = await restOn(story, '$11.08bn');
      const foot = async (): Promise<number> => {
        const { y, height: high } = await story.boxOf(element);
        return y + high;
      };
      // A sheet slides in from below.
      await until(async () => (await foot()) <= height + RISING, 'The card does not end inside the window.');
      const card = await story.boxOf(element);
      const isSheet = width < 480;
      expect(card.width).toBeCloseTo(isSheet ? width : 344 * zoom, 0);
      expect(card.x).toBeGreaterThanOrEqual(0);
      expect(card.x + card.width).toBeLessThanOrEqual(width);
      const { y = 0, height: high = 0 } = (await markIn(story, '$11.08bn')).boxes[0] ?? {};
      expect(isSheet || card.y >= y + high || card.y + card.height <= y).toBe(true);
      await story.keyboard.press('Escape');
      await noCard(story);
    }
    await story.setViewport(1280, 800);
  });

  it.each([
    ['Dark', (mean: number) => mean < 0.4],
    ['Light', (mean: number) => mean > 0.6],
  ] as const)('gives cards the colours "%s", whatever the page has', async (name, fits) => {
    await choose(name);
    await story.bringToFront();
    await story.mouse.move(1, 1);
    const { element } = await restOn(story, '$11.08bn');
    const box = await story.boxOf(element);
    await expect.poll(async () => fits(brightnessOf(await photograph(story, box)))).toBe(true);
    await story.keyboard.press('Escape');
    await noCard(story);
  });

  it('switches the news list off, but not a site that is turned on then', async () => {
    await choose('Off');
    await until(async () => (await traces(story)).highlights === 0, 'Marks stayed on a site of the list.');
    await story.bringToFront();
    const popup = await popupSaying(browser, story, /off/i);
    await popup.press(await controlOf(popup, 'Turn on for this site'));
    await markIn(story, '$11.08bn');
    await popup.close();
    await says(/^bbc\.com$/);
    expect(await names()).toContain('On, although the news list is off');
    await choose('On');
    await choose('Page');
  });

  it('switches a site off, on its open pages too, and back on by "Undo"', async () => {
    await options.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('.add input')!;
      input.value = 'https://www.bbc.com/news';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await options.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    await choose('Add');
    await says(/^Sidelight is off on bbc\.com\.$/);
    await until(async () => (await traces(story)).highlights === 0 || undefined, 'Marks stayed on a site that is off.');
    await choose('Undo');
    expect((await markIn(story, '$11.08bn')).text).toContain('11.08');
  });

  it('says in place that a full disk has kept a choice from being stored', async () => {
    await options.evaluate(fillDisk);
    await choose('Dark');
    await says(/^There is no room left on this device/);
    expect(await names()).not.toContainEqual(expect.stringContaining('did not store'));
  });

  it.each([320, 640])('is whole at %i px, without sideways scrolling', async (width) => {
    await options.setViewport(width, 800);
    expect(await options.evaluate(outOfReach)).toEqual([]);
    expect(options.errors).toEqual([]);
  });
});

/** How marks are drawn on a page. */
function rulesOf(page: Page): Promise<string> {
  return page.evaluate(() =>
    document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join(' '),
  );
}
