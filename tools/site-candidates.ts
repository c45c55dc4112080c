import * as v from 'valibot';
import { isUnder } from '../utils/core/hosts.ts';
import type { SiteList } from './news-sites.ts';

/** A host that other lists hold and ours does not know. */
export interface Candidate {
  host: string;
  /** As the other list gives them; empty where it does not. */
  country: string;
  name: string;
  /** How many lists hold it. */
  sources: number;
}

const OTHER_LISTS = v.record(
  v.string(),
  v.object({ sources: v.array(v.string()), country: v.optional(v.string()), name: v.optional(v.string()) }),
);

/** Fewer say little: a single list may hold anything. */
const LEAST_SOURCES = 2;

/**
 * Hosts of two lists or more that are neither listed nor left out, nor under one that is; those of most lists first.
 * `json` is `{"host": {"sources": ["list", …], "country"?, "name"?}, …}`. Throws on anything else.
 */
export function candidates(json: string, { listed, leftOut }: SiteList): Candidate[] {
  const known = [...listed, ...leftOut].map(({ host }) => host);
  return Object.entries(v.parse(OTHER_LISTS, JSON.parse(json)))
    .map(([host, { sources, country = '', name = '' }]) => ({ host, country, name, sources: sources.length }))
    .filter(({ host, sources }) => sources >= LEAST_SOURCES && !isUnder(host, known))
    .toSorted((a, b) => b.sources - a.sources || (a.host < b.host ? -1 : 1));
}
