import { readFileSync } from 'node:fs';
import path from 'node:path';
import { decodeText } from './decode-html.ts';

/** A page that was saved from the web. */
export interface SavedPage {
  /** Its file, from the folder of the pages. */
  name: string;
  /** Where it stood, as it is served again: over HTTPS, without query and fragment. */
  address: string;
  bytes: Uint8Array;
  html: string;
}

/**
 * The pages of a folder, as its `index.tsv` lists them in the columns `path` and `url`. Throws where a column or a file is
 * missing, or an address is none.
 */
export function savedPages(folder: string): SavedPage[] {
  const [head = '', ...lines] = readFileSync(path.join(folder, 'index.tsv'), 'utf8').trimEnd().split('\n');
  const column = columnsOf(head);
  return lines.map((line) => {
    const cells = line.split('\t');
    const name = cells[column('path')] ?? '';
    const bytes = readFileSync(path.join(folder, name));
    return { name, address: servedAt(cells[column('url')] ?? ''), bytes, html: decodeText(bytes) };
  });
}

function columnsOf(head: string): (name: string) => number {
  const names = head.split('\t');
  return (name) => {
    const at = names.indexOf(name);
    if (at < 0) throw new Error(`index.tsv: expected a column "${name}", got ${names.join(', ')}`);
    return at;
  };
}

function servedAt(url: string): string {
  const { host, pathname } = new URL(url);
  return `https://${host}${pathname}`;
}
