// Reads saved pages in a browser and with `scan`, and compares: npm run pages -- FOLDER [--insert TEXT …] [--only WORD]
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
import { savedPages, type SavedPage } from './saved-pages.ts';
import { serveNews } from './serve-news.ts';
import { table } from './table.ts';

const { values, positionals } = parseArgs({
  options: { insert: { type: 'string', multiple: true, default: [] }, only: { type: 'string', default: '' } },
  allowPositionals: true,
});
const [folder] = positionals;
if (folder === undefined) fail('usage: npm run pages -- FOLDER [--insert TEXT …] [--only PART-OF-A-NAME]');
if (existsSync(path.join(folder, 'index.tsv'))) process.exitCode = (await compareAll(folder)) ? 0 : 1;
else console.log(`skipped: there is no ${path.join(folder, 'index.tsv')}`);

/** False if any page is read differently, or changed. */
async function compareAll(from: string): Promise<boolean> {
  const saved = savedPages(from).filter(({ name }) => name.includes(values.only));
  const pages = new Map<string, ComparedPage>();
  for (const page of saved) pages.set(page.name, await comparedPage(page));
  const extension = extensionForAllSites();
  const server = await serveNews(Object.fromEntries([...pages.values()].map(servedPage)));
  const launched = await launchBrowser({ browser: needBrowser(console.log), extension, server, headless: true });
  const shelf = shelve([parsePack(JSON.parse(readFileSync('public/knowledge.json', 'utf8')))]);
  const rows: [string, PageComparison][] = [];
  try {
    for (const [name, page] of pages) rows.push([name, await comparePage(launched, page, shelf)]);
  } finally {
    await launched.close();
    await server.close();
    rmSync(extension, { recursive: true });
  }
  report(rows);
  return rows.every(([, { faults }]) => faults.length === 0);
}

async function comparedPage({ address, bytes, html }: SavedPage): Promise<ComparedPage> {
  const filled = values.insert.length > 0 ? await insertParagraphs(html, values.insert) : null;
  return filled === null ? { address, bytes, html } : { address, html: filled };
}

/** A copy of the build that runs on any address, so that a page needs no listed host. */
function extensionForAllSites(): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'sidelight-pages-'));
  cpSync(buildExtension(), copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as chrome.runtime.ManifestV3;
  const matches = ['https://*/*'];
  const scripts = manifest.content_scripts?.map((script) => ({ ...script, matches }));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: matches, content_scripts: scripts }));
  return copy;
}

function report(rows: readonly [string, PageComparison][]): void {
  const cells = rows.map(([name, { state, inBrowser, inScan, faults, took }]) => [
    name,
    state,
    String(inBrowser.length),
    String(inScan.length),
    took.toFixed(0),
    faults.join('; ') || 'same',
  ]);
  console.log(table(['page', 'state', 'browser', 'scan', 'scan ms', 'compared'], cells, [60, 10, 7, 7, 7, 300]));
  const faulty = rows.filter(([, { faults }]) => faults.length > 0).length;
  const times = rows.map(([, { took }]) => took).toSorted((a, b) => a - b);
  const [median = 0, longest = 0] = [times[Math.floor(times.length / 2)], times.at(-1)];
  console.log(
    `${rows.length} pages, ${faulty} not the same; scan took ${median.toFixed(0)} ms at the median, ${longest.toFixed(0)} at most`,
  );
}
