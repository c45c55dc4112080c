// The engine on the command line: npm run --silent scan -- --jsonl IN.jsonl [--pack FILE…]
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gatherKnowledge, type Knowledge } from '../utils/core/knowledge.ts';
import { PackError } from '../utils/core/pack-error.ts';
import { parsePack } from '../utils/core/pack-schema.ts';
import type { Pack } from '../utils/core/pack.ts';
import { parseScanRecord, scanText } from '../utils/core/scan.ts';
import { english } from '../utils/core/vocabulary/english.ts';
import { fail } from './fail.ts';

const USAGE = 'usage: npm run --silent scan -- --jsonl IN.jsonl [--pack PACK.json …]';

const { values } = parseArgs({
  options: { jsonl: { type: 'string' }, pack: { type: 'string', multiple: true, default: ['public/knowledge.json'] } },
});
if (values.jsonl === undefined) fail(USAGE);
const knowledge = gatherKnowledge(values.pack.map(readPack));
process.exitCode = scanLines(values.jsonl, knowledge) ? 0 : 2;

function readText(file: string): string {
  if (!existsSync(file)) fail(`${file}: no such file`);
  return readFileSync(file, 'utf8');
}

function readPack(file: string): Pack {
  const text = readText(file);
  try {
    return parsePack(JSON.parse(text));
  } catch (error) {
    if (error instanceof PackError) return fail(`${file}: ${error.place}: ${error.message}`);
    return fail(`${file}: expected a pack in JSON, ${String(error)}`);
  }
}

/** Answers each line; a bad one is named on stderr and the others are answered all the same. False if any was bad. */
function scanLines(file: string, known: Knowledge): boolean {
  let good = true;
  for (const [index, line] of readText(file).split('\n').entries()) {
    if (line.trim() === '') continue;
    const record = parseScanRecord(line);
    if (typeof record === 'string') {
      console.error(`${file}:${index + 1}: ${record}`);
      good = false;
    } else console.log(JSON.stringify(scanText(record, known, english)));
  }
  return good;
}
