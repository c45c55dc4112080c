import { vi } from 'vitest';
import type { CardHandle, CardMore, CardRequest } from '../../utils/page/card-bridge.ts';
import type { CardView } from '../../utils/page/card-desk.ts';
import { cardMore } from '../../utils/page/card-more.ts';
import { createCardScript } from '../../utils/page/card-script.ts';
import { fits, profit, revenue } from '../helpers/card-facts.ts';
import { say } from '../helpers/say.ts';

// No layout here: where a card goes is tested as arithmetic, and in a browser.

export const drawn = new Map<HTMLElement, CardView>();
/** What the cards can load; `null` does not come. */
export const loads: { more: CardMore | null } = { more: null };
const script = createCardScript(() => 'x-host', ['.card { color: black }'], {
  say,
  draw(layer, view) {
    if (view) drawn.set(layer, view);
    else drawn.delete(layer);
  },
  more: async () => loads.more,
});

const facts: CardRequest['content']['facts'] = [
  { known: revenue, comparisons: [fits], refusals: [], age: null },
  { known: profit, comparisons: [], refusals: [], age: null },
];
/** What cards told the page, in order. */
export const happened: string[] = [];
const opened: CardHandle[] = [];

export function open(name: string, other: Partial<CardRequest> = {}): CardHandle {
  const tell = (what: string) => (value?: boolean) =>
    void happened.push([name, what, value].filter((part) => part !== undefined).join(' '));
  const handle = script.open({
    content: {
      topic: 'studio-finance',
      facts,
      reason: { rule: 'named', name: 'Harbour' },
      also: [],
      sentence: '',
      made: '',
      position: 6,
      total: 9,
    },
    rects: [new DOMRect(100, 100, 200, 20)],
    fragment: 0,
    openedBy: 'pointer',
    look: { theme: null, zoom: 1 },
    events: {
      hidden: tell('hidden'),
      stepped: (step) => void happened.push(`${name} stepped ${step}`),
      pointerEntered: tell('entered'),
      pointerLeft: tell('left'),
      pinned: tell('pinned'),
      closed: tell('closed'),
    },
    ...other,
  });
  opened.push(handle);
  return handle;
}

export const host = (): Element | null => document.querySelector('html > :not(head, body)');
/** What is drawn now: the views of the open cards, the last opened at the end. */
export const views = (): CardView[] =>
  [...drawn.entries()].filter(([layer]) => !layer.className.includes('leaving')).map(([, view]) => view);
export const top = (): CardView => views().at(-1)!;
export const press = (key: string): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  return event;
};
export const pressAt = (clientX: number, clientY: number): void => {
  document.body.dispatchEvent(new PointerEvent('pointerdown', { clientX, clientY, bubbles: true, composed: true }));
};

/** Before each test. */
export function setUp(): void {
  vi.useFakeTimers();
  loads.more = { ...cardMore(say), report: ({ headline }) => `On ${headline}` };
  Object.assign(HTMLElement.prototype, { showPopover: () => undefined });
}

/** After each test. */
export function tearDown(): void {
  for (const handle of opened.splice(0)) handle.close();
  vi.runAllTimers();
  vi.useRealTimers();
  happened.length = 0;
}
