import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { flatten } from '../../tools/browsers/accessibility.ts';
import type { Browser, Page } from '../../tools/browsers/driver.ts';
import { cardsOf, marksOf } from '../../tools/page-view.ts';
import { until } from '../../tools/until.ts';
import { markIn, middleOf, noCard, openBrowser, openCard, popupSaying, restOn } from './browser.ts';
import { paste } from './clipboard.ts';
import { STORY_PAGE } from './pages.ts';
import { middleOfControl, press } from './press.ts';

const WORDS = '$11.08bn';
const PHONE = [390, 760] as const;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  page = await browser.open(STORY_PAGE);
  await markIn(page, WORDS);
});
afterEach(() => page?.close());

describe('a pinned card', () => {
  beforeEach(async () => {
    await restOn(page, WORDS);
    const { x, y } = middleOf(await markIn(page, WORDS));
    await page.mouse.click(x, y);
    await until(async () => (await openCard(page)).text.includes('Pinned'), 'The card was not pinned.');
  });

  it('says why it is there', async () => {
    await press(page, 'Why this?');
    await expect.poll(async () => (await openCard(page)).text).toContain('The sentence names Netflix.');
    expect((await openCard(page)).text).toContain(
      '“$11.08bn” stands for 11.075 to 11.085, and $11bn for 10.5 to 11.5.',
    );
  });

  it('says how long ago its quarter ended', async () => {
    expect((await openCard(page)).text).toMatch(/Quarter to 30 June 2025, ended \d+ (?:months|years) ago/);
  });

  it('hides its mark, and no other, until the page is loaded again', async () => {
    const before = (await marksOf(page)).length;
    await press(page, 'Hide this mark');
    await noCard(page);
    await expect.poll(async () => (await marksOf(page)).length).toBe(before - 1);
    expect((await marksOf(page)).filter(({ paragraph }) => paragraph.includes(WORDS))).toEqual([]);
    await page.reload();
    await markIn(page, WORDS);
  });

  it('follows the hand that drags it by its bar, and the arrow keys, and stays in the window', async () => {
    const corner = async (): Promise<number[]> => {
      const { x, y } = await page.boxOf((await openCard(page)).element);
      return [x, y].map(Math.round);
    };
    const [x = 0, y = 0] = await corner();
    const bar = await middleOfControl(page, 'Unpin this card');
    const from = { x: bar.x - 100, y: bar.y };
    await page.mouse.drag(from, { x: from.x + 60, y: from.y + 40 });
    await expect.poll(corner).toEqual([x + 60, y + 40]);
    await press(page, 'Move this card with the arrow keys');
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowUp']) await page.keyboard.press(key);
    await expect.poll(corner).toEqual([x + 60 - 32, y + 40 - 16]);
    await page.mouse.drag(await middleOfControl(page, 'Move this card with the arrow keys'), { x: 1, y: 1 });
    await expect.poll(corner).toEqual([12, 12]);
  });

  it('turns Sidelight off for the site', async () => {
    await press(page, 'Not on this site');
    await noCard(page);
    await expect.poll(async () => (await marksOf(page)).length).toBe(0);
    const popup = await popupSaying(browser, page, 'Off for this site');
    await popup.press(flatten(await popup.tree()).find(({ role }) => role === 'switch')!);
    await expect.poll(() => popup.text()).not.toContain('Off for this site');
    await popup.close();
    await markIn(page, WORDS);
  });

  it('copies its fact as Markdown, and as plain text with rich text beside it', async () => {
    await press(page, 'Copy as Markdown');
    await expect.poll(async () => controlNames(page)).toContain('Copied');
    const cited =
      /^Netflix’s revenue grew .+\. As of quarter to 30 June 2025\. {2}\nNetflix turns to .+, 18 July 2025, /;
    expect(await paste(browser)).toEqual({ plain: expect.stringMatching(cited), html: '' });
    await page.bringToFront();
    await expect.poll(async () => controlNames(page)).toContain('Copy with its source');
    await press(page, 'Copy with its source');
    await expect.poll(async () => controlNames(page)).toContain('Copied');
    const { plain, html } = await paste(browser);
    expect(plain).toMatch(/^Netflix’s revenue grew .+\. \$11bn \(£8\.25bn in sterling\)\. .+2025\.\nNetflix turns to /);
    expect(html).toContain(`<p>${plain.replace('\n', '<br>')}</p>`);
  });
});

