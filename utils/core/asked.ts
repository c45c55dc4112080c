import { datesInAddress } from './address-date.ts';
import { cardText, type CardText } from './card.ts';
import { OPENING } from './film-article.ts';
import type { Knowledge } from './knowledge.ts';
import type { Mention } from './mention.ts';
import { createNameFinder } from './name-finder.ts';
import { nameKey } from './name-pattern.ts';
import { readableText } from './normalise.ts';
import type { Entity, FactId } from './pack.ts';
import { createReader } from './reader.ts';
import type { Say } from './say.ts';
import { textBlocks } from './text-blocks.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words that the reader selected on a page, and asked about. */
export interface Asked {
  words: string;
  /** Address of the page; empty where it has none that we may know. */
  url: string;
}

/** So many characters of a selection are read; more would be a whole page, which the page script is for. */
export const MOST_READ = 20_000;

/** So many facts are shown. */
export const MOST_SHOWN = 12;

/**
 * The facts on selected words, best first: those that the words speak of by the rules for pages, then the others about whoever is named
 * in them, since the reader asked. A name that is all that was selected counts in any case.
 */
export function factsOn({ words, url }: Asked, knowledge: Knowledge, vocabulary: Vocabulary, say: Say): CardText[] {
  const text = words.slice(0, MOST_READ);
  const page = { published: datesInAddress(url, vocabulary)[0] ?? null, opening: text.slice(0, OPENING) };
  const reader = createReader(knowledge, page, vocabulary);
  const mentions = textBlocks(text).flatMap((block) => reader.read(block));
  const ids = new Set([...mentions.flatMap(({ facts }) => facts), ...factsAbout(named(text, knowledge), knowledge)]);
  return [...ids].flatMap((id) => cardOf(id, mentions, knowledge, say));
}

/** The pack's answer, as it is shown. */
export type Answer =
  /** `more`: there are further facts than the ones shown. */
  | { state: 'known'; cards: CardText[]; more: boolean }
  /** `names`: whom the pack has facts about, or some of them. */
  | { state: 'nothing'; names: string[] }
  | { state: 'failed' };

function named(text: string, knowledge: Knowledge): Entity[] {
  const found = createNameFinder(knowledge)(readableText(text).text).map(({ entity }) => entity);
  const whole = nameKey(text);
  const asWhole = [...knowledge.entities.values()].filter(({ names }) => names.some((name) => nameKey(name) === whole));
  return [...new Set([...found, ...asWhole])];
}

/** First those that have one of them as their subject, then those that are about them, or are their word. */
function factsAbout(entities: readonly Entity[], { facts }: Knowledge): FactId[] {
  const ids = new Set(entities.map(({ id }) => id));
  const names = entities.flatMap((entity) => entity.names);
  const [own, other]: [FactId[], FactId[]] = [[], []];
  for (const { fact } of facts.values()) {
    const { id, subject, about = [], speaker = '' } = fact;
    if (ids.has(subject)) own.push(id);
    else if (about.some((one) => ids.has(one)) || names.some((name) => speaker.includes(name))) other.push(id);
  }
  return [...own, ...other];
}

function cardOf(id: FactId, mentions: readonly Mention[], { facts }: Knowledge, say: Say): CardText[] {
  const known = facts.get(id);
  const comparisons = mentions.flatMap((mention) => mention.comparisons);
  const refusals = mentions.flatMap((mention) => mention.refusals);
  return known ? [cardText(known, comparisons, refusals, say)] : [];
}
