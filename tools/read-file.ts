import { readFileSync } from 'node:fs';
import { fail } from './fail.ts';

/** The bytes of a file, or of standard input for `-`. A file that cannot be read ends the command with one line. */
export function readBytes(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    return fail(`${file}: ${whyUnread(error)}`);
  }
}

/** Why a file could not be read, in words. Throws what is not a fault of the file system. */
export function whyUnread(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  if (error.code === 'ENOENT') return 'no such file';
  return error.code === 'EISDIR' ? 'expected a file, got a folder' : `cannot be read (${String(error.code)})`;
}
