// The list of news sites: npm run sites [-- --file FILE] checks and counts it, --sort writes it in order,
// --candidates DIR prints the hosts that the lists in DIR hold and ours does not know.
import path from 'node:path';
import type { ParseArgsOptionsConfig } from 'node:util';
import { commandLine } from './command-line.ts';
import { fail } from './fail.ts';
import { KINDS, readNewsSites, sortNewsSites, type SiteEntry, type SiteList } from './news-sites.ts';
import { readText } from './read-text.ts';
import { candidates } from './site-candidates.ts';
import { writeWhole } from './write-file.ts';

const OPTIONS = {
  file: { type: 'string', default: 'knowledge/news-sites.txt' },
  sort: { type: 'boolean', default: false },
  candidates: { type: 'string' },
} satisfies ParseArgsOptionsConfig;

const { values } = commandLine(
  { options: OPTIONS },
  'usage: npm run sites -- [--file FILE] [--sort] [--candidates DIR]',
);

const { file } = values;
const EXPECTED = 'a list of news sites';
if (values.sort) writeWhole(file, sortNewsSites(readText(file, EXPECTED)));
const list = readNewsSites(readText(file, EXPECTED));
for (const { line, message } of list.faults) console.error(`${file}:${line}: ${message}`);
if (list.faults.length > 0) process.exitCode = 2;
else if (values.candidates === undefined) report(list);
else propose(path.join(values.candidates, 'permissive-combined.json'));

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
  const text = readText(source, 'hosts in JSON');
  try {
    const found = candidates(text, list);
    for (const { sources, country, host, name } of found) console.log([sources, country, host, name].join('\t'));
  } catch (error) {
    fail(`${source}: expected {"host": {"sources": [...]}, ...}, ${String(error).split('\n')[0]}`);
  }
}
