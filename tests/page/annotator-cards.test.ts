// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { createHoverScript } from '../../utils/page/hover-script.ts';
import { say } from '../helpers/say.ts';
import { article, marked, on, pass, start } from './annotated.ts';
import { wordsUnder } from './highlights.ts';
import { PLAIN, PROFIT, REVENUE, textsOf } from './story.ts';

describe('the annotator with the scripts for cards', () => {
  /** Words broken by soft hyphens, as publishers set them. */
  const hidden = (html: string): string => html.replace('revenue', 'rev\u00adenue');

  it('says nothing of a figure that is given in two ways, where finance is off', async () => {
    start(article(`${REVENUE}${REVENUE.replace('2.41', '2.61')}`));
    await pass(0);
    globalThis.sidelightCard = {
      open: () => ({ place() {}, dress() {}, pin() {}, box: () => new DOMRect(), close() {} }),
      textsOf,
    };
    globalThis.sidelightHover = createHoverScript(say);
    expect(await on.annotator.self()).toHaveLength(1);
    on.annotator.apply({ topicsOff: ['studio-finance'] });
    expect(await on.annotator.self()).toEqual([]);
  });

  it('tells open panels its list, now and when the page has grown, and tints what they point at', async () => {
    globalThis.sidelightCard = {
      open: () => ({ place() {}, dress() {}, pin() {}, box: () => new DOMRect(), close() {} }),
      textsOf,
    };
    const script = createHoverScript(say);
    globalThis.sidelightHover = script;
    const told: number[][] = [];
    const watching = script.watch(({ sections }) => told.push(sections.map(({ mentions }) => mentions.length)));
    start(article(REVENUE + PLAIN));
    expect(told).toEqual([]);
    await pass(0);
    expect(told).toEqual([[1]]);
    document.querySelector('article')!.insertAdjacentHTML('beforeend', `<h2>More</h2>${PROFIT}`);
    await pass(1000);
    expect(told).toEqual([[1], [1, 1]]);
    const atRest = Object.keys(wordsUnder(on.registry));
    watching.point(1);
    expect(Object.keys(wordsUnder(on.registry))).not.toEqual(atRest);
    watching.stop();
    expect(Object.keys(wordsUnder(on.registry))).toEqual(atRest);
    on.annotator.stop();
    script.watch(() => told.push([])).point(0);
    expect([told.length, marked()]).toEqual([2, []]);
  });

  it('reads on when a panel goes while it is told', async () => {
    globalThis.sidelightCard = {
      open: () => ({ place() {}, dress() {}, pin() {}, box: () => new DOMRect(), close() {} }),
      textsOf,
    };
    globalThis.sidelightHover = createHoverScript(say);
    globalThis.sidelightHover.watch(() => {
      throw new Error('Attempting to use a disconnected port object.');
    });
    start(article(REVENUE + PLAIN));
    await pass(0);
    expect([on.annotator.summary().state, on.faults]).toEqual(['found', 0]);
  });

  it('finds what the page says of one figure in two ways, with the mention beside it, when it is asked', async () => {
    const again =
      '<p>“We are glad,” it said. Harbour Pictures took revenue of €2.61bn in the first quarter of 2026.</p>';
    start(article(PROFIT + hidden(REVENUE) + again + again));
    await pass(0);
    globalThis.sidelightCard = {
      open: () => ({ place() {}, dress() {}, pin() {}, box: () => new DOMRect(), close() {} }),
      textsOf,
    };
    globalThis.sidelightHover = createHoverScript(say);
    const why = '€2.41bn and €2.61bn are both given as revenue for the same period';
    expect(await on.annotator.self()).toEqual([{ why, index: 1 }]);
  });

  it('steps from mention to mention, beginning near where the reader looks, wherever there is one', async () => {
    const rects = vi.spyOn(Range.prototype, 'getClientRects');
    rects.mockReturnValue([new DOMRect(10, 10, 50, 20)] as unknown as DOMRectList);
    const opened: unknown[] = [];
    const card = { place() {}, dress() {}, pin() {}, box: () => new DOMRect(), close() {} };
    globalThis.sidelightCard = {
      open({ content }) {
        opened.push(content.position);
        return card;
      },
      textsOf,
    };
    globalThis.sidelightHover = createHoverScript(say);
    start(article(REVENUE + PLAIN + PROFIT));
    expect(await on.annotator.step(1)).toBe(false);
    await pass(0);
    for (const step of [1, 1, 1, -1, 0] as const) {
      expect(await on.annotator.step(step)).toBe(true);
      await pass(0);
    }
    expect(opened).toEqual([1, 2, 1, 2, 1]);
    rects.mockRestore();
  });
});
