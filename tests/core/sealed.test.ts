import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSame } from '../../utils/core/same.ts';
import { seal, unseal } from '../../utils/core/sealed.ts';

describe('a sealed record', () => {
  it('opens as it was closed', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(unseal(seal(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('does not open once a character of it is another', () => {
    const sealed = seal({ revenue: '$11.08bn', names: ['Harbour Pictures'] });
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, character) => {
        fc.pre(character !== sealed[at]);
        expect(() => unseal(sealed.slice(0, at) + character + sealed.slice(at + 1))).toThrow('whole');
      }),
    );
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['an object', { entity: {}, facts: [] }],
    ['an empty text', ''],
    ['a text cut short', seal({ a: 1 }).slice(0, -1)],
    ['a value that was never sealed', '{"a":1}'],
  ])('does not open where it is %s', (_, stored) => {
    expect(() => unseal(stored)).toThrow('whole');
  });
});

describe('two values', () => {
  it.each<[string, unknown, unknown, boolean]>([
    ['the same in another order of fields', { a: 1, b: [2, { c: 3 }] }, { b: [2, { c: 3 }], a: 1 }, true],
    ['another order in a list', [1, 2], [2, 1], false],
    ['a field more', { a: 1 }, { a: 1, b: 2 }, false],
    ['a field less', { a: 1, b: 2 }, { a: 1 }, false],
    ['another field', { a: undefined }, { b: undefined }, false],
    ['a list and an object', [], {}, false],
    ['null and an object', null, {}, false],
    ['a number and its text', 1, '1', false],
  ])('%s: are they the same?', (_, one, other, same) => {
    expect(isSame(one, other)).toBe(same);
    expect(isSame(other, one)).toBe(same);
  });
});
