import type { AnyClaim } from './claims.ts';
import { spanOf } from './matches.ts';
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
  const { end } = spanOf(subject);
  return { ...sentence, measures: [{ ...last, start: end, end }] };
}

/**
 * The measure that the next sentence may take up: the only one of a sentence, or the only one with figures where it has all of
 * them; null for none or several, and for that of a region or of somebody who is no company.
 */
export function measureToCarry(
  { text, measures, figures, words }: Sentence,
  told: readonly AnyClaim[],
): MeasureMention | null {
  const claimed = told.flatMap((claim) => claim.figures).length;
  const isAll = claimed > 0 && claimed === figures.filter(({ kind }) => kind === 'amount' || kind === 'percent').length;
  const [first, ...others] = isAll ? measures.filter(({ metric }) => metric !== 'other') : measures;
  if (!first || first.metric === 'results' || first.metric === 'other') return null;
  if (words.stranger.test(`${text.slice(0, first.start)}\n${text.slice(first.start)}`)) return null;
  return others.every(({ metric }) => metric === first.metric) ? first : null;
}
