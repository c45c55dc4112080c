import { vi } from 'vitest';
import { Card } from '../../components/card/Card.tsx';
import type { CardProps } from '../../components/card/props.ts';
import {
  cardText,
  type CardNote,
  type CardText,
  type CopyForm,
  type CopyState,
  type SheetState,
} from '../../utils/core/card.ts';
import type { Comparison } from '../../utils/core/mention.ts';
import { fits, revenue } from '../helpers/card-facts.ts';
import type { Say } from '../../utils/core/say.ts';
import { renderSaying, say } from '../helpers/say.ts';

export const acts = {
  onPin: vi.fn<(pinned: boolean) => void>(),
  onClose: vi.fn<() => void>(),
  onCopy: vi.fn<(form: CopyForm) => void>(),
  onReport: vi.fn<() => void>(),
  onSource: vi.fn<() => void>(),
  onWhy: vi.fn<() => void>(),
  onHide: vi.fn<() => void>(),
  onSiteOff: vi.fn<() => void>(),
  onSheet: vi.fn<(sheet: SheetState) => void>(),
  onStep: vi.fn<(step: 1 | -1) => void>(),
  onMove: vi.fn<(x: number, y: number) => void>(),
  onTurn: vi.fn<(step: 1 | -1) => void>(),
};
export const text = (fact: typeof revenue, ...comparisons: Comparison[]): CardText =>
  cardText(fact, comparisons, [], say);

interface Shown {
  cards?: CardText[];
  also?: string[];
  index?: number;
  turned?: boolean;
  copied?: CopyState;
  byKey?: boolean;
  pinned?: boolean;
  sheet?: SheetState;
  note?: CardNote;
  onSource?: CardProps['onSource'];
  by?: Say;
}

export function show({
  cards = [text(revenue, fits)],
  index = 0,
  copied = 'ready',
  also = [],
  by = say,
  ...rest
}: Shown = {}): HTMLElement {
  const { turned = false, byKey = false, pinned = false, sheet = null, note = null, onSource = acts.onSource } = rest;
  const state = { cards, also, index, turned, copied, note, byKey, pinned, sheet, ages: ['ended 16 months ago'] };
  renderSaying(<Card id="fact-1" position={6} total={9} {...state} {...acts} onSource={onSource} />, document.body, by);
  return document.querySelector<HTMLElement>('[role=dialog]')!;
}

export const words = (element: Element | null): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
export const button = (name: string): HTMLButtonElement =>
  [...document.querySelectorAll('button')].find((candidate) =>
    [candidate.getAttribute('aria-label'), candidate.textContent].includes(name),
  )!;
export const press = (key: string, init: KeyboardEventInit = {}): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  document.querySelector('[role=dialog] button')!.dispatchEvent(event);
  return event;
};

/** English that is written from right to left, which no language of the catalogue is so far. */
export const sayMirrored: Say = (key, ...parts) => (key === 'direction' ? 'rtl' : say(key, ...parts));
