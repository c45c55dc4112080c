// Reads saved pages in a browser and with `scan`, and compares: npm run pages -- FOLDER [--insert TEXT …] [--only PART-OF-A-NAME] [--list]
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parsePack } from '../utils/core/pack-schema.ts';
import { buildExtension } from './build.ts';
import { comparePage, servedPage, type ComparedPage, type PageComparison } from './compare-page.ts';
import { fail } from './fail.ts';
import { needBrowser } from './find-browser.ts';
import { insertParagraphs } from './insert-paragraph.ts';
import { launchBrowser } from './launch.ts';
import { shelve } from './read-html.ts';
import { mentionTable } from './report.ts';
import { savedPages, type SavedPage } from './saved-pages.ts';
import { serveNews } from './serve-news.ts';
import { table } from './table.ts';

const { values, positionals } = parseArgs({
  options: {
    insert: { type: 'string', multiple: true, default: [] },
    only: { type: 'string', default: '' },
    list: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const [folder] = positionals;
if (folder === undefined) fail('usage: npm run pages -- FOLDER [--insert TEXT …] [--only PART-OF-A-NAME] [--list]');

if (existsSync(path.join(folder, 'index.tsv'))) {
  const results = await compareAll(savedPages(folder).filter(({ name }) => name.includes(values.only)));
  if (values.list) listMentions(results);
  report(results);
  process.exitCode = results.some(({ faults }) => faults.length > 0) ? 1 : 0;
} else console.log(`skipped: there is no ${path.join(folder, 'index.tsv')}`);

type Result = PageComparison & { name: string };

async function compareAll(saved: readonly SavedPage[]): Promise<Result[]> {
  const pages: (ComparedPage & { name: string })[] = [];
  for (const page of saved) pages.push({ name: page.name, ...(await comparedPage(page)) });
  const extension = extensionForAllSites();
  const server = await serveNews(Object.fromEntries(pages.map(servedPage)));
  const program = needBrowser('chromium', console.log);
  const browser = await launchBrowser('chromium', { program, extension, server, headless: true });
  const shelf = shelve([parsePack(JSON.parse(readFileSync('public/knowledge.json', 'utf8')))]);
  const results: Result[] = [];
  try {
    for (const page of pages) results.push({ name: page.name, ...(await comparePage(browser, page, shelf)) });
  } finally {
    await browser.close();
    await server.close();
    rmSync(extension, { recursive: true });
  }
  return results;
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
