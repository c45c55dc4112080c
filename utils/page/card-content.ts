import type { Say } from '../core/say.ts';
import { alsoSays } from '../core/self-words.ts';
import type { CardContent } from './card-bridge.ts';
import type { PageMention, Reading } from './reading.ts';
import { isBeside, selfFindings } from './self-findings.ts';

/** What a card shows of a mention; null where none of its facts is known any more. */
export function cardContent(reading: Reading, index: number, say: Say): CardContent | null {
  const { mentions, knowledge } = reading;
  const shown = mentions[index];
  if (!shown) return null;
  const { mention } = shown;
  const facts = mention.facts.flatMap((id) => {
    const known = knowledge.facts.get(id);
    const comparisons = mention.comparisons.filter(({ fact }) => fact === id);
    const refusals = mention.refusals.filter(({ fact }) => fact === id);
    return known ? [{ known, comparisons, refusals }] : [];
  });
  if (facts.length === 0) return null;
  const sentence = sentenceOf(shown);
  const beside = selfFindings(reading).filter((finding) => isBeside(finding, shown));
  const also = beside.map((finding) => alsoSays(finding, sentence, say));
  return { topic: mention.topic, facts, also, position: index + 1, total: mentions.length };
}

/** The mention's sentence as the page writes it. */
export function sentenceOf({ block, mention: { sentence } }: PageMention): string {
  return block.text.slice(sentence.start, sentence.end);
}
