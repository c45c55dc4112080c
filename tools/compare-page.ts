import { isDeepStrictEqual } from 'node:util';
import type { PageSummary, SummaryMention } from '../utils/core/page-summary.ts';
import { summaryOf } from '../utils/page/summary.ts';
import { readSummary } from './ask-page.ts';
import type { Browser, Page } from './browsers/driver.ts';
import { readHtml, type Shelf } from './read-html.ts';
import type { ServedPage } from './serve-news.ts';

/** Nothing of the page runs or loads: it stays what its source says, and only the extension could change it. */
const INERT = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

/** A page for both: as the browser is served it, and as `scan` reads it. */
export interface ComparedPage {
  address: string;
  html: string;
  /** What the browser gets, where that is not `html` in UTF-8. */
  bytes?: Uint8Array;
}

/** How the extension and `scan` read one page. */
export interface PageComparison {
  state: PageSummary['state'];
  inBrowser: SummaryMention[];
  inScan: SummaryMention[];
  /** What is not as it should be, in words; empty where all is. */
  faults: string[];
  /** Time that `scan` took, in ms. */
  took: number;
}

/** A page for the news server, by host and path. */
export function servedPage({ address, html, bytes }: ComparedPage): [string, ServedPage] {
  // Without a charset in the header the browser looks for it in the page, as for a file.
  const type = { 'content-type': bytes ? 'text/html' : 'text/html; charset=utf-8' };
  return [address.replace('https://', ''), { body: bytes ?? html, headers: { ...INERT, ...type } }];
}

/** Opens the page in the browser, first paused, then read, then paused again, and reads its source as `scan` does. */
export async function comparePage(browser: Browser, page: ComparedPage, shelf: Shelf): Promise<PageComparison> {
  const started = performance.now();
  const { reading } = await readHtml({ html: page.html, url: page.address, published: null }, shelf);
  const took = performance.now() - started;
  const inScan = summaryOf(reading);
  const tab = await browser.open();
  try {
    const { summary, faults } = await readInBrowser(browser, tab, page.address);
    const { state, painted, mentions: inBrowser } = summary;
    if (!isDeepStrictEqual(inBrowser, inScan)) faults.push(firstDifference(inBrowser, inScan));
    if (inBrowser.length > 0 && painted !== reading.painted) faults.push('painted on one side only');
    return { state, inBrowser, inScan, faults, took };
  } finally {
    await tab.close();
  }
}

interface BrowserReading {
  summary: PageSummary;
  faults: string[];
}

async function readInBrowser(browser: Browser, tab: Page, address: string): Promise<BrowserReading> {
  const faults: string[] = [];
  const pause = (paused: boolean): Promise<void> =>
    browser.inExtension((value) => chrome.storage.local.set({ settings: { paused: value } }), paused);
  const body = (): Promise<string> => tab.evaluate(() => document.body.outerHTML);
  await pause(true);
  await tab.goto(address);
  await readSummary(browser, tab, ['paused']);
  const before = await body();
  await pause(false);
  const summary = await readSummary(browser, tab, ['found', 'nothing', 'failed', 'opted-out', 'off']);
  if ((await body()) !== before) faults.push('body was changed while it was read');
  if (summary.state === 'failed' || summary.state === 'off') faults.push(`the state is "${summary.state}"`);
  await pause(true);
  await readSummary(browser, tab, ['paused']);
  if ((await body()) !== before) faults.push('body was changed when it was left');
  faults.push(...(await silencesOf(browser, address)), ...tab.errors.filter(isThrown));
  return { summary, faults };
}

/** The errors that our script kept to itself on a page, asked for in its own world. */
async function silencesOf(browser: Browser, address: string): Promise<string[]> {
  const silences = await browser.inExtension(askSilences, address);
  return silences.filter((silence) => !silence.startsWith('called off'));
}

/** Runs on a page of the extension. */
async function askSilences(url: string): Promise<string[]> {
  const [tab] = await chrome.tabs.query({ url });
  if (tab?.id === undefined) return ['our script has no page'];
  const kept = (): string[] => globalThis.sidelightSilences ?? [];
  const [answer] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: kept });
  return answer?.result ?? ['our script has no world on the page'];
}

/** The page's own policy refuses most of what it would load; only what is thrown counts. */
const isThrown = (error: string): boolean => /Error\b/.test(error) && !/Content.Security.Policy/i.test(error);

function firstDifference(inBrowser: readonly SummaryMention[], inScan: readonly SummaryMention[]): string {
  const at = inBrowser.findIndex((mention, index) => !isDeepStrictEqual(mention, inScan[index]));
  const index = at < 0 ? inBrowser.length : at;
  return `mention ${index + 1}: in the browser ${told(inBrowser[index])}, in scan ${told(inScan[index])}`;
}

function told(mention: SummaryMention | undefined): string {
  if (!mention) return 'none';
  const { sentence, start, end, fact, verdict } = mention;
  return `"${sentence.slice(start, end)}" (${fact}, ${verdict ?? 'not compared'}, in "${sentence.slice(0, 60)}")`;
}
