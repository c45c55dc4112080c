import type { BaseIssue } from 'valibot';

/** What is wrong with a value, in one phrase: what was expected and what stands there instead. */
export function describeIssue({ message, expected, received }: BaseIssue<unknown>): string {
  if (message.startsWith('Invalid key'))
    return expected === 'never' ? `unknown key ${received}` : `expected ${expected}, got nothing`;
  return /\bgot\b/.test(message) ? message : `${message}, got ${received}`;
}
