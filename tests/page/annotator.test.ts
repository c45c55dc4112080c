// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { vocabularyKey } from '../../utils/core/vocabulary.ts';
import { hoverScript } from '../../utils/page/hover-script.ts';
import { startAnnotator, type Annotator } from '../../utils/page/annotator.ts';
import { HARBOUR_PACK } from '../core/harbour.ts';
import { recordsFor } from '../core/stock.ts';
import { lendHighlights, wordsUnder } from './highlights.ts';
import { say } from '../helpers/say.ts';

const { items, filter } = recordsFor(HARBOUR_PACK);
const stored: Record<string, unknown> = items;

const REVENUE = '<p>Harbour Pictures had revenue of €2.41bn in the first quarter of 2026, it said on Thursday.</p>';
const PROFIT = '<p>Net income at Harbour Pictures was €320m in the first quarter of 2026, it said.</p>';
const PLAIN = '<p>The blue crane of the old port has returned after two years in a yard up the coast.</p>';

let registry: ReturnType<typeof lendHighlights>;
let annotator: Annotator;
let faults = 0;
/** How many mentions there were each time that the page had been read. */
let counts: number[] = [];

function start(
  html: string,
  library = { filter, records: async (keys: string[]) => keys.map((key) => stored[key]) },
): void {
  document.body.innerHTML = html;
  annotator = startAnnotator(document, {
    settings: undefined,
    library,
    salt: 'salt',
    loadCard: async () => {},
    alive: () => true,
    fault: () => void faults++,
    changed: () => void counts.push(annotator.summary().mentions.length),
  });
}

const article = (html: string): string => `<article><h1>News</h1>${html}</article>`;
const marked = (): string[] => Object.values(wordsUnder(registry)).flat();
const pass = async (ms: number): Promise<void> => void (await vi.advanceTimersByTimeAsync(ms));

beforeEach(() => {
  vi.useFakeTimers();
  [faults, counts] = [0, []];
  registry = lendHighlights();
  document.documentElement.lang = 'en';
  document.adoptedStyleSheets = [];
});
afterEach(() => {
  annotator.stop();
  [globalThis.sidelightCard, globalThis.sidelightHover] = [undefined, undefined];
  vi.useRealTimers();
});

