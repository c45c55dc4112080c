import { describe, expect, it } from 'vitest';
import {
  AT_REST,
  LEAVE_DELAY,
  LINK_DELAY,
  SCROLL_REST,
  step,
  SWITCH_DELAY,
  type HoverEffect,
  type HoverEvent,
  type Target,
} from '../../utils/core/hover.ts';

const OPEN_DELAY = 250;
const mark = (mention: number, link = false): Target => ({ mention, link, fragment: 0 });
const over = (mention: number, link = false): HoverEvent => ({ type: 'over', target: mark(mention, link) });

/** Plays events at their times; the machine's own timer fires when it is due. Gives what happened, with its time. */
function play(events: [at: number, event: HoverEvent][], openDelay: number | null = OPEN_DELAY, until = 10_000) {
  let state = AT_REST;
  let wakeAt = Infinity;
  const happened: [number, HoverEffect][] = [];
  const take = (event: HoverEvent, now: number): void => {
    const next = step(state, event, now, openDelay);
    state = next.state;
    for (const effect of next.effects) {
      if (effect.type === 'wake') wakeAt = now + effect.after;
      else if (effect.type === 'sleep') wakeAt = Infinity;
      else happened.push([now, effect]);
    }
  };
  const fire = (before: number): void => {
    while (wakeAt <= before) {
      const now = wakeAt;
      wakeAt = Infinity;
      take({ type: 'timer' }, now);
    }
  };
  for (const [at, event] of events) {
    fire(at);
    take(event, at);
  }
  fire(until);
  return { state, happened };
}

/** Openings and closings as "time open mention" and "time close". */
function cards(events: [number, HoverEvent][], openDelay: number | null = OPEN_DELAY): string[] {
  return play(events, openDelay).happened.flatMap(([at, effect]) => {
    if (effect.type === 'open') return `${at} open ${effect.target.mention}${effect.pinned ? ' pinned' : ''}`;
    return effect.type === 'close' ? `${at} close` : [];
  });
}

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
      { type: 'prepare' },
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
