import type { NameFilter } from './filter.ts';
import { gatherKnowledge, type KnownFact } from './knowledge.ts';
import { gluedNamesPattern, gluedPattern, nameKey } from './name-pattern.ts';
import type { Aspect, Entity, EntityId, Fact, Pack, PackSource, Source } from './pack.ts';
import { seal } from './sealed.ts';
import { vocabularyKey, type VocabularyRecord } from './vocabulary.ts';
import { AI_TERMS, FILM_TERMS } from './vocabulary/topic-roots.ts';

/** An entity with the facts that have it as their subject, as stored under `<version>:entity:<pack>:<id>`. */
export interface EntityRecord {
  entity: Entity;
  facts: KnownFact[];
}

/** What is known of a pack beside its entities, as stored under `<version>:pack:<id>`. */
export interface PackRecord {
  id: string;
  format: number;
  revision: number;
  title: string;
  language: string;
  sources: PackSource[];
  entities: number;
  facts: number;
}

/** What a generation of records is made from. */
export interface Stock {
  packs: readonly Pack[];
  vocabulary: VocabularyRecord;
  /** The extension's version. */
  release: string;
}

/** One generation: sealed records by storage key, and the filter that puts them into use. */
export interface Records {
  items: Record<string, string>;
  filter: NameFilter;
}

/**
 * Takes packs apart into records, so that a page reads only those whose names stand on it.
 * `version` is the number of their generation.
 */
export function recordsOf(stock: Stock, version: number): Records {
  const items: Records['items'] = { [vocabularyKey(version)]: seal(stock.vocabulary) };
  for (const pack of stock.packs) {
    items[`${version}:pack:${pack.id}`] = seal(packRecord(pack));
    for (const [key, record] of entityRecords(pack, version)) items[key] = seal(record);
  }
  return { items, filter: filterOf(stock, version) };
}

/** The generation that a storage key belongs to; null: it is no record's. */
export function generationOf(key: string): number | null {
  const [, version] = /^(\d+):/.exec(key) ?? [];
  return version === undefined ? null : Number(version);
}

function entityKey(version: number, pack: string, entity: EntityId): string {
  return `${version}:entity:${pack}:${entity}`;
}

function madeFrom({ release, packs, vocabulary }: Stock): string {
  return [release, ...packs.map(({ id, revision }) => `${id}@${revision}`), vocabulary.version].join(' ');
}

function packRecord({ id, format, revision, title, language, sources, entities, facts }: Pack): PackRecord {
  return { id, format, revision, title, language, sources, entities: entities.length, facts: facts.length };
}

function entityRecords(pack: Pack, version: number): [string, EntityRecord][] {
  const facts = [...gatherKnowledge([pack]).facts.values()].map((known) => ({
    ...known,
    source: sourceForCard(known.source),
  }));
  const known = Map.groupBy(facts, ({ fact }) => fact.subject);
  return pack.entities.map((entity) => [
    entityKey(version, pack.id, entity.id),
    { entity, facts: known.get(entity.id) ?? [] },
  ]);
}

/** A source without its hashes, which would weigh on every page that reads the record. */
export function sourceForCard(source: PackSource): Source {
  const light = { ...source };
  delete light.paragraphHashes;
  return light;
}

function filterOf(stock: Stock, version: number): NameFilter {
  const { packs } = stock;
  const records = new Map<string, Set<string>>();
  for (const pack of packs) {
    const linked = links(pack);
    for (const entity of pack.entities) {
      const keys = [...(linked.get(entity.id) ?? [])].map((id) => entityKey(version, pack.id, id));
      for (const name of entity.names) join(records, nameKey(name), keys);
    }
  }
  return {
    version,
    made: madeFrom(stock),
    names: gluedNamesPattern(packs.flatMap((pack) => pack.entities.flatMap((entity) => entity.names))),
    ai: gluedPattern(AI_TERMS),
    film: gluedPattern(FILM_TERMS),
    records: Object.fromEntries([...records].map(([name]) => [name, keysWithin(name, records)])),
    topical: topical(packs, version),
  };
}

/** By entity: itself and every entity one step away, by ownership or by a fact about both. */
function links(pack: Pack): Map<EntityId, Set<EntityId>> {
  const linked = new Map(pack.entities.map(({ id }) => [id, new Set([id])]));
  const known = (ids: readonly EntityId[]): EntityId[] => ids.filter((id) => linked.has(id));
  for (const { id, of } of pack.entities) if (of !== undefined) join(linked, id, known([of]));
  for (const { subject, about = [] } of pack.facts) {
    const together = known([subject, ...about]);
    for (const id of together) join(linked, id, together);
  }
  return linked;
}

/** The longest name takes the place on the page, so its keys include those of the names inside it. */
function keysWithin(name: string, records: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const words = name.split(' ');
  const keys = new Set<string>();
  for (let start = 0; start < words.length; start++)
    for (let end = words.length; end > start; end--)
      for (const key of records.get(words.slice(start, end).join(' ')) ?? []) keys.add(key);
  return [...keys];
}

/** What a page may ask about whichever names it has; the rest of a large pack must not weigh on every such page. */
const GENERAL = new Set<Aspect>(['definition', 'consent', 'jobs', 'labour-rules', 'outlook']);

/** Records read on every page about AI and film: enough for a small pack as a whole, and no more from a large one. */
const TOPICAL_LIMIT = 24;

function topical(packs: readonly Pack[], version: number): string[] {
  const facts = packs.flatMap((pack) =>
    pack.facts.filter(({ topic }) => topic === 'ai-footage').map((fact) => ({ pack, fact })),
  );
  const generalFirst = facts.toSorted((a, b) => Number(isGeneral(b.fact)) - Number(isGeneral(a.fact)));
  const keys = generalFirst.flatMap(({ pack, fact }) =>
    [fact.subject, ...(fact.about ?? [])].map((id) => entityKey(version, pack.id, id)),
  );
  return [...new Set(keys)].slice(0, TOPICAL_LIMIT);
}

function isGeneral({ aspect }: Fact): boolean {
  return aspect !== undefined && GENERAL.has(aspect);
}

function join<K, V>(sets: Map<K, Set<V>>, key: K, values: readonly V[]): void {
  const set = sets.get(key);
  if (set) for (const value of values) set.add(value);
  else sets.set(key, new Set(values));
}
