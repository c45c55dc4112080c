import type { CardContent } from './card-bridge.ts';
import type { Reading } from './reading.ts';

/** What a card shows of a mention; null where none of its facts is known any more. */
export function cardContent({ mentions, knowledge }: Reading, index: number): CardContent | null {
  const mention = mentions[index]?.mention;
  if (!mention) return null;
  const facts = mention.facts.flatMap((id) => {
    const known = knowledge.facts.get(id);
    const comparisons = mention.comparisons.filter(({ fact }) => fact === id);
    const refusals = mention.refusals.filter(({ fact }) => fact === id);
    return known ? [{ known, comparisons, refusals }] : [];
  });
  return facts.length === 0 ? null : { topic: mention.topic, facts, position: index + 1, total: mentions.length };
}
