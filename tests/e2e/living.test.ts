import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, Page } from '../../tools/browsers/driver.ts';
import { cardsOf, marksOf } from '../../tools/page-view.ts';
import { markIn, noCard, openBrowser, restOn } from './browser.ts';
import { STORY_PAGE } from './pages.ts';

const WORDS = '$11.08bn';
const LATE = 'Netflix’s net income was $3.1bn in the second quarter of 2025, a late line says.';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  page = await browser.open(STORY_PAGE);
  await markIn(page, WORDS);
  return () => page.close();
});

/** Of the marks that lie on something which is still on the page. */
const words = async (): Promise<string[]> =>
  (await marksOf(page)).filter(({ boxes }) => boxes.length > 0).map(({ text }) => text);

describe('a page that grows', () => {
  it('by a thousand nodes a second is marked where it was, and where something came', async () => {
    const before = await words();
    await page.evaluate(grow, LATE);
    expect((await markIn(page, 'a late line says')).text).toContain('$3.1bn');
    expect((await words()).slice(0, before.length)).toEqual(before);
    expect(page.errors).toEqual([]);
  });
});

describe('an article that is drawn anew again and again', () => {
  it('is marked as before once it rests, and opens its cards', async () => {
    const before = await words();
    await page.evaluate(drawAgain);
    await expect.poll(words).toEqual(before);
    expect((await restOn(page, WORDS)).text).toContain('Fits');
    expect(page.errors).toEqual([]);
  });
});

describe('text that is edited in place', () => {
  it('has its mark on the same words at each moment that is painted, or none', async () => {
    const mark = await markIn(page, WORDS);
    const painted = await page.evaluate(edit, WORDS);
    expect(painted.length).toBeGreaterThan(0);
    expect(new Set(painted.filter((text) => text !== mark.text))).toEqual(new Set());
    expect((await markIn(page, WORDS)).text).toBe(mark.text);
  });
});

describe('a page that becomes another without a load', () => {
  it('has the marks of the other, and no card of the one before', async () => {
    await restOn(page, WORDS);
    await page.evaluate((late) => {
      history.pushState({}, '', '/news/late');
      const quiet = '<p>The blue crane of the old harbour has returned after two years in a yard up the coast.</p>';
      document.querySelector('article')!.innerHTML = `<h1>A late line</h1><p>${late}</p>${quiet.repeat(4)}`;
    }, LATE);
    await noCard(page);
    expect((await markIn(page, 'a late line says')).text).toContain('$3.1bn');
    expect(await words()).toHaveLength(1);
    expect(await cardsOf(page)).toEqual([]);
  });
});

/** Runs in the page, as the next two do: a second of lines, one of which says something. */
async function grow(late: string): Promise<void> {
  const article = document.querySelector('article')!;
  const line = (text: string): HTMLElement => Object.assign(document.createElement('p'), { textContent: text });
  for (let turn = 0; turn < 50; turn++) {
    const lines = Array.from({ length: 20 }, (_, at) => line(`The crane turned to berth ${turn * 20 + at}.`));
    article.append(...lines, ...(turn === 25 ? [line(late)] : []));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function drawAgain(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) {
    const article = document.querySelector('article')!;
    article.replaceWith(article.cloneNode(true));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Gives what the marks in the paragraph of these words lie on whenever it has been painted with other words before them. */
async function edit(within: string): Promise<string[]> {
  const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent.includes(within))!;
  const first = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode() as Text;
  const own = first.data;
  const painted: string[] = [];
  for (let turn = 1; turn <= 5; turn++) {
    first.data = `${'As expected, '.repeat(turn)}${own}`;
    // Behind the frame: what the registry holds now is what was painted.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    for (const highlight of CSS.highlights.values())
      for (const range of highlight) {
        if (!paragraph.contains(range.startContainer)) continue;
        const live = new Range();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        painted.push(live.toString());
      }
  }
  first.data = own;
  return painted;
}
