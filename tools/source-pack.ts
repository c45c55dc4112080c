import { LineCounter, parseDocument } from 'yaml';
import { PackError } from '../utils/core/pack-error.ts';
import { buildPack } from '../utils/core/pack-source.ts';
import type { Pack } from '../utils/core/pack.ts';
import { english } from '../utils/core/vocabulary/english.ts';
import { fail } from './fail.ts';
import { readText } from './read-text.ts';

/** What `finish` makes of the pack that a source in YAML builds; the first fault of either ends the command, with its line. */
export async function packFromSource(source: string, finish: (pack: Pack) => Pack | Promise<Pack>): Promise<Pack> {
  const lines = new LineCounter();
  const document = parseDocument(readText(source, 'the source of a pack'), { lineCounter: lines });
  const [fault] = document.errors;
  if (fault) return fail(`${source}:${lines.linePos(fault.pos[0]).line}: ${fault.message.split('\n')[0]}`);
  try {
    return await finish(buildPack(document.toJS(), english));
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const line = lines.linePos(startOf(document, error.path)).line;
    return fail(`${source}:${line}: ${error.place}: ${error.message}`);
  }
}

/** Where the deepest part of the path that the source has starts. */
function startOf(document: ReturnType<typeof parseDocument>, path: readonly (string | number)[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) return Number(node.range[0]);
  }
  return 0;
}
