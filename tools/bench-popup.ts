// Times the popup, its background asleep, beside one that holds an empty preact component: npm run bench:popup [-- --runs 20]
import { rmSync } from 'node:fs';
import { emptyPopup } from './bench/empty-popup.ts';
import { openTimed, type TimedBrowser, type Times } from './bench/timed-popup.ts';
import { buildExtension } from './build.ts';
import { commandLine } from './command-line.ts';
import { fail } from './fail.ts';
import { needBrowser } from './find-browser.ts';
import { table } from './table.ts';

/** The popup may take so many times as long as the empty one. */
const BAR = 1.5;

try {
  await main();
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

async function main(): Promise<void> {
  const runs = wantedRuns();
  const program = needBrowser('chromium', console.log);
  console.log('Building the extension …');
  const extension = buildExtension('chrome');
  const empty = await emptyPopup(extension);
  const browsers: TimedBrowser[] = [];
  try {
    browsers.push(await openTimed(program, extension));
    browsers.push(await openTimed(program, empty));
    console.log(`Opening each popup ${runs} times …`);
    console.log(`\n${compared(await timed(browsers, runs))}`);
  } finally {
    for (const browser of browsers) await browser.close();
    rmSync(empty, { recursive: true, force: true });
  }
}

function wantedRuns(): number {
  const options = { runs: { type: 'string', default: '20' } } as const;
  const { values } = commandLine({ options }, 'usage: npm run bench:popup [-- --runs N]');
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1)
    throw new Error(`--runs: expected a whole number from 1, got "${values.runs}"`);
  return runs;
}

/** By turns, so that whatever else the machine does falls on both; the first turn, on cold files, does not count. */
async function timed(browsers: readonly TimedBrowser[], runs: number): Promise<Times[][]> {
  const times: Times[][] = browsers.map(() => []);
  for (let run = 0; run <= runs; run++)
    for (const [at, browser] of browsers.entries()) {
      const one = await browser.time();
      if (run > 0) times[at]?.push(one);
    }
  return times;
}

function compared([ours = [], empty = []]: readonly Times[][]): string {
  const row = (name: string, key: keyof Times): string[] => {
    const [own, other] = [ours, empty].map((times) => median(times.map((one) => one[key])));
    const ratio = (own ?? 0) / (other ?? 0);
    return [name, ms(own ?? 0), ms(other ?? 0), ratio.toFixed(2), ratio <= BAR ? 'within' : 'over'];
  };
  const head = ['median, from the start of its document', 'Sidelight', 'empty', 'ratio', `bar ${BAR}`];
  return table(head, [row('first paint', 'painted'), row('usable', 'usable')], [40, 10, 10, 6, 8]);
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`;
}
