import type { english } from './vocabulary/english.ts';

/** The words and patterns of a language by which the engine reads; see `vocabulary/english.ts` for each. */
export type Vocabulary = typeof english;

/** A pattern as JSON has it. */
interface StoredPattern {
  source: string;
  flags: string;
}

/** A vocabulary as JSON: patterns by source and flags, all else as it is. */
export type StoredVocabulary = Record<string, unknown>;

/** A vocabulary as the package and the storage hold it. */
export interface VocabularyRecord {
  /** BCP 47 tag. */
  language: string;
  /** Another one for every other content. */
  version: string;
  words: StoredVocabulary;
}

/** Its storage key in the generation of this number. */
export function vocabularyKey(version: number): string {
  return `${version}:vocabulary`;
}

/** Whether a value has the outline of a vocabulary record; its words are only ever written by our own build. */
export function isVocabularyRecord(value: unknown): value is VocabularyRecord {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    typeof value.version === 'string' &&
    'words' in value &&
    typeof value.words === 'object' &&
    value.words !== null
  );
}

/** What of a vocabulary goes into a file or into storage. */
export function closeVocabulary(vocabulary: Vocabulary): StoredVocabulary {
  const close = (_: string, value: unknown): unknown =>
    value instanceof RegExp ? { source: value.source, flags: value.flags } : value;
  return JSON.parse(JSON.stringify(vocabulary, close)) as StoredVocabulary;
}

/** A vocabulary from what `closeVocabulary` made of it. Each entry is built when a rule first asks for it. */
export function openVocabulary(stored: StoredVocabulary): Vocabulary {
  const opened = {};
  for (const name of Object.keys(stored))
    Object.defineProperty(opened, name, {
      configurable: true,
      get: () => {
        const value = revive(stored[name]);
        Object.defineProperty(opened, name, { value });
        return value;
      },
    });
  return opened as Vocabulary;
}

function revive(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revive);
  if (typeof value !== 'object' || value === null) return value;
  if (isPattern(value)) return new RegExp(value.source, value.flags);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, revive(inner)]));
}

function isPattern(value: object): value is StoredPattern {
  return 'source' in value && 'flags' in value;
}
