// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { leavePage, running, settle, setUpPage, surroundings } from './surroundings.ts';

beforeEach(setUpPage);
afterEach(leavePage);

describe('told to leave', () => {
  it('the page script takes everything down, and starts anew when it is injected again', async () => {
    const around = surroundings();
    around.start();
    await settle();
    around.leave();
    expect(running(around)).toBe(0);
    expect(around.state.listening).toBe(0);
    around.start();
    await settle();
    expect(running(around)).toBe(1);
  });

  it('the page script, while it reads the storage, does not begin', async () => {
    const around = surroundings();
    around.start();
    around.leave();
    await settle();
    expect(around.annotators).toEqual([]);
  });
});
