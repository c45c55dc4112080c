import type { Span } from './mention.ts';

const everywhere = new WeakMap<RegExp, RegExp>();

/** Where a pattern matches in a text, in order, whichever flags it has; each pattern is compiled once for that. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  const global = everywhere.get(pattern) ?? new RegExp(pattern, pattern.flags.includes('i') ? 'gi' : 'g');
  everywhere.set(pattern, global);
  return [...text.matchAll(global)].map(spanOf);
}

/** What a pattern has matched. */
export const spanOf = ({ index, 0: { length } }: RegExpExecArray): Span => ({ start: index, end: index + length });

/** Whether two spans share no words. */
export const isApart = (one: Span, other: Span): boolean => other.end <= one.start || other.start >= one.end;

/** Two spans and what stands between them. */
export const join = (one: Span, other: Span): Span => ({
  start: Math.min(one.start, other.start),
  end: Math.max(one.end, other.end),
});

/** UTF-16 code units between a span and the nearest of others; 0 where they meet, Infinity where there are none. */
export function distanceTo(others: readonly Span[], { start, end }: Span): number {
  const gap = (other: Span): number => Math.max(other.start - end, start - other.end, 0);
  return others.reduce((nearest, other) => Math.min(nearest, gap(other)), Infinity);
}

/** How many different words stand at these spans, whatever their case, with or without a plural's s. */
export function differentWords(text: string, spans: readonly Span[]): number {
  return new Set(spans.map(({ start, end }) => text.slice(start, end).toLowerCase().replace(/s$/, ''))).size;
}

/** What stands beside the first pattern that matches a text. */
export function lookUp<T>(pairs: readonly (readonly [RegExp, T])[], text: string): T | undefined {
  return pairs.find(([pattern]) => pattern.test(text))?.[1];
}
