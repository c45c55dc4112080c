// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordsOf } from '../../utils/core/records.ts';
import type { Annotator, AnnotatorOptions } from '../../utils/page/annotator.ts';
import { startPageScript, type Outside } from '../../utils/page/page-script.ts';
import { HARBOUR_PACK } from '../core/harbour.ts';

const { items, filter } = recordsOf([HARBOUR_PACK], 1);
const SAYS_NOTHING = '<p>A quiet page about a crane.</p>';
const SAYS_SOMETHING = '<p>Harbour Pictures made a film.</p>';

/** A browser around the page script, whose storage and messages the test holds in its hands. */
function surroundings({ annotatorTakes = 0 } = {}) {
  const stored: Record<string, unknown> = { ...items, filter, salt: 's' };
  const annotators: { options: AnnotatorOptions; applied: unknown[]; stopped: boolean }[] = [];
  const state = { alive: true, listening: 0 };
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
    loadCard: async () => {},
    alive: () => state.alive,
  };
  const startFake = (_page: Document, options: AnnotatorOptions): Annotator => {
    const made = { options, applied: [] as unknown[], stopped: false };
    annotators.push(made);
    return {
      summary: () => ({ state: 'found', painted: true, mentions: [] }),
      goTo: () => true,
      step: () => true,
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
    start: () => startPageScript(document, outside, annotator),
    summary: () => calls?.summary(),
    async change(values: Record<string, unknown>) {
      Object.assign(stored, values);
      changed(Object.keys(values));
      await settle();
    },
  };
}

const settle = (): Promise<void> => vi.advanceTimersByTimeAsync(0).then(() => {});

beforeEach(() => {
  vi.useFakeTimers();
  document.head.innerHTML = '';
  document.body.innerHTML = SAYS_SOMETHING;
});
afterEach(() => {
  vi.useRealTimers();
  globalThis.sidelightPage = undefined;
  globalThis.sidelightOnce = undefined;
});

const running = (around: ReturnType<typeof surroundings>): number =>
  around.annotators.filter(({ stopped }) => !stopped).length;

describe('the page script', () => {
  it('calls the annotator where the gate opens', async () => {
    const around = surroundings();
    around.start();
    expect(around.summary()?.state).toBe('reading');
    await settle();
    expect(running(around)).toBe(1);
    expect(around.summary()).toMatchObject({ state: 'found', painted: true });
  });

  it('hands the annotator the records it asks for, and nothing in the place of one that is gone', async () => {
    const around = surroundings();
    around.start();
    await settle();
    const key = Object.keys(items)[1]!;
    expect(await around.annotators[0]!.options.library.records([key, 'entity:gone'])).toEqual([items[key], undefined]);
  });

  it.each<[string, string, string, Record<string, unknown>]>([
    ['nothing', 'where the gate stays closed', SAYS_NOTHING, {}],
    ['nothing', 'before a pack is stored', SAYS_SOMETHING, { filter: undefined }],
    ['paused', 'while everything is paused', SAYS_SOMETHING, { settings: { paused: true } }],
    ['off', 'where the site is off', SAYS_SOMETHING, { settings: { sitesOff: [location.hostname] } }],
  ])('says "%s" and does not call it %s', async (state, _, html, stored) => {
    document.body.innerHTML = html;
    const around = surroundings();
    await around.change(stored);
    around.start();
    await settle();
    expect(around.annotators).toEqual([]);
    expect(around.summary()?.state).toBe(state);
  });

  it('does not read a page that has opted out', async () => {
    document.head.innerHTML = '<meta name="sidelight" content="off">';
    const around = surroundings();
    around.start();
    await settle();
    expect(around.annotators).toEqual([]);
    expect(around.summary()?.state).toBe('opted-out');
  });

  it('injected twice, runs once', async () => {
    const around = surroundings();
    around.start();
    around.start();
    await settle();
    around.start();
    await settle();
    expect(running(around)).toBe(1);
    expect(around.state.listening).toBe(2);
  });
});

describe('while the gate is closed', () => {
  it('text that is added is looked at, and opens it', async () => {
    document.body.innerHTML = SAYS_NOTHING;
    const around = surroundings();
    around.start();
    await settle();
    document.body.insertAdjacentHTML('beforeend', '<p>More about cranes.</p>');
    await vi.advanceTimersByTimeAsync(500);
    expect(around.annotators).toEqual([]);
    document.body.insertAdjacentHTML('beforeend', SAYS_SOMETHING);
    await vi.advanceTimersByTimeAsync(500);
    expect(running(around)).toBe(1);
  });

  it('added text is not looked at where the site is off', async () => {
    const around = surroundings();
    await around.change({ settings: { paused: true } });
    around.start();
    await settle();
    document.body.insertAdjacentHTML('beforeend', SAYS_SOMETHING);
    await vi.advanceTimersByTimeAsync(1000);
    expect(around.annotators).toEqual([]);
  });
});

describe('a switch', () => {
  it('takes the annotator away and brings it back', async () => {
    const around = surroundings();
    around.start();
    await settle();
    await around.change({ settings: { paused: true } });
    expect(running(around)).toBe(0);
    expect(around.summary()?.state).toBe('paused');
    await around.change({ settings: { paused: false } });
    expect(running(around)).toBe(1);
  });

  it('that changes only how it looks is handed on', async () => {
    const around = surroundings();
    around.start();
    await settle();
    await around.change({ settings: { marks: 'tint' } });
    expect(around.annotators).toHaveLength(1);
    expect(around.annotators[0]!.applied).toEqual([{ marks: 'tint' }]);
  });

  it('that comes while the annotator is being called counts', async () => {
    const around = surroundings({ annotatorTakes: 100 });
    around.start();
    await settle();
    await around.change({ settings: { paused: true } });
    await vi.advanceTimersByTimeAsync(100);
    expect(around.annotators).toEqual([]);
  });

  it('that comes while the storage is being read counts', async () => {
    const around = surroundings();
    around.start();
    await around.change({ settings: { paused: true } });
    expect(around.annotators).toEqual([]);
  });

  it('of packs has the page read anew', async () => {
    const around = surroundings();
    around.start();
    await settle();
    await around.change({ filter: { ...filter, version: 2 } });
    expect(around.annotators.map(({ stopped }) => stopped)).toEqual([true, false]);
  });
});

describe('"Show context once"', () => {
  it('reads a page whose site is off, until the reader turns a switch', async () => {
    const settings = { sitesOff: [location.hostname] };
    const around = surroundings();
    await around.change({ settings });
    around.start();
    await settle();
    globalThis.sidelightOnce = true;
    around.start();
    await settle();
    expect(running(around)).toBe(1);
    await around.change({ settings });
    expect(running(around)).toBe(0);
  });
});

describe('when the extension is gone', () => {
  it('everything is taken down, in silence', async () => {
    const around = surroundings();
    around.start();
    await settle();
    around.state.alive = false;
    await around.change({ settings: {} });
    expect(running(around)).toBe(0);
    expect(around.state.listening).toBe(0);
    expect(globalThis.sidelightPage).toBeUndefined();
  });

  it('a closed gate stops watching', async () => {
    document.body.innerHTML = SAYS_NOTHING;
    const around = surroundings();
    around.start();
    await settle();
    around.state.alive = false;
    document.body.insertAdjacentHTML('beforeend', SAYS_SOMETHING);
    await vi.advanceTimersByTimeAsync(500);
    expect(around.annotators).toEqual([]);
    expect(around.state.listening).toBe(0);
  });
});
