import type { HoverEvent } from '../core/hover.ts';
import type { SummaryFinding } from '../core/page-summary.ts';
import { keepSilent } from '../core/silence.ts';
import type { Hover, HoverOptions } from './hover-bridge.ts';
import type { Reading } from './reading.ts';

export interface LazyHover extends Omit<Hover, 'tell' | 'open' | 'self'> {
  tell(event: HoverEvent): void;
  open(...card: Parameters<Hover['open']>): void;
  self(): Promise<SummaryFinding[]>;
}

/**
 * Has the scripts for hovering and cards loaded when the pointer first enters a mark, a finger taps one, or a card is first asked for, and
 * passes on to them what happened meanwhile, with its time.
 */
export function lazyHover(load: () => Promise<void>, options: HoverOptions): LazyHover {
  let hover: Hover | null = null;
  let loading: Promise<void> | null = null;
  let reading: Reading | null = null;
  /** The last of each kind of event that was not passed on yet, in order. */
  let heard: [event: HoverEvent, at: number][] = [];
  /** Counts the cards that were asked for: one that is overtaken while the scripts load does not open. */
  let asked = 0;

  /** Starts the script for hovering if it is there: a panel brings it along. */
  const wake = (): void => {
    const script = globalThis.sidelightHover;
    if (hover || !script) return;
    hover = script.start(options);
    if (reading) hover.renew(reading);
    for (const [event, at] of heard) hover.tell(event, at);
    heard = [];
  };
  const begin = async (): Promise<void> => {
    if (!hover) await load();
    wake();
  };
  const start = (): Promise<void> =>
    (loading ??= begin().catch((error: unknown) => {
      loading = null;
      keepSilent('card not loaded', error);
    }));
  const keep = (event: HoverEvent): void => {
    heard = [...heard.filter(([{ type }]) => type !== event.type), [event, performance.now()]];
    if (event.type === 'out') options.hovered(null);
    if (event.type === 'over') options.hovered(event.target.mention);
    // A finger taps without having been over anything.
    if ('target' in event && event.target) void start();
  };

  return {
    tell: (event) => (hover ? hover.tell(event, performance.now()) : keep(event)),
    open(...card) {
      const mine = ++asked;
      void start().then(() => mine === asked && hover?.open(...card));
    },
    async self() {
      wake();
      // Most pages claim nothing of anybody: they need no script for it.
      if (reading?.seen.flat().some(({ told }) => told[0])) await start();
      return hover?.self() ?? [];
    },
    renew(next) {
      reading = next;
      hover?.renew(next);
      wake();
    },
    reset() {
      asked++;
      heard = [];
      hover?.reset();
    },
    follow: () => hover?.follow(),
    opened: () => hover?.opened() ?? [],
    closeAll: () => hover?.closeAll(),
  };
}
