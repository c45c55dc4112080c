import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ServedPage } from './serve-news.ts';

/** Where the sample article is served: a listed news host, borrowed; the request never leaves the machine. */
export const SAMPLE_ADDRESS = 'https://variety.com/sample/a-building-comes-down';

const FOLDER = path.join(import.meta.dirname, 'sample');

/** The pages of the sample newspaper: its one article and what that needs. */
export function samplePages(): Record<string, ServedPage> {
  const read = (file: string): string => readFileSync(path.join(FOLDER, file), 'utf8');
  const { host, pathname } = new URL(SAMPLE_ADDRESS);
  return {
    [`${host}${pathname}`]: read('article.html'),
    [`${host}/sample/article.css`]: { body: read('article.css'), headers: { 'content-type': 'text/css' } },
  };
}
