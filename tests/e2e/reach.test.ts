import type { Box, Browser, Page } from '../../tools/browsers/driver.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksOf, type Mark } from '../../tools/page-view.ts';
import { controlOf, markIn, middleOf, noCard, openBrowser, openCard, popupSaying, restOn } from './browser.ts';
import { photograph, ruleOf, runsOf, TEAL } from './pixels.ts';
import { CROWD, CROWD_PAGE, EMPTY_TREE_PAGE, FRAMES_PAGE, REACH_PAGES, SHUT_PAGE, TREES_PAGE } from './reach-pages.ts';

/** Its height in CSS pixels. */
const WINDOW = 800;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser(REACH_PAGES);
});
afterAll(() => browser?.close());

const store = (values: Record<string, unknown>): Promise<void> =>
  browser.inExtension((given) => chrome.storage.local.set(given), values);

/** What stands in the shadow trees of the page, and how many sheets they have adopted. */
const treesOf = (page: Page): Promise<{ html: string; sheets: number }[]> =>
  page.evaluate(() => {
    const story = document.querySelector('news-story')?.shadowRoot;
    const note = story?.getElementById('note')?.shadowRoot;
    return [story, note].map((tree) => ({ html: tree?.innerHTML ?? '', sheets: tree?.adoptedStyleSheets.length ?? 0 }));
  });

describe('text in open shadow trees', () => {
  it('is marked, also in a tree within a tree and where the document gives it to a slot, and read in its order', async () => {
    const page = await browser.open(TREES_PAGE);
    await markIn(page, 'a house falling');
    expect((await marksOf(page)).map(({ text }) => text)).toEqual([
      'revenue was $11.08bn',
      expect.stringMatching(/^net income .*\$3\.4bn$/),
      'scene of The Eternaut with generative AI',
    ]);
    for (const words of ['$11.08bn', '$3.4bn']) expect(await tealRule(page, await markIn(page, words))).toBe('double');
    const popup = await popupSaying(browser, page, /3 mentions/);
    await popup.close();
    await restOn(page, '$11.08bn');
    await page.mouse.move(5, 5, { steps: 5 });
    await noCard(page);
    expect((await restOn(page, 'a house falling')).text).toContain('AI');
    expect(page.errors).toEqual([]);
    await page.close();
  });

  it('is read anew when it changes there, and left as it was when we go', async () => {
    const page = await browser.open(TREES_PAGE);
    await markIn(page, 'a house falling');
    await page.evaluate(() => {
      const note = document.querySelector('news-story')?.shadowRoot?.getElementById('note')?.shadowRoot;
      const paragraph = document.createElement('p');
      paragraph.textContent = 'Netflix forecasts net income of $3bn for the third quarter of 2025.';
      note?.append(paragraph);
    });
    await markIn(page, '$3bn');
    const [story, note] = await treesOf(page);
    await store({ settings: { version: 1, paused: true } });
    await expect.poll(() => marksOf(page)).toEqual([]);
    expect(await treesOf(page)).toEqual([
      { ...story, sheets: 0 },
      { ...note, sheets: 0 },
    ]);
    await store({ settings: { version: 1, paused: false } });
    await page.close();
  });

  it('opens the gate when it comes late', async () => {
    const page = await browser.open(EMPTY_TREE_PAGE);
    await popupSaying(browser, page, 'Nothing on this page').then((popup) => popup.close());
    await page.evaluate(() => {
      const tree = document.querySelector('news-story')?.shadowRoot;
      const paragraph = document.createElement('p');
      paragraph.textContent =
        'Netflix’s revenue was $11.08bn in the second quarter of 2025. Nobody was surprised, and the meeting ended an hour ' +
        'before the time that had been printed on the invitation, which some had put on the walls of their rooms at home. ' +
        'The company told its shareholders how the spring had gone, and what it expects of the months still to come.';
      tree?.append(paragraph);
    });
    expect((await markIn(page, '$11.08bn')).text).toBe('revenue was $11.08bn');
    await page.close();
  });
});

describe(`on a page with ${CROWD} marks`, () => {
  it('those near the window are drawn, wherever it goes, and open their cards', async () => {
    const page = await browser.open(CROWD_PAGE);
    await markIn(page, 'witness 0.');
    expect((await marksOf(page)).length).toBeLessThan(CROWD / 4);
    await page.evaluate(() => document.querySelectorAll('p')[300]?.scrollIntoView({ block: 'center' }));
    const mark = await markIn(page, 'witness 300.');
    await expect
      .poll(async () => (await marksOf(page)).filter((one) => one.paragraph.includes('witness 0.')))
      .toEqual([]);
    expect(await tealRule(page, mark)).toBe('double');
    const heights = (await marksOf(page)).map(({ boxes }) => boxes[0]?.y ?? 0);
    expect(Math.min(...heights)).toBeGreaterThan(-WINDOW);
    expect(Math.max(...heights)).toBeGreaterThan(WINDOW);
    expect(Math.max(...heights)).toBeLessThan(2 * WINDOW);
    const { x, y } = middleOf(mark);
    await page.mouse.move(x, y, { steps: 5 });
    expect((await openCard(page)).text).toContain('11.08');
    await (await popupSaying(browser, page, new RegExp(`${CROWD} mentions`))).close();
    await page.close();
  });
});

