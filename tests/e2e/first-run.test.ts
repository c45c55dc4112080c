import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { flatten } from '../../tools/browsers/accessibility.ts';
import type { Browser, Page } from '../../tools/browsers/driver.ts';
import { cardsOf, marksOf } from '../../tools/page-view.ts';
import { until } from '../../tools/until.ts';
import { markIn, movePointerTo, noCard, openBrowser, restOn } from './browser.ts';
import { hostAccess, type HostAccess } from './host-access.ts';
import { STORY_PAGE } from './pages.ts';
import { press } from './press.ts';
import { outOfReach } from './reflow.ts';

describe('the first-run page', () => {
  let browser: Browser;
  let page: Page;

  const names = async (): Promise<string[]> => flatten(await page.accessibilityTree()).map(({ name }) => name);
  const says = (words: RegExp): Promise<true> =>
    until(
      async () => (await names()).some((name) => words.test(name)) || undefined,
      `The first-run page does not say ${words}.`,
    );
  const settings = (change: object): Promise<void> =>
    browser.inExtension((value) => chrome.storage.local.set({ settings: value }), { version: 1, ...change });
  /** The addresses of our own pages that are open in tabs. */
  const ownTabs = (): Promise<string[]> =>
    browser.inExtension(async () => {
      const tabs = await chrome.tabs.query({ url: `${chrome.runtime.getURL('/')}*` });
      return tabs.map(({ url = '' }) => new URL(url).pathname);
    });

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('opens by itself after the install, once', async () => {
    await expect.poll(ownTabs).toContain('/first-run.html');
    await browser.killBackground();
    await browser.updateExtension();
    expect((await ownTabs()).filter((path) => path === '/first-run.html').length).toBeLessThanOrEqual(1);
  });

  it('has a sample with marks of both topics, and a figure that fits and one that differs', async () => {
    page = await browser.open(`${browser.origin}/first-run.html`);
    await markIn(page, '$11.08bn');
    const lines = (await marksOf(page)).map(({ line }) => line);
    expect(lines).toContain('dotted');
    expect(lines).toContain('double');
    expect((await restOn(page, '$11.08bn')).text).toContain('Fits');
    await page.keyboard.press('Escape');
    await noCard(page);
    // Scrolling may have brought another mark under the pointer, whose card opens on the way.
    await movePointerTo(page, '$3.4bn');
    await expect
      .poll(async () => (await cardsOf(page)).map(({ text }) => text))
      .toEqual([expect.stringContaining('Differs')]);
    await page.keyboard.press('Escape');
    await noCard(page);
    expect(page.errors).toEqual([]);
  });

  it('leads from the card of the sample to the fact on the page of the pack', async () => {
    await restOn(page, '$11.08bn');
    await press(page, /^Netflix turns to/);
    await expect.poll(ownTabs).toContain('/pack.html');
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await noCard(page);
  });

  it('says that all is paused, and goes on with a press', async () => {
    await settings({ paused: true });
    await says(/paused on all sites/);
    await expect.poll(() => marksOf(page)).toEqual([]);
    await press(page, 'Turn on for all sites');
    await markIn(page, '$11.08bn');
  });

  describe('of a browser that keeps the listed sites from us', () => {
    let access: HostAccess;
    const allow = (): Promise<void> => press(page, 'Allow on all listed news sites');

    beforeAll(async () => {
      access = await hostAccess(browser);
      await page.bringToFront();
      await page.setViewport(1280, 2400); // All of the page, where a pointer reaches.
    });

    it('says so at once', async () => {
      await says(/is given for the \d+ news sites/);
      await access.withhold();
      await says(/Your browser keeps \d+ of the news sites from Sidelight/);
      expect(await names()).not.toContainEqual(expect.stringContaining('is given for'));
    });

    it('says that a reader who refuses can ask again', async () => {
      await browser.refuseNext(page);
      await page.bringToFront();
      await allow();
      await says(/Your browser gave no access\. You can click this again/);
      expect(await names()).toContain('Allow on all listed news sites');
    });

    it('says so when the reader agrees, whose news pages are marked', async () => {
      const story = await browser.open(STORY_PAGE);
      expect(await marksOf(story)).toEqual([]);
      await page.bringToFront();
      await access.allowListed(allow);
      await says(/is given for the \d+ news sites/);
      expect(await names()).not.toContainEqual(expect.stringMatching(/gave no access|Allow on all/));
      await markIn(story, '$11.08bn');
      await story.close();
    });
  });

  it.each([320, 640, 1280])('is whole at %i px, without sideways scrolling', async (width) => {
    await page.setViewport(width, 800);
    expect(await page.evaluate(outOfReach)).toEqual([]);
    expect(page.errors).toEqual([]);
  });
});
