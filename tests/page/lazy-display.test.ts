import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Display, DisplayOptions } from '../../utils/page/display.ts';
import { lazyDisplay, type LazyDisplay } from '../../utils/page/lazy-display.ts';
import type { Reading } from '../../utils/page/reading.ts';

/** What the display was told, in order. */
let told: unknown[] = [];
let loads = 0;
let faults = 0;
let [fails, alive] = [false, true];
let lazy: LazyDisplay;

const page = {} as Document;
const settle = async (): Promise<void> => void (await vi.advanceTimersByTimeAsync(0));
const reading = (mentions: number, claims = 0): Reading =>
  ({
    mentions: Array.from({ length: mentions }, (_, index) => ({ index })),
    seen: [Array.from({ length: claims }, () => ({ told: [{}] }))],
  }) as unknown as Reading;

function script(_: Document, { settings }: DisplayOptions): Display {
  told.push(['start', settings]);
  return {
    show: ({ mentions }) => void told.push(['show', mentions.length]),
    jump: (index) => index === 0,
    step: () => true,
    self: async () => [{ why: 'two figures', index: null }],
    current: () => 1,
    close: () => {},
    apply: (settings) => void told.push(['apply', settings]),
    stop: () => void told.push(['stop']),
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  [told, loads, faults, fails, alive] = [[], 0, 0, false, true];
  const load = async (): Promise<void> => {
    loads++;
    if (fails) throw new Error('no worker');
    globalThis.sidelightDisplay = script;
  };
  const options = { settings: 'first', salt: '', loadCard: async () => {}, hold: null };
  lazy = lazyDisplay(page, load, { ...options, alive: () => alive, fault: () => void faults++ });
});
afterEach(() => {
  [globalThis.sidelightDisplay, globalThis.sidelightHover] = [undefined, undefined];
  vi.useRealTimers();
});

describe('the display script', () => {
  it('is not loaded while there is no mention, whatever is asked', async () => {
    lazy.show(reading(0));
    expect([await lazy.jump(0, 'popup'), await lazy.step(1), await lazy.self()]).toEqual([false, false, []]);
    expect(loads).toBe(0);
  });

  it('is loaded once, and shown the last reading in the last settings', async () => {
    lazy.show(reading(1));
    lazy.show(reading(2));
    lazy.apply('second');
    await settle();
    expect(told).toEqual([
      ['start', 'second'],
      ['show', 2],
    ]);
    lazy.show(reading(3));
    lazy.apply('third');
    lazy.stop();
    expect(told.slice(2)).toEqual([['show', 3], ['apply', 'third'], ['stop']]);
    expect(loads).toBe(1);
  });

  it('does what was asked while it was on its way', async () => {
    lazy.show(reading(1));
    expect(await Promise.all([lazy.jump(0, 'popup'), lazy.jump(1, 'popup'), lazy.step(1)])).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('is loaded for what the page says in two ways, and for a panel that waits', async () => {
    lazy.show(reading(0, 1));
    expect(await lazy.self()).toHaveLength(1);
    lazy.show(reading(0));
    globalThis.sidelightHover = {} as typeof globalThis.sidelightHover;
    expect(await lazy.self()).toHaveLength(1);
    expect(loads).toBe(1);
  });

  it('shows nothing when we have stopped meanwhile', async () => {
    lazy.show(reading(1));
    lazy.stop();
    await settle();
    expect(told).toEqual([]);
  });

  it('that does not come is asked for again at the next reading, in silence', async () => {
    fails = true;
    lazy.show(reading(1));
    expect(await lazy.step(1)).toBe(false);
    fails = false;
    lazy.show(reading(2));
    await settle();
    expect(told).toEqual([
      ['start', 'first'],
      ['show', 2],
    ]);
    expect(faults).toBe(0);
  });

  it('that does not come since the extension has gone is a fault', async () => {
    [fails, alive] = [true, false];
    lazy.show(reading(1));
    await settle();
    expect(faults).toBe(1);
  });
});
