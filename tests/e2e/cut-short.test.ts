import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser, Page } from '../../tools/browsers/driver.ts';
import { until } from '../../tools/until.ts';
import type { Pack } from '../../utils/core/pack.ts';
import { markIn, openBrowser } from './browser.ts';
import { STORY_PAGE } from './pages.ts';

const WORDS = '$11.08bn';

/** Entities that no page names: as many as take the background a while to store. */
const STRANGERS = 4_000;

/** A busy machine may let the background end before it is killed; then there is nothing to see, and it is tried anew. */
const TRIES = 5;

let folder: string;
let browser: Browser;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sidelight-large-'));
  cpSync(inject('extension'), folder, { recursive: true });
  const file = path.join(folder, 'knowledge.json');
  const pack = JSON.parse(readFileSync(file, 'utf8')) as Pack;
  const strangers = Array.from({ length: STRANGERS }, (_, n) => ({
    id: `stranger-${n}`,
    kind: 'company',
    names: [`Quorl ${n} Pictures`],
  }));
  // What the page needs is stored last.
  writeFileSync(file, JSON.stringify({ ...pack, entities: [...strangers, ...pack.entities] }));
  browser = await openBrowser(undefined, folder);
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The generation in use, and how many records there are of each. */
interface Stored {
  inUse: number;
  records: Record<string, number>;
}

const stored = (): Promise<Stored> =>
  browser.inExtension(async () => {
    const { filter, ...others } = await chrome.storage.local.get<Record<string, { version: number }>>(null);
    const generations = Object.keys(others).flatMap((key) => /^\d+(?=:)/.exec(key)?.[0] ?? []);
    const records = Object.fromEntries([...new Set(generations)].map((one) => [one, 0]));
    for (const one of generations) records[one] = (records[one] ?? 0) + 1;
    return { inUse: filter?.version ?? 0, records };
  });

/** Breaks a record that no page reads, so that the next start of the background stores a new generation. */
const breakOne = (inUse: number): Promise<void> =>
  browser.inExtension(async (version) => {
    const all = await chrome.storage.local.get(null);
    const key = Object.keys(all).find((one) => one.startsWith(`${version}:entity:`) && one.endsWith(':stranger-1'));
    await chrome.storage.local.set({ [key ?? '']: 'broken' });
  }, inUse);

/** Starts the background as after a start of the browser. Resolves when so many of a generation's records, or its filter, are stored. */
const startAndSee = (seen: { generation: number; count: number } | 'filter'): Promise<void> =>
  browser.inExtension(async (awaited) => {
    let count = 0;
    const isThere = new Promise<void>((resolve) => {
      chrome.storage.local.onChanged.addListener((changes) => {
        const keys = Object.keys(changes);
        if (awaited === 'filter') return keys.includes('filter') && resolve();
        count += keys.filter((key) => key.startsWith(`${awaited.generation}:`)).length;
        if (count >= awaited.count) resolve();
      });
    });
    await chrome.storage.session.remove('awake');
    chrome.runtime.sendMessage({}).catch(() => undefined);
    await isThere;
  }, seen);

/** Opens a page, and waits until the background has counted its mentions. */
async function openCounted(): Promise<Page> {
  const page = await browser.open(STORY_PAGE);
  await markIn(page, WORDS);
  const badge = (): Promise<string> =>
    browser.inExtension(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      return chrome.action.getBadgeText({ ...(tab?.id !== undefined && { tabId: tab.id }) });
    });
  await until(async () => (await badge()) !== '', 'The mentions of the page were not counted.');
  return page;
}

/** The page is read and marked anew, and nobody helps it: its mentions are as many as before, of which it need not tell. */
async function seeMarks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const article = document.querySelector('article');
    article?.replaceWith(article.cloneNode(true));
  });
  await markIn(page, WORDS);
  expect(await browser.isBackgroundRunning()).toBe(false);
}

/** The next start ends in one whole generation. */
async function seeWhole(whole: number): Promise<void> {
  await startAndSee('filter');
  let last = '';
  const isWhole = async (): Promise<boolean> => {
    const { inUse, records } = await stored();
    last = JSON.stringify({ inUse, records });
    return last === JSON.stringify({ inUse, records: { [inUse]: whole } });
  };
  await until(isWhole, () => `More or less than one generation of ${whole} is stored: ${last}`);
  const page = await openCounted();
  await browser.killBackground();
  await seeMarks(page);
}

/** Kills the background when it has stored half of a new generation. Resolves with what was stored before and what is now. */
async function killMidway(tries = TRIES): Promise<{ before: Stored; midway: Stored }> {
  const before = await stored();
  await browser.killBackground();
  await breakOne(before.inUse);
  await startAndSee({ generation: before.inUse + 1, count: STRANGERS / 2 });
  await browser.killBackground();
  const midway = await stored();
  if (midway.inUse === before.inUse) return { before, midway };
  if (tries > 1) return killMidway(tries - 1);
  throw new Error(`The background was ready before it was killed, ${TRIES} times.`);
}

describe('the background, killed while it stores a new generation of records', () => {
  it('half way, leaves the old one in use: a page is marked, and the next start ends in a new one', async () => {
    const page = await openCounted();
    const { before, midway } = await killMidway();
    const { inUse, records } = before;
    const whole = records[inUse] ?? 0;
    expect(midway.records[inUse]).toBe(whole);
    expect(midway.records[inUse + 1]).toBeGreaterThanOrEqual(STRANGERS / 2);
    expect(midway.records[inUse + 1]).toBeLessThan(whole);
    await seeMarks(page);
    await page.close();
    await seeWhole(whole);
  });
});
