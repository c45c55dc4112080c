import type { parseArgs, ParseArgsOptionsConfig } from 'node:util';
import { isDay } from '../utils/core/scan.ts';
import { readArguments } from './command-line.ts';

export const USAGE =
  'usage: npm run --silent scan -- FILE.html|FILE.txt|- [--url URL] [--published YYYY-MM-DD] [--pack FILE…] [--explain], ' +
  'or [--figures] --jsonl IN.jsonl|- [--pack FILE…]';

/** What `scan` is asked to do. */
export type ScanOptions = { packs: string[] } & (
  | { mode: 'file' | 'explain'; file: string; url: string | null; published: string | null }
  | { mode: 'lines' | 'figures'; file: string }
);

const OPTIONS = {
  jsonl: { type: 'string' },
  figures: { type: 'boolean', default: false },
  explain: { type: 'boolean', default: false },
  pack: { type: 'string', multiple: true },
  url: { type: 'string' },
  published: { type: 'string' },
} satisfies ParseArgsOptionsConfig;

const BUNDLED = 'public/knowledge.json';

/** What the arguments ask for, or what is wrong with them, in words. */
export function scanOptions(args: string[]): ScanOptions | string {
  const parsed = readArguments({ args, options: OPTIONS, allowPositionals: true }, USAGE);
  if (typeof parsed === 'string') return parsed;
  const { pack } = parsed.values;
  // "--pack ONE.json TWO.json": no text to scan is called so.
  const isPack = (file: string): boolean => pack !== undefined && file.endsWith('.json');
  const { true: morePacks = [], false: files = [] } = Object.groupBy(parsed.positionals, (file) => `${isPack(file)}`);
  const packs = [...(pack ?? [BUNDLED]), ...morePacks];
  return parsed.values.jsonl === undefined
    ? fileMode(parsed.values, packs, files)
    : lineMode(parsed.values, packs, files);
}

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

function lineMode(
  { jsonl = '', figures, explain, url, published }: Values,
  packs: string[],
  [file]: string[],
): ScanOptions | string {
  if (file !== undefined) return `expected either a file or --jsonl, got "${file}" and "${jsonl}"`;
  if (explain) return `--explain goes with a file, got --jsonl "${jsonl}"`;
  if (url !== undefined) return '--url goes with a file; lines of --jsonl have a "url" of their own';
  if (published !== undefined) return '--published goes with a file; lines of --jsonl have a "published" of their own';
  return { mode: figures ? 'figures' : 'lines', packs, file: jsonl };
}

function fileMode(
  { figures, explain, url, published }: Values,
  packs: string[],
  files: string[],
): ScanOptions | string {
  const [file, second] = files;
  if (file === undefined) return USAGE;
  if (second !== undefined) return `expected one file, got "${file}" and "${second}"`;
  if (figures) return `--figures reads the texts of --jsonl, got the file "${file}"`;
  if (url !== undefined && !isAddress(url))
    return `--url: expected an address such as https://example.com/news, got "${url}"`;
  if (published !== undefined && !isDay(published))
    return `--published: expected a date such as 2025-07-18, got "${published}"`;
  return { mode: explain ? 'explain' : 'file', packs, file, url: url ?? null, published: published ?? null };
}

function isAddress(text: string): boolean {
  return /^https?:$/.test(URL.parse(text)?.protocol ?? '');
}
