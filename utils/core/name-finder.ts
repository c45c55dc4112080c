import type { Knowledge } from './knowledge.ts';
import { spanOf } from './matches.ts';
import type { Span } from './mention.ts';
import { nameKey } from './name-pattern.ts';
import type { Entity } from './pack.ts';

/** A name of an entity, where it stands in normalised text. */
export interface NameMention extends Span {
  entity: Entity;
}

/** Finds every name of every entity in normalised text, leftmost-longest, in order. */
export type NameFinder = (text: string) => NameMention[];

/**
 * A finder for the names of `knowledge`. Whole words only; case is ignored, but a name that starts with a capital
 * must start with one in the text ("apple" is not Apple), and no name is part of an address ("netflix.com").
 */
export function createNameFinder(knowledge: Knowledge): NameFinder {
  const byName = new Map<string, { entity: Entity; name: string }>();
  for (const entity of knowledge.entities.values())
    for (const name of entity.names) byName.set(nameKey(name), { entity, name });
  const pattern = new RegExp(knowledge.names, 'gi');
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const span = spanOf(match);
      const named = byName.get(nameKey(match[0]));
      if (!named || !startsAlike(named.name, match[0]) || isInside(text, span)) return [];
      return [{ ...span, entity: named.entity }];
    });
}

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

function startsAlike(name: string, written: string): boolean {
  return !isCapital(name) || isCapital(written);
}

/** Inside a longer word, or part of an address. */
function isInside(text: string, { start, end }: Span): boolean {
  return /[\w@/#.]$/.test(text.slice(0, start)) || /^(?:\w|\.[a-z]|[@/]\w)/.test(text.slice(end));
}
