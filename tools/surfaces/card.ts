import type { Box, Browser, Page } from '../browsers/driver.ts';
import { cardsOf, marksOf } from '../page-view.ts';
import { until } from '../until.ts';
import { STORY } from './news.ts';
import { openIn, viewOfPage, type Setting, type Surface } from './view.ts';

/** A card that is open, and how it came to be. */
interface Opened {
  /** Of the paragraph whose mark it opens on. */
  words: string;
  pinned?: boolean;
  /** CSS pixels, whatever the size asked for. */
  width?: number;
}

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
      await page.mouse.click(x, y);
      await until(() => isPinned(page), 'The card is not pinned.');
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
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(middle.x, middle.y, { steps: 5 });
  return middle;
}

async function isPinned(page: Page): Promise<boolean> {
  const [card] = await cardsOf(page);
  return card?.controls.some(({ pressed }) => pressed === true) ?? false;
}
