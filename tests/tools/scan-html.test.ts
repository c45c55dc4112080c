import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scanHtml, type HtmlScan } from '../../tools/scan-html.ts';
import { parsePack } from '../../utils/core/pack-schema.ts';

const pack = parsePack(JSON.parse(readFileSync('public/knowledge.json', 'utf8')));
const prose = '<p>The blue crane of the old harbour has returned after two years in a yard up the coast.</p>'.repeat(3);

const scan = (
  html: string,
  { url = null as string | null, published = null as string | null } = {},
): Promise<HtmlScan> => scanHtml('page', { html, url, published }, [pack]);

describe('scan of a page', () => {
  it('gives the text that is read, and offsets into it', async () => {
    const { id, text, mentions } = await scan(`<title>Results</title><nav>Home</nav><article><h1>Netflix</h1>${prose}
      <p>It had <b>reve</b>nue\n of&nbsp;$11.08bn in the second quarter of 2025.</article>`);
    expect(id).toBe('page');
    expect(text.split('\n\n')).toHaveLength(5);
    expect(mentions).toMatchObject([{ text: 'revenue of\u00a0$11.08bn', comparisons: [{ verdict: 'agrees' }] }]);
    for (const { start, end, text: written } of mentions) expect(text.slice(start, end)).toBe(written);
  });

  it('lists every mention, those too that a page would not paint', async () => {
    const one = '<p>Netflix’s revenue was $11bn in the second quarter of 2025.</p>';
    expect((await scan(`<article>${prose}${one.repeat(3)}</article>`)).mentions).toHaveLength(3);
  });

  it('lists those of a front page, each teaser read by itself', async () => {
    const teaser = (text: string): string => `<li><h3><a href="/x">A headline of this page</a></h3><p>${text}</p></li>`;
    const { mentions } = await scan(
      `<ul>${teaser('Netflix’s revenue was $11bn in the second quarter of 2025.')}${teaser('Revenue was $12bn.').repeat(3)}</ul>`,
    );
    expect(mentions.map(({ text }) => text)).toEqual(['revenue was $11bn']);
  });

  it('finds nothing on a page in another language, or without a word of the pack', async () => {
    expect(await scan(`<html lang="de"><article>${prose}<p>Netflix’s revenue was $11bn.`)).toEqual({
      id: 'page',
      text: '',
      mentions: [],
      self: [],
    });
    expect((await scan(`<article>${prose}<p>Its revenue was $11bn in the second quarter of 2025.`)).mentions).toEqual(
      [],
    );
  });

  const dated = `<meta property="article:published_time" content="2025-07-18">`;
  const undated = `<article><h1>Netflix</h1>${prose}<p>It had revenue of $11.08bn in the quarter.</article>`;
  it.each([
    ['the page', dated + undated, {}, '2025-Q2'],
    ['the option before the page', dated + undated, { published: '2025-10-20' }, '2025-Q3'],
    ['the address', undated, { url: 'https://news.example/2025/07/19/story' }, '2025-Q2'],
    ['nothing', undated, {}, undefined],
  ])('has its date from %s', async (_, html, page, period) => {
    const { mentions } = await scan(html, page);
    expect(mentions[0]?.comparisons[0]?.period).toBe(period);
  });
});
