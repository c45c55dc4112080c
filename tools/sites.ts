// The list of news sites: npm run sites [-- --file FILE] checks and counts it, --sort writes it in order,
// --candidates DIR prints the hosts that the lists in DIR hold and ours does not know.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { fail } from './fail.ts';
import { KINDS, readNewsSites, sortNewsSites, type SiteEntry, type SiteList } from './news-sites.ts';
import { candidates } from './site-candidates.ts';

const { values } = parseArgs({
  options: {
    file: { type: 'string', default: 'knowledge/news-sites.txt' },
    sort: { type: 'boolean', default: false },
    candidates: { type: 'string' },
  },
});

const { file } = values;
if (values.sort) sort();
const list = readNewsSites(read(file));
for (const { line, message } of list.faults) console.error(`${file}:${line}: ${message}`);
if (list.faults.length > 0) process.exitCode = 2;
else if (values.candidates === undefined) report(list);
else propose(path.join(values.candidates, 'permissive-combined.json'));

function read(name: string): string {
  if (!existsSync(name)) fail(`${name}: no such file`);
  return readFileSync(name, 'utf8');
}

function sort(): void {
  // A crash between the two leaves the old file whole.
  writeFileSync(`${file}.new`, sortNewsSites(read(file)));
  renameSync(`${file}.new`, file);
}

function report({ listed, leftOut }: SiteList): void {
  console.log(`${file}: ${listed.length} hosts, ${leftOut.length} left out`);
  const byKind = Map.groupBy(listed, ({ kind }) => kind);
  console.log(KINDS.map((kind) => `  ${kind} ${byKind.get(kind)?.length ?? 0}`).join('\n'));
  console.log(`  by country: ${countries(listed)}`);
}

/** `US 316, GB 107, …`: most first. */
function countries(listed: readonly SiteEntry[]): string {
  return [...Map.groupBy(listed, ({ label }) => label)]
    .toSorted(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .map(([country, { length }]) => `${country} ${length}`)
    .join(', ');
}

function propose(source: string): void {
  try {
    const found = candidates(read(source), list);
    for (const { sources, country, host, name } of found) console.log([sources, country, host, name].join('\t'));
  } catch (error) {
    fail(`${source}: expected {"host": {"sources": [...]}, ...}, ${String(error).split('\n')[0]}`);
  }
}
