// Reads saved pages in a browser and with `scan`, and compares; `USAGE` says how to call it.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ParseArgsOptionsConfig } from 'node:util';
import type { Browser } from './browsers/driver.ts';
import { buildExtension } from './build.ts';
import { commandLine } from './command-line.ts';
import { comparePage, servedPage, type ComparedPage, type PageComparison } from './compare-page.ts';
import { fail } from './fail.ts';
import { needBrowser } from './find-browser.ts';
import { insertParagraphs } from './insert-paragraph.ts';
import { launchBrowser } from './launch.ts';
import { shelve } from './read-html.ts';
import { readPack } from './read-pack.ts';
import { mentionTable } from './report.ts';
import { savedPages, type SavedPage } from './saved-pages.ts';
import { serveNews } from './serve-news.ts';
import { table } from './table.ts';

const USAGE = 'usage: npm run pages -- FOLDER [--insert TEXT …] [--only PART-OF-A-NAME] [--list]';

const OPTIONS = {
  insert: { type: 'string', multiple: true, default: [] },
  only: { type: 'string', default: '' },
  list: { type: 'boolean', default: false },
} satisfies ParseArgsOptionsConfig;

const { values, positionals } = commandLine({ options: OPTIONS, allowPositionals: true }, USAGE);
const [folder, second] = positionals;
if (folder === undefined) fail(USAGE);
if (second !== undefined) fail(`expected one folder, got "${folder}" and "${second}"`);
const chosen = savedPages(folder).filter(({ name }) => name.includes(values.only));
if (chosen.length === 0) fail(`${folder}: expected a page with "${values.only}" in its name, got none`);
const results = await compareAll(chosen);
if (values.list) listMentions(results);
report(results);
process.exitCode = results.some(({ faults }) => faults.length > 0) ? 1 : 0;

type NamedPage = ComparedPage & { name: string };
type Result = PageComparison & { name: string };

async function compareAll(saved: readonly SavedPage[]): Promise<Result[]> {
  const pages: NamedPage[] = [];
  for (const page of saved) pages.push({ name: page.name, ...(await comparedPage(page)) });
  const program = chromium();
  const extension = extensionForAllSites();
  const server = await serveNews(Object.fromEntries(pages.map(servedPage)));
  try {
    const browser = await launchBrowser('chromium', { program, extension, server, headless: true });
    return await compareIn(browser, pages).finally(() => browser.close());
  } finally {
    await server.close();
    rmSync(extension, { recursive: true });
  }
}

async function compareIn(browser: Browser, pages: readonly NamedPage[]): Promise<Result[]> {
  const shelf = shelve([readPack('public/knowledge.json')]);
  const results: Result[] = [];
  for (const page of pages) results.push({ name: page.name, ...(await comparePage(browser, page, shelf)) });
  return results;
}

function chromium(): string {
  try {
    return needBrowser('chromium', console.log);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

async function comparedPage({ address, bytes, html }: SavedPage): Promise<ComparedPage> {
  const filled = values.insert.length > 0 ? await insertParagraphs(html, values.insert) : null;
  return filled === null ? { address, bytes, html } : { address, html: filled };
}

/** A copy of the build that runs on any address, so that a page needs no listed host. */
function extensionForAllSites(): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'sidelight-pages-'));
  cpSync(buildExtension('chrome'), copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as chrome.runtime.ManifestV3;
  const matches = ['https://*/*'];
  const scripts = manifest.content_scripts?.map((script) => ({ ...script, matches }));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: matches, content_scripts: scripts }));
  return copy;
}

function listMentions(results: readonly Result[]): void {
  for (const { name, inScan } of results) if (inScan.length > 0) console.log(`${name}\n${mentionTable(inScan)}\n`);
}

function report(results: readonly Result[]): void {
  const rows = results.map(({ name, state, inBrowser, inScan, faults, took }) => {
    const counts = [inBrowser.length, inScan.length, Math.round(took)].map(String);
    return [name, state, ...counts, faults.join('; ') || 'same'];
  });
  console.log(table(['page', 'state', 'browser', 'scan', 'scan ms', 'compared'], rows, [60, 10, 7, 7, 7, 300]));
  const faulty = results.filter(({ faults }) => faults.length > 0).length;
  const times = results.map(({ took }) => took).toSorted((a, b) => a - b);
  const [median = 0, most = 0] = [times[times.length >> 1], times.at(-1)].map((time) => Math.round(time ?? 0));
  console.log(`${results.length} pages, ${faulty} not the same; scan took ${median} ms at the median, ${most} at most`);
}
