import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Browser } from '../../tools/browsers/driver.ts';
import { comparePage, servedPage } from '../../tools/compare-page.ts';
import { shelve } from '../../tools/read-html.ts';
import { parsePack } from '../../utils/core/pack-schema.ts';
import { openBrowser } from './browser.ts';
import { OTHER_PAGE, PARITY_PAGES } from './parity-pages.ts';

const shelf = shelve([parsePack(JSON.parse(readFileSync(path.join(inject('extension'), 'knowledge.json'), 'utf8')))]);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser(Object.fromEntries([...PARITY_PAGES, OTHER_PAGE].map(servedPage)));
});
afterAll(() => browser?.close());

it.each(PARITY_PAGES)('scan finds what the extension finds, which leaves the body as it was: $name', async (page) => {
  const { inBrowser, faults } = await comparePage(browser, page, shelf);
  expect(faults).toEqual([]);
  expect(inBrowser.map(({ sentence, start, end }) => sentence.slice(start, end))).toEqual(page.finds);
});

it('names the first mention in which they differ, where the browser gets another page than scan', async () => {
  const { faults } = await comparePage(browser, OTHER_PAGE, shelf);
  expect(faults).toEqual([
    expect.stringMatching(
      /^mention 1: in the browser "revenue was \$11\.08bn" \(.*, agrees, .*\), in scan "revenue was \$12\.08bn" \(.*, differs, /,
    ),
  ]);
});
