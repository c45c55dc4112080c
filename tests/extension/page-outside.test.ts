import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Step } from '../../utils/core/page-summary.ts';
import type { NativeApi } from '../../utils/extension/native.ts';
import { pageOutside } from '../../utils/extension/page-outside.ts';

type Answer = Parameters<NativeApi['runtime']['onMessage']['addListener']>[0];
type Change = Parameters<NativeApi['storage']['onChanged']['addListener']>[0];

/** The browser's API with what the test needs to see of it. */
function nativeFake(replies: (() => unknown)[]) {
  const sent: unknown[] = [];
  const listeners = { message: new Set<Answer>(), change: new Set<Change>() };
  const event = <L>(set: Set<L>) => ({
    addListener: (listener: L) => void set.add(listener),
    removeListener: (listener: L) => void set.delete(listener),
  });
  const api: NativeApi = {
    i18n: { getMessage: () => '' },
    runtime: {
      id: 'us',
      getURL: (path) => `extension://us${path}`,
      getManifest: () => ({ version: '1.2.3', content_scripts: [{ matches: ['https://*.news.example/*'] }] }),
      sendMessage: async (message) => {
        sent.push(message);
        return replies.shift()?.();
      },
      onMessage: event(listeners.message),
      onConnect: event(new Set()),
    },
    storage: { local: { get: async () => ({}) }, onChanged: event(listeners.change) },
  };
  return { api, sent, listeners };
}

const died = (): never => {
  throw new Error('The message channel closed before a response was received.');
};

const fail = (): never => {
  throw new Error('not to be called');
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the news list', () => {
  it.each([
    ['news.example', true],
    ['www.news.example', true],
    ['oldnews.example', false],
  ])('has %s: %s', (host, isListed) => {
    expect(pageOutside(nativeFake([]).api).isListed(host)).toBe(isListed);
  });
});

describe('the card', () => {
  it('is asked of the background', async () => {
    const { api, sent } = nativeFake([() => ({ ok: true })]);
    await pageOutside(api).loadCard();
    expect(sent).toEqual([{ call: 'loadCard', args: [] }]);
  });

  it('is asked for once more after a worker that died', async () => {
    const { api, sent } = nativeFake([died, () => ({ ok: true })]);
    const loaded = pageOutside(api).loadCard();
    await vi.advanceTimersByTimeAsync(299);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    await loaded;
    expect(sent).toHaveLength(2);
  });

  it('is given up after the second time', async () => {
    const { api, sent } = nativeFake([died, died]);
    const [outcome] = await Promise.all([pageOutside(api).loadCard().catch(String), vi.advanceTimersByTimeAsync(300)]);
    expect(outcome).toContain('channel closed');
    expect(sent).toHaveLength(2);
  });

  it('is not asked for again when the extension is gone', async () => {
    const { api, sent } = nativeFake([died]);
    delete api.runtime.id;
    const outside = pageOutside(api);
    expect(outside.alive()).toBe(false);
    await expect(outside.loadCard()).rejects.toThrow('channel closed');
    expect(sent).toHaveLength(1);
  });
});

it('the background is asked with what belongs to the question', async () => {
  const { api, sent } = nativeFake([() => ({ ok: true }), () => ({ ok: true })]);
  const { ask } = pageOutside(api);
  await ask('checkPacks');
  await ask('stands', 9);
  expect(sent).toEqual([
    { call: 'checkPacks', args: [] },
    { call: 'stands', args: [9] },
  ]);
});

it('the version is that of the manifest', () => {
  expect(pageOutside(nativeFake([]).api).release()).toBe('1.2.3');
});

