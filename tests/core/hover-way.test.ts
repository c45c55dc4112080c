import { describe, expect, it } from 'vitest';
import { LEAVE_DELAY, SCROLL_REST, type HoverEvent, type Way } from '../../utils/core/hover.ts';
import { cards, mark, over } from './hover-player.ts';

// The mark lies at (200, 100), its card below it.
const CARD = { left: 150, top: 140, right: 494, bottom: 400 };
const at = (x: number, y: number): { way: Way } => ({ way: { at: { x, y }, card: CARD } });
const onMark = (x: number, y: number): HoverEvent => ({ ...over(1), ...at(x, y) });
const onOther = (x: number, y: number): HoverEvent => ({ ...over(2), ...at(x, y) });
const beside = (x: number, y: number): HoverEvent => ({ type: 'out', ...at(x, y) });
const OPENED: [number, HoverEvent][] = [
  [0, over(1)],
  [900, onMark(200, 100)],
];

describe('on the way to its card', () => {
  it.each<[string, [number, HoverEvent][], string[]]>([
    [
      'a slow hand keeps it',
      [
        [1000, beside(220, 110)],
        [1250, beside(240, 120)],
        [1500, beside(260, 130)],
      ],
      [`${1500 + LEAVE_DELAY} close`],
    ],
    [
      'a hand that turns away loses it',
      [
        [1000, beside(220, 110)],
        [1100, beside(220, 90)],
        [1200, beside(220, 60)],
      ],
      [`${1000 + LEAVE_DELAY} close`],
    ],
    [
      'a hand that passes beside it loses it',
      [
        [1000, beside(120, 101)],
        [1200, beside(60, 102)],
      ],
      [`${1000 + LEAVE_DELAY} close`],
    ],
    [
      'a hand that rests loses it',
      [
        [1000, beside(220, 110)],
        [1200, beside(220, 110)],
      ],
      [`${1000 + LEAVE_DELAY} close`],
    ],
    [
      'it stays while another mark is crossed',
      [
        [1000, onOther(230, 115)],
        [1100, onOther(250, 125)],
        [1200, beside(260, 135)],
        [1210, { type: 'card-entered' }],
      ],
      [],
    ],
    [
      'another mark opens when the hand rests on it at last',
      [
        [1000, onOther(230, 115)],
        [1100, onOther(231, 114)],
      ],
      ['1220 open 2'],
    ],
  ])('%s', (_, way, then) => {
    expect(cards([...OPENED, ...way])).toEqual(['250 open 1', ...then]);
  });

  it.each([
    ['above', { left: 150, top: 0, right: 494, bottom: 80 }, 220, 90],
    ['at the end', { left: 300, top: 50, right: 644, bottom: 300 }, 230, 105],
    ['at the start', { left: 0, top: 50, right: 180, bottom: 300 }, 190, 100],
  ])('a card %s is one too', (_, card, x, y) => {
    const way = (px: number, py: number): { way: Way } => ({ way: { at: { x: px, y: py }, card } });
    const events: [number, HoverEvent][] = [
      [0, over(1)],
      [900, { ...over(1), ...way(200, 100) }],
      [1000, { type: 'out', ...way((200 + x) / 2, (100 + y) / 2) }],
      [1200, { type: 'out', ...way(x, y) }],
    ];
    expect(cards(events)).toEqual(['250 open 1', `${1200 + LEAVE_DELAY} close`]);
  });

  it('nothing holds a card that did not open by the pointer', () => {
    const shown: [number, HoverEvent][] = [[0, { type: 'shown', mention: 1 }]];
    expect(cards([...shown, [100, beside(200, 100)], [200, beside(220, 110)]])).toEqual([]);
  });
});

it('a tap that ends a scroll opens nothing, a later one does', () => {
  const tap: HoverEvent = { type: 'click', target: mark(1) };
  expect(
    cards([
      [0, { type: 'scroll' }],
      [SCROLL_REST - 1, tap],
    ]),
  ).toEqual([]);
  expect(
    cards([
      [0, { type: 'scroll' }],
      [SCROLL_REST, tap],
    ]),
  ).toEqual([`${SCROLL_REST} open 1 pinned`]);
});
