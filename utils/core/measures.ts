import { spanOf } from './matches.ts';
import type { Span } from './mention.ts';
import type { Metric } from './pack.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word for a measure, where it stands in a sentence: "net income", "operating margin", "second-quarter results". */
export interface MeasureMention extends Span {
  /** `results`: a quarter's figures as a whole; `other`: a measure that no fact has. */
  metric: Metric | 'results' | 'other';
  /** A word that may stand for several measures ("profit"). */
  vague: boolean;
}

/** Every measure of a sentence, in order; of overlapping ones the longest name. */
export function readMeasures(text: string, { measure, measureKinds, partial }: Vocabulary): MeasureMention[] {
  return [...text.matchAll(measure)].map((match) => {
    const kind = measureKinds[match.slice(1).findIndex((group) => group !== undefined)];
    const part = partial.test(`${text.slice(0, match.index)}\n${text.slice(match.index)}`);
    return {
      ...spanOf(match),
      metric: part ? 'other' : (kind?.metric ?? 'other'),
      vague: kind?.vague ?? false,
    };
  });
}
