import { namesPattern } from './name-pattern.ts';
import type { Entity, EntityId, Fact, FactId, Pack, Source } from './pack.ts';

/** A fact with what a card needs to show beside it. */
export interface KnownFact {
  fact: Fact;
  source: Source;
  packTitle: string;
  /** BCP 47 tag of the statement's language. */
  language: string;
  /** The name of the fact's subject that is shown to readers. */
  subjectName: string;
}

/** What the engine knows while it reads one page: entities and facts of all packs, looked up by id. */
export interface Knowledge {
  entities: Map<EntityId, Entity>;
  facts: Map<FactId, KnownFact>;
  /** Source of a RegExp, to be used with the flags `gi`, for every name of every entity; and perhaps of others. */
  names: string;
}

/** Gathers packs into one body of knowledge. A later pack's entity or fact of the same id takes the earlier one's place. */
export function gatherKnowledge(packs: readonly Pack[]): Knowledge {
  const names = namesPattern(packs.flatMap(({ entities }) => entities.flatMap((entity) => entity.names)));
  const knowledge: Knowledge = { entities: new Map(), facts: new Map(), names };
  for (const pack of packs) {
    const sources = new Map(pack.sources.map((source) => [source.id, source]));
    for (const entity of pack.entities) knowledge.entities.set(entity.id, entity);
    for (const fact of pack.facts) {
      const source = sources.get(fact.evidence.source);
      if (!source) continue;
      knowledge.facts.set(fact.id, {
        fact,
        source,
        packTitle: pack.title,
        language: pack.language,
        subjectName: knowledge.entities.get(fact.subject)?.names[0] ?? '',
      });
    }
  }
  return knowledge;
}
