import { readFileSync } from 'node:fs';
import { fail } from './fail.ts';

/** The bytes of a file, or of standard input for `-`, or the end of the command. `what` was expected: "an article". */
export function readBytes(file: string, what: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    return fail(`${file}: ${whyUnread(error, what)}`);
  }
}

/** Why a file could not be read, in words. Throws what is not a fault of the file system. */
export function whyUnread(error: unknown, what: string): string {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  if (error.code === 'ENOENT') return `no such file; expected ${what}`;
  return `expected ${what}, got ${error.code === 'EISDIR' ? 'a folder' : `what cannot be read (${String(error.code)})`}`;
}
