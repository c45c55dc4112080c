import type { CardContent } from './card-bridge.ts';
import type { Mention } from '../core/mention.ts';
import type { Reading } from './reading.ts';
import { isBeside, selfFindings } from './self-findings.ts';

/** What a card shows of a mention; null where none of its facts is known any more. */
export function cardContent(reading: Reading, index: number): CardContent | null {
  const { mentions, made } = reading;
  const shown = mentions[index];
  if (!shown) return null;
  const { mention, block } = shown;
  const facts = factsOf(reading, mention);
  if (facts.length === 0) return null;
  const beside = selfFindings(reading).filter((finding) => isBeside(finding, shown));
  const sentence = block.text.slice(mention.sentence.start, mention.sentence.end);
  return { topic: mention.topic, facts, sentence, self: beside, made, position: index + 1, total: mentions.length };
}

/** The facts of a mention that are known, each with what belongs to it. */
export function factsOf({ knowledge }: Reading, mention: Mention): CardContent['facts'] {
  return mention.facts.flatMap((id) => {
    const known = knowledge.facts.get(id);
    const comparisons = mention.comparisons.filter(({ fact }) => fact === id);
    const refusals = mention.refusals.filter(({ fact }) => fact === id);
    return known ? [{ known, comparisons, refusals }] : [];
  });
}
