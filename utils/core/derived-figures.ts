import type { Figure } from './figures.ts';
import { hedgeBefore } from './hedges.ts';
import { roundingInterval } from './interval.ts';
import type { Vocabulary } from './vocabulary.ts';

// "Double, half, a third, a quarter": 10 % either side (PRODUCT.md, section 4); a tenth counts as ten times written.
const SLACK = 0.2;

/** Figures that are words alone: "a tenth of the time", "by a fifth", "doubled". */
export function readDerived(text: string, words: Vocabulary): Figure[] {
  return words.wordings.flatMap(({ pattern, kind, sign, values }) =>
    [...text.matchAll(pattern)].map((match) => {
      const word = (match.groups?.['word'] ?? match.groups?.['half'] ?? '').toLowerCase();
      const value = values[word] ?? 0;
      const { hedge, start: hedgeStart } = hedgeBefore(text, match.index, words);
      const interval = roundingInterval(value, kind === 'multiple' && value === 10 ? 1 : value * SLACK, hedge);
      const span = { start: match.index, end: match.index + match[0].length };
      return { ...span, kind, unit: kind === 'percent' ? '%' : 'times', value, sign, hedge, hedgeStart, ...interval };
    }),
  );
}
