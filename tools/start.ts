// Builds the extension and opens it in a browser on the sample article: npm start [-- --browser firefox]
import path from 'node:path';
import { readSummary } from './ask-page.ts';
import type { Browser, BrowserName } from './browsers/driver.ts';
import { buildExtension } from './build.ts';
import { commandLine } from './command-line.ts';
import { fail } from './fail.ts';
import { needBrowser } from './find-browser.ts';
import { launchBrowser } from './launch.ts';
import { mentionTable, takeScreenshots } from './report.ts';
import { SAMPLE_ADDRESS, samplePages } from './sample-news.ts';
import { serveNews } from './serve-news.ts';

const SCREENSHOTS = '.output/screenshots';

const GUIDE = `
The sample article is open, with Sidelight beside it.

  Rest the pointer on underlined words   a card with a fact and its source
  Click on them                          the card stays
  Alt+.  and  Alt+,                      the next mention, the one before
  The Sidelight button in the toolbar    everything on the page (look under the puzzle piece)

Close the browser to end this.`;

try {
  await main();
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

async function main(): Promise<void> {
  const name = wantedBrowser();
  const program = needBrowser(name, console.log);
  console.log('Building the extension …');
  const extension = buildExtension(name === 'firefox' ? 'firefox' : 'chrome');
  const server = await serveNews(samplePages());
  const headless = !hasDisplay();
  const browser = await launchBrowser(name, { program, extension, server, headless });
  try {
    await (headless ? report(browser) : show(browser));
  } finally {
    await browser.close();
    await server.close();
  }
}

function wantedBrowser(): BrowserName {
  const options = { browser: { type: 'string', default: 'chromium' } } as const;
  const { values } = commandLine({ options }, 'usage: npm start [-- --browser chromium|firefox]');
  const { browser } = values;
  if (browser !== 'chromium' && browser !== 'firefox')
    throw new Error(`--browser: expected chromium or firefox, got "${browser}"`);
  return browser;
}

/** Opens the article for a reader and waits until they close the browser. */
async function show(browser: Browser): Promise<void> {
  const page = await browser.firstPage();
  await page.goto(SAMPLE_ADDRESS);
  console.log(GUIDE);
  await browser.untilClosed();
}

/** What a reader would see, in words and pictures. */
async function report(browser: Browser): Promise<void> {
  console.log('There is no display, so the browser runs unseen.\n');
  const page = await browser.open(SAMPLE_ADDRESS);
  const { mentions } = await readSummary(browser, page);
  console.log(`${await page.url()}\n${await page.title()}\n\n${mentionTable(mentions)}\n`);
  const files = await takeScreenshots(browser, page, SCREENSHOTS);
  console.log(`Screenshots in ${path.resolve(SCREENSHOTS)}: ${files.join(', ')}`);
}

function hasDisplay(): boolean {
  if (process.env['CI']) return false;
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}
