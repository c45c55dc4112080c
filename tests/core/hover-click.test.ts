import { describe, expect, it } from 'vitest';
import { LEAVE_DELAY, type HoverEvent } from '../../utils/core/hover.ts';
import { cards, mark, over } from './hover-player.ts';

describe('a click', () => {
  it('opens a pinned card at once on a mark that is no link', () => {
    expect(
      cards([
        [0, over(1)],
        [50, { type: 'click', target: mark(1) }],
      ]),
    ).toEqual(['50 open 1 pinned']);
  });

  it.each<[string, [number, HoverEvent][]]>([
    ['on a link', [[50, { type: 'click', target: mark(1, true) }]]],
    ['beside the marks', [[50, { type: 'click', target: null }]]],
    [
      'that ends a selection',
      [
        [40, { type: 'selection', empty: false }],
        [50, { type: 'click', target: mark(1) }],
      ],
    ],
  ])('%s opens nothing', (_, events) => {
    expect(cards(events)).toEqual([]);
  });
});

describe('a pinned card', () => {
  it('is no longer closed by the pointer, and another card may open beside it', () => {
    const events: [number, HoverEvent][] = [
      [0, over(1)],
      [500, { type: 'pinned', mention: 1, pinned: true }],
      [1000, { type: 'out' }],
      [2000, over(2)],
    ];
    expect(cards(events)).toEqual(['250 open 1', '2250 open 2']);
  });

  it('closes by leaving once it is unpinned', () => {
    const events: [number, HoverEvent][] = [
      [0, { type: 'pinned', mention: 1, pinned: false }],
      [1000, { type: 'card-left' }],
    ];
    expect(cards(events)).toEqual([`${1000 + LEAVE_DELAY} close`]);
  });
});
