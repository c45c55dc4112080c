import browser from 'webextension-polyfill';
import { parsePack } from '../core/pack-schema.ts';
import type { Stock } from '../core/records.ts';
import { isVocabularyRecord } from '../core/vocabulary.ts';

/** The pack and the vocabulary of the extension's package, checked. Throws when one of the files is broken. */
export async function bundledStock(): Promise<Stock> {
  const vocabulary = await bundled('/vocabulary.json');
  if (!isVocabularyRecord(vocabulary)) throw new Error('vocabulary.json: expected a vocabulary');
  const pack = parsePack(await bundled('/knowledge.json'));
  return { packs: [pack], vocabulary, release: release() };
}

/** The extension's version. */
export function release(): string {
  return browser.runtime.getManifest().version;
}

/** The one thing this extension fetches: a file of its own package. */
async function bundled(file: '/knowledge.json' | '/vocabulary.json'): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(file));
  return response.json();
}
