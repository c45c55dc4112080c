import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { flatten, type Accessible } from '../../tools/accessibility.ts';
import { launchBrowser, type Launched } from '../../tools/launch.ts';
import { cardsOf, marksOf, type Card, type Mark } from '../../tools/page-view.ts';
import { openPopup, type Popup } from '../../tools/popup.ts';
import { serveNews } from '../../tools/serve-news.ts';
import { until } from '../../tools/until.ts';
import { PAGES } from './pages.ts';

/** A browser with the built extension, in which every host leads to the pages of the tests. */
export type TestBrowser = Launched;

/** Starts a browser with a fresh profile; close it in `afterAll`. */
export async function openBrowser(): Promise<TestBrowser> {
  const server = await serveNews(PAGES);
  const browser = inject('browser');
  const launched = await launchBrowser({ browser, extension: inject('extension'), server, headless: true });
  const close = async (): Promise<void> => {
    await launched.close();
    await server.close();
  };
  return { ...launched, close };
}

/** A page and what went wrong on it: errors thrown or logged by anyone, our scripts included. */
export interface Visit {
  page: Page;
  errors: string[];
}

/** Opens an address in a new tab. */
export async function visit({ context }: TestBrowser, address: string): Promise<Visit> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(address);
  return { page, errors };
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
  await page
    .getByText(words.split(' ')[0] ?? words)
    .first()
    .scrollIntoViewIfNeeded();
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
export async function popupSaying(browser: TestBrowser, page: Page, words: string | RegExp): Promise<Popup> {
  const popup = await openPopup(browser, page);
  const pattern = typeof words === 'string' ? new RegExp(RegExp.escape(words)) : words;
  let text = '';
  const says = async (): Promise<boolean> => pattern.test((text = await popup.text()));
  await until(says, () => `The popup does not say ${pattern}, but: ${text}`);
  return popup;
}

/** The button, link or switch of this name in a popup. */
export async function controlOf(popup: Popup, name: string | RegExp): Promise<Accessible> {
  const controls = flatten(await popup.tree()).filter(({ role }) => /^(?:button|link|switch)$/.test(role));
  const control = controls.find((one) => (typeof name === 'string' ? one.name === name : name.test(one.name)));
  if (!control) throw new Error(`No control ${name} among: ${controls.map((one) => one.name).join(' | ')}`);
  return control;
}
