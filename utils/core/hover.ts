import type { Box } from './placement.ts';

/** A mark that the pointer is on. */
export interface Target {
  /** Index of the mention. */
  mention: number;
  /** The mention is part of a link: a click follows it, and resting takes longer. */
  link: boolean;
  /** Which of the mention's line fragments the pointer is on. */
  fragment: number;
}

/** A point of the window, in px. */
export interface Point {
  x: number;
  y: number;
}

/** Where the pointer is while a card is open that it may be on its way to. */
export interface Way {
  at: Point;
  card: Box;
}

export type HoverEvent =
  /** The pointer moved, and is on a mark. */
  | { type: 'over'; target: Target; way?: Way }
  /** The pointer moved, and is on no mark. */
  | { type: 'out'; way?: Way }
  | { type: 'down' }
  | { type: 'up' }
  | { type: 'click'; target: Target | null }
  | { type: 'selection'; empty: boolean }
  | { type: 'scroll' }
  | { type: 'card-entered' }
  | { type: 'card-left' }
  /** A card was opened by key or from the popup. */
  | { type: 'shown'; mention: number }
  | { type: 'pinned'; mention: number; pinned: boolean }
  /** The unpinned card is gone. */
  | { type: 'closed' }
  /** The time asked for by `wake` has come. */
  | { type: 'timer' };

export type HoverEffect =
  | { type: 'tint'; mention: number | null }
  | { type: 'open'; target: Target; pinned: boolean }
  | { type: 'close' }
  /** Send `timer` after so many milliseconds; takes the place of an earlier one. */
  | { type: 'wake'; after: number }
  | { type: 'sleep' };

export interface HoverState {
  over: Target | null;
  /** The unpinned card. `stays`: not opened by the pointer, so the pointer's leaving does not close it. */
  card: { mention: number; stays: boolean } | null;
  onCard: boolean;
  /** Where the pointer was last while a card was open. */
  was: Point | null;
  pressed: boolean;
  selecting: boolean;
  /** Time of the last scrolling, in milliseconds of the caller's clock. */
  scrolledAt: number;
  due: { act: 'open' | 'close'; at: number } | null;
}

export const AT_REST: HoverState = {
  over: null,
  card: null,
  onCard: false,
  was: null,
  pressed: false,
  selecting: false,
  scrolledAt: -Infinity,
  due: null,
};

/** Milliseconds; DESIGN section 6. The delay of opening is a setting. */
export const SWITCH_DELAY = 120;
export const LINK_DELAY = 600;
export const LEAVE_DELAY = 300;
export const SCROLL_REST = 500;

/** A step's outcome: the next state, and what to do. */
export interface Step {
  state: HoverState;
  effects: HoverEffect[];
}

/**
 * When cards open and close by pointer. Pure: `now` is a clock in milliseconds, `openDelay` the setting (null: only on click).
 * A pinned card is the caller's: it is not in the state.
 */
export function step(state: HoverState, event: HoverEvent, now: number, openDelay: number | null): Step {
  switch (event.type) {
    case 'over':
    case 'out':
      return moved(state, event, now, openDelay);
    case 'down':
      return cancelOpening({ ...state, pressed: true });
    case 'up':
      return still({ ...state, pressed: false });
    case 'click':
      return click(state, event.target, now);
    case 'selection':
      return event.empty ? still({ ...state, selecting: false }) : cancelOpening({ ...state, selecting: true });
    case 'scroll':
      return scroll(state, now);
    case 'card-entered':
      return cancel({ ...state, onCard: true });
    case 'card-left':
      return leftCard({ ...state, onCard: false }, now);
    case 'shown':
      return cancel({ ...state, card: { mention: event.mention, stays: true }, onCard: false });
    case 'pinned':
      return pinned(state, event.mention, event.pinned);
    case 'closed':
      return cancel({ ...state, card: null, onCard: false });
    case 'timer':
      return timer(state, now);
  }
}

/** On its way to the card the pointer may cross other marks, and take its time. */
function moved(
  state: HoverState,
  event: Extract<HoverEvent, { type: 'over' | 'out' }>,
  now: number,
  delay: number | null,
) {
  const { way } = event;
  const here = { ...state, was: way?.at ?? null };
  const isLeaving = event.type === 'out' || event.target.mention !== state.card?.mention;
  if (isLeaving && way && state.was && approaches(state.was, way)) return approach(here, now);
  return event.type === 'out' ? out(here, now) : over(here, event.target, now, delay);
}

/** The card stays for as long as the pointer comes nearer. */
function approach(state: HoverState, now: number): Step {
  if (!state.card || state.card.stays) return still(state);
  const next = wait({ ...state, over: null }, 'close', now + LEAVE_DELAY, now);
  return state.over ? after([{ type: 'tint', mention: null }], next) : next;
}

