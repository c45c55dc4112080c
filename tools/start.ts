// Builds the extension and opens it in a browser on the sample article: npm start
import path from 'node:path';
import { readSummary } from './ask-page.ts';
import { buildExtension } from './build.ts';
import { fail } from './fail.ts';
import { needBrowser } from './find-browser.ts';
import { launchBrowser, type Launched } from './launch.ts';
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
  const browser = needBrowser(console.log);
  console.log('Building the extension …');
  const extension = buildExtension();
  const server = await serveNews(samplePages());
  const headless = !hasDisplay();
  const launched = await launchBrowser({ browser, extension, server, headless });
  try {
    await (headless ? report(launched) : show(launched));
  } finally {
    await launched.close();
    await server.close();
  }
}

/** Opens the article for a reader and waits until they close the browser. */
async function show({ context }: Launched): Promise<void> {
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(SAMPLE_ADDRESS);
  console.log(GUIDE);
  await closed;
}

/** What a reader would see, in words and pictures. */
async function report(launched: Launched): Promise<void> {
  console.log('There is no display, so the browser runs unseen.\n');
  const page = await launched.context.newPage();
  await page.goto(SAMPLE_ADDRESS);
  const { mentions } = await readSummary(launched, page);
  console.log(`${page.url()}\n${await page.title()}\n\n${mentionTable(mentions)}\n`);
  const files = await takeScreenshots(launched, page, SCREENSHOTS);
  console.log(`Screenshots in ${path.resolve(SCREENSHOTS)}: ${files.join(', ')}`);
}

function hasDisplay(): boolean {
  if (process.env['CI']) return false;
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}
