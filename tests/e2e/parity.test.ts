import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { comparePage, servedPage } from '../../tools/compare-page.ts';
import { launchBrowser, type Launched } from '../../tools/launch.ts';
import { shelve } from '../../tools/read-html.ts';
import { serveNews, type NewsServer } from '../../tools/serve-news.ts';
import { parsePack } from '../../utils/core/pack-schema.ts';
import { OTHER_PAGE, PARITY_PAGES } from './parity-pages.ts';

const extension = inject('extension');
const shelf = shelve([parsePack(JSON.parse(readFileSync(path.join(extension, 'knowledge.json'), 'utf8')))]);

let server: NewsServer;
let launched: Launched;
beforeAll(async () => {
  server = await serveNews(Object.fromEntries([...PARITY_PAGES, OTHER_PAGE].map(servedPage)));
  launched = await launchBrowser({ browser: inject('browser'), extension, server, headless: true });
});
afterAll(async () => {
  await launched?.close();
  await server?.close();
});

it.each(PARITY_PAGES)('scan finds what the extension finds, which leaves the body as it was: $name', async (page) => {
  const { inBrowser, faults } = await comparePage(launched, page, shelf);
  expect(faults).toEqual([]);
  expect(inBrowser.map(({ sentence, start, end }) => sentence.slice(start, end))).toEqual(page.finds);
});

it('names the first mention in which they differ, where the browser gets another page than scan', async () => {
  const { faults } = await comparePage(launched, OTHER_PAGE, shelf);
  expect(faults).toEqual([
    expect.stringMatching(
      /^mention 1: in the browser "revenue was \$11\.08bn" \(.*, agrees, .*\), in scan "revenue was \$12\.08bn" \(.*, differs, /,
    ),
  ]);
});
