import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from '../../tools/browsers/driver.ts';
import { controlOf, markIn, noCard, openBrowser, openCard, popupSaying, restOn } from './browser.ts';
import { TWO_WAYS_PAGE } from './pages.ts';

describe('a page that gives two figures for the revenue of one quarter', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.open(TWO_WAYS_PAGE);
    await markIn(page, '$11.08bn');
  });
  afterAll(() => browser?.close());

  it('has it told in the popup, from where a click leads to the first of them', async () => {
    const popup = await popupSaying(browser, page, /This page also says/);
    await popup.press(await controlOf(popup, /\$11\.08bn and \$11\.8bn are both given/));
    expect((await openCard(page)).text).toContain('This page also says $11.8bn');
    await page.keyboard.press('Escape');
    await noCard(page);
  });

  it('is counted among the outcomes, and a press on that leaves nothing else', async () => {
    const popup = await popupSaying(browser, page, /This page also says/);
    const mentions = async (): Promise<boolean> => /Studio finance: /.test(await popup.text());
    const count = await controlOf(popup, /^1 said in two ways/);
    expect(await mentions()).toBe(true);
    await popup.press(count);
    await expect.poll(mentions).toBe(false);
    expect(await popup.text()).toContain('This page also says');
    await popup.press(await controlOf(popup, /^1 said in two ways/));
    await expect.poll(mentions).toBe(true);
    await popup.close();
  });

  it('has the other figure on the card of each', async () => {
    expect((await restOn(page, '$11.8bn')).text).toContain('This page also says $11.08bn');
  });
});
