import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { flatten, type Accessible } from '../../tools/accessibility.ts';
import { launchBrowser, type Launched } from '../../tools/launch.ts';
import { cardsOf, marksOf, type Card, type Mark } from '../../tools/page-view.ts';
import { openPopup, type Popup } from '../../tools/popup.ts';
import { serveNews } from '../../tools/serve-news.ts';
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

/** The mark that lies on these words, or on a part of them; waits until it is painted. */
export async function markOn(page: Page, words: string): Promise<Mark> {
  const find = async (): Promise<Mark | undefined> =>
    (await marksOf(page)).find(({ text }) => text.includes(words) || words.includes(text));
  await expect.poll(find, { message: `a mark on "${words}"` }).toBeDefined();
  const mark = await find();
  if (!mark) throw new Error(`The mark on "${words}" went away.`);
  return mark;
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
  const { x, y } = middleOf(await markOn(page, words));
  await page.mouse.move(x, y, { steps: 5 });
}

/** The one card that is open; waits for it. */
export async function openCard(page: Page): Promise<Card> {
  await expect.poll(async () => (await cardsOf(page)).length, { message: 'one open card' }).toBe(1);
  const [card] = await cardsOf(page);
  if (!card) throw new Error('The card closed at once.');
  return card;
}

/** Waits until no card is open. */
export async function noCard(page: Page): Promise<void> {
  await expect.poll(() => cardsOf(page), { message: 'no open card' }).toEqual([]);
}

/** Opens the toolbar popup over a page and waits until it says `words`. */
export async function popupSaying(browser: TestBrowser, page: Page, words: string | RegExp): Promise<Popup> {
  const popup = await openPopup(browser, page);
  await expect.poll(() => popup.text()).toMatch(words);
  return popup;
}

/** The button, link or switch of this name in a popup. */
export async function controlOf(popup: Popup, name: string | RegExp): Promise<Accessible> {
  const controls = flatten(await popup.tree()).filter(({ role }) => /^(?:button|link|switch)$/.test(role));
  const control = controls.find((one) => (typeof name === 'string' ? one.name === name : name.test(one.name)));
  if (!control) throw new Error(`No control ${name} among: ${controls.map((one) => one.name).join(' | ')}`);
  return control;
}