/** Whether a move went into the triangle between the point where it began and the card's nearer edge. */
function approaches(was: Point, { at, card: { left, top, right, bottom } }: Way): boolean {
  if (was.x === at.x && was.y === at.y) return false;
  if (was.y < top || was.y > bottom) {
    const edge = was.y < top ? top : bottom;
    return isWithin(was.y, was.x, at.y, at.x, edge, left, right);
  }
  return isWithin(was.x, was.y, at.x, at.y, was.x < left ? left : right, top, bottom);
}

/** In a coordinate that runs to the edge and one that runs along it, from `low` to `high`. */
function isWithin(from: number, beside: number, to: number, along: number, edge: number, low: number, high: number) {
  const part = (to - from) / (edge - from);
  return part > 0 && along >= beside + (low - beside) * part && along <= beside + (high - beside) * part;
}

function over(state: HoverState, target: Target, now: number, openDelay: number | null): Step {
  if (state.over?.mention === target.mention) return still({ ...state, over: target });
  const entered = { ...state, over: target };
  const effects: HoverEffect[] = [{ type: 'tint', mention: target.mention }];
  if (state.card?.mention === target.mention) return after(effects, cancel(entered));
  if (openDelay === null || state.pressed || state.selecting) return after(effects, closeSoon(entered, now));
  const at = Math.max(now + delayFor(state, target, openDelay), state.scrolledAt + SCROLL_REST);
  return after(effects, wait(entered, 'open', at, now));
}

function delayFor({ card }: HoverState, target: Target, openDelay: number): number {
  if (target.link) return LINK_DELAY;
  return card && !card.stays ? SWITCH_DELAY : openDelay;
}

function out(state: HoverState, now: number): Step {
  if (!state.over) return closeSoon(state, now);
  const left = { ...state, over: null };
  return after([{ type: 'tint', mention: null }], leave(left, now));
}

function leave(state: HoverState, now: number): Step {
  const closing = closeSoon(state, now);
  return closing.state.due?.act === 'close' ? closing : cancelOpening(state);
}

/** The pointer may have reached another mark first: its card is on the way then. */
function leftCard(state: HoverState, now: number): Step {
  return state.due ? still(state) : closeSoon(state, now);
}

/** A tap that ends a scroll is none on what lies there. */
function click(state: HoverState, target: Target | null, now: number): Step {
  if (!target || target.link || state.selecting || now < state.scrolledAt + SCROLL_REST) return still(state);
  const done = cancel({ ...state, card: null, onCard: false });
  return { ...done, effects: [...done.effects, { type: 'open', target, pinned: true }] };
}

/** The text moves under the pointer: what it was on is forgotten until it moves itself. */
function scroll(state: HoverState, now: number): Step {
  const scrolled = { ...state, over: null, scrolledAt: now };
  if (!state.over) return cancelOpening(scrolled);
  return after([{ type: 'tint', mention: null }], cancelOpening(scrolled));
}

function pinned(state: HoverState, mention: number, isPinned: boolean): Step {
  if (!isPinned) return cancel({ ...state, card: { mention, stays: false }, onCard: true });
  return state.card?.mention === mention ? cancel({ ...state, card: null, onCard: false }) : still(state);
}

function timer(state: HoverState, now: number): Step {
  const { due, over: target } = state;
  if (!due) return still(state);
  if (now < due.at) return wait(state, due.act, due.at, now);
  const woken = { ...state, due: null };
  if (due.act === 'close') return { state: { ...woken, card: null, onCard: false }, effects: [{ type: 'close' }] };
  if (!target) return still(woken);
  const card = { mention: target.mention, stays: false };
  return { state: { ...woken, card, onCard: false }, effects: [{ type: 'open', target, pinned: false }] };
}

/** Starts the grace time of a card that neither it nor its mark holds open any more; one that runs goes on. */
function closeSoon(state: HoverState, now: number): Step {
  const { card, onCard, over: target, due } = state;
  if (!card || card.stays || onCard || target?.mention === card.mention || due?.act === 'close') return still(state);
  return wait(state, 'close', now + LEAVE_DELAY, now);
}

function cancelOpening(state: HoverState): Step {
  return state.due?.act === 'open' ? cancel(state) : still(state);
}

function cancel(state: HoverState): Step {
  return state.due ? { state: { ...state, due: null }, effects: [{ type: 'sleep' }] } : still(state);
}

function wait(state: HoverState, act: 'open' | 'close', at: number, now: number): Step {
  return { state: { ...state, due: { act, at } }, effects: [{ type: 'wake', after: at - now }] };
}

function after(effects: HoverEffect[], { state, effects: more }: Step): Step {
  return { state, effects: [...effects, ...more] };
}

function still(state: HoverState): Step {
  return { state, effects: [] };
}
