import path from 'node:path';
import { decodeText } from './decode-html.ts';
import { fail } from './fail.ts';
import { readBytes } from './read-file.ts';
import { readText } from './read-text.ts';

/** A page that was saved from the web. */
export interface SavedPage {
  /** Its file, from the folder of the pages. */
  name: string;
  /** Where it stood, as it is served again: over HTTPS, without query and fragment. */
  address: string;
  bytes: Uint8Array;
  html: string;
}

/** The pages of a folder, as its `index.tsv` lists them in the columns `path` and `url`; the first fault ends the command. */
export function savedPages(folder: string): SavedPage[] {
  const index = path.join(folder, 'index.tsv');
  const [head = '', ...lines] = readText(index, 'a list of saved pages').trimEnd().split('\n');
  const column = columnsOf(index, head);
  const [names, urls] = [column('path'), column('url')];
  return lines.map((line, number) => {
    const cells = line.split('\t');
    const name = cells[names] ?? '';
    const bytes = readBytes(path.join(folder, name), 'a page');
    return { name, address: servedAt(`${index}:${number + 2}`, cells[urls] ?? ''), bytes, html: decodeText(bytes) };
  });
}

function columnsOf(index: string, head: string): (name: string) => number {
  const names = head.split('\t');
  return (name) => {
    const at = names.indexOf(name);
    return at < 0 ? fail(`${index}: expected a column "${name}", got ${names.join(', ')}`) : at;
  };
}

function servedAt(place: string, url: string): string {
  const { host, pathname } =
    URL.parse(url) ?? fail(`${place}: expected an address such as https://example.com/news, got "${url}"`);
  return `https://${host}${pathname}`;
}
