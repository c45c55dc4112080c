import type { Browser, Page } from '../browsers/driver.ts';
import { launchBrowser } from '../launch.ts';
import { SAMPLE_ADDRESS, samplePages } from '../sample-news.ts';
import { serveNews } from '../serve-news.ts';
import { until } from '../until.ts';

/** Of one opening of a popup, from the start of its document; ms. */
export interface Times {
  /** Something is on the screen. */
  painted: number;
  /** What the popup has to say is on the screen, and can be used. */
  usable: number;
}

/** A browser with an extension, whose popup is opened over a news page. */
export interface TimedBrowser {
  /** Opens the popup once, the background asleep. */
  time(): Promise<Times>;
  close(): Promise<void>;
}

/** Starts a Chromium with the extension of a folder on the sample article, and waits until that has been read. */
export async function openTimed(program: string, extension: string): Promise<TimedBrowser> {
  const server = await serveNews(samplePages());
  const browser = await launchBrowser('chromium', { program, extension, server, headless: true });
  const page = await browser.open(SAMPLE_ADDRESS);
  await until(() => page.evaluate(() => CSS.highlights.size > 0), 'The sample article was not read.');
  return {
    time: () => timeOnce(browser, page),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function timeOnce(browser: Browser, page: Page): Promise<Times> {
  await browser.killBackground();
  const popup = await browser.openPopup(page);
  const times = await until(() => browser.inExtension(readTimes), 'The popup was not painted.');
  await popup.close();
  return times;
}

/** Runs on another page of the extension, which shares the popup's process. The largest thing painted is what the popup has to say. */
async function readTimes(): Promise<Times | null> {
  const [popup] = chrome.extension.getViews({ type: 'popup' });
  const [paint] = popup?.performance.getEntriesByType('paint') ?? [];
  const [shown] = popup?.performance.getEntriesByName('shown') ?? [];
  if (!popup || !paint || !shown) return null;
  const largest = await new Promise<PerformanceEntry | undefined>((resolve) => {
    const { PerformanceObserver: Observer } = popup as Window & typeof globalThis;
    new Observer((list) => resolve(list.getEntries().at(-1))).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
  });
  return { painted: paint.startTime, usable: Math.max(shown.startTime, largest?.startTime ?? 0) };
}
