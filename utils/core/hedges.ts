import type { Hedge } from './interval.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The hedge whose words end right before `start`, and where they start. */
export function hedgeBefore(text: string, start: number, words: Vocabulary): { hedge: Hedge; start: number } {
  const before = text.slice(Math.max(0, start - 24), start);
  for (const [pattern, hedge] of words.hedges) {
    const match = pattern.exec(before);
    if (match) return { hedge, start: start - before.length + match.index };
  }
  return { hedge: 'none', start };
}
