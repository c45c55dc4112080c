import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from '../../tools/browsers/driver.ts';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { marksOf, type Mark } from '../../tools/page-view.ts';
import type { Pack } from '../../utils/core/pack.ts';
import { controlOf, markIn, noCard, openBrowser, openCard, popupSaying, restOn } from './browser.ts';
import { STORY_OUTCOMES, STORY_PAGE, STRICT_PAGE, UNLISTED_PAGE } from './pages.ts';
import { photograph, PLUM, ruleUnder, runsOf, TEAL } from './pixels.ts';

const pack = JSON.parse(readFileSync(path.join(inject('extension'), 'knowledge.json'), 'utf8')) as Pack;
const statementOf = (fact: string): string => pack.facts.find(({ id }) => id === fact)?.statement ?? `no fact ${fact}`;

/** What the story's body is without Sidelight. */
let untouched: string;
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  const page = await browser.open(UNLISTED_PAGE);
  untouched = await bodyOf(page);
  await page.close();
});
afterAll(() => browser?.close());

describe.each([
  ['on a news page', STORY_PAGE],
  ['on a news page that forbids every style, script and string of markup', STRICT_PAGE],
])('%s', (_, address) => {
  let page: Page;

  beforeAll(async () => {
    page = await browser.open(address);
    await markIn(page, '$11.08bn');
  });
  afterAll(() => page?.close());

  it.each(STORY_OUTCOMES)('a $line rule is painted under the mention of "$words"', async ({ words, under, line }) => {
    const mark = await markIn(page, words);
    expect(mark.text).toMatch(under);
    expect(await ruleUnder(page, mark)).toBe(line);
  });

  it('no rule is painted anywhere else', async () => {
    const marks = await marksOf(page);
    const boxes = marks.flatMap((mark) => mark.boxes);
    const picture = await photograph(page);
    const scale = picture.width / 1280;
    const strays = [PLUM, TEAL].flatMap((colour) =>
      runsOf(picture, colour).flatMap((row, y) =>
        row.filter(({ start }) => !boxes.some((box) => covers(box, start / scale, y / scale))),
      ),
    );
    expect(strays).toEqual([]);
  });

  it.each(STORY_OUTCOMES)(
    'resting on the mention of "$words" opens a card with its fact and "$says"',
    async ({ words, fact, says }) => {
      const card = await restOn(page, words);
      expect(card.name).toBe(statementOf(fact));
      expect(card.text).toContain(statementOf(fact));
      expect(card.text).toContain(says);
      await page.mouse.move(5, 5, { steps: 5 });
      await noCard(page);
    },
  );

  it('a card names the source of its fact, its date and paragraph', async () => {
    const { text } = await restOn(page, '$11.08bn');
    expect(text).toContain('18 July 2025');
    expect(text).toMatch(/paragraph 4/i);
    expect(text).toContain(pack.sources[0]!.title);
    await page.mouse.move(5, 5, { steps: 5 });
    await noCard(page);
  });

  it('the popup lists every mention, and picking one scrolls to it and opens its card', async () => {
    await page.setViewport(1280, 200);
    const popup = await popupSaying(browser, page, /\d mentions/);
    for (const { fact } of STORY_OUTCOMES) expect(await popup.text()).toContain(statementOf(fact));
    const row = await controlOf(popup, /\$3\.4bn/);
    expect(row.name).toContain('Differs');
    await popup.press(row);
    expect((await openCard(page)).name).toBe(statementOf('netflix-profit-2025-q2'));
    const [box] = (await markIn(page, '$3.4bn')).boxes;
    expect(box!.y).toBeGreaterThanOrEqual(0);
    expect(box!.y + box!.height).toBeLessThanOrEqual(200);
    await page.keyboard.press('Escape');
    await noCard(page);
  });

  it('the body is byte for byte as it was, and nothing of ours stays in the document', async () => {
    expect(await bodyOf(page)).toBe(untouched);
    await expect
      .poll(() => page.evaluate(() => [...document.documentElement.children].map((one) => one.localName)))
      .toEqual(['head', 'body']);
  });

  it('nothing was thrown, logged as an error, or refused by the page’s policy', () => {
    expect(page.errors).toEqual([]);
  });
});

function bodyOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.outerHTML);
}

/** Whether a point lies on a mark or on the rule below it. */
function covers({ x, y, width, height }: Mark['boxes'][number], left: number, top: number): boolean {
  return left >= x - 1 && left <= x + width + 1 && top >= y && top <= y + height + 8;
}
