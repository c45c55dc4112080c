// Builds public/knowledge.json from knowledge/netflix-genai.yaml: npm run knowledge [-- --source FILE] [--out FILE]
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { PackError } from '../utils/core/pack-error.ts';
import { buildPack } from '../utils/core/pack-source.ts';
import { english } from '../utils/core/vocabulary/english.ts';
import { fail } from './fail.ts';

const { values } = parseArgs({
  options: {
    source: { type: 'string', default: 'knowledge/netflix-genai.yaml' },
    out: { type: 'string', default: 'public/knowledge.json' },
  },
});

const { source, out } = values;
if (!existsSync(source)) fail(`${source}: no such file; expected the source of a pack`);
const lines = new LineCounter();
const document = parseDocument(readFileSync(source, 'utf8'), { lineCounter: lines });
const [fault] = document.errors;
if (fault) fail(`${source}:${lines.linePos(fault.pos[0]).line}: ${fault.message.split('\n')[0]}`);

try {
  const pack = buildPack(document.toJS(), english);
  // A crash between the two leaves the old file whole.
  writeFileSync(`${out}.new`, `${JSON.stringify(pack, null, 2)}\n`);
  renameSync(`${out}.new`, out);
  console.log(`${out}: ${pack.entities.length} entities, ${pack.facts.length} facts`);
} catch (error) {
  if (!(error instanceof PackError)) throw error;
  fail(`${source}:${lineOf(document, error.path)}: ${error.place}: ${error.message}`);
}

/** The line of the deepest part of the path that the source has. */
function lineOf(yaml: Document, path: readonly (string | number)[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = yaml.getIn(path.slice(0, depth), true);
    if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range))
      return lines.linePos(Number(node.range[0])).line;
  }
  return 1;
}
