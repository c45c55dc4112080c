import type { NameFilter } from './filter.ts';
import type { Knowledge } from './knowledge.ts';
import { namesIn } from './name-pattern.ts';
import { standNear } from './nearness.ts';
import type { EntityRecord } from './records.ts';
import { unseal } from './sealed.ts';

/** Storage keys of the records that a text asks for: those of the names in it, and the topical ones where it speaks of AI and film. */
export function recordKeys(text: string, filter: NameFilter): string[] {
  const keys = new Set<string>();
  for (const name of namesIn(text, filter.names)) for (const key of filter.records[name] ?? []) keys.add(key);
  if (standNear(text, filter.ai, filter.film)) for (const key of filter.topical) keys.add(key);
  return [...keys];
}

/**
 * Gathers records, sealed as they are stored, into what the reader of one page knows. `names` is `NameFilter.names`. Throws when one of them is missing or
 * broken: without a company, its figures would be taken for those of the company named before it.
 */
export function knowledgeOf(records: readonly unknown[], names: string): Knowledge {
  const knowledge: Knowledge = { entities: new Map(), facts: new Map(), names };
  for (const record of records) {
    const { entity, facts } = unseal(record) as EntityRecord;
    knowledge.entities.set(entity.id, entity);
    for (const known of facts) knowledge.facts.set(known.fact.id, known);
  }
  return knowledge;
}
