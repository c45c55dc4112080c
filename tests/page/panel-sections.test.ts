// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { panelSections } from '../../utils/page/panel-sections.ts';
import { readPage, type Reading } from '../../utils/page/reading.ts';
import { english } from '../../utils/core/vocabulary/english.ts';
import { HARBOUR_PACK } from '../core/harbour.ts';
import { recordsFor } from '../core/stock.ts';
import { say } from '../helpers/say.ts';
import { parse } from './dom.ts';
import { lendHighlights } from './highlights.ts';
import { PLAIN, PROFIT, REVENUE, textsOf } from './story.ts';

const { items, filter } = recordsFor(HARBOUR_PACK);
const stored: Record<string, unknown> = items;

async function sections(body: string, lang = 'lang="en"') {
  const page = parse(`<html ${lang}><body>${body}</body></html>`);
  const library = {
    filter,
    records: async (keys: string[]) => keys.map((key) => stored[key]),
    words: async () => english,
    publishedOn: () => '2026-04-30',
  };
  const reading: Reading = await readPage(page, library, new AbortController().signal);
  return panelSections(reading, { textsOf }, say);
}

const outline = async (body: string): Promise<[string | null, number][]> =>
  (await sections(body)).map(({ title, mentions }) => [title, mentions.length]);

beforeEach(() => {
  lendHighlights();
});

describe('the sections of the panel', () => {
  it.each<[string, string, [string | null, number][]]>([
    ['above the first heading have no title', `<h1>News</h1>${REVENUE}${PROFIT}`, [[null, 2]]],
    [
      'are named by the headings above',
      `<h1>News</h1>${REVENUE}<h2>Figures <i>again</i></h2>${PROFIT}${REVENUE}`,
      [
        [null, 1],
        ['Figures again', 2],
      ],
    ],
    [
      'of the same name stay two',
      `<h2>Update</h2>${REVENUE}<h2>Update</h2>${PROFIT}`,
      [
        ['Update', 1],
        ['Update', 1],
      ],
    ],
    [
      'begin with their own heading',
      `<h2>Revenue of Harbour Pictures was €2.41bn in the first quarter of 2026</h2>${PROFIT}`,
      [['Revenue of Harbour Pictures was €2.41bn in the first quarter of 2026', 2]],
    ],
    [
      'pass over headings without words, and of other things',
      `<h2>One</h2><h3> </h3><aside><h3>Two</h3></aside>${REVENUE}`,
      [['One', 1]],
    ],
    ['know headings by their role', `<div role="heading">One</div>${REVENUE}`, [['One', 1]]],
  ])('%s', async (_, html, expected) => {
    expect(await outline(`<article>${html}${PLAIN}</article>`)).toEqual(expected);
  });

  it('are one where the page has no main article', async () => {
    const teaser = (words: string): string => `<li><h3><a href="/a">${words}</a></h3></li>`;
    const front = `<ul>${teaser('Harbour Pictures had revenue of €2.41bn in the first quarter of 2026')}${teaser('A crane is back')}${teaser('Net income at Harbour Pictures was €320m in the first quarter of 2026')}</ul>`;
    expect(await outline(front)).toEqual([[null, 2]]);
  });
});

describe('a mention of the panel', () => {
  it('says what the pack knows and how the page stands beside it', async () => {
    const [section] = await sections(`<article><h1>News</h1>${REVENUE}</article>`);
    expect(section?.mentions[0]).toMatchObject({
      index: 0,
      fact: 'revenue',
      verdict: 'agrees',
      outcome: expect.stringMatching(/^Fits €2.4bn \(.+\)\.$/),
      asOf: expect.stringMatching(/^As of quarter to 31 March 2026$/),
      standing: null,
      source: { name: 'A flood without water', date: '30 April 2026', url: null },
      language: 'en',
      pageLanguage: 'en',
    });
  });

  it('quotes its words with 32 characters either side, none of them cut in two', async () => {
    const [section] = await sections(
      `<article><h1>News</h1><p>${'🎬'.repeat(40)} Harbour Pictures had revenue of €2.41bn in the first quarter of 2026, it said.</p></article>`,
    );
    const quote = section?.mentions[0]?.quote;
    expect(quote?.exact).toMatch(/€2\.41bn/);
    expect([quote?.prefix, quote?.suffix].map((part) => Array.from(part ?? '').length)).toEqual([32, 32]);
    expect(quote?.prefix.isWellFormed()).toBe(true);
    expect(quote?.prefix).toMatch(/^🎬+ Harbour/u);
  });

  it('in a row of a table is quoted without the bars, which stand nowhere', async () => {
    const table = `<table><tr><th></th><th>First quarter of 2026</th></tr><tr><td>Revenue</td><td>€2.41bn</td></tr></table>`;
    const [section] = await sections(
      `<article><h1>News</h1>${PROFIT}<p>Harbour Pictures in figures:</p>${table}</article>`,
    );
    const row = section?.mentions.find(({ sentence }) => sentence.includes('|'));
    expect(row && Object.values(row.quote).join('')).toMatch(/Revenue €2\.41bn/);
    expect(row && Object.values(row.quote).join('')).not.toContain('|');
  });
});
