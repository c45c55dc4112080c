import { describe, expect, it } from 'vitest';
import { pathOf, startWhereRead } from '../../utils/page/frame.ts';

interface Frame {
  host?: string;
  /** Origins of what is around it, the top's last. */
  around?: string[];
  width?: number;
  height?: number;
}

/** A frame in a page, and whether it was started there; `grow` gives it another height. */
function frame({ host = 'www.news.example', around = ['https://www.news.example'], width = 700, height = 500 }: Frame) {
  const resized = new Set<() => void>();
  const view = {
    top: {},
    location: { hostname: host, ancestorOrigins: around },
    innerWidth: width,
    innerHeight: height,
    addEventListener: (_: string, listener: () => void) => resized.add(listener),
    removeEventListener: (_: string, listener: () => void) => resized.delete(listener),
  };
  let starts = 0;
  startWhereRead(view as unknown as Window, () => starts++);
  const grow = (to: number): void => {
    view.innerHeight = to;
    for (const listener of resized) listener();
  };
  return { grow, starts: () => starts };
}

describe('the page script', () => {
  it.each<[string, Frame, number]>([
    ['in a frame of the page’s own host', {}, 1],
    ['in one of another host of the site', { host: 'live.news.example' }, 1],
    ['in one within a frame of another site', { around: ['https://ads.example', 'https://news.example'] }, 1],
    ['in no frame of another site', { host: 'www.ads.example' }, 0],
    ['in no frame of another site whose name ends alike', { host: 'a.co.uk', around: ['https://b.co.uk'] }, 0],
    ['in no frame whose top nobody tells', { around: [] }, 0],
    ['in no frame as narrow as an advertisement', { width: 300, height: 600 }, 0],
    ['in no frame as low as an advertisement', { width: 970, height: 250 }, 0],
  ])('starts %s', (_, of, times) => {
    expect(frame(of).starts()).toBe(times);
  });

  it('starts once in a frame that grows', () => {
    const { grow, starts } = frame({ height: 150 });
    grow(200);
    expect(starts()).toBe(0);
    grow(900);
    grow(1200);
    expect(starts()).toBe(1);
  });

  it('starts at once in a page that is no frame', () => {
    let starts = 0;
    const view = {};
    startWhereRead(Object.assign(view, { top: view }) as Window, () => starts++);
    expect(starts).toBe(1);
  });
});

it('a frame’s place is told by the numbers of the frames around it and its own', () => {
  const top = { length: 2 } as Record<string, unknown>;
  const outer = { length: 1, parent: top } as Record<string, unknown>;
  const inner = { length: 0, parent: outer };
  Object.assign(top, { parent: top, 0: {}, 1: outer });
  outer[0] = inner;
  expect([top, outer, inner].map((view) => pathOf(view as unknown as Window))).toEqual([[], [1], [1, 0]]);
});
