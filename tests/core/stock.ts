import { vocabularyFile } from '../../tools/vocabulary-file.ts';
import type { Pack } from '../../utils/core/pack.ts';
import { recordsOf, type Records, type Stock } from '../../utils/core/records.ts';
import type { VocabularyRecord } from '../../utils/core/vocabulary.ts';

export const RELEASE = '1.0.0';

/** Packs with the vocabulary of the project, as version `RELEASE` of the extension would bring them. */
export function stockOf(...packs: Pack[]): Stock {
  return { packs, vocabulary: JSON.parse(vocabularyFile()) as VocabularyRecord, release: RELEASE };
}

/** The records of these packs, as generation 1. */
export function recordsFor(...packs: Pack[]): Records {
  return recordsOf(stockOf(...packs), 1);
}
