import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { fail } from './fail.ts';

/** Writes a file beside the old one and then in its place: a crash leaves the one or the other whole. What cannot be written ends the command. */
export function writeWhole(file: string, text: string): void {
  const next = `${file}.new`;
  try {
    writeFileSync(next, text);
    renameSync(next, file);
  } catch (error) {
    rmSync(next, { force: true });
    if (!(error instanceof Error) || !('code' in error)) throw error;
    const found = error.code === 'EISDIR' ? 'a folder' : String(error.code);
    fail(`${file}: expected a file that can be written, got ${found}`);
  }
}
