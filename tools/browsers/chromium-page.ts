import type { CDPSession, Page as PlaywrightPage } from 'playwright-core';
import { accessibilityTree, boxOf, languageOf } from './chromium-accessibility.ts';
import { touchOf } from './chromium-touch.ts';
import type { Page } from './driver.ts';

const DRAG_STEPS = 8;

/** A page of Chromium, and Playwright's hold of it. */
export interface ChromiumPage extends Page {
  playwright: PlaywrightPage;
}

/** Playwright's page behind a page, for what only Chromium has. Throws for a page of another browser. */
export function playwrightOf(page: Page): PlaywrightPage {
  if (!('playwright' in page)) throw new Error('This is no page of Chromium.');
  return (page as ChromiumPage).playwright;
}

/** Takes hold of an open tab. Its errors are collected from now on. */
export function openChromiumPage(playwright: PlaywrightPage): ChromiumPage {
  const errors: string[] = [];
  playwright.on('pageerror', (error) => errors.push(error.message));
  playwright.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const { mouse, keyboard } = playwright;
  return {
    playwright,
    errors,
    mouse: {
      move: (x, y, options) => mouse.move(x, y, options),
      click: (x, y) => mouse.click(x, y),
      async drag(from, to) {
        await mouse.move(from.x, from.y);
        await mouse.down();
        await mouse.move(to.x, to.y, { steps: DRAG_STEPS });
        await mouse.up();
      },
    },
    touch: touchOf(playwright),
    keyboard,
    url: async () => playwright.url(),
    title: () => playwright.title(),
    async goto(address) {
      await playwright.goto(address);
    },
    async reload() {
      await playwright.reload();
    },
    // Playwright's own types follow handles inside the argument, which ours never has.
    evaluate: ((run: (arg: unknown) => unknown, arg: unknown) => playwright.evaluate(run, arg)) as Page['evaluate'],
    screenshot: (part) =>
      playwright.screenshot({
        ...(part === 'whole page' ? { fullPage: true } : part && { clip: part }),
        scale: 'device',
      }),
    setViewport: (width, height) => playwright.setViewportSize({ width, height }),
    setColourScheme: (colorScheme) => playwright.emulateMedia({ colorScheme }),
    setForcedColours: (forced) => playwright.emulateMedia({ forcedColors: forced ? 'active' : 'none' }),
    setPrinted: (printed) => playwright.emulateMedia({ media: printed ? 'print' : 'screen' }),
    accessibilityTree: () => withSession(playwright, accessibilityTree),
    boxOf: (element) => withSession(playwright, (session) => boxOf(session, element)),
    languageOf: (element) => withSession(playwright, (session) => languageOf(session, element)),
    bringToFront: () => playwright.bringToFront(),
    close: () => playwright.close(),
  };
}

async function withSession<T>(page: PlaywrightPage, use: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    return await use(session);
  } finally {
    await session.detach();
  }
}
