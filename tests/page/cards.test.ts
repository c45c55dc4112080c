// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { HoverEvent } from '../../utils/core/hover.ts';
import type { KnownFact } from '../../utils/core/knowledge.ts';
import type { Mention } from '../../utils/core/mention.ts';
import type { Settings } from '../../utils/core/settings.ts';
import type { CardLook, CardRequest } from '../../utils/page/card-bridge.ts';
import { createCards, type Cards } from '../../utils/page/cards.ts';
import { nothingMet } from '../../utils/page/blocks.ts';
import type { PageMention, Reading } from '../../utils/page/reading.ts';
import { themeBehind } from '../../utils/page/theme.ts';
import { say } from '../helpers/say.ts';
import { blocks } from './dom.ts';
import { lendSight } from './sight.ts';

vi.mock('../../utils/page/theme.ts', () => ({ themeBehind: vi.fn<() => string | null>(() => null) }));

/** A mention of a word, as the reader would find it. */
function mention(word: string): PageMention {
  const [block] = blocks(`<p>${word}</p>`);
  const span = { start: 0, end: word.length };
  const found: Mention = {
    ...span,
    topic: 'ai-footage',
    sentence: span,
    facts: ['fact'],
    comparisons: [],
    refusals: [],
  };
  return { mention: found, block: block!, section: 0, painted: true };
}

const known: KnownFact = {
  fact: {
    id: 'fact',
    topic: 'ai-footage',
    subject: 'harbour',
    statement: 'A fact',
    figures: [],
    standing: 'reported',
    evidence: { source: 's', paragraphs: [1] },
  },
  source: { id: 's', title: 'An article', date: '2026-04-30' },
  packTitle: 'A pack',
  language: 'en',
  subjectName: 'Harbour',
};

function reading(...mentions: PageMention[]): Reading {
  const knowledge = { entities: new Map(), facts: new Map([['fact', known]]), names: '(?!)' };
  return {
    knowledge,
    mentions,
    seen: [],
    root: document.body,
    met: nothingMet(),
    painted: true,
    published: null,
    made: '1.0.0 harbour@3 v1',
  };
}

/** What the card script was asked for; cards that are still open, newest last. */
let open: { request: CardRequest; placed: number }[] = [];
let told: HoverEvent[] = [];
let stepped: number[] = [];
let cards: Cards;
let settings: Partial<Settings> = {};

/** A card script that keeps the bridge's promises: an unpinned card is replaced, pinning and closing are told. */
function script() {
  return {
    open(request: CardRequest) {
      const card = { request, placed: 0 };
      let pinned = false;
      open = [...open.filter((other) => pinnedCards.has(other)), card];
      return {
        place: () => void card.placed++,
        dress: (look: CardLook) => void Object.assign(request, { look }),
        box: () => new DOMRect(),
        pin() {
          pinned = !pinned;
          pinnedCards.add(card);
          request.events.pinned(pinned);
        },
        close() {
          open = open.filter((other) => other !== card);
          request.events.closed();
        },
      };
    },
  };
}
const pinnedCards = new Set<object>();

const opened = (): string[] => open.map(({ request }) => `${request.content.position} ${request.openedBy}`);

beforeEach(() => {
  [open, told, stepped, settings] = [[], [], [], {}];
  pinnedCards.clear();
  lendSight();
  Range.prototype.getClientRects = () => [new DOMRect(10, 10, 50, 20)] as unknown as DOMRectList;
  cards = createCards({
    card: script(),
    settings: () => settings,
    say,
    tell: (event) => told.push(event),
    goTo: (index) => void stepped.push(index),
    changed: () => {},
  });
  cards.renew(reading(mention('one'), mention('two')));
});
describe('a card', () => {
  it('opens for its mention', () => {
    expect(cards.open(0, 'pointer', 0)).toBe(true);
    expect(opened()).toEqual(['1 pointer']);
    expect(cards.opened()).toEqual([0]);
  });

  it('has the colours and the text that the reader chose, also when it is open as they are chosen', () => {
    const page = reading(mention('one'));
    cards.renew(page);
    vi.mocked(themeBehind).mockReturnValue('dark');
    cards.open(0, 'pointer', 0);
    expect(open[0]?.request.look).toEqual({ theme: 'dark', zoom: 1 });
    settings = { cardColours: 'light', cardText: 'large' };
    cards.renew(page);
    expect(open[0]?.request.look).toEqual({ theme: 'light', zoom: 1.25 });
  });

  it('has its place among the mentions of all frames, as long as its own are as many as when they were counted', () => {
    globalThis.sidelightAround = { before: 3, total: 7, own: 2 };
    cards.open(1, 'key', 0);
    expect(open[0]?.request.content).toMatchObject({ position: 5, total: 7 });
    cards.renew(reading(mention('one'), mention('two'), mention('three')));
    cards.open(2, 'key', 0);
    expect(open[0]?.request.content).toMatchObject({ position: 3, total: 3 });
    globalThis.sidelightAround = undefined;
  });

  it('of no mention is refused', () => {
    expect(cards.open(2, 'popup', 0)).toBe(false);
  });

  it('that another replaces is not told as closed', () => {
    cards.open(0, 'pointer', 0);
    cards.open(1, 'pointer', 0);
    expect(told).toEqual([]);
    expect(cards.opened()).toEqual([1]);
  });
});