describe('in a narrow window', () => {
  beforeEach(async () => {
    await page.setViewport(...PHONE);
    const { x, y } = middleOf(await markIn(page, WORDS));
    await page.touch.tap(x, y);
    await until(
      async () => String(await edges()) === String([0, ...PHONE]),
      'No sheet came to rest at the lower edge.',
    );
  });

  it('a card is a sheet along the lower edge, whose controls are wide enough for a thumb', async () => {
    const card = await openCard(page);
    expect(await edges()).toEqual([0, ...PHONE]);
    const buttons = card.controls.filter(({ name }) => name !== 'Show the whole card');
    for (const button of buttons) {
      const { width, height } = await page.boxOf(button);
      expect([button.name, Math.min(width, height) >= 48]).toEqual([button.name, true]);
    }
  });

  it('a swipe up shows it whole, with what can be done, and a swipe down closes it', async () => {
    const swipe = async (name: string, by: number): Promise<void> => {
      const { x, y } = await middleOfControl(page, name);
      await page.touch.swipe({ x, y }, { x, y: y + by });
    };
    await swipe('Show the whole card', -120);
    await expect.poll(() => controlNames(page)).toContain('Why this?');
    await swipe('Close this card', 120);
    await noCard(page);
  });

  it('a tap outside closes it', async () => {
    await page.touch.tap(200, 20);
    await expect.poll(() => cardsOf(page)).toEqual([]);
  });

  it('its last row leads to the next mention', async () => {
    const { name } = await openCard(page);
    await press(page, 'Next mention');
    await expect.poll(async () => (await cardsOf(page)).at(-1)?.name ?? name).not.toBe(name);
  });
});

describe('the way to the card', () => {
  it('may be slow, and lead over other marks', async () => {
    const { name, element } = await restOn(page, WORDS);
    const from = middleOf(await markIn(page, WORDS));
    const box = await page.boxOf(element);
    const to = { x: box.x + box.width - 20, y: box.y + 20 };
    for (let step = 1; step <= 10; step++) {
      const part = step / 10;
      await page.mouse.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    expect((await openCard(page)).name).toBe(name);
  });
});

describe('for a screen reader', () => {
  it('a card is a dialog named by its fact, with its plots and facts named in words', async () => {
    const { name, element } = await restOn(page, '$3.4bn');
    expect(name).toMatch(/^Netflix’s quarterly profit rose/);
    const parts = flatten(element).map(({ role, name: words }) => `${role}: ${words}`);
    expect(parts).toContainEqual(
      expect.stringMatching(/^(?:img|image|graphic): The pack’s \$3\.1bn stands for anything from/),
    );
    expect(parts).toContainEqual('button: Pin this card');
  });

  it('a key’s card is told in a live region with the place among the mentions', async () => {
    await browser.command(page, 'next-mention');
    await openCard(page);
    const names = async (): Promise<string> =>
      flatten(await page.accessibilityTree())
        .map(({ name }) => name)
        .join('\n');
    await expect.poll(names).toMatch(/Mention 1 of \d+\. Tab for source\./);
  });
});

/** Of the open card: start, end and foot, in the window. */
async function edges(): Promise<number[]> {
  const { x, y, width, height } = await page.boxOf((await openCard(page)).element);
  return [x, x + width, y + height].map(Math.round);
}

async function controlNames(where: Page): Promise<string[]> {
  return (await cardsOf(where)).flatMap(({ controls }) => controls.map(({ name }) => name));
}
