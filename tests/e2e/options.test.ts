import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from '../../tools/browsers/driver.ts';
import { flatten } from '../../tools/browsers/accessibility.ts';
import { until } from '../../tools/until.ts';
import { controlOf, markIn, openBrowser, popupSaying, traces } from './browser.ts';
import { STORY_PAGE } from './pages.ts';

describe('the page of settings', () => {
  let browser: Browser;
  let story: Page;
  let options: Page;

  const names = async (): Promise<string[]> => flatten(await options.accessibilityTree()).map(({ name }) => name);
  const says = (words: RegExp): Promise<true> =>
    until(
      async () => (await names()).some((name) => words.test(name)) || undefined,
      `The page of settings does not say ${words}.`,
    );
  const press = async (name: string | RegExp): Promise<void> => {
    const found = flatten(await options.accessibilityTree()).find(
      (one) =>
        /^(?:button|radio)$/.test(one.role) && (typeof name === 'string' ? one.name === name : name.test(one.name)),
    );
    if (!found) throw new Error(`No control ${name} among: ${(await names()).join(' | ')}`);
    const { x, y, width, height } = await options.boxOf(found);
    await options.bringToFront();
    await options.mouse.click(x + width / 2, y + height / 2);
  };

  beforeAll(async () => {
    browser = await openBrowser();
    story = await browser.open(STORY_PAGE);
    await markIn(story, '$11.08bn');
    options = await browser.open(`${browser.origin}/options.html`);
    await options.setViewport(1000, 2200);
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
    await press('Tint');
    await until(async () => (await rulesOf(story)) !== lines || undefined, 'The marks look as before.');
    await press('Lines');
    await expect.poll(() => rulesOf(story)).toBe(lines);
  });

  it('switches a site off, on its open pages too, and back on by "Undo"', async () => {
    await options.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('.add input')!;
      input.value = 'https://www.bbc.com/news';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await options.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    await press('Add');
    await says(/^Sidelight is off on bbc\.com\.$/);
    await until(async () => (await traces(story)).highlights === 0 || undefined, 'Marks stayed on a site that is off.');
    await press('Undo');
    expect((await markIn(story, '$11.08bn')).text).toContain('11.08');
  });

  it.each([320, 640])('needs no sideways scrolling at %i px', async (width) => {
    await options.setViewport(width, 800);
    expect(await options.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(options.errors).toEqual([]);
  });
});

/** How marks are drawn on a page. */
function rulesOf(page: Page): Promise<string> {
  return page.evaluate(() =>
    document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join(' '),
  );
}
