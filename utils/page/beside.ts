import { normalise } from '../core/normalise.ts';
import type { SelfFinding } from '../core/self-check.ts';
import type { PageMention } from './reading.ts';

/** Whether a finding is about a figure in the mention's sentence. */
export function isBeside({ sentences }: SelfFinding, { mention, block }: PageMention): boolean {
  const { start, end } = mention.sentence;
  return sentences.includes(normalise(block.text.slice(start, end)));
}
