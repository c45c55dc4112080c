// The engine on the command line; `USAGE` in scan-options.ts says how to call it.
import path from 'node:path';
import { gatherKnowledge } from '../utils/core/knowledge.ts';
import { scanFigures } from '../utils/core/scan-figures.ts';
import { parseScanRecord, scanText, type ScanRecord, type ScanResult } from '../utils/core/scan.ts';
import { selfWhy } from '../utils/core/self-words.ts';
import { whyLines } from '../utils/core/why-words.ts';
import { whyOf, type Seen } from '../utils/core/why.ts';
import { english } from '../utils/core/vocabulary/english.ts';
import { sayIn } from './catalogue.ts';
import { decodeText } from './decode-html.ts';
import { fail } from './fail.ts';
import { readBytes, whyUnread } from './read-file.ts';
import { readPack } from './read-pack.ts';
import { scanOptions, type ScanOptions } from './scan-options.ts';
import { endWithReader, printLine, textLines } from './text-lines.ts';

const options = scanOptions(process.argv.slice(2));
if (typeof options === 'string') fail(options);
endWithReader();
const packs = options.packs.map(readPack);
const say = sayIn('en');
if (options.mode === 'file') await printLine(printed(await scanFile(options)));
else if (options.mode === 'explain') await explainFile(options);
else process.exitCode = (await scanLines(options.file, options.mode)) ? 0 : 2;

type FileOptions = Extract<ScanOptions, { url: string | null }>;

async function scanFile({ file, url, published }: FileOptions, see?: (seen: Seen) => void): Promise<ScanResult> {
  const text = decodeText(readBytes(file, 'a page or a text'));
  if (!isHtml(file, text)) return scanText({ id: file, text, url, published }, gatherKnowledge(packs), english, see);
  // The parser and the document are not for those who scan texts.
  const { scanHtml } = await import('./scan-html.ts');
  return scanHtml(file, { html: text, url, published }, packs, see);
}

/** Says of each sentence that is read what was decided about it, and why; and last what the text says in two ways. */
async function explainFile(asked: FileOptions): Promise<void> {
  const knowledge = gatherKnowledge(packs);
  const lines: string[] = [];
  const { self } = await scanFile(asked, (seen) => lines.push(...whyLines(whyOf(seen), knowledge, say)));
  lines.push(...self.map((finding) => `This text also says: ${selfWhy(finding, say)}`));
  for (const line of lines) await printLine(line);
}

/** A scan in one line of JSON, its contradictions in words. */
function printed(scan: ScanResult): string {
  const self = scan.self.map((finding) => ({
    kind: finding.kind,
    quotes: finding.quotes,
    why: selfWhy(finding, say),
  }));
  return JSON.stringify({ ...scan, self });
}

/** By its name; a file of another name, or standard input, by how it begins. */
function isHtml(file: string, text: string): boolean {
  if (/^\.x?html?$/i.test(path.extname(file))) return true;
  return !/^\.(?:txt|md)$/i.test(path.extname(file)) && /^\s*(?:<!doctype|<!--|<\?xml|<[a-z]+[\s>])/i.test(text);
}

/** Answers each line; a bad one is named on stderr and the others are answered all the same. False if any was bad. */
async function scanLines(file: string, mode: 'lines' | 'figures'): Promise<boolean> {
  const knowledge = gatherKnowledge(packs);
  const answer = (record: ScanRecord): string =>
    mode === 'figures' ? JSON.stringify(scanFigures(record, english)) : printed(scanText(record, knowledge, english));
  let [good, number] = [true, 0];
  try {
    for await (const line of textLines(file)) {
      number++;
      if (line.trim() === '') continue;
      const record = parseScanRecord(line);
      if (typeof record === 'string') {
        console.error(`${file}:${number}: ${record}`);
        good = false;
      } else await printLine(answer(record));
    }
  } catch (error) {
    fail(`${file}: ${whyUnread(error, 'texts, one line of JSON each')}`);
  }
  return good;
}
