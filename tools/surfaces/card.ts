import type { Accessible, Box, Browser, Page } from '../browsers/driver.ts';
import { atRest } from '../at-rest.ts';
import { sayIn } from '../catalogue.ts';
import { cardsOf, marksOf } from '../page-view.ts';
import { until } from '../until.ts';
import { STORY } from './news.ts';
import { openIn, viewOfPage, type Setting, type Surface } from './view.ts';

/** A card that is open, and how it came to be. */
interface Opened {
  /** Of the paragraph whose mark it opens on. */
  words: string;
  /** Pinned by a click; a sheet, which cannot be, is shown whole. */
  pinned?: boolean;
  /** CSS pixels, whatever the size asked for. */
  width?: number;
}

const say = sayIn('en');

const CARDS: Record<string, Opened> = {
  fits: { words: '$11.08bn' },
  differs: { words: '$3.4bn' },
  'another period': { words: '$9.56bn' },
  forecast: { words: '$3bn' },
  'ten times': { words: 'ten times faster' },
  footage: { words: 'a lighthouse going down' },
  views: { words: '130 million' },
  pinned: { words: '$3.4bn', pinned: true },
  sheet: { words: '$3.4bn', width: 400 },
};

/** A news page with a card. */
export const CARDS_ON_PAGES: readonly Surface[] = Object.entries(CARDS).map(([name, card]) => ({
  name: `card ${name}`,
  async show(browser: Browser, setting: Setting) {
    const page = await openIn(browser, STORY, { ...setting, ...(card.width !== undefined && { width: card.width }) });
    const { x, y } = await pointAt(page, card.words);
    await until(async () => (await cardsOf(page)).length > 0, `No card opened on "${card.words}".`);
    if (card.pinned) {
      const grip = (await controls(page)).find(({ name }) => name === say('card.expand'));
      const middle = grip ? middleOf(await boxAtRest(page, grip)) : { x, y };
      await page.mouse.click(middle.x, middle.y);
      await until(() => canAct(page), 'The card does not show what can be done.');
    }
    return viewOfPage(page);
  },
}));

/** Rests the pointer on the mark in the paragraph that says these words. */
async function pointAt(page: Page, words: string): Promise<{ x: number; y: number }> {
  const find = async (): Promise<Box | undefined> =>
    (await marksOf(page)).find(({ paragraph }) => paragraph.includes(words))?.boxes[0];
  await until(find, `Nothing is marked in the paragraph that says "${words}".`);
  await page.evaluate((within) => {
    const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent.includes(within));
    paragraph?.scrollIntoView({ block: 'center' });
  }, words);
  const box = await until(find, `The mark on "${words}" has gone.`);
  const middle = middleOf(box);
  await page.mouse.move(middle.x, middle.y, { steps: 5 });
  return middle;
}

function middleOf({ x, y, width, height }: Box): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}

async function controls(page: Page): Promise<Accessible[]> {
  const [card] = await cardsOf(page);
  return card?.controls ?? [];
}

/** A sheet slides in. */
async function boxAtRest(page: Page, part: Accessible): Promise<Box> {
  await atRest(() => page.screenshot());
  return page.boxOf(part);
}

async function canAct(page: Page): Promise<boolean> {
  return (await controls(page)).some(({ name }) => name === say('why.act'));
}