describe('calls of popup and background', () => {
  const ours = { id: 'us', url: 'extension://us/popup.html' };

  async function ask(call: string, args: unknown[], sender: object = ours): Promise<unknown> {
    const { api, listeners } = nativeFake([]);
    const goTo = ([index, , around]: [number, unknown?, ({ total: number } | undefined)?]): boolean =>
      index < (around?.total ?? 3);
    const step = ([to]: [Step]): boolean => to === 1;
    const summary = () =>
      ({ state: 'nothing', host: 'a.example', language: 'en', painted: false, mentions: [] }) as const;
    const self = async () => [{ why: 'two', index: null }];
    pageOutside(api).answer({
      here: () => true,
      summary: () => ({ ...summary(), mentions: [] }),
      self,
      goTo,
      step,
      close: () => {},
      leave: () => {},
    });
    const { promise, resolve } = Promise.withResolvers<unknown>();
    const later = [...listeners.message].map((listener) => listener({ call, args }, sender, resolve));
    return later[0] ? promise : 'no answer';
  }

  it.each([
    ['here', [], { ok: true, value: true }],
    [
      'summary',
      [],
      { ok: true, value: { state: 'nothing', host: 'a.example', language: 'en', painted: false, mentions: [] } },
    ],
    ['self', [], { ok: true, value: [{ why: 'two', index: null }] }],
    ['goTo', [2], { ok: true, value: true }],
    ['goTo', [3], { ok: true, value: false }],
    ['goTo', [3, 'key', { before: 2, total: 6 }], { ok: true, value: true }],
    ['close', [], { ok: true, value: undefined }],
    ['step', [1], { ok: true, value: true }],
    ['step', [-1], { ok: true, value: false }],
    ['step', [0], { ok: true, value: false }],
    ['leave', [], { ok: true, value: undefined }],
    ['loadDisplay', [], 'no answer'],
    ['loadCard', [], 'no answer'],
  ])('%s%j are answered', async (call, args, answer) => {
    expect(await ask(call, args)).toEqual(answer);
  });

  it.each([
    ['goTo', ['2']],
    ['goTo', [1.5]],
    ['goTo', [2, 2]],
    ['goTo', [2, 'key']],
    ['goTo', [2, 'pointer', { before: 2, total: 6 }]],
    ['goTo', [2, 'key', { before: 2 }]],
    ['goTo', [2, 'key', { before: 2, total: 6 }, 1]],
    ['goTo', []],
    ['step', [2]],
    ['step', [1, 1]],
    ['summary', ['all']],
    ['leave', [{}]],
  ])('%s%j are answered with an error', async (call, args) => {
    expect(await ask(call, args)).toEqual({ ok: false, error: `"${call}" does not take ${JSON.stringify(args)}.` });
  });

  it.each([
    ['another extension', { id: 'them', url: 'extension://them/popup.html' }],
    ['a script on a page', { id: 'us', url: 'https://a.example/', tab: { id: 1 } }],
    ['a script on a page whose address is not told', { id: 'us', tab: { id: 1 } }],
    ['an address that only begins alike', { id: 'us', url: 'extension://us.example/' }],
    ['nobody in particular', {}],
  ])('of %s are not', async (_, sender) => {
    expect(await ask('summary', [], sender)).toBe('no answer');
  });

  it('of the background, which some browsers give no address, are', async () => {
    expect(await ask('step', [1], { id: 'us' })).toEqual({ ok: true, value: true });
  });
});

describe('a call of nobody', () => {
  it('is not taken for ours when the extension is gone, and with it its id', () => {
    const { api, listeners } = nativeFake([]);
    pageOutside(api).answer({
      here: () => fail(),
      summary: () => fail(),
      self: () => fail(),
      goTo: () => fail(),
      step: () => fail(),
      close: () => fail(),
      leave: () => fail(),
    });
    delete api.runtime.id;
    const answered = [...listeners.message].map((listener) => listener({ call: 'leave', args: [] }, {}, () => {}));
    expect(answered).toEqual([undefined]);
  });
});

describe('changes of storage', () => {
  it('are told by key, of the local area only, until the stop', () => {
    const { api, listeners } = nativeFake([]);
    const told: string[][] = [];
    const stop = pageOutside(api).onChange((keys) => told.push(keys));
    for (const listener of listeners.change) {
      listener({ settings: {}, filter: {} }, 'local');
      listener({ settings: {} }, 'session');
    }
    expect(told).toEqual([['settings', 'filter']]);
    stop();
    expect(listeners.change.size).toBe(0);
  });
});
