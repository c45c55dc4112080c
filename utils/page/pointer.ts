import type { HoverEvent, Target } from '../core/hover.ts';

/** Finds the mark at a point of the window. */
export type TargetAt = (x: number, y: number) => Target | null;

/**
 * Tells what the pointer does, until `signal` fires: each move at most once per frame, and never what it does over our own
 * cards. Nothing of the page is prevented or stopped.
 */
export function watchPointer(
  page: Document,
  targetAt: TargetAt,
  tell: (event: HoverEvent) => void,
  signal: AbortSignal,
): void {
  const listen = listenerOf(page, signal);
  const moved = eachFrame((event: PointerEvent) => tell(moveOf(page, event, targetAt)), signal);
  listen('pointermove', (event) => {
    if (event.pointerType !== 'touch') moved(event);
  });
  page.documentElement.addEventListener('pointerleave', () => tell({ type: 'out' }), { passive: true, signal });
  listen('pointerdown', () => tell({ type: 'down' }));
  for (const end of ['pointerup', 'pointercancel', 'dragend'] as const) listen(end, () => tell({ type: 'up' }));
  listen('click', (event) => {
    if (event.button === 0)
      tell({ type: 'click', target: isOnPage(page, event) ? targetAt(event.clientX, event.clientY) : null });
  });
  listen('selectionchange', () => tell({ type: 'selection', empty: page.getSelection()?.isCollapsed ?? true }));
  listen('scroll', () => tell({ type: 'scroll' }));
}

function moveOf(page: Document, event: PointerEvent, targetAt: TargetAt): HoverEvent {
  const target = isOnPage(page, event) ? targetAt(event.clientX, event.clientY) : null;
  return target ? { type: 'over', target } : { type: 'out' };
}

/** Our cards stand beside the body. */
function isOnPage(page: Document, { target }: Event): boolean {
  return target instanceof Node && page.body.contains(target);
}

type Listen = <K extends keyof DocumentEventMap>(type: K, listener: (event: DocumentEventMap[K]) => void) => void;

function listenerOf(page: Document, signal: AbortSignal): Listen {
  return (type, listener) => page.addEventListener(type, listener, { capture: true, passive: true, signal });
}

/** The last call of each frame, run in that frame. */
export function eachFrame<T>(run: (value: T) => void, signal: AbortSignal): (value: T) => void {
  let waiting: { value: T } | null = null;
  return (value) => {
    if (!waiting)
      requestAnimationFrame(() => {
        const last = waiting;
        waiting = null;
        if (last && !signal.aborted) run(last.value);
      });
    waiting = { value };
  };
}