describe('a mark that the reader hides', () => {
  it('stays away in each later reading of the same words', () => {
    const [one, two] = [mention('one'), mention('two')];
    cards.renew(reading(one, two));
    cards.open(0, 'pointer', 0);
    open[0]?.request.events.hidden();
    expect([one.painted, two.painted]).toEqual([false, true]);
    const again = [one, two].map((shown) => ({ ...shown, painted: true }));
    cards.renew(reading(...again));
    expect(again.map(({ painted }) => painted)).toEqual([false, true]);
  });

  it('comes back where the words have changed', () => {
    const one = mention('one');
    cards.renew(reading(one));
    cards.open(0, 'pointer', 0);
    open[0]?.request.events.hidden();
    const other = { ...one, block: { ...one.block, text: 'one more' }, painted: true };
    cards.renew(reading(other));
    expect(other.painted).toBe(true);
  });
});

describe('a step from a card', () => {
  it.each([
    [0, 1, 1],
    [0, -1, 1],
    [1, 1, 0],
  ] as const)('from mention %i by %i leads to %i', (from, step, to) => {
    cards.open(from, 'click', 0);
    open[0]?.request.events.stepped(step);
    expect(stepped).toEqual([to]);
  });
});

describe('a pinned card', () => {
  it('is opened by click, and stays when another opens or the pointer leaves', () => {
    cards.open(0, 'click', 0);
    expect(told).toEqual([{ type: 'pinned', mention: 0, pinned: true }]);
    cards.open(1, 'pointer', 0);
    cards.close();
    expect(opened()).toEqual(['1 click']);
    expect(cards.opened()).toEqual([0]);
  });

  it('is the open card, pinned, when its mark is clicked', () => {
    cards.open(0, 'pointer', 0);
    cards.open(0, 'click', 0);
    expect(opened()).toEqual(['1 pointer']);
    expect(told).toEqual([{ type: 'pinned', mention: 0, pinned: true }]);
  });

  it('is not opened a second time for its own mention', () => {
    cards.open(0, 'click', 0);
    expect(cards.open(0, 'pointer', 0)).toBe(true);
    expect(opened()).toEqual(['1 click']);
  });
});

describe('when the page moves or changes', () => {
  it('a card moves with its text, and an unpinned one leaves the window with it', () => {
    cards.open(0, 'pointer', 0);
    cards.follow();
    expect(open[0]?.placed).toBe(1);
    Range.prototype.getClientRects = () => [new DOMRect(10, -100, 50, 20)] as unknown as DOMRectList;
    cards.follow();
    expect(opened()).toEqual([]);
    expect(told).toEqual([{ type: 'closed' }]);
  });

  it('an unpinned card closes when something inside of the page scrolls its text away', () => {
    cards.open(0, 'pointer', 0);
    vi.spyOn(Node.prototype as Document, 'elementsFromPoint').mockReturnValue([document.body]);
    cards.follow();
    expect(opened()).toEqual([]);
  });

  it('a card stays with its mention at a new place in the list, and closes when it is gone', () => {
    const [one, two] = [mention('one'), mention('two')];
    cards.renew(reading(one));
    cards.open(0, 'pointer', 0);
    cards.renew(reading(two, one));
    expect(cards.opened()).toEqual([1]);
    cards.renew(reading(two));
    expect(cards.opened()).toEqual([]);
  });
});
