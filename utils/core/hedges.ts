import type { Hedge } from './interval.ts';
import { lookUp } from './matches.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The hedge whose words end right before `start`, and where they start. */
export function hedgeBefore(text: string, start: number, words: Vocabulary): { hedge: Hedge; start: number } {
  const before = text.slice(Math.max(0, start - 32), start);
  for (const [pattern, hedge] of words.hedges) {
    const match = pattern.exec(before);
    if (match) return { hedge, start: start - before.length + match.index };
  }
  return { hedge: 'none', start };
}

/** The hedge whose words start right at `end`: "or more". */
export function hedgeAfter(text: string, end: number, { hedgesAfter }: Vocabulary): Hedge {
  return lookUp(hedgesAfter, text.slice(end, end + 24)) ?? 'none';
}
