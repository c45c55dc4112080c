// What the extension keeps of a page that becomes another one without a load, and of one that grows:
// npm run bench:heap [-- --navigations 1000] [--minutes 1]
import { append, HEAP_ADDRESSES, heapPages, navigate } from './bench/heap-page.ts';
import { openGauge, type Held } from './bench/heap-gauge.ts';
import type { Browser, Page } from './browsers/driver.ts';
import { buildExtension } from './build.ts';
import { commandLine } from './command-line.ts';
import { fail } from './fail.ts';
import { needBrowser } from './find-browser.ts';
import { launchBrowser } from './launch.ts';
import { cardsOf, marksOf } from './page-view.ts';
import { serveNews } from './serve-news.ts';
import { table } from './table.ts';
import { until } from './until.ts';

const USAGE = 'usage: npm run bench:heap [-- --navigations N] [--minutes N]';

/** What is kept is measured so many times while the page goes from article to article; the first fifth is for warming up. */
const MEASURED = 5;

/** The bar: so many bytes more than the page by itself, for each navigation. */
const BAR = 1000;

/** What was held after so many navigations, and then after so many minutes of growing. */
interface Row {
  after: string;
  held: Held;
}

try {
  await main();
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

async function main(): Promise<void> {
  const [navigations, minutes] = wanted();
  const program = needBrowser('chromium', console.log);
  console.log('Building the extension …');
  const server = await serveNews(heapPages());
  const options = { program, extension: buildExtension('chrome'), server, headless: true };
  const browser = await launchBrowser('chromium', options);
  try {
    const plain = await run(browser, false, navigations, minutes);
    const read = await run(browser, true, navigations, minutes);
    console.log(`\n${compared(read, plain)}\n`);
    console.log(verdict(read, plain, navigations));
  } finally {
    await browser.close();
    await server.close();
  }
}

function wanted(): [navigations: number, minutes: number] {
  const options = {
    navigations: { type: 'string', default: '1000' },
    minutes: { type: 'string', default: '1' },
  } as const;
  const { values } = commandLine({ options }, USAGE);
  const [navigations, minutes] = [Number(values.navigations), Number(values.minutes)];
  if (!Number.isInteger(navigations / MEASURED) || navigations < MEASURED)
    throw new Error(`--navigations: expected a multiple of ${MEASURED}, got "${values.navigations}"`);
  if (!Number.isInteger(minutes) || minutes < 0)
    throw new Error(`--minutes: expected a whole number, got "${values.minutes}"`);
  return [navigations, minutes];
}

/** `read`: by the extension, which opens a card now and then; else the page is by itself. */
async function run(browser: Browser, read: boolean, navigations: number, minutes: number): Promise<Row[]> {
  const page = await browser.open(HEAP_ADDRESSES[read ? 'read' : 'plain']);
  const gauge = await openGauge(page, browser.origin);
  const rows: Row[] = [];
  const measure = async (after: string): Promise<void> => {
    if (read) await openAndLeaveCard(page);
    const held = await gauge();
    rows.push({ after, held });
    console.log(`${read ? 'read' : 'by itself'}, after ${after}: ${kilobytes(held.heap)}`);
  };
  const part = navigations / MEASURED;
  for (let turn = 0; turn < MEASURED; turn++) {
    // In portions, with a card in each.
    for (let done = 0; done < part; done += 20) {
      await page.evaluate(navigate, { from: turn * part + done + 1, count: Math.min(20, part - done), read });
      if (read) await openAndLeaveCard(page);
    }
    await measure(`${(turn + 1) * part} navigations`);
  }
  for (let minute = 0; minute < minutes; minute++) {
    await page.evaluate(append, { from: navigations + minute * 600, seconds: 60 });
    await measure(`${minute + 1} min of growing`);
  }
  await page.close();
  return rows;
}

async function openAndLeaveCard(page: Page): Promise<void> {
  let moves = 0;
  const isOpen = async (): Promise<boolean> => {
    const mark = (await marksOf(page)).find(({ boxes }) => isInWindow(boxes[0]));
    const [box] = mark?.boxes ?? [];
    // A page that is read anew meanwhile forgets a pointer that rests.
    if (box) await page.mouse.move(box.x + box.width / 2 + (++moves % 2), box.y + box.height / 2, { steps: 3 });
    return (await cardsOf(page)).length === 1;
  };
  await until(isOpen, 'No card opened.');
  await page.mouse.move(1000, 5, { steps: 3 });
  await until(async () => (await cardsOf(page)).length === 0, 'The card stayed.');
}

function isInWindow(box: { y: number; height: number } | undefined): boolean {
  return box !== undefined && box.y >= 0 && box.y + box.height < 700;
}

function compared(read: readonly Row[], plain: readonly Row[]): string {
  const rows = read.map(({ after, held }, at) => {
    const alone = plain[at]?.held;
    const counts = [held.listeners, held.observers, held.nodes].map(String);
    return [after, kilobytes(held.heap), kilobytes(alone?.heap ?? Number.NaN), ...counts, String(alone?.nodes)];
  });
  const head = ['after', 'heap', 'by itself', 'listeners', 'observers', 'nodes', 'by itself'];
  return table(head, rows, [24, 12, 12, 9, 9, 9, 9]);
}

function verdict(read: readonly Row[], plain: readonly Row[], navigations: number): string {
  const [ours, alone] = [read, plain].map((rows) => {
    const [first, last] = [rows[0]?.held.heap ?? 0, rows[MEASURED - 1]?.held.heap ?? 0];
    return (last - first) / (navigations - navigations / MEASURED);
  });
  const more = Math.round((ours ?? 0) - (alone ?? 0));
  const later = navigations - navigations / MEASURED;
  return (
    `Over the last ${later} navigations the heap grew by ${Math.round(ours ?? 0)} bytes for each, ` +
    `${Math.round(alone ?? 0)} where nobody reads: ${more} are ours, ${more < BAR ? 'within' : 'over'} the bar of ${BAR}.`
  );
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
