import type { Figure } from './figures.ts';
import type { Span } from './mention.ts';

const LONGEST = 40;

/** A figure with the words that widen it, at most 40 characters; without them where that is too long. */
export function quoteSpan(figure: Figure): Span {
  const start = figure.end - figure.hedgeStart <= LONGEST ? figure.hedgeStart : figure.start;
  return { start, end: Math.min(figure.end, start + LONGEST) };
}
