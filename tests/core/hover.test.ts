import { describe, expect, it } from 'vitest';
import { LEAVE_DELAY, LINK_DELAY, SCROLL_REST, SWITCH_DELAY, type HoverEvent } from '../../utils/core/hover.ts';
import { cards, OPEN_DELAY, over, play } from './hover-player.ts';

describe('the pointer on a mark', () => {
  it('opens the card after the delay, however it moves inside the mark', () => {
    expect(
      cards([
        [0, over(1)],
        [100, over(1)],
        [200, over(1)],
      ]),
    ).toEqual([`${OPEN_DELAY} open 1`]);
  });

  it('opens nothing when it leaves before the delay is over', () => {
    expect(
      cards([
        [0, over(1)],
        [OPEN_DELAY - 1, { type: 'out' }],
      ]),
    ).toEqual([]);
  });

  it('takes longer when the mark is a link', () => {
    expect(cards([[0, over(1, true)]])).toEqual([`${LINK_DELAY} open 1`]);
  });

  it('moves to another mark faster while a card is open', () => {
    expect(
      cards([
        [0, over(1)],
        [1000, over(2)],
      ]),
    ).toEqual(['250 open 1', `${1000 + SWITCH_DELAY} open 2`]);
  });

  it('waits the full time on a link, even while a card is open', () => {
    expect(
      cards([
        [0, over(1)],
        [1000, over(2, true)],
      ]),
    ).toEqual(['250 open 1', `${1000 + LINK_DELAY} open 2`]);
  });

  it('asks for the card script on entering, and tints the mark', () => {
    const { happened } = play([
      [0, over(1)],
      [10, { type: 'out' }],
    ]);
    expect(happened.map(([, effect]) => effect)).toEqual([
      { type: 'tint', mention: 1 },
      { type: 'tint', mention: null },
    ]);
  });

  it('never opens by resting when cards open on click only', () => {
    expect(cards([[0, over(1)]], null)).toEqual([]);
  });
});

describe('leaving', () => {
  it('closes the card after the grace time', () => {
    expect(
      cards([
        [0, over(1)],
        [1000, { type: 'out' }],
      ]),
    ).toEqual(['250 open 1', `${1000 + LEAVE_DELAY} close`]);
  });

  it('does not put off the closing while the pointer wanders over plain text', () => {
    const wandering = [1000, 1100, 1200, 1290].map((at): [number, HoverEvent] => [at, { type: 'out' }]);
    expect(cards([[0, over(1)], ...wandering])).toEqual(['250 open 1', `${1000 + LEAVE_DELAY} close`]);
  });

  it('keeps the card when the pointer comes back to its mark', () => {
    expect(
      cards([
        [0, over(1)],
        [1000, { type: 'out' }],
        [1200, over(1)],
      ]),
    ).toEqual(['250 open 1']);
  });

  it('keeps the card while the pointer is on it, and closes it after', () => {
    const entered: [number, HoverEvent][] = [
      [0, over(1)],
      [1000, { type: 'out' }],
      [1200, { type: 'card-entered' }],
    ];
    expect(cards(entered)).toEqual(['250 open 1']);
    expect(cards([...entered, [5000, { type: 'card-left' }]])).toEqual(['250 open 1', `${5000 + LEAVE_DELAY} close`]);
  });

  it('lets the next mark open when the pointer reached it before the card told that it was left', () => {
    const events: [number, HoverEvent][] = [
      [0, over(1)],
      [1000, { type: 'card-entered' }],
      [2000, over(2)],
      [2001, { type: 'card-left' }],
    ];
    expect(cards(events)).toEqual(['250 open 1', '2120 open 2']);
  });

  it('leaves a card opened by key or from the popup alone', () => {
    expect(
      cards([
        [0, { type: 'shown', mention: 3 }],
        [10, over(3)],
        [1000, { type: 'out' }],
      ]),
    ).toEqual([]);
  });

  it('closes a card on the way to a mark that opens on click only', () => {
    const events: [number, HoverEvent][] = [
      [0, { type: 'pinned', mention: 1, pinned: false }],
      [100, { type: 'card-left' }],
      [200, over(2)],
    ];
    expect(cards(events, null)).toEqual(['400 close']);
  });
});

describe('a card does not open', () => {
  it.each<[string, [number, HoverEvent][]]>([
    [
      'while a button is down',
      [
        [0, { type: 'down' }],
        [10, over(1)],
      ],
    ],
    [
      'when a button goes down during the delay',
      [
        [0, over(1)],
        [100, { type: 'down' }],
      ],
    ],
    [
      'while text is selected',
      [
        [0, { type: 'selection', empty: false }],
        [10, over(1)],
      ],
    ],
    [
      'when a selection starts during the delay',
      [
        [0, over(1)],
        [100, { type: 'selection', empty: false }],
      ],
    ],
    [
      'when the page is scrolled during the delay',
      [
        [0, over(1)],
        [100, { type: 'scroll' }],
      ],
    ],
    [
      'again on the same mark after it was dismissed',
      [
        [0, over(1)],
        [900, { type: 'closed' }],
        [950, over(1)],
      ],
    ],
  ])('%s', (_, events) => {
    expect(cards(events).filter((line) => !line.startsWith('250'))).toEqual([]);
  });

  it('within half a second of scrolling', () => {
    expect(
      cards([
        [0, { type: 'scroll' }],
        [100, over(1)],
      ]),
    ).toEqual([`${SCROLL_REST} open 1`]);
  });

  it('but opens again once the selection is empty and the pointer enters anew', () => {
    const events: [number, HoverEvent][] = [
      [0, { type: 'selection', empty: false }],
      [10, over(1)],
      [20, { type: 'selection', empty: true }],
      [30, { type: 'out' }],
      [40, over(1)],
    ];
    expect(cards(events)).toEqual(['290 open 1']);
  });
});
