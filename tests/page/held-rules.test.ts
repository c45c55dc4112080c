// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createHeldRules } from '../../utils/page/held-rules.ts';

/** Calls to the browser that wait for the test to let them through. */
let calls: { rules: string; before: string; done: () => void; fail: () => void }[];
let sheet: CSSStyleSheet;
let give: (rules: string) => void;

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const said = () => [...sheet.cssRules].map(({ cssText }) => cssText.replace(/[\s{}]/g, ''));
const wear = (rules: string): void => {
  sheet.replaceSync(rules);
  give(rules);
};

beforeEach(() => {
  calls = [];
  sheet = new CSSStyleSheet();
  const hold = (rules: string, before: string) =>
    new Promise<void>((resolve, reject) => {
      calls.push({ rules, before, done: resolve, fail: () => reject(new Error('Nobody answered.')) });
    });
  give = createHeldRules(sheet, { hold, rest: 'rest{}' });
});

describe('rules that the browser shall hold', () => {
  it('stay in our sheet until it does', async () => {
    wear('a{}');
    await settle();
    expect([calls.length, said()]).toEqual([1, ['a']]);
    calls[0]?.done();
    await settle();
    expect(said()).toEqual(['rest']);
  });

  it('take the place of those it holds, one after the other', async () => {
    wear('a{}');
    wear('b{}');
    await settle();
    expect(calls.map(({ rules, before }) => [rules, before])).toEqual([['a{}', '']]);
    calls[0]?.done();
    await settle();
    expect(said()).toEqual(['b']);
    expect(calls.map(({ rules, before }) => [rules, before])).toEqual([
      ['a{}', ''],
      ['b{}', 'a{}'],
    ]);
    calls[1]?.done();
    await settle();
    expect(said()).toEqual(['rest']);
  });

  it('stay in our sheet where it does not, and the next are given all the same', async () => {
    wear('a{}');
    await settle();
    calls[0]?.fail();
    await settle();
    expect(said()).toEqual(['a']);
    wear('b{}');
    await settle();
    expect(calls[1]).toMatchObject({ rules: 'b{}', before: '' });
  });

  it('that it holds already are not given again', async () => {
    wear('a{}');
    await settle();
    calls[0]?.done();
    await settle();
    wear('a{}');
    await settle();
    expect([calls.length, said()]).toEqual([1, ['rest']]);
  });
});
