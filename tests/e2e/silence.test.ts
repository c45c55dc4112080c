import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from '../../tools/browsers/driver.ts';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { playwrightOf } from '../../tools/browsers/chromium-page.ts';
import { marksOf } from '../../tools/page-view.ts';
import { charactersRun, runCounts, type ScriptCoverage } from '../helpers/coverage.ts';
import { markIn, openBrowser, popupSaying, restOn, traces } from './browser.ts';
import { QUIET_PAGE, RIVAL_PAGE, STORY_PAGE, STRICT_PAGE, UNLISTED_PAGE } from './pages.ts';

const script = readFileSync(path.join(inject('extension'), 'page.js'), 'utf8');

/** What only the annotator does. Names of the web platform survive the minifier, so these places can be found in the build. */
const ANNOTATING = ['scheduler.postTask', 'time[datetime]', 'Map.groupBy'];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe('on a news page with nothing to say', () => {
  it.skipIf(inject('browser') !== 'chromium')(
    'the gate runs, and of the annotator not one step (only Chromium tells what ran)',
    async () => {
      const quiet = await coverageOf(QUIET_PAGE, async (page) => {
        await popupSaying(browser, page, 'Nothing on this page');
        await page.mouse.move(200, 200, { steps: 5 });
      });
      const story = await coverageOf(STORY_PAGE, (page) => restOn(page, '$11.08bn'));
      expect(stepsRun(story.page)).toEqual(ANNOTATING);
      expect(stepsRun(quiet.page)).toEqual([]);
      expect([story.hasDisplay, quiet.hasDisplay]).toEqual([true, false]);
      expect(charactersRun(quiet.page, script.length)).toBeGreaterThan(0);
      expect(charactersRun(quiet.page, script.length)).toBeLessThan(charactersRun(story.page, script.length) / 3);
    },
  );

  it('no highlight, style sheet or element of ours is there', async () => {
    const page = await browser.open(QUIET_PAGE);
    await popupSaying(browser, page, 'Nothing on this page');
    expect(await traces(page)).toEqual({ highlights: 0, sheets: 0, children: ['head', 'body'] });
    expect(page.errors).toEqual([]);
  });
});

describe('on a page about another company’s quarter', () => {
  it('nothing is marked and the popup says so', async () => {
    const page = await browser.open(RIVAL_PAGE);
    await popupSaying(browser, page, 'Nothing on this page');
    expect(await marksOf(page)).toEqual([]);
    expect(page.errors).toEqual([]);
  });
});

describe('on a page that is not listed', () => {
  it('the page script does not run at all', async () => {
    const page = await browser.open(UNLISTED_PAGE);
    await popupSaying(browser, page, 'This is not on the news list');
    expect(await traces(page)).toEqual({ highlights: 0, sheets: 0, children: ['head', 'body'] });
  });
});

describe('on a page that speaks of the pack’s subjects', () => {
  it('the marks leave a trace in the registry of highlights, and the control of the tests above holds', async () => {
    const page = await browser.open(STORY_PAGE);
    await markIn(page, '$11.08bn');
    expect((await traces(page)).highlights).toBeGreaterThan(0);
  });
});

describe('what counts as an error in these tests', () => {
  it('is what the page throws, what our scripts throw on it, and what its policy refuses', async () => {
    const page = await browser.open(STRICT_PAGE);
    await browser.inExtension(throwOnPage, STRICT_PAGE);
    await page.evaluate(() => {
      new Image().src = '/refused.png';
      setTimeout(() => {
        throw new Error('thrown by the page');
      });
    });
    for (const words of ['thrown by the page', 'thrown by our script', '/refused.png'])
      await expect.poll(() => page.errors.filter((error) => error.includes(words))).toHaveLength(1);
    await page.close();
  });
});

/** Runs on a page of the extension. */
async function throwOnPage(url: string): Promise<void> {
  const [tab] = await chrome.tabs.query({ url });
  const throwLater = (): void => {
    setTimeout(() => {
      throw new Error('thrown by our script');
    });
  };
  await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, func: throwLater });
}

/** What ran of ours on a page from before it loads until `read` is through. */
interface Ran {
  /** V8's precise coverage of the built page script in its isolated world. */
  page: ScriptCoverage;
  /** Whether the display script came. */
  hasDisplay: boolean;
}

async function coverageOf(address: string, read: (page: Page) => Promise<unknown>): Promise<Ran> {
  const page = await browser.open(new URL('/empty', address).href);
  const playwright = playwrightOf(page);
  const session = await playwright.context().newCDPSession(playwright);
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  await page.goto(address);
  await read(page);
  const { result } = await session.send('Profiler.takePreciseCoverage');
  await page.close();
  const ours = result.filter(({ url }) => url === `${browser.origin}/page.js`);
  if (!ours[0]) throw new Error(`The page script did not run on ${address}.`);
  return {
    page: { url: ours[0].url, functions: ours.flatMap(({ functions }) => functions) },
    hasDisplay: result.some(({ url }) => url === `${browser.origin}/display.js`),
  };
}

/** Those of the annotator's steps that ran in at least one of their places. */
function stepsRun(coverage: ScriptCoverage): string[] {
  const counts = runCounts(coverage, script.length);
  return ANNOTATING.filter((step) => {
    const places = [...script.matchAll(new RegExp(RegExp.escape(step), 'g'))].map(({ index }) => index);
    if (places.length === 0) throw new Error(`"${step}" does not occur in page.js.`);
    return places.some((place) => (counts[place] ?? 0) > 0);
  });
}
