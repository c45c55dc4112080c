import { AT_REST, step, type HoverEffect, type HoverEvent, type Target } from '../../utils/core/hover.ts';

export const OPEN_DELAY = 250;
/** A target of its own for each mention. */
export const mark = (mention: number, link = false): Target => ({ mention, link, fragment: 0 });
export const over = (mention: number, link = false): HoverEvent => ({ type: 'over', target: mark(mention, link) });

/** Plays events at their times; the machine's own timer fires when it is due. Gives what happened, with its time. */
export function play(events: [at: number, event: HoverEvent][], openDelay: number | null = OPEN_DELAY, until = 10_000) {
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
export function cards(events: [number, HoverEvent][], openDelay: number | null = OPEN_DELAY): string[] {
  return play(events, openDelay).happened.flatMap(([at, effect]) => {
    if (effect.type === 'open') return `${at} open ${effect.target.mention}${effect.pinned ? ' pinned' : ''}`;
    return effect.type === 'close' ? `${at} close` : [];
  });
}
