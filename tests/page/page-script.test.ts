// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  filter,
  items,
  leavePage,
  running,
  SAYS_NOTHING,
  SAYS_SOMETHING,
  settle,
  setUpPage,
  surroundings,
} from './surroundings.ts';

beforeEach(setUpPage);
afterEach(leavePage);

describe('the page script', () => {
  it('calls the annotator where the gate opens', async () => {
    const around = surroundings();
    around.start();
    expect(around.summary()?.state).toBe('reading');
    await settle();
    expect(running(around)).toBe(1);
    expect(around.summary()).toMatchObject({ state: 'found', painted: true });
  });

  it('tells the language that the page gives itself', async () => {
    document.documentElement.lang = 'fr-CA';
    const around = surroundings();
    around.start();
    await settle();
    expect(around.summary()?.language).toBe('fr-CA');
    document.documentElement.lang = '';
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
    ['paused', 'while everything is paused', SAYS_SOMETHING, { settings: { paused: true } }],
    ['off', 'where the site is off', SAYS_SOMETHING, { settings: { sitesOff: [location.hostname] } }],
    ['off', 'where the site is off with the news list', SAYS_SOMETHING, { settings: { newsList: false } }],
  ])('says "%s" and does not call it %s', async (state, _, html, stored) => {
    document.body.innerHTML = html;
    const around = surroundings();
    around.state.listed = [location.hostname];
    await around.change(stored);
    around.start();
    await settle();
    expect(around.annotators).toEqual([]);
    expect(around.summary()?.state).toBe(state);
  });

  it.each([
    ['', 'name="sidelight" content="off"'],
    [', in capitals', 'NAME="Sidelight" CONTENT="OFF"'],
    [', with space around', 'name=" sidelight " content="\n off "'],
  ])('does not read a page that has opted out%s', async (_, attributes) => {
    document.head.innerHTML = `<meta ${attributes}>`;
    const around = surroundings();
    around.start();
    await settle();
    expect(around.annotators).toEqual([]);
    expect(around.summary()?.state).toBe('opted-out');
  });

  it.each(['name="sidelight" content="on"', 'name="sidelight" content="offset"', 'name="other" content="off"'])(
    'reads a page whose head says %s',
    async (attributes) => {
      document.head.innerHTML = `<meta ${attributes}>`;
      const around = surroundings();
      around.start();
      await settle();
      expect(running(around)).toBe(1);
    },
  );

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

describe('a page that opts out late, as one does that becomes another without a load,', () => {
  const head = async (html: string): Promise<void> => {
    document.head.innerHTML = html;
    await settle();
  };

  it('is read no more, and is read again when it has taken that back', async () => {
    const around = surroundings();
    around.start();
    await settle();
    await head('<title>Two</title>');
    expect(around.annotators).toHaveLength(1);
    await head('<meta name="sidelight" content="off">');
    expect([running(around), around.summary()?.state]).toEqual([0, 'opted-out']);
    document.querySelector('meta')!.content = 'on';
    await settle();
    expect([running(around), around.summary()?.state]).toEqual([1, 'found']);
  });

  it('is not read where the gate was closed', async () => {
    document.body.innerHTML = SAYS_NOTHING;
    const around = surroundings();
    around.start();
    await settle();
    await head('<meta name="sidelight" content="off">');
    document.body.insertAdjacentHTML('beforeend', SAYS_SOMETHING);
    await vi.advanceTimersByTimeAsync(1000);
    expect(around.annotators).toEqual([]);
  });

  it('is let be once the extension has left it', async () => {
    const around = surroundings();
    around.start();
    await settle();
    around.leave();
    await head('<meta name="sidelight" content="off">');
    expect(around.summary()?.state).toBe('nothing');
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
