import { vocabularyRecord } from '../../tools/vocabulary-record.ts';
import type { Pack } from '../../utils/core/pack.ts';
import { recordsOf, type Records, type Stock } from '../../utils/core/records.ts';

export const RELEASE = '1.0.0';

/** Packs with the vocabulary of the project, as version `RELEASE` of the extension would bring them. */
export function stockOf(...packs: Pack[]): Stock {
  return { packs, vocabulary: vocabularyRecord(), release: RELEASE };
}

/** The records of these packs, as generation 1. */
export function recordsFor(...packs: Pack[]): Records {
  return recordsOf(stockOf(...packs), 1);
}
