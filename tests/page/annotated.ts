import { afterEach, beforeEach, vi } from 'vitest';
import { startAnnotator, type Annotator } from '../../utils/page/annotator.ts';
import { createDisplay } from '../../utils/page/display.ts';
import { HARBOUR_PACK } from '../core/harbour.ts';
import { recordsFor } from '../core/stock.ts';
import { lendHighlights, wordsUnder } from './highlights.ts';
import { lendSight } from './sight.ts';

export const { items, filter } = recordsFor(HARBOUR_PACK);
export const stored: Record<string, unknown> = items;

/** An annotator that runs on the test's document, and what came of it. Made anew before each test. */
export interface Annotated {
  registry: ReturnType<typeof lendHighlights>;
  annotator: Annotator;
  faults: number;
  /** How many mentions there were each time that the page had been read. */
  counts: number[];
}

/** Puts `html` into the body and starts an annotator on it. */
export function start(
  html: string,
  library = { filter, records: async (keys: string[]) => keys.map((key) => stored[key]) },
): void {
  document.body.innerHTML = html;
  on.annotator = startAnnotator(document, {
    settings: undefined,
    library,
    salt: 'salt',
    loadDisplay: async () => {
      globalThis.sidelightDisplay = createDisplay;
    },
    loadCard: async () => {},
    hold: null,
    alive: () => true,
    fault: () => void on.faults++,
    changed: () => void on.counts.push(on.annotator.summary().mentions.length),
  });
}

export const on = { faults: 0, counts: [] } as unknown as Annotated;

export const article = (html: string): string => `<article><h1>News</h1>${html}</article>`;
export const marked = (): string[] => Object.values(wordsUnder(on.registry)).flat();
export const pass = async (ms: number): Promise<void> => void (await vi.advanceTimersByTimeAsync(ms));

beforeEach(() => {
  vi.useFakeTimers();
  [on.faults, on.counts] = [0, []];
  on.registry = lendHighlights();
  lendSight();
  document.documentElement.lang = 'en';
  document.adoptedStyleSheets = [];
});
afterEach(() => {
  on.annotator.stop();
  [globalThis.sidelightDisplay, globalThis.sidelightCard, globalThis.sidelightHover] = [
    undefined,
    undefined,
    undefined,
  ];
  vi.useRealTimers();
});
