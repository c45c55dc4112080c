import { AT_REST, step, type HoverEffect, type HoverEvent } from '../core/hover.ts';

/** Runs the hover machine on the page's clock. */
export interface HoverDriver {
  /** `now` is a time of the page's clock in ms: the present, or when the event came. */
  tell: (event: HoverEvent, now: number) => void;
  /** Forgets everything, as on a new page. */
  reset: () => void;
}

type Act = (effect: Exclude<HoverEffect, { type: 'wake' | 'sleep' }>) => void;

/** `openDelay` is asked at each step, since the reader may change it; `act` does what the machine decides, timers aside. */
export function driveHover(openDelay: () => number | null, act: Act): HoverDriver {
  let state = AT_REST;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (event: HoverEvent, now: number): void => {
    const next = step(state, event, now, openDelay());
    state = next.state;
    for (const effect of next.effects) run(effect, now);
  };
  const run = (effect: HoverEffect, now: number): void => {
    if (effect.type !== 'wake' && effect.type !== 'sleep') return act(effect);
    clearTimeout(timer);
    if (effect.type === 'sleep') return;
    // An event may be heard of late: a part of the waiting is over then.
    const late = performance.now() - now;
    timer = setTimeout(() => tell({ type: 'timer' }, performance.now()), effect.after - late);
  };
  return {
    tell,
    reset() {
      clearTimeout(timer);
      state = AT_REST;
    },
  };
}
