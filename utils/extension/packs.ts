import browser from 'webextension-polyfill';
import { parsePack } from '../core/pack-schema.ts';
import type { Pack } from '../core/pack.ts';
import { packKey, recordsOf } from '../core/records.ts';
import { isVocabularyRecord, VOCABULARY_KEY, type VocabularyRecord } from '../core/vocabulary.ts';

/**
 * Puts the bundled vocabulary and pack into storage: always after an install or update, whose vocabulary may be another; else (`ifNeeded`)
 * only where it is missing or there in another revision.
 */
export async function storeBundledPack({ ifNeeded }: { ifNeeded: boolean }): Promise<void> {
  await keepSalt();
  const vocabulary = await bundled('/vocabulary.json');
  if (!isVocabularyRecord(vocabulary)) throw new Error('vocabulary.json: expected a vocabulary');
  const pack = parsePack(await bundled('/knowledge.json'));
  if (!ifNeeded || !(await isVocabularyStored(vocabulary)))
    await browser.storage.local.set({ [VOCABULARY_KEY]: vocabulary });
  if (!ifNeeded || !(await isStored(pack))) await storePacks([pack]);
}

/** The one thing this extension fetches: a file of its own package. */
async function bundled(file: '/knowledge.json' | '/vocabulary.json'): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(file));
  return response.json();
}

async function isVocabularyStored({ version }: VocabularyRecord): Promise<boolean> {
  const { [VOCABULARY_KEY]: stored } = await browser.storage.local.get(VOCABULARY_KEY);
  return isVocabularyRecord(stored) && stored.version === version;
}

/** Stores packs in the place of those that are stored, all at once: a page never reads half of them. */
export async function storePacks(packs: readonly Pack[]): Promise<void> {
  const before = await browser.storage.local.get(null);
  const { items, filter } = recordsOf(packs, versionOf(before[FILTER]) + 1);
  await browser.storage.local.set({ ...items, [FILTER]: filter });
  const gone = Object.keys(before).filter((key) => /^(?:pack|entity):/.test(key) && !Object.hasOwn(items, key));
  if (gone.length > 0) await browser.storage.local.remove(gone);
}

const FILTER = 'filter';
const SALT = 'salt';

/** Random and made once: the names of our highlights are derived from it. */
async function keepSalt(): Promise<void> {
  const stored = await browser.storage.local.get(SALT);
  if (stored[SALT] === undefined) await browser.storage.local.set({ [SALT]: crypto.randomUUID() });
}

async function isStored({ id, revision }: Pack): Promise<boolean> {
  const stored = await browser.storage.local.get([packKey(id), FILTER]);
  return numberIn(stored[packKey(id)], 'revision') === revision && stored[FILTER] !== undefined;
}

function versionOf(filter: unknown): number {
  return numberIn(filter, 'version') ?? 0;
}

function numberIn(record: unknown, field: string): number | null {
  if (typeof record !== 'object' || record === null) return null;
  const value: unknown = Reflect.get(record, field);
  return typeof value === 'number' ? value : null;
}
