import { PackError } from '../utils/core/pack-error.ts';
import { parsePack } from '../utils/core/pack-schema.ts';
import type { Pack } from '../utils/core/pack.ts';
import { fail } from './fail.ts';
import { readText } from './read-text.ts';

/** The pack in a file, or the end of the command where it is none. */
export function readPack(file: string): Pack {
  const text = readText(file, 'a pack');
  try {
    return parsePack(JSON.parse(text));
  } catch (error) {
    if (error instanceof PackError) return fail([file, error.place, error.message].filter(Boolean).join(': '));
    if (!(error instanceof SyntaxError)) throw error;
    return fail(`${file}: expected a pack in JSON, got ${JSON.stringify(text.slice(0, 40))}`);
  }
}
