import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HoverEffect } from '../../utils/core/hover.ts';
import { driveHover, type HoverDriver } from '../../utils/page/hover-driver.ts';
import { mark, OPEN_DELAY } from '../core/hover-player.ts';

let effects: HoverEffect[];
let hover: HoverDriver;

const opened = (): number => effects.filter(({ type }) => type === 'open').length;

beforeEach(() => {
  vi.useFakeTimers({ now: 0, toFake: ['performance', 'setTimeout', 'clearTimeout'] });
  effects = [];
  hover = driveHover(
    () => OPEN_DELAY,
    (effect) => effects.push(effect),
  );
});
afterEach(() => vi.useRealTimers());

describe('the hover machine on the page’s clock', () => {
  it('opens when the delay is over', () => {
    hover.tell({ type: 'over', target: mark(1) }, 0);
    vi.advanceTimersByTime(OPEN_DELAY - 1);
    expect(opened()).toBe(0);
    vi.advanceTimersByTime(1);
    expect(opened()).toBe(1);
  });

  it('counts the delay from when the pointer came, though it heard of it later', () => {
    vi.advanceTimersByTime(200);
    hover.tell({ type: 'over', target: mark(1) }, 0);
    vi.advanceTimersByTime(OPEN_DELAY - 200);
    expect(opened()).toBe(1);
  });

  it('opens at once when it heard of it after the delay', () => {
    vi.advanceTimersByTime(1000);
    hover.tell({ type: 'over', target: mark(1) }, 0);
    vi.advanceTimersByTime(0);
    expect(opened()).toBe(1);
  });

  it('opens nothing after it has forgotten everything', () => {
    hover.tell({ type: 'over', target: mark(1) }, 0);
    hover.reset();
    vi.advanceTimersByTime(1000);
    expect(opened()).toBe(0);
  });
});
