import browser from 'webextension-polyfill';
import type { NameFilter } from '../core/filter.ts';
import { gatherKnowledge, type Knowledge } from '../core/knowledge.ts';
import { knowledgeOf } from '../core/known-here.ts';
import type { Say } from '../core/say.ts';
import { createSearch, type Search } from '../core/search.ts';
import { bundledStock } from './bundle.ts';

/** A search over the facts of all packs: those in storage, or, where that is broken, those of the extension's own package. Rejects where that is broken too. */
export async function openSearch(say: Say): Promise<Search> {
  const knowledge = await storedKnowledge().catch(bundledKnowledge);
  return createSearch(knowledge, say);
}

async function storedKnowledge(): Promise<Knowledge> {
  const { filter } = (await browser.storage.local.get('filter')) as { filter: NameFilter };
  const keys = [...new Set(Object.values(filter.records).flat())];
  const stored = await browser.storage.local.get(keys);
  return knowledgeOf(
    keys.map((key) => stored[key]),
    filter.names,
  );
}

async function bundledKnowledge(): Promise<Knowledge> {
  const { packs } = await bundledStock();
  return gatherKnowledge(packs);
}
