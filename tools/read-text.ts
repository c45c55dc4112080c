import { fail } from './fail.ts';
import { readBytes } from './read-file.ts';

/** The text of a file in UTF-8, or the end of the command where it is missing, empty, or no text. `what` was expected: "an article". */
export function readText(file: string, what: string): string {
  const text = new TextDecoder().decode(readBytes(file, what));
  if (text.trim() === '') fail(`${file}: expected ${what}, got an empty file`);
  if (text.includes('\0')) fail(`${file}: expected ${what} as text in UTF-8`);
  return text;
}
