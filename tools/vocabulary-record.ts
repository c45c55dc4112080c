import { createHash } from 'node:crypto';
import { english } from '../utils/core/vocabulary/english.ts';
import { closeVocabulary, type VocabularyRecord } from '../utils/core/vocabulary.ts';

/** The English vocabulary with a version that changes whenever a word of it does. */
export function vocabularyRecord(): VocabularyRecord {
  const words = closeVocabulary(english);
  const version = createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 16);
  return { language: 'en', version, words };
}
