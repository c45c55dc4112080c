import { vi } from 'vitest';
import type { SummaryMention } from '../../utils/core/page-summary.ts';
import type { Standing } from '../../utils/core/toolbar.ts';
import type { Annotator, AnnotatorOptions } from '../../utils/page/annotator.ts';
import { startPageScript, type Outside } from '../../utils/page/page-script.ts';
import { HARBOUR_PACK } from '../core/harbour.ts';
import { RELEASE, recordsFor } from '../core/stock.ts';
import { lendXPath } from './xpath.ts';

export const { items, filter } = recordsFor(HARBOUR_PACK);
export const SAYS_NOTHING = '<p>A quiet page about a crane.</p>';
export const SAYS_SOMETHING = '<p>Harbour Pictures made a film.</p>';

/** A browser around the page script, whose storage and messages the test holds in its hands. */
export function surroundings({
  annotatorTakes = 0,
  checkFails = false,
  mayStay = async (): Promise<unknown> => true,
} = {}) {
  const stored: Record<string, unknown> = { ...items, filter, salt: 's' };
  const annotators: { options: AnnotatorOptions; applied: unknown[]; stopped: boolean }[] = [];
  const state = {
    alive: true,
    listening: 0,
    checks: 0,
    release: RELEASE,
    mentions: 0,
    awake: true,
    listed: [] as string[],
  };
  /** What the background was told of the page, also where it did not answer. */
  const told: Standing[] = [];
  let changed: (keys: string[]) => void = () => {};
  let calls: Parameters<Outside['answer']>[0] | null = null;
  const stop = (): void => void state.listening--;
  const outside: Outside = {
    read: async (keys) => {
      if (!state.alive) throw new Error('Extension context invalidated.');
      return Object.fromEntries(keys.filter((key) => key in stored).map((key) => [key, stored[key]]));
    },
    onChange(listener) {
      changed = listener;
      state.listening++;
      return stop;
    },
    answer(answers) {
      calls = answers;
      state.listening++;
      return stop;
    },
    loadDisplay: async () => {},
    loadCard: async () => {},
    hold: null,
    async ask(call: string, standing: Standing = 0) {
      if (call === 'mayStay') return mayStay();
      if (call === 'stands') told.push(standing);
      else state.checks++;
      if (call === 'stands' ? !state.awake : checkFails) throw new Error('Receiving end does not exist.');
      return undefined;
    },
    release: () => state.release,
    isListed: (host) => state.listed.includes(host),
    alive: () => state.alive,
  };
  const startFake = (_page: Document, options: AnnotatorOptions): Annotator => {
    const made = { options, applied: [] as unknown[], stopped: false };
    annotators.push(made);
    return {
      summary: () => ({ state: 'found', painted: true, mentions: Array.from({ length: state.mentions }, mentionAt) }),
      self: async () => [],
      goTo: async () => true,
      step: async () => true,
      close: () => {},
      apply: (settings) => made.applied.push(settings),
      stop: () => (made.stopped = true),
    };
  };
  const annotator = async () => {
    if (annotatorTakes > 0) await new Promise((resolve) => setTimeout(resolve, annotatorTakes));
    return startFake;
  };
  return {
    annotators,
    state,
    told,
    /** The annotator read the page anew, and found so many mentions. */
    async read(mentions: number) {
      state.mentions = mentions;
      annotators.at(-1)?.options.changed();
      await settle();
    },
    start: () => startPageScript(document, outside, annotator),
    summary: () => calls?.summary(),
    leave: () => calls?.leave(),
    /** Changes storage while the page hears nothing of it. */
    changeUnheard: (values: Record<string, unknown>) => void Object.assign(stored, values),
    async change(values: Record<string, unknown>) {
      Object.assign(stored, values);
      changed(Object.keys(values));
      await settle();
    },
  };
}

function mentionAt(_: unknown, index: number): SummaryMention {
  const [topic, verdict] = ['studio-finance', null] as const;
  return {
    index,
    topic,
    fact: 'harbour-revenue',
    statement: '',
    language: 'en',
    verdict,
    refusals: [],
    sentence: '',
    start: 0,
    end: 0,
  };
}

/** Until storage has answered. */
export const settle = (): Promise<void> => vi.advanceTimersByTimeAsync(0).then(() => {});

/** How many annotators are at work. */
export const running = (around: ReturnType<typeof surroundings>): number =>
  around.annotators.filter(({ stopped }) => !stopped).length;

/** A page about a subject of the pack, and an extension whose time the test makes pass. */
export function setUpPage(): void {
  lendXPath();
  vi.useFakeTimers();
  // A salt is made without encryption then, which would take its time by the real clock.
  vi.stubGlobal('isSecureContext', false);
  document.head.innerHTML = '';
  document.body.innerHTML = SAYS_SOMETHING;
}

export function leavePage(): void {
  vi.useRealTimers();
  globalThis.sidelightPage = undefined;
  globalThis.sidelightOnce = undefined;
}
