import type { Hedge } from './interval.ts';
import { HEDGES } from './vocabulary/figure-words.ts';

/** The hedge whose words end right before `start`, and where they start. */
export function hedgeBefore(text: string, start: number): { hedge: Hedge; start: number } {
  const before = text.slice(Math.max(0, start - 24), start);
  for (const [hedge, pattern] of HEDGES) {
    const match = pattern.exec(before);
    if (match) return { hedge, start: start - before.length + match.index };
  }
  return { hedge: 'none', start };
}
