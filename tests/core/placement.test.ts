import { describe, expect, it } from 'vitest';
import { keepInside, placeCard, type Box } from '../../utils/core/placement.ts';

const WINDOW = { width: 1000, height: 800 };
const CARD = { width: 344, height: 400 };
const line = (left: number, top: number, width = 200): Box => ({ left, top, right: left + width, bottom: top + 20 });

/** Whether a card at this place lies on one of the boxes. */
function covers({ left, top, room }: { left: number; top: number; room: number }, boxes: readonly Box[]): boolean {
  const height = Math.min(CARD.height, room);
  return boxes.some(
    (box) => left < box.right && left + CARD.width > box.left && top < box.bottom && top + height > box.top,
  );
}

describe('a card is placed', () => {
  it.each([
    ['8 px below the mention and 16 px before it', [line(300, 100)], 0, { left: 284, top: 128 }],
    ['12 px from the start of the window at the least', [line(5, 100)], 0, { left: 12, top: 128 }],
    ['12 px from its end at the least', [line(900, 100, 90)], 0, { left: 644, top: 128 }],
    ['above where below there is too little room and above more', [line(300, 600)], 0, { left: 284, top: 192 }],
    ['below where above there is even less room', [line(300, 300)], 0, { left: 284, top: 328 }],
    ['beside the fragment that the pointer is on', [line(700, 100), line(100, 130)], 1, { left: 84, top: 158 }],
    [
      'below the lines of the mention that it would cover',
      [line(300, 100), line(250, 130)],
      0,
      { left: 284, top: 158 },
    ],
    ['without a thought for lines beside it', [line(500, 100), line(0, 130, 100)], 0, { left: 484, top: 128 }],
  ])('%s', (_, fragments, hovered, place) => {
    expect(placeCard(fragments, hovered, CARD, WINDOW)).toMatchObject(place);
  });

  it.each([
    ['after the mention', 300, line(68, 225, 143), { left: 219, top: 88, room: 376 }],
    ['before the mention', 300, line(420, 225, 143), { left: 68, top: 88, room: 376 }],
    ['beside it too where it is higher than the window', 500, line(68, 225, 143), { left: 219, top: 12, room: 376 }],
    ['above a mention that leaves no room beside it', 300, line(100, 225, 440), { left: 84, top: 12, room: 205 }],
  ])('in a low window with too little room above and below: %s', (_, height, mention, place) => {
    expect(placeCard([mention], 0, { width: 344, height }, { width: 640, height: 400 })).toEqual(place);
  });

  it('beside the first fragment where the hovered one is gone', () => {
    expect(placeCard([line(300, 100)], 3, CARD, WINDOW)).toMatchObject({ left: 284, top: 128 });
  });

  it('never on the mention, and never out of the window, wherever that is', () => {
    for (let top = 0; top < WINDOW.height - 60; top += 7) {
      for (let left = 0; left < WINDOW.width - 200; left += 90) {
        const fragments = [line(left, top), line(left / 2, top + 30)];
        const place = placeCard(fragments, 0, CARD, WINDOW);
        const height = Math.min(CARD.height, place.room);
        expect(covers(place, fragments)).toBe(false);
        expect(place.top >= 12 && place.top + height <= WINDOW.height - 12).toBe(true);
      }
    }
  });
});

describe('a card that the reader moves', () => {
  it.each([
    ['stays where it is put', { left: 100, top: 200 }, { left: 100, top: 200 }],
    ['stops at the end and the foot of the window', { left: 990, top: 790 }, { left: 644, top: 388 }],
    ['stops at its start and head', { left: -50, top: -50 }, { left: 12, top: 12 }],
  ])('%s', (_, place, kept) => {
    expect(keepInside(place, CARD, WINDOW)).toEqual(kept);
  });
});
