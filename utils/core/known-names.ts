import type { Knowledge } from './knowledge.ts';

/** Names of those that there are facts about, first those with the most. */
export function knownNames({ entities, facts }: Knowledge): string[] {
  const bySubject = Map.groupBy(facts.values(), ({ fact }) => fact.subject);
  const known = [...bySubject].map(([id, own]) => ({ name: entities.get(id)?.names[0] ?? id, count: own.length }));
  return known.toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name)).map(({ name }) => name);
}
