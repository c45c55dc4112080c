import type { Span } from './mention.ts';
import { MEASURES, PART_QUALIFIERS, type Measure } from './vocabulary/measures.ts';

/** A word for a measure, where it stands in a sentence: "net income", "operating margin", "second-quarter results". */
export interface MeasureMention extends Span {
  metric: Measure['metric'];
  /** A word that may stand for several measures ("profit"). */
  vague: boolean;
}

const MEASURE = new RegExp(`(?<![\\w-])(?:${MEASURES.map(({ pattern }) => `(${pattern})`).join('|')})(?![\\w])`, 'gi');

/** Every measure of a sentence, in order; of overlapping ones the longest name. */
export function readMeasures(text: string): MeasureMention[] {
  return [...text.matchAll(MEASURE)].map((match) => {
    const measure = MEASURES[match.slice(1).findIndex((group) => group !== undefined)];
    const part = PART_QUALIFIERS.test(text.slice(0, match.index));
    return {
      start: match.index,
      end: match.index + match[0].length,
      metric: part ? 'other' : (measure?.metric ?? 'other'),
      vague: measure?.vague ?? false,
    };
  });
}
