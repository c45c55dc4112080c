import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { NameFilter } from '../../utils/core/filter.ts';
import { knowledgeOf, recordKeys } from '../../utils/core/known-here.ts';
import type { Pack } from '../../utils/core/pack.ts';
import { generationOf } from '../../utils/core/records.ts';
import { unseal } from '../../utils/core/sealed.ts';
import { vocabularyKey, type VocabularyRecord } from '../../utils/core/vocabulary.ts';
import { storedFilter } from '../../utils/page/gate.ts';
import { HARBOUR_PACK } from '../core/harbour.ts';
import type { FakeArea } from './storage-area.ts';

/** The pack in a revision of its own, whose every statement tells which. */
export function revised(revision: number, { without = [] as string[] } = {}): Pack {
  return {
    ...HARBOUR_PACK,
    revision,
    entities: HARBOUR_PACK.entities.filter(({ id }) => !without.includes(id)),
    facts: HARBOUR_PACK.facts
      .filter(({ subject }) => !without.includes(subject))
      .map((fact) => ({ ...fact, statement: `${fact.statement.slice(0, 60)}, revision ${revision}` })),
  };
}

/** A release of the extension, by what of it is stored. */
export interface Release {
  pack: Pack;
  version?: string;
  vocabulary?: string;
}

/** The extension's package; the answer holds what is fetched of it. */
export function install({ pack, version = '1.0.0', vocabulary = 'first' }: Release): string[] {
  const fetched: string[] = [];
  const words = JSON.stringify({ language: 'en', version: vocabulary, words: {} } satisfies VocabularyRecord);
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockImplementation(() => ({ version }) as never);
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `extension://id${path}`);
  vi.stubGlobal('fetch', async (address: string) => {
    fetched.push(address);
    return new Response(address.endsWith('/vocabulary.json') ? words : JSON.stringify(pack));
  });
  return fetched;
}

/** What a page of that version would know, were every name on it: revisions and entities; or why it knows nothing. */
export function pageSees({ stored }: FakeArea, version = '1.0.0'): string {
  const filter = storedFilter(stored['filter'], version);
  if (!filter) return 'no filter';
  const names = HARBOUR_PACK.entities.flatMap((entity) => entity.names);
  try {
    const records = recordKeys(names.join('. '), filter).map((key) => stored[key]);
    const { entities, facts } = knowledgeOf(records, filter.names);
    const words = unseal(stored[vocabularyKey(filter.version)]) as VocabularyRecord;
    const revisions = new Set([...facts.values()].map(({ fact }) => fact.statement.replace(/^.*, /, '')));
    return `${[...revisions].join(' and ')} of ${entities.size} entities, words ${words.version}`;
  } catch {
    return 'broken';
  }
}

/** The generations of which anything is stored. */
export const generations = ({ stored }: FakeArea): number[] => [
  ...new Set(Object.keys(stored).flatMap((key) => generationOf(key) ?? [])),
];
/** The generation in use. */
export const version = ({ stored }: FakeArea): number => (stored['filter'] as NameFilter).version;
