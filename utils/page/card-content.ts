import { factAge } from '../core/age.ts';
import { readableText } from '../core/normalise.ts';
import type { Say } from '../core/say.ts';
import { alsoSays } from '../core/self-words.ts';
import { reasonOf } from '../core/why.ts';
import type { Reason } from '../core/why-this.ts';
import type { CardContent, CardFact } from './card-bridge.ts';
import type { Mention } from '../core/mention.ts';
import type { PageMention, Reading } from './reading.ts';
import { isBeside, selfFindings } from './self-findings.ts';

/** What a card shows of a mention; null where none of its facts is known any more. */
export function cardContent(reading: Reading, index: number, say: Say): CardContent | null {
  const { mentions, made } = reading;
  const shown = mentions[index];
  if (!shown) return null;
  const { mention } = shown;
  const facts = factsOf(reading, mention).map((fact) => {
    const { fact: known, source } = fact.known;
    return { ...fact, age: factAge(known, source, Date.now(), say) };
  });
  if (facts.length === 0) return null;
  const sentence = sentenceOf(shown);
  const beside = selfFindings(reading).filter((finding) => isBeside(finding, shown));
  const also = beside.map((finding) => alsoSays(finding, sentence, say));
  const reason = reasonFor(reading, shown);
  return { topic: mention.topic, facts, reason, also, sentence, made, ...placeOf(index, mentions.length) };
}

/** A mention's place among those of all frames, as far as that is known. */
function placeOf(index: number, own: number): Pick<CardContent, 'position' | 'total'> {
  const around = globalThis.sidelightAround;
  const { before, total } = around?.own === own ? around : { before: 0, total: own };
  return { position: before + index + 1, total };
}

/** As the page writes it. */
function sentenceOf({ block, mention: { sentence } }: PageMention): string {
  return block.text.slice(sentence.start, sentence.end);
}

/** By what was seen in the mention's sentence. */
function reasonFor({ seen, knowledge }: Reading, shown: PageMention): Reason | null {
  const { text } = readableText(sentenceOf(shown));
  const { topic, facts } = shown.mention;
  for (const told of seen.flat()) {
    if (told.sentence.text !== text) continue;
    const mention = told.mentions.find((one) => one.topic === topic && one.facts[0] === facts[0]);
    if (!mention) continue;
    const { rule, entity } = reasonOf(told, mention);
    return { rule, name: entity === null ? null : (knowledge.entities.get(entity)?.names[0] ?? null) };
  }
  return null;
}

/** The facts of a mention that are known, each with what belongs to it. */
export function factsOf({ knowledge }: Reading, mention: Mention): CardFact[] {
  return mention.facts.flatMap((id) => {
    const known = knowledge.facts.get(id);
    const comparisons = mention.comparisons.filter(({ fact }) => fact === id);
    const refusals = mention.refusals.filter(({ fact }) => fact === id);
    return known ? [{ known, comparisons, refusals }] : [];
  });
}
