import type { NameFilter } from './filter.ts';
import type { Knowledge } from './knowledge.ts';
import { namesIn } from './name-pattern.ts';
import { standNear } from './nearness.ts';
import type { EntityRecord } from './records.ts';

/** Storage keys of the records that a text asks for: those of the names in it, and the topical ones where it speaks of AI and film. */
export function recordKeys(text: string, filter: NameFilter): string[] {
  const keys = new Set<string>();
  for (const name of namesIn(text, filter.names)) for (const key of filter.records[name] ?? []) keys.add(key);
  if (standNear(text, filter.ai, filter.film)) for (const key of filter.topical) keys.add(key);
  return [...keys];
}

/** Gathers stored records into what the reader of one page knows. `names` is `NameFilter.names`. What is not an entity record is left out. */
export function knowledgeOf(records: readonly unknown[], names: string): Knowledge {
  const knowledge: Knowledge = { entities: new Map(), facts: new Map(), names };
  for (const record of records.filter(isEntityRecord)) {
    knowledge.entities.set(record.entity.id, record.entity);
    for (const known of record.facts) knowledge.facts.set(known.fact.id, known);
  }
  return knowledge;
}

/** Records are checked whole before they are stored; this tells them from what is missing. */
function isEntityRecord(record: unknown): record is EntityRecord {
  return typeof record === 'object' && record !== null && 'entity' in record && 'facts' in record;
}
