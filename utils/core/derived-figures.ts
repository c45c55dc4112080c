import type { Figure } from './figures.ts';
import { hedgeBefore } from './hedges.ts';
import { roundingInterval, type Hedge } from './interval.ts';
import type { FigureKind } from './pack.ts';
import { spanOf } from './matches.ts';
import type { Vocabulary } from './vocabulary.ts';

// "Double, half, a third, a quarter": 10 % either side, "exactly" 1 % (PRODUCT.md, section 4); a tenth counts as ten times written.
const SLACK = 0.2;
const EXACT = 0.02;

/** What a figure that is not written as a number stands for; `turned` if its words tell what is left. */
export function derived(
  value: number,
  kind: FigureKind,
  written: Hedge,
  turned: boolean | undefined,
  { turnedHedges }: Vocabulary,
): Pick<Figure, 'value' | 'hedge' | 'low' | 'high'> {
  const hedge = (turned && turnedHedges[written]) || written;
  const unit = kind === 'multiple' && value === 10 ? 1 : value * (hedge === 'exactly' ? EXACT : SLACK);
  return { value, hedge, ...roundingInterval(value, unit, hedge) };
}

/** Figures that are words alone: "a tenth of the time", "by a fifth", "doubled". */
export function readDerived(text: string, words: Vocabulary): Figure[] {
  return words.wordings.flatMap(({ pattern, kind, sign, values, turned }) =>
    [...text.matchAll(pattern)].map((match) => {
      const word = (match.groups?.['word'] ?? match.groups?.['half'] ?? '').toLowerCase().replace('-', ' ');
      const { hedge, start: hedgeStart } = hedgeBefore(text, match.index, words);
      const unit = kind === 'percent' ? '%' : 'times';
      return {
        ...spanOf(match),
        kind,
        unit,
        sign,
        hedgeStart,
        ...derived(values[word] ?? Number(word), kind, hedge, turned, words),
      };
    }),
  );
}
