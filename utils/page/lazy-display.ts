import type { SummaryFinding } from '../core/page-summary.ts';
import { keepSilent } from '../core/silence.ts';
import type { Display, DisplayOptions } from './display.ts';
import type { Reading } from './reading.ts';

export interface LazyDisplay extends Pick<Display, 'show' | 'self' | 'current' | 'close' | 'apply' | 'stop'> {
  jump(...to: Parameters<Display['jump']>): Promise<boolean>;
  step(...to: Parameters<Display['step']>): Promise<boolean>;
}

declare global {
  /** Left by the display script, which comes once there is a mention to show. */
  // eslint-disable-next-line no-var
  var sidelightDisplay: ((page: Document, options: DisplayOptions) => Display) | undefined;
}

/** Has the display script loaded when there is first a mention, and passes on to it what there is to show. Never rejects. */
export function lazyDisplay(page: Document, load: () => Promise<void>, options: DisplayOptions): LazyDisplay {
  let { settings } = options;
  let reading: Reading | null = null;
  let display: Display | null = null;
  let loading: Promise<void> | null = null;
  let isStopped = false;

  const begin = async (): Promise<void> => {
    if (!globalThis.sidelightDisplay) await load();
    if (isStopped) return;
    display = globalThis.sidelightDisplay?.(page, { ...options, settings }) ?? null;
    if (reading) display?.show(reading);
  };
  const started = async (): Promise<Display | null> => {
    await (loading ??= begin().catch((error: unknown) => {
      loading = null;
      keepSilent('marks not loaded', error);
      if (!options.alive()) options.fault();
    }));
    return display;
  };
  const shown = async (): Promise<Display | null> => (reading?.mentions[0] ? started() : null);

  return {
    show(next) {
      reading = next;
      if (display) display.show(next);
      else if (next.mentions[0]) void started();
    },
    jump: async (...to) => (await shown())?.jump(...to) ?? false,
    step: async (...to) => (await shown())?.step(...to) ?? false,
    async self(): Promise<SummaryFinding[]> {
      // Most pages claim nothing of anybody; a panel brings the hover script, and waits to be told.
      const isAsked = globalThis.sidelightHover ?? reading?.seen.flat().some(({ told }) => told[0]);
      return isAsked ? ((await started())?.self() ?? []) : [];
    },
    current: () => display?.current() ?? null,
    close: () => display?.close(),
    apply(next) {
      settings = next;
      display?.apply(next);
    },
    stop() {
      isStopped = true;
      display?.stop();
    },
  };
}
