import { expect, it } from 'vitest';
import { table } from '../../tools/table.ts';

it('lines columns up and shortens what is too long', () => {
  expect(
    table(
      ['name', 'what'],
      [
        ['a', 'one two three'],
        ['longer', 'x'],
      ],
      [10, 8],
    ),
  ).toBe(['name    what', '──────  ────────', 'a       one two…', 'longer  x'].join('\n'));
});
