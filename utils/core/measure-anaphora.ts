import type { MeasureMention } from './measures.ts';
import type { Sentence } from './sentence.ts';

/**
 * A sentence that names no measure and whose subject stands for that of the sentence before it ("That is 16% up on the
 * year", "It came to $3.1bn"), with the measure put where the subject stands; any other sentence as it is.
 */
export function withCarriedMeasure(sentence: Sentence, last: MeasureMention | null): Sentence {
  const { text, figures, measures, words } = sentence;
  if (!last || figures.length === 0 || measures.length > 0) return sentence;
  const subject = words.measureAnaphor.exec(text);
  if (!subject) return sentence;
  const start = subject.index + subject[0].length;
  return { ...sentence, measures: [{ ...last, start, end: start }] };
}

/** The measure that the next sentence may take up: the only one of a sentence; null for none or several. */
export function measureToCarry({ measures }: Sentence): MeasureMention | null {
  const [first, ...others] = measures;
  if (!first || first.metric === 'results' || first.metric === 'other') return null;
  return others.every(({ metric }) => metric === first.metric) ? first : null;
}
