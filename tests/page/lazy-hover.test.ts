import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Hover } from '../../utils/page/hover-bridge.ts';
import type { Reading } from '../../utils/page/reading.ts';
import { lazyHover, type LazyHover } from '../../utils/page/lazy-hover.ts';

const OVER = { type: 'over', target: { mention: 3, link: false, fragment: 0 } } as const;

/** What the hover script was told, in order: events with their times, and cards asked for. */
let told: unknown[] = [];
let loads = 0;
let loading: { done: () => void; fail: () => void }[] = [];
let hovered: (number | null)[] = [];
let lazy: LazyHover;

const script = (): Hover => ({
  tell: (event, now) => void told.push([event.type, now]),
  open: (index) => Boolean(told.push(['card', index])),
  follow: () => {},
  renew: () => void told.push(['renew']),
  self: () => [{ why: 'two figures', index: null }],
  opened: () => [7],
  reset: () => void told.push(['reset']),
  closeAll: () => {},
});
const watch = () => ({ point: () => {}, stop: () => {} });
const settle = async (): Promise<void> => void (await vi.advanceTimersByTimeAsync(0));

beforeEach(() => {
  vi.useFakeTimers({ now: 0, toFake: ['performance', 'setTimeout'] });
  [told, loads, loading, hovered] = [[], 0, [], []];
  const load = () => {
    loads++;
    return new Promise<void>((resolve, reject) => {
      const done = (): void => {
        globalThis.sidelightHover = { start: script, watch };
        resolve();
      };
      loading.push({ done, fail: () => reject(new Error('no worker')) });
    });
  };
  const ignored = () => {};
  lazy = lazyHover(load, {
    settings: () => ({}),
    hovered: (mention) => hovered.push(mention),
    asked: ignored,
    changed: ignored,
  });
});
afterEach(() => {
  globalThis.sidelightHover = undefined;
  vi.useRealTimers();
});

describe('the scripts for hovering and cards', () => {
  it('are not loaded while the pointer is on no mark', () => {
    lazy.tell({ type: 'out' });
    lazy.tell({ type: 'scroll' });
    expect(loads).toBe(0);
    expect(lazy.opened()).toEqual([]);
  });

  it.each([
    ['not loaded to hold a page that claims nothing against itself', [[], []], 0],
    ['loaded to hold what a page claims against itself', [[], [{ told: [{}] }]], 1],
    ['not loaded to hold what is only mentioned', [[], [{ told: [] }]], 0],
  ])('are %s', async (_, seen, times) => {
    lazy.renew({ seen } as unknown as Reading);
    const asked = lazy.self();
    loading[0]?.done();
    expect(await asked).toEqual(times === 0 ? [] : [{ why: 'two figures', index: null }]);
    expect(loads).toBe(times);
  });

  it('are loaded when a finger taps a mark, which it was never over, and are told of it', async () => {
    const { target } = OVER;
    lazy.tell({ type: 'click', target: null });
    expect(loads).toBe(0);
    lazy.tell({ type: 'click', target });
    loading[0]?.done();
    await settle();
    expect([hovered, told]).toEqual([[], [['click', 0]]]);
  });

  it('are loaded once when it first enters one, whose mark is tinted at once', () => {
    lazy.tell(OVER);
    lazy.tell(OVER);
    expect(loads).toBe(1);
    expect(hovered).toEqual([3, 3]);
  });

  it('are told what happened meanwhile, the last of each kind, with its time', async () => {
    lazy.tell({ type: 'scroll' });
    vi.advanceTimersByTime(10);
    lazy.tell(OVER);
    vi.advanceTimersByTime(20);
    lazy.tell({ type: 'scroll' });
    lazy.tell({ type: 'out' });
    loading[0]!.done();
    await settle();
    expect(told).toEqual([
      ['over', 10],
      ['scroll', 30],
      ['out', 30],
    ]);
    vi.advanceTimersByTime(5);
    lazy.tell(OVER);
    expect(told.at(-1)).toEqual(['over', 35]);
    expect(lazy.opened()).toEqual([7]);
  });

  it('are loaded for a card that is asked for from elsewhere, which then opens', async () => {
    lazy.open(2, 'popup', 0);
    expect(told).toEqual([]);
    loading[0]!.done();
    await settle();
    expect(told).toEqual([['card', 2]]);
  });

  it('open the last card that was asked for while they were loaded, and none that was forgotten', async () => {
    lazy.open(1, 'key', 0);
    lazy.open(2, 'key', 0);
    loading[0]!.done();
    await settle();
    expect(told).toEqual([['card', 2]]);
    lazy.open(3, 'key', 0);
    lazy.reset();
    await settle();
    expect(told).toEqual([['card', 2], ['reset']]);
  });

  it('are not loaded where a panel has brought them along: they are at work with the next reading', async () => {
    lazy.renew({ seen: [[]] } as unknown as Reading);
    globalThis.sidelightHover = { start: script, watch };
    lazy.tell({ type: 'scroll' });
    lazy.renew({ seen: [[]] } as unknown as Reading);
    expect(told).toEqual([['renew'], ['scroll', 0]]);
    lazy.open(1, 'popup', 0);
    await settle();
    expect(told.at(-1)).toEqual(['card', 1]);
    expect(loads).toBe(0);
  });

  it('are at work too once the page is asked what it claims, as panels do', async () => {
    lazy.renew({ seen: [[]] } as unknown as Reading);
    globalThis.sidelightHover = { start: script, watch };
    expect(await lazy.self()).toEqual([{ why: 'two figures', index: null }]);
    expect(loads).toBe(0);
  });

  it('that do not come are no harm, and are asked for again', async () => {
    lazy.tell(OVER);
    loading[0]!.fail();
    await settle();
    lazy.tell(OVER);
    expect(loads).toBe(2);
  });
});
