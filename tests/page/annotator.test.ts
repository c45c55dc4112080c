// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { vocabularyKey } from '../../utils/core/vocabulary.ts';
import { article, filter, items, marked, on, pass, start, stored } from './annotated.ts';
import { PLAIN, PROFIT, REVENUE } from './story.ts';

describe('the annotator', () => {
  it('tells each time that it has read the page', async () => {
    start(article(REVENUE + PLAIN));
    await pass(0);
    expect(on.counts).toEqual([1]);
    document.querySelector('article')!.insertAdjacentHTML('beforeend', PROFIT);
    await pass(1000);
    expect(on.counts).toEqual([1, 2]);
  });

  it('reads the article, marks it, and sums it up', async () => {
    start(article(REVENUE + PLAIN + PROFIT));
    expect(on.annotator.summary().state).toBe('reading');
    await pass(0);
    expect(marked()).toEqual([expect.stringContaining('€2.41bn'), expect.stringContaining('€320m')]);
    expect(on.annotator.summary()).toMatchObject({
      state: 'found',
      painted: true,
      mentions: [
        { index: 0, fact: 'revenue', verdict: 'agrees' },
        { index: 1, fact: 'profit', verdict: 'differs' },
      ],
    });
    const [first] = on.annotator.summary().mentions;
    expect(first?.sentence.slice(first.start, first.end)).toBe(marked()[0]);
  });

  it('tells of figures that look comparable and were not compared, with the reason', async () => {
    start(article('<p>Harbour Pictures had revenue of £8bn in the first quarter of 2026.</p>'));
    await pass(0);
    expect(on.annotator.summary().mentions).toMatchObject([
      { verdict: null, refusals: [{ quote: expect.stringContaining('£8bn'), reason: 'other-currency' }] },
    ]);
  });

  it('neither marks nor lists nor counts a topic that is off, and shows it again when it is on', async () => {
    start(article(REVENUE + PLAIN + PROFIT));
    await pass(0);
    on.annotator.apply({ topicsOff: ['studio-finance'] });
    expect(marked()).toEqual([]);
    expect(on.annotator.summary()).toMatchObject({ state: 'nothing', mentions: [] });
    on.annotator.apply({ topicsOff: ['ai-footage'] });
    expect(marked()).toHaveLength(2);
    expect(on.annotator.summary().state).toBe('found');
    expect(on.counts).toEqual([2, 0, 2]);
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
    expect(on.annotator.summary()).toMatchObject({ state: 'found', painted: false });
    expect(on.annotator.summary().mentions.length).toBeGreaterThan(0);
  });

  it('finds nothing in a page of another language', async () => {
    document.documentElement.lang = 'de';
    start(article(REVENUE + PROFIT));
    await pass(0);
    expect(on.annotator.summary().state).toBe('nothing');
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
    expect(on.annotator.summary().state).toBe('failed');
    expect(marked()).toEqual([]);
    expect(on.faults).toBe(1);
  });

  it('tells of no fault where all is well', async () => {
    start(article(REVENUE), { filter, records: read });
    await pass(0);
    on.annotator.stop();
    await pass(5000);
    expect(on.faults).toBe(0);
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

  it.each([
    ['hidden', '<div hidden>', (hidden: Element) => hidden.removeAttribute('hidden')],
    [
      'hidden from screen readers',
      '<div aria-hidden="true">',
      (hidden: Element) => hidden.removeAttribute('aria-hidden'),
    ],
    ['styled away', '<div style="display: none">', (hidden: Element) => hidden.setAttribute('style', 'color: red')],
  ])('is read again when a part of it that was %s is shown', async (_, tag, show) => {
    start(article(`${REVENUE}${PLAIN}${tag}${PROFIT}</div>`));
    await pass(0);
    expect(marked()).toHaveLength(1);
    show(document.querySelector('div')!);
    await pass(1500);
    expect(marked()).toHaveLength(2);
  });

  it('is read again for what changes in an open shadow tree, also in one that came empty', async () => {
    start(article(REVENUE + PLAIN));
    await pass(0);
    const story = document.createElement('x-story');
    const tree = story.attachShadow({ mode: 'open' });
    document.querySelector('article')!.append(story);
    await pass(1500);
    expect(on.counts).toEqual([1]);
    tree.innerHTML = PROFIT;
    await pass(1500);
    tree.querySelector('p')!.remove();
    await pass(1500);
    expect(on.counts).toEqual([1, 2, 1]);
  });

  it('is left alone after the stop', async () => {
    start(article(REVENUE + PLAIN));
    await pass(0);
    on.annotator.stop();
    add(PROFIT);
    await pass(5000);
    expect(on.registry.size).toBe(0);
    expect(document.adoptedStyleSheets).toEqual([]);
  });
});
