// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageSalt } from '../../utils/page/page-salt.ts';
import {
  filter,
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

async function started(html = SAYS_SOMETHING, options: Parameters<typeof surroundings>[0] = {}) {
  document.body.innerHTML = html;
  const around = surroundings(options);
  around.start();
  await settle();
  return around;
}

const show = (persisted: boolean): Event => Object.assign(new Event('pageshow'), { persisted });

describe('when the extension is gone', () => {
  const left = (around: ReturnType<typeof surroundings>) => ({
    annotators: running(around),
    listeners: around.state.listening,
    checks: around.state.checks,
    script: globalThis.sidelightPage,
  });
  const NOTHING = { annotators: 0, listeners: 0, checks: 0, script: undefined };

  it.each<[string, () => unknown]>([
    ['the reader comes back to the window', () => window.dispatchEvent(new Event('focus'))],
    ['the tab is shown again', () => window.dispatchEvent(new Event('visibilitychange'))],
    ['the page comes back from the cache', () => window.dispatchEvent(show(true))],
  ])('everything is taken down, in silence, when %s', async (_, happen) => {
    for (const html of [SAYS_SOMETHING, SAYS_NOTHING]) {
      const around = await started(html);
      around.state.alive = false;
      happen();
      expect(left(around)).toEqual(NOTHING);
    }
  });

  it('everything is taken down when storage says so', async () => {
    const around = await started();
    around.state.alive = false;
    await around.change({ settings: {} });
    expect(left(around)).toEqual(NOTHING);
  });

  it('everything is taken down when a reading of the annotator fails', async () => {
    const around = await started();
    around.state.alive = false;
    around.annotators[0]!.options.fault();
    expect(left(around)).toEqual(NOTHING);
  });

  it('a closed gate stops watching', async () => {
    const around = await started(SAYS_NOTHING);
    around.state.alive = false;
    document.body.insertAdjacentHTML('beforeend', SAYS_SOMETHING);
    await vi.advanceTimersByTimeAsync(500);
    expect(around.annotators).toEqual([]);
    expect(left(around)).toEqual(NOTHING);
  });

  it('nothing is done any more at what comes after', async () => {
    const around = await started();
    around.state.alive = false;
    window.dispatchEvent(new Event('focus'));
    around.state.alive = true;
    window.dispatchEvent(show(true));
    await settle();
    expect(around.annotators).toHaveLength(1);
  });
});

describe('a reader who comes back', () => {
  it('finds changes made while the page lay in the back/forward cache', async () => {
    const around = await started();
    around.changeUnheard({ settings: { paused: true } });
    window.dispatchEvent(show(true));
    await settle();
    expect([running(around), around.summary()?.state]).toEqual([0, 'paused']);
    around.changeUnheard({ settings: {}, filter: { ...filter, version: 2 } });
    window.dispatchEvent(show(true));
    await settle();
    expect(running(around)).toBe(1);
  });

  it.each<[string, () => Promise<unknown>, number]>([
    ['is left alone where we may read it no more', async () => false, 0],
    ['goes on where we may', async () => true, 1],
    ['goes on where the background does not answer', () => Promise.reject(new Error('no receiving end')), 1],
  ])('to a page from the cache: it %s', async (_, mayStay, left) => {
    const around = await started(SAYS_SOMETHING, { mayStay });
    window.dispatchEvent(show(true));
    await settle();
    expect(running(around)).toBe(left);
    expect(globalThis.sidelightPage === undefined).toBe(left === 0);
  });

  it('from another tab has the page ask nothing', async () => {
    const mayStay = vi.fn<() => Promise<unknown>>(async () => false);
    const around = await started(SAYS_SOMETHING, { mayStay });
    for (const event of [new Event('focus'), new Event('visibilitychange'), show(false)]) window.dispatchEvent(event);
    await settle();
    expect([mayStay.mock.calls, running(around)]).toEqual([[], 1]);
  });

  it('from another tab has the page read no second time', async () => {
    const around = await started();
    around.changeUnheard({ filter: { ...filter, version: 2 } });
    for (const event of [new Event('focus'), new Event('visibilitychange'), show(false)]) window.dispatchEvent(event);
    await settle();
    expect(around.annotators).toHaveLength(1);
  });
});

describe('what is stored', () => {
  it.each<[string, Record<string, unknown>]>([
    ['not there yet', { filter: undefined }],
    ['broken', { filter: { ...filter, names: 5 } }],
    ['a pattern that does not compile', { filter: { ...filter, names: '(' } }],
    ['of another version of the extension', { filter: { ...filter, made: '0.9.0 harbour@1 x' } }],
  ])('%s: the page stays silent, has the background look, and reads when it is whole', async (_, stored) => {
    const around = surroundings();
    around.changeUnheard(stored);
    around.start();
    await settle();
    expect([running(around), around.summary()?.state, around.state.checks]).toEqual([0, 'failed', 1]);
    await around.change({ filter });
    expect([running(around), around.state.checks]).toEqual([1, 1]);
  });

  it('is reported once for each page, however often it is found broken', async () => {
    const around = await started();
    around.annotators[0]!.options.fault();
    around.annotators[0]!.options.fault();
    await around.change({ filter: undefined });
    expect(around.state.checks).toBe(1);
  });

  it('is not looked at where Sidelight is switched off', async () => {
    const around = surroundings();
    around.changeUnheard({ filter: 'broken', settings: { paused: true } });
    around.start();
    await settle();
    expect([around.summary()?.state, around.state.checks]).toEqual(['paused', 0]);
  });

  it('need not be mended for the page to live on: a background that does not answer is let be', async () => {
    const around = surroundings({ checkFails: true });
    around.changeUnheard({ filter: undefined });
    around.start();
    await settle();
    await around.change({ filter });
    expect(running(around)).toBe(1);
  });
});

describe('the salt of a page', () => {
  beforeEach(() => void vi.stubGlobal('isSecureContext', true));
  const loadedAt = (timeOrigin: number): void =>
    void vi.spyOn(performance, 'timeOrigin', 'get').mockReturnValue(timeOrigin);

  it('is the same at each start of our script, and another at each load and for each install', async () => {
    loadedAt(1000.1);
    const salts = [await pageSalt('one'), await pageSalt('one'), await pageSalt('two')];
    loadedAt(1000.2);
    salts.push(await pageSalt('one'));
    expect(salts[0]).toBe(salts[1]);
    expect(new Set(salts).size).toBe(3);
    expect(salts.join()).not.toContain('one');
  });

  it.each([
    ['without a salt of the install', undefined, true],
    ['on a page without encryption', 'one', false],
  ])('is random %s', async (_, salt, secure) => {
    vi.stubGlobal('isSecureContext', secure);
    expect(await pageSalt(salt)).not.toBe(await pageSalt(salt));
  });
});
