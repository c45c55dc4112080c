import type { Browser, Page } from '../../tools/browsers/driver.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksOf, type Mark } from '../../tools/page-view.ts';
import { markIn, middleOf, openBrowser, openCard, popupSaying } from './browser.ts';
import { photograph, ruleOf, runsOf, TEAL } from './pixels.ts';
import { CROWD, CROWD_PAGE, REACH_PAGES } from './reach-pages.ts';

/** Its height in CSS pixels. */
const WINDOW = 800;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser(REACH_PAGES);
});
afterAll(() => browser?.close());

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

/** The rule of studio finance under the first line of a mark. */
async function tealRule(page: Page, { boxes }: Mark): Promise<string> {
  const { x, y, width, height } = boxes[0]!;
  const picture = await photograph(page, { x, y: y + height / 2, width, height: height / 2 + 8 });
  return ruleOf(runsOf(picture, TEAL), picture.width);
}
