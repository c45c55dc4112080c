// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Step } from '../../utils/core/page-summary.ts';
import { say } from '../helpers/say.ts';
import { createHoverScript } from '../../utils/page/hover-script.ts';
import { mentionNear } from '../../utils/page/mention-near.ts';
import type { PageMention, Reading } from '../../utils/page/reading.ts';
import { blocks } from './dom.ts';
import { lendSight } from './sight.ts';

/** Mentions whose lines lie so far from the top of a window that is 800 px high; null: not rendered. */
function mentionsAt(tops: (number | null)[]): PageMention[] {
  const mentions = tops.map((_, index): PageMention => {
    const [block] = blocks(`<p>mention ${index}</p>`);
    const span = { start: 0, end: 7 };
    const mention = { ...span, topic: 'ai-footage', sentence: span, facts: [], comparisons: [], refusals: [] } as const;
    return {
      mention: { ...mention, facts: [], comparisons: [], refusals: [] },
      block: block!,
      section: 0,
      painted: true,
    };
  });
  Range.prototype.getClientRects = function lines(this: Range) {
    const top = tops[Number(/\d/.exec(this.startContainer.textContent ?? '')?.[0])] ?? null;
    return (top === null ? [] : [new DOMRect(100, top, 50, 20)]) as unknown as DOMRectList;
  };
  return mentions;
}

function select(top: number | null): void {
  const range = { getBoundingClientRect: () => new DOMRect(100, top ?? 0, 50, 20) };
  const selection = { isCollapsed: top === null, rangeCount: 1, getRangeAt: () => range };
  vi.spyOn(window, 'getSelection').mockReturnValue(selection as never);
}

beforeEach(() => {
  lendSight();
  vi.stubGlobal('innerWidth', 1200);
  vi.stubGlobal('innerHeight', 800);
  select(null);
});

describe('the mention to step to', () => {
  it.each<[string, Step, (number | null)[], number | null]>([
    ['onward is the first in the window', 1, [-300, 10, 500], 1],
    ['onward is the first below it', 1, [-300, -200, 1500], 2],
    ['onward wraps where all are above', 1, [-300, -200], 0],
    ['back is the one before the window', -1, [-300, -200, 1500], 1],
    ['back wraps where none is above', -1, [10, 500], 1],
    ['here is the one nearest to the middle of the window', 0, [10, 300, 700], 1],
    ['here is no one that is not rendered', 0, [null, -900, null], 1],
    ['here is none where none is rendered', 0, [null], null],
    ['is none on a page without any', 0, [], null],
    ['onward is none on a page without any', 1, [], null],
  ])('%s', (_, step, tops, index) => {
    expect(mentionNear(mentionsAt(tops), step)).toBe(index);
  });

  it('here is the one nearest to what is selected', () => {
    select(680);
    expect(mentionNear(mentionsAt([10, 300, 700]), 0)).toBe(2);
  });
});

describe('the hover script', () => {
  it('opens the card of the mention that is near', () => {
    const asked: number[] = [];
    const handle = { place() {}, dress() {}, pin() {}, close() {}, box: () => new DOMRect() };
    globalThis.sidelightCard = { open: () => handle, textsOf: () => [] };
    const options = { settings: () => ({}), hovered: () => {}, asked: (index: number) => asked.push(index) };
    const hover = createHoverScript(say).start({ ...options, changed: () => {} });
    hover.renew({ mentions: mentionsAt([10, 300]), knowledge: { facts: new Map() }, seen: [] } as unknown as Reading);
    expect(hover.open({ step: 0 }, 'key', 0)).toBe(true);
    expect(hover.open({ step: -1 }, 'key', 0)).toBe(true);
    expect(asked).toEqual([1, 1]);
    hover.renew({ mentions: [], knowledge: { facts: new Map() }, seen: [] } as unknown as Reading);
    expect(hover.open({ step: 0 }, 'key', 0)).toBe(false);
    globalThis.sidelightCard = undefined;
  });
});
