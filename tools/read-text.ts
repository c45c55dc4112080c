import { existsSync, readFileSync, statSync } from 'node:fs';
import { fail } from './fail.ts';

/** The text of a file, or the end of the command where it is missing, or no text. `what` was expected: "an article". */
export function readText(file: string, what: string): string {
  if (!existsSync(file) || !statSync(file).isFile()) fail(`${file}: no such file; expected ${what}`);
  const text = readFileSync(file, 'utf8');
  if (text.includes('\0') || text.trim() === '') fail(`${file}: expected ${what} as text in UTF-8`);
  return text;
}
