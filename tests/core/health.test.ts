import { expect, it } from 'vitest';
import { isWorthTelling } from '../../utils/core/health.ts';

it.each([
  ['rebuilt just now', 'rebuilt', '2026-05-01T10:00:00Z', true],
  ['rebuilt six days ago', 'rebuilt', '2026-04-25T10:00:01Z', true],
  ['rebuilt a week ago', 'rebuilt', '2026-04-24T10:00:00Z', false],
  ['not stored for a month', 'kept', '2026-04-01T10:00:00Z', true],
] as const)('knowledge that was %s: are readers told?', (_, done, at, told) => {
  expect(isWorthTelling({ at, found: 'x', done }, new Date('2026-05-01T10:00:00Z'))).toBe(told);
});