describe('a collapsed section', () => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.open(SHUT_PAGE);
    await popupSaying(browser, page, /2 mentions/).then((popup) => popup.close());
  });
  afterAll(() => page?.close());

  it.each([
    ['of details', '$11.08bn', (): void => document.querySelector('summary')?.click()],
    ['hidden until it is found', '$3.4bn', (): void => document.getElementById('found')?.removeAttribute('hidden')],
    ['with a style of its own', '$3.05bn', (): void => document.getElementById('styled')?.removeAttribute('style')],
    ['hidden by a class', 'a house falls', (): void => document.getElementById('classed')?.classList.remove('shut')],
  ])('%s is marked once it is open, and its card opens', async (_, words, open) => {
    await page.evaluate(open);
    expect((await restOn(page, words)).text).toContain('Netflix');
    await page.mouse.move(5, 5, { steps: 5 });
    await noCard(page);
  });
});

describe('articles in frames of the same site', () => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.open(FRAMES_PAGE);
    await markIn(page, '$11.08bn');
  });
  afterAll(() => page?.close());

  it('are listed with the page’s own; what is small or of another site is not', async () => {
    const popup = await popupSaying(browser, page, /3 mentions/);
    const text = await popup.text();
    for (const words of ['$11.08bn', '$3.4bn', '$3bn']) expect(text).toContain(words);
    expect(text).not.toMatch(/\$1[23]bn/);
    await popup.close();
    await expect.poll(() => browser.inExtension(badgeOf, FRAMES_PAGE)).toBe('3');
  });

  it('are marked there, and have their cards there', async () => {
    await page.evaluate(() => frames[1]?.frameElement?.scrollIntoView({ block: 'center' }));
    const box = await boxInFrame(page, 'net income');
    const picture = await photograph(page, { ...box, y: box.y + box.height / 2, height: box.height / 2 + 8 });
    expect(ruleOf(runsOf(picture, TEAL), picture.width)).toBe('double');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
    await expect.poll(() => hasCard(page, 1)).toBe(true);
    await page.mouse.move(5, 5, { steps: 5 });
    await expect.poll(() => hasCard(page, 1)).toBe(false);
  });

  it('are gone through by key in one order, one card at a time, and Esc closes it', async () => {
    const cards = async (): Promise<boolean[]> => Promise.all([hasCard(page, null), hasCard(page, 1)]);
    await page.reload();
    await markIn(page, '$11.08bn');
    await (await popupSaying(browser, page, /3 mentions/)).close();
    await browser.command(page, 'next-mention');
    await expect.poll(cards).toEqual([true, false]);
    await browser.command(page, 'next-mention');
    await expect.poll(cards).toEqual([false, false]);
    await browser.command(page, 'next-mention');
    await expect.poll(cards).toEqual([false, true]);
    expect(await page.evaluate(() => document.activeElement === frames[1]?.frameElement)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(cards).toEqual([false, false]);
    await browser.command(page, 'next-mention');
    await expect.poll(cards).toEqual([true, false]);
    await page.keyboard.press('Escape');
    await expect.poll(cards).toEqual([false, false]);
  });

  it('have their cards opened from the popup', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    const popup = await popupSaying(browser, page, /3 mentions/);
    await popup.press(await controlOf(popup, /\$3bn/));
    await expect.poll(() => hasCard(page, 1)).toBe(true);
    const { y } = await boxInFrame(page, 'net income');
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(WINDOW);
  });
});

/** Runs on a page of the extension. */
async function badgeOf(url: string): Promise<string> {
  const [tab] = await chrome.tabs.query({ url });
  return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
}

/** Where words stand in the window, in the second frame of a page. */
function boxInFrame(page: Page, words: string): Promise<Box> {
  return page.evaluate((sought) => {
    const inner = frames[1]?.document;
    const paragraph = [...(inner?.querySelectorAll('p') ?? [])].find(({ textContent }) => textContent.includes(sought));
    const text = paragraph?.firstChild as Text;
    const range = new Range();
    range.setStart(text, text.data.indexOf(sought));
    range.setEnd(text, text.data.indexOf(sought) + sought.length);
    const [around, rect] = [frames[1]?.frameElement?.getBoundingClientRect(), range.getBoundingClientRect()];
    const { clientLeft = 0, clientTop = 0 } = frames[1]?.frameElement ?? {};
    const { width, height } = rect;
    return { x: rect.x + (around?.x ?? 0) + clientLeft, y: rect.y + (around?.y ?? 0) + clientTop, width, height };
  }, words);
}

/** Whether a card is open in a frame of a page of the same host, or in the page itself. */
function hasCard(page: Page, frame: number | null): Promise<boolean> {
  return page.evaluate((at) => {
    const root = (at === null ? document : frames[at]?.document)?.documentElement;
    return [...(root?.children ?? [])].some(({ localName }) => localName.startsWith('x-'));
  }, frame);
}

/** The rule of studio finance under the first line of a mark. */
async function tealRule(page: Page, { boxes }: Mark): Promise<string> {
  const { x, y, width, height } = boxes[0]!;
  const picture = await photograph(page, { x, y: y + height / 2, width, height: height / 2 + 8 });
  return ruleOf(runsOf(picture, TEAL), picture.width);
}
