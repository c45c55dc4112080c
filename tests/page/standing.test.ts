// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { leavePage, SAYS_NOTHING, settle, setUpPage, surroundings } from './surroundings.ts';

beforeEach(setUpPage);
afterEach(leavePage);

const PAUSED = { settings: { paused: true } };
const GOES_ON = { settings: { paused: false } };
const OFF = { settings: { sitesOff: [location.hostname] } };
const show = (persisted: boolean): Event => Object.assign(new Event('pageshow'), { persisted });

async function started(mentions = 0, settings = {}, mayStay = async (): Promise<unknown> => true) {
  const around = surroundings({ mayStay });
  await around.change(settings);
  around.start();
  await settle();
  if (mentions > 0) await around.read(mentions);
  return around;
}

describe('the toolbar button', () => {
  it('is told the number of mentions when it changes, and only then', async () => {
    const around = await started(2);
    await around.read(2);
    await around.read(3);
    await around.read(0);
    expect(around.told).toEqual([2, 3, 0]);
  });

  it.each<[string, object]>([
    ['on which there is nothing', {}],
    ['while everything is paused', PAUSED],
  ])('is told nothing by a page %s', async (_, settings) => {
    document.body.innerHTML = SAYS_NOTHING;
    const around = await started(0, settings);
    for (const event of [new Event('focus'), show(true)]) window.dispatchEvent(event);
    await settle();
    expect(around.told).toEqual([]);
  });

  it('is told where the site is off', async () => {
    expect((await started(0, OFF)).told).toEqual(['off']);
  });

  it('is told of a switch that changes the page, and of the way back', async () => {
    const around = await started(2);
    await around.change(PAUSED);
    await around.change(GOES_ON);
    await around.read(2);
    await around.change(OFF);
    await around.change(PAUSED);
    expect(around.told).toEqual([2, 'paused', 0, 2, 'off', 'paused']);
  });

  it('is told what changed while it was being told', async () => {
    const around = await started(0);
    const done = around.read(2);
    const changed = around.change(OFF);
    await Promise.all([done, changed]);
    expect(around.told).toEqual([2, 'off']);
  });

  it('is told of a change back while it was being told', async () => {
    const around = await started(0);
    await Promise.all([around.read(2), around.read(0)]);
    expect(around.told).toEqual([2, 0]);
  });

  it('is told again when the page comes back from the cache, since the browser has forgotten', async () => {
    const around = await started(2);
    window.dispatchEvent(show(true));
    await settle();
    expect(around.told).toEqual([2, 2]);
  });

  it('is told nothing of a page from the cache that may not be read any more', async () => {
    const around = await started(2, {}, async () => false);
    window.dispatchEvent(show(true));
    await settle();
    expect(around.told).toEqual([2]);
  });

  it('is told again what the background did not take, when the reader comes to the page', async () => {
    const around = surroundings();
    around.start();
    await settle();
    around.state.awake = false;
    await around.read(2);
    around.state.awake = true;
    for (const type of ['visibilitychange', 'focus']) {
      window.dispatchEvent(new Event(type));
      await settle();
    }
    expect(around.told).toEqual([2, 2]);
  });

  it('is told that nothing is left where the page script has to leave', async () => {
    const around = await started(2);
    around.leave();
    expect(around.told).toEqual([2, 0]);
  });
});
