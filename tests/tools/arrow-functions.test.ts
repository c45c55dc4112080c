import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { withArrowFunctions } from '../../tools/arrow-functions.ts';

/** A script as the bundler writes one, around this body. */
const script = (body: string): string => `var page=(()=>{${body}})();`;

/** What a script leaves in `page`. */
const run = (code: string): unknown => vm.runInNewContext(`${code}page`);

describe('functions of a bundled script', () => {
  it('become arrow functions that stand first, and do the same', () => {
    const before = script(
      'const two=2;function twice(n){return n*two}async function never(){}return twice(half(6));function half(n){return n/two}',
    );
    const after = withArrowFunctions(before);
    expect(after).toBe(
      script(
        'let twice=(n)=>{return n*two},never=async()=>{},half=(n)=>{return n/two};const two=2;return twice(half(6));',
      ),
    );
    expect(run(after)).toBe(run(before));
  });

  it.each([
    ['a generator', 'function* each(){yield 1}return [...each()].length'],
    ['one with a `this` of its own', 'function size(){return this.length}return size.call([1,2])'],
    ['one that looks at its arguments', 'function count(){return arguments.length}return count(1,2)'],
    ['one that is called by `new`', 'function Part(){}return new Part instanceof Part'],
    ['one whose prototype is filled', 'function Part(){}Part.prototype.a=1;return Part.prototype.a'],
  ])('%s stays as it is', (_, body) => {
    const before = script(body);
    expect(withArrowFunctions(before)).toBe(before);
  });

  it('a script that is not one function stays as it is', () => {
    const before = 'export function one(){return 1}';
    expect(withArrowFunctions(before)).toBe(before);
  });
});
