import type { Span } from './mention.ts';

const everywhere = new WeakMap<RegExp, RegExp>();

/** Where a pattern matches in a text, in order, whichever flags it has; each pattern is compiled once for that. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  const global = everywhere.get(pattern) ?? new RegExp(pattern, pattern.flags.includes('i') ? 'gi' : 'g');
  everywhere.set(pattern, global);
  return [...text.matchAll(global)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** What stands beside the first pattern that matches a text. */
export function lookUp<T>(pairs: readonly (readonly [RegExp, T])[], text: string): T | undefined {
  return pairs.find(([pattern]) => pattern.test(text))?.[1];
}
