import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from '../../tools/browsers/driver.ts';
import { marksOf } from '../../tools/page-view.ts';
import { movePointerTo, openBrowser, openCard, popupSaying } from './browser.ts';
import { page as article } from './pages.ts';

const COUNTS = [0, 10, 1000];
const addressOf = (count: number): string => `https://www.bbc.com/news/with-${count}-marks`;

let browser: Browser;
beforeAll(async () => {
  const pages = COUNTS.map((count) => [addressOf(count).replace('https://', ''), pageWith(count)] as const);
  browser = await openBrowser(Object.fromEntries(pages));
});
afterAll(() => browser?.close());

it.each(COUNTS)('%i marks move nothing on the page and change nothing of its body', async (count) => {
  const page = await browser.open(addressOf(count));
  const found = `${count.toLocaleString('en')} mentions`;
  await (await popupSaying(browser, page, count === 0 ? 'Nothing on this page' : found)).close();
  // Of very many only those near the window are drawn.
  expect(Math.min(10, (await marksOf(page)).length)).toBe(Math.min(10, count));
  if (count > 0) {
    await movePointerTo(page, 'Section 1:');
    await openCard(page);
  }
  expect(await page.evaluate(changes)).toEqual({ moved: false, changed: false, shifted: false });
  await page.close();
});

it('a page that moves by itself is told from one that does not', async () => {
  const page = await browser.open(addressOf(10));
  await page.evaluate(() => document.querySelector('h1')?.append(' and so much more than that'.repeat(9)));
  await expect
    .poll(() => page.evaluate(changes))
    .toEqual({ moved: true, changed: true, shifted: browser.name === 'chromium' });
  await page.close();
});

/** Each mention has a section of its own, so that each is marked; as many paragraphs where there are none. */
function pageWith(count: number): string {
  const sections = Array.from({ length: Math.max(count, 10) }, (_, at) => {
    const subject = count === 0 ? 'The harbour’s revenue' : 'Netflix’s revenue';
    return `<h2>Part ${at + 1}</h2><p>Section ${at + 1}: ${subject} was $11.08bn in the second quarter of 2025.</p>`;
  });
  const html = article({ title: 'A year in figures', published: '2025-07-22', body: sections.join('') });
  const script = `
    globalThis.shifts = [];
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
      new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value)))
        .observe({ type: 'layout-shift', buffered: true });
    globalThis.boxes = () => JSON.stringify([...document.body.querySelectorAll('*')].map((one) => one.getBoundingClientRect()));
    addEventListener('DOMContentLoaded', () => {
      globalThis.before = { boxes: boxes(), body: document.body.outerHTML };
    });`;
  return html.replace('<head>', () => `<head><link rel="icon" href="data:,"><script>${script}</script>`);
}

/** Runs in the page: what is otherwise than it was when its text was there. */
function changes(): { moved: boolean; changed: boolean; shifted: boolean } {
  const { before, boxes, shifts } = globalThis as unknown as Watched;
  return {
    moved: boxes() !== before.boxes,
    changed: document.body.outerHTML !== before.body,
    // Firefox tells of none.
    shifted: shifts.length > 0,
  };
}

interface Watched {
  before: { boxes: string; body: string };
  boxes: () => string;
  shifts: number[];
}
