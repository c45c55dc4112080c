import browser from 'webextension-polyfill';
import { factsOn, MOST_SHOWN, type Answer, type Asked } from '../core/asked.ts';
import type { NameFilter } from '../core/filter.ts';
import { knowledgeOf, recordKeys } from '../core/known-here.ts';
import { knownNames } from '../core/known-names.ts';
import type { Say } from '../core/say.ts';
import { unseal } from '../core/sealed.ts';
import { openVocabulary, vocabularyKey, type VocabularyRecord } from '../core/vocabulary.ts';
import { keepPacks } from './packs.ts';

/** The stored packs' answer. Where they are broken they are mended first. Never rejects. */
export async function answerTo(words: Asked, say: Say): Promise<Answer> {
  try {
    return await answer(words, say).catch(() => keepPacks('whole').then(() => answer(words, say)));
  } catch {
    return { state: 'failed' };
  }
}

async function answer(words: Asked, say: Say): Promise<Answer> {
  const { filter } = (await browser.storage.local.get('filter')) as { filter: NameFilter };
  const [vocabulary] = await read([vocabularyKey(filter.version)]);
  const { words: stored } = unseal(vocabulary) as VocabularyRecord;
  const knowledge = knowledgeOf(await read(recordKeys(words.words, filter)), filter.names);
  const cards = factsOn(words, knowledge, openVocabulary(stored), say);
  if (cards.length === 0) return { state: 'nothing', names: await someNames(filter) };
  return { state: 'known', cards: cards.slice(0, MOST_SHOWN), more: cards.length > MOST_SHOWN };
}

/** A large pack knows more than a reader would want to read here. */
const MOST_RECORDS = 40;
const MOST_NAMES = 8;

async function someNames({ records, names }: NameFilter): Promise<string[]> {
  const keys = [...new Set(Object.values(records).flat())].slice(0, MOST_RECORDS);
  return knownNames(knowledgeOf(await read(keys), names)).slice(0, MOST_NAMES);
}

async function read(keys: string[]): Promise<unknown[]> {
  const stored = await browser.storage.local.get(keys);
  return keys.map((key) => stored[key]);
}