describe('the annotator', () => {
  it('tells each time that it has read the page', async () => {
    start(article(REVENUE + PLAIN));
    await pass(0);
    expect(counts).toEqual([1]);
    document.querySelector('article')!.insertAdjacentHTML('beforeend', PROFIT);
    await pass(1000);
    expect(counts).toEqual([1, 2]);
  });

  it('reads the article, marks it, and sums it up', async () => {
    start(article(REVENUE + PLAIN + PROFIT));
    expect(annotator.summary().state).toBe('reading');
    await pass(0);
    expect(marked()).toEqual([expect.stringContaining('€2.41bn'), expect.stringContaining('€320m')]);
    expect(annotator.summary()).toMatchObject({
      state: 'found',
      painted: true,
      mentions: [
        { index: 0, fact: 'revenue', verdict: 'agrees' },
        { index: 1, fact: 'profit', verdict: 'differs' },
      ],
    });
    const [first] = annotator.summary().mentions;
    expect(first?.sentence.slice(first.start, first.end)).toBe(marked()[0]);
  });

  /** Words broken by soft hyphens, as publishers set them. */
  const hidden = (html: string): string => html.replace('revenue', 'rev\u00adenue');

  it('finds what the page says of one figure in two ways, with the mention beside it, when it is asked', async () => {
    const again =
      '<p>“We are glad,” it said. Harbour Pictures took revenue of €2.61bn in the first quarter of 2026.</p>';
    start(article(PROFIT + hidden(REVENUE) + again + again));
    await pass(0);
    globalThis.sidelightCard = { open: () => ({ place() {}, pin() {}, box: () => new DOMRect(), close() {} }) };
    globalThis.sidelightHover = hoverScript(say);
    const why = '€2.41bn and €2.61bn are both given as revenue for the same period';
    expect(await annotator.self()).toEqual([{ why, index: 1 }]);
  });

  it('steps from mention to mention, beginning near where the reader looks, wherever there is one', async () => {
    const rects = vi.spyOn(Range.prototype, 'getClientRects');
    rects.mockReturnValue([new DOMRect(10, 10, 50, 20)] as unknown as DOMRectList);
    const opened: unknown[] = [];
    const card = { place() {}, pin() {}, box: () => new DOMRect(), close() {} };
    globalThis.sidelightCard = {
      open({ content }) {
        opened.push(content.position);
        return card;
      },
    };
    globalThis.sidelightHover = hoverScript(say);
    start(article(REVENUE + PLAIN + PROFIT));
    expect(annotator.step(1)).toBe(false);
    await pass(0);
    for (const step of [1, 1, 1, -1, 0] as const) {
      expect(annotator.step(step)).toBe(true);
      await pass(0);
    }
    expect(opened).toEqual([1, 2, 1, 2, 1]);
    rects.mockRestore();
  });

  it('leaves the body as it was', async () => {
    const html = article(REVENUE + PLAIN);
    start(html);
    const before = document.body.outerHTML;
    await pass(0);
    expect(document.body.outerHTML).toBe(before);
  });

  it('lists the mentions of a front page and paints none', async () => {
    const teaser = (html: string): string => `<div><h3><a href="/x">A headline of the day</a></h3>${html}</div>`;
    start([REVENUE, PLAIN, PROFIT, PLAIN].map(teaser).join(''));
    await pass(0);
    expect(marked()).toEqual([]);
    expect(annotator.summary()).toMatchObject({ state: 'found', painted: false });
    expect(annotator.summary().mentions.length).toBeGreaterThan(0);
  });

  it('finds nothing in a page of another language', async () => {
    document.documentElement.lang = 'de';
    start(article(REVENUE + PROFIT));
    await pass(0);
    expect(annotator.summary().state).toBe('nothing');
  });

  const read = async (keys: string[]): Promise<unknown[]> => keys.map((key) => stored[key]);
  const changed = (part: string, value: unknown) => async (keys: string[]) =>
    keys.map((key) => (key.includes(part) ? value : stored[key]));

  it.each<[string, (keys: string[]) => Promise<unknown[]>]>([
    ['the records cannot be read', () => Promise.reject(new Error('storage is gone'))],
    ['a record of an entity on the page is missing', changed('entity:harbour:harbour', undefined)],
    ['one is damaged', changed('entity:harbour:harbour', items['1:entity:harbour:harbour']!.replace('2.4bn', '2.9bn'))],
    ['the vocabulary is missing', changed('vocabulary', undefined)],
    ['the vocabulary is damaged', changed('vocabulary', items['1:vocabulary']!.slice(0, -9))],
  ])('says that it failed, marks nothing and tells of the fault, when %s', async (_, records) => {
    start(article(REVENUE), { filter, records });
    await pass(0);
    expect(annotator.summary().state).toBe('failed');
    expect(marked()).toEqual([]);
    expect(faults).toBe(1);
  });

  it('tells of no fault where all is well', async () => {
    start(article(REVENUE), { filter, records: read });
    await pass(0);
    annotator.stop();
    await pass(5000);
    expect(faults).toBe(0);
  });
});

describe('a page that grows', () => {
  const add = (html: string, to = 'article'): void => document.querySelector(to)!.insertAdjacentHTML('beforeend', html);

  it('is read again, at most once a second', async () => {
    start(article(REVENUE + PLAIN));
    await pass(0);
    add(PROFIT);
    await pass(500);
    expect(marked()).toHaveLength(1);
    await pass(1000);
    expect(marked()).toHaveLength(2);
  });

  it('loses the marks of text that goes', async () => {
    start(article(REVENUE + PLAIN + PROFIT));
    await pass(0);
    document.querySelector('p')!.remove();
    await pass(1500);
    expect(marked()).toEqual([expect.stringContaining('€320m')]);
  });

  it('is not read again for what comes beside the article', async () => {
    let readings = 0;
    const records = async (keys: string[]) => {
      if (!keys.includes(vocabularyKey(filter.version))) readings++;
      return keys.map((key) => stored[key]);
    };
    start(`${article(REVENUE + PLAIN)}<div id="ads"></div>`, { filter, records });
    await pass(0);
    add('<p>Harbour chairs, half the price</p>', '#ads');
    add('<div><script>1</script></div>', '#ads');
    await pass(5000);
    expect(readings).toBe(1);
  });

  it('is left alone after the stop', async () => {
    start(article(REVENUE + PLAIN));
    await pass(0);
    annotator.stop();
    add(PROFIT);
    await pass(5000);
    expect(registry.size).toBe(0);
    expect(document.adoptedStyleSheets).toEqual([]);
  });
});
