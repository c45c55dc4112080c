import { inject } from 'vitest';
import type { Accessible, Browser, Page, Popup } from '../../tools/browsers/driver.ts';
import { launchBrowser } from '../../tools/launch.ts';
import { cardsOf, marksOf, type Card, type Mark } from '../../tools/page-view.ts';
import { serveNews, type ServedPages } from '../../tools/serve-news.ts';
import { until } from '../../tools/until.ts';
import { PAGES } from './pages.ts';
import { controlsIn, isNamed } from './press.ts';

/**
 * Starts a browser with a fresh profile and the extension of a folder, the built one, in which every host leads to these pages; close it
 * in `afterAll`. It speaks English unless told otherwise, whatever the machine does.
 */
export async function openBrowser(
  pages: ServedPages = PAGES,
  extension = inject('extension'),
  language = 'en-US',
): Promise<Browser> {
  const server = await serveNews(pages);
  const program = inject('program');
  const options = { program, extension, server, headless: true, language };
  const browser = await launchBrowser(inject('browser'), options);
  const close = async (): Promise<void> => {
    await browser.close();
    await server.close();
  };
  return { ...browser, close };
}

/** The first mark in the paragraph that says `words`; waits until it is painted. */
export async function markIn(page: Page, words: string): Promise<Mark> {
  const find = async (): Promise<Mark | undefined> =>
    (await marksOf(page)).find(({ paragraph }) => paragraph.includes(words));
  return until(find, `Nothing is marked in the paragraph that says "${words}".`);
}

/** The middle of a mark's first line, in the window. */
export function middleOf({ boxes, text }: Mark): { x: number; y: number } {
  const [box] = boxes;
  if (!box) throw new Error(`The mark on "${text}" has no box.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Rests the pointer on a mark, coming from beside it as a hand does, and waits for the card. */
export async function restOn(page: Page, words: string): Promise<Card> {
  await movePointerTo(page, words);
  return openCard(page);
}

/** Moves the pointer to the middle of a mark in a few steps. */
export async function movePointerTo(page: Page, words: string): Promise<void> {
  await markIn(page, words);
  await page.evaluate(scrollToParagraph, words);
  const { x, y } = middleOf(await markIn(page, words));
  await page.mouse.move(x, y, { steps: 5 });
}

/** The one card that is open; waits for it. */
export async function openCard(page: Page): Promise<Card> {
  let cards: Card[] = [];
  const one = async (): Promise<Card | undefined> => {
    cards = await cardsOf(page);
    return cards.length === 1 ? cards[0] : undefined;
  };
  return until(one, () => `Not one card is open, but ${cards.length}: ${cards.map(({ name }) => name).join(' | ')}`);
}

/** Waits until no card is open. */
export async function noCard(page: Page): Promise<void> {
  await until(async () => (await cardsOf(page)).length === 0, 'A card stayed open.');
}

/** Opens the toolbar popup over a page and waits until it says `words`. */
export async function popupSaying(browser: Browser, page: Page, words: string | RegExp): Promise<Popup> {
  const popup = await browser.openPopup(page);
  const pattern = typeof words === 'string' ? new RegExp(RegExp.escape(words)) : words;
  let text = '';
  const says = async (): Promise<boolean> => pattern.test((text = await popup.text()));
  await until(says, () => `The popup does not say ${pattern}, but: ${text}`);
  return popup;
}

/** The control of this name in a popup; waits for it. */
export async function controlOf(popup: Popup, name: string | RegExp): Promise<Accessible> {
  let names: string[] = [];
  const find = async (): Promise<Accessible | undefined> => {
    const controls = controlsIn(await popup.tree());
    names = controls.map((one) => one.name);
    return controls.find((one) => isNamed(one, name));
  };
  return until(find, () => `No control ${name} among: ${names.join(' | ')}`);
}

/** What a page can see of us. */
export function traces(page: Page): Promise<{ highlights: number; sheets: number; children: string[] }> {
  return page.evaluate(() => ({
    highlights: CSS.highlights.size,
    sheets: document.adoptedStyleSheets.length,
    children: [...document.documentElement.children].map((one) => one.localName),
  }));
}

/** Runs in the page. */
function scrollToParagraph(words: string): void {
  const paragraphs = [...document.querySelectorAll('p')];
  paragraphs.find(({ textContent }) => textContent.includes(words))?.scrollIntoView({ block: 'nearest' });
}
