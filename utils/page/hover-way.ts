import type { HoverEvent, Point, Way } from '../core/hover.ts';
import type { Box } from '../core/placement.ts';

/** Knows where the pointer is while a card is open. */
export interface PointerWay {
  /** Watches the pointer, or no longer. */
  watch(open: boolean): void;
  /** A move of the pointer with where it is, if a card is open. */
  on(event: HoverEvent): HoverEvent;
}

/** `box` tells where the unpinned card stands; null: there is none. */
export function createWay(box: () => Box | null): PointerWay {
  let watching: AbortController | null = null;
  let at: Point | null = null;

  const wayNow = (): Way | null => {
    const card = at && box();
    return at && card && { at, card };
  };
  return {
    watch(open) {
      if (open === (watching !== null)) return;
      watching?.abort();
      [watching, at] = [open ? new AbortController() : null, null];
      if (!watching) return;
      const options = { capture: true, passive: true, signal: watching.signal };
      document.addEventListener('pointermove', ({ clientX, clientY }) => (at = { x: clientX, y: clientY }), options);
    },
    on(event) {
      const way = event.type === 'over' || event.type === 'out' ? wayNow() : null;
      return way ? { ...event, way } : event;
    },
  };
}
