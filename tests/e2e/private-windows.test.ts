import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { flatten } from '../../tools/browsers/accessibility.ts';
import type { Browser, Page } from '../../tools/browsers/driver.ts';
import { marksOf } from '../../tools/page-view.ts';
import { controlOf, markIn, middleOf, noCard, openBrowser, openCard, popupSaying, restOn } from './browser.ts';
import { photograph, ruleOf, runsOf, TEAL } from './pixels.ts';
import { STORY_PAGE, STRICT_PAGE, UNLISTED_PAGE } from './pages.ts';
import { press } from './press.ts';

const WORDS = '$11.08bn';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  await browser.setPrivateAllowed(true);
});
afterAll(() => browser?.close());

/** All that the extension keeps, and all that it may do, as text. */
const kept = (): Promise<string> =>
  browser.inExtension(async () => {
    const { local, sync, session } = chrome.storage;
    const areas = await Promise.all([local, sync, session].map((area) => area.get(null)));
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return JSON.stringify([...areas, await chrome.permissions.getAll(), scripts]);
  });

const switchesIn = async (popup: Awaited<ReturnType<Browser['openPopup']>>): Promise<string[]> =>
  flatten(await popup.tree())
    .filter(({ role }) => role === 'switch')
    .map(({ name }) => name);

describe('in a private window that Sidelight is allowed in', () => {
  let page: Page;
  beforeEach(async () => {
    page = await browser.openPrivateWindow(STORY_PAGE);
    return () => page.close();
  });

  it('a page is marked and its cards open, as in any window', async () => {
    const { x, y, width, height } = (await markIn(page, WORDS)).boxes[0]!;
    const picture = await photograph(page, { x, y: y + height / 2, width, height: height / 2 + 8 });
    expect(ruleOf(runsOf(picture, TEAL), picture.width)).toBe('double');
    const { text, controls } = await restOn(page, WORDS);
    expect(text).toContain('Fits');
    expect(controls.map(({ name }) => name)).not.toContainEqual(expect.stringContaining('Netflix turns to'));
    expect(page.errors).toEqual([]);
  });

  it('the popup sums the page up, says that the window is private, and has no switch for the site', async () => {
    const popup = await popupSaying(browser, page, /\d mentions/);
    expect(await popup.text()).toContain('Private window, on for www.bbc.com');
    expect(await switchesIn(popup)).toEqual(['Pause on all sites']);
    await popup.close();
  });

  it('"Not on this site" has the page fall silent until it is loaded again, and keeps nothing', async () => {
    const before = await kept();
    await restOn(page, WORDS);
    const { x, y } = middleOf(await markIn(page, WORDS));
    await page.mouse.click(x, y);
    await press(page, 'Not on this site');
    await noCard(page);
    await expect.poll(() => marksOf(page)).toEqual([]);
    expect(await kept()).toBe(before);
    await page.reload();
    await markIn(page, WORDS);
  });

  it('the side panel lists the page, leads to its mentions and keeps nothing', async () => {
    const popup = await popupSaying(browser, page, /\d mentions/);
    const before = await kept();
    await popup.press(await controlOf(popup, 'Side panel'));
    const panel = await browser.holdPanel(page);
    await expect.poll(() => panel.text()).toMatch(/A house falls .*\b7 mentions\b/);
    await panel.press(await controlOf(panel, /^Studio finance: .*\$11\.08bn/));
    expect((await openCard(page)).text).toContain('Fits');
    expect(await kept()).toBe(before);
    await panel.close();
  });

  it('nothing of the visit is kept: not of a page that was marked, nor of one that was shown once', async () => {
    const before = await kept();
    await restOn(page, WORDS);
    await (await popupSaying(browser, page, /\d mentions/)).close();
    await page.goto(UNLISTED_PAGE);
    const popup = await popupSaying(browser, page, 'This is not on the news list');
    expect(await popup.text()).not.toContain('each time you come here');
    await popup.press(await controlOf(popup, 'Show context once'));
    await markIn(page, WORDS);
    await popup.close();
    await page.close();
    expect(await kept()).toBe(before);
    page = await browser.open(); // To be closed in its place.
  });

  it('a site that is off stays off, and can be shown once but not be turned on', async () => {
    const settings = { version: 1, sitesOff: ['bbc.com'] };
    await browser.inExtension((given) => chrome.storage.local.set({ settings: given }), settings);
    await expect.poll(() => marksOf(page)).toEqual([]);
    const popup = await popupSaying(browser, page, 'A private window keeps no choices');
    expect(await switchesIn(popup)).toEqual(['Pause on all sites']);
    const before = await kept();
    await popup.press(await controlOf(popup, 'Show context once'));
    await markIn(page, WORDS);
    expect(await kept()).toBe(before);
    await popup.close();
    await browser.inExtension(() => chrome.storage.local.remove('settings'));
  });

  it('the pause, which names no site, holds in all windows', async () => {
    const other = await browser.open(STRICT_PAGE);
    for (const one of [page, other]) await markIn(one, WORDS);
    const popup = await popupSaying(browser, page, /\d mentions/);
    await popup.press(await controlOf(popup, 'Pause on all sites'));
    for (const one of [page, other]) await expect.poll(() => marksOf(one)).toEqual([]);
    await popup.press(await controlOf(popup, 'Turn on for all sites'));
    for (const one of [page, other]) await markIn(one, WORDS);
    await popup.close();
    await other.close();
  });
});

describe('in a private window that Sidelight is not allowed in any more', () => {
  it('nothing is marked, while other windows go on', async () => {
    const page = await browser.openPrivateWindow(STORY_PAGE);
    await markIn(page, WORDS);
    await browser.setPrivateAllowed(false);
    await page.reload();
    const other = await browser.open(STRICT_PAGE);
    await markIn(other, WORDS);
    expect(await marksOf(page)).toEqual([]);
  });
});
