import { english } from '../utils/core/vocabulary/english.ts';
import type { VocabularyRecord } from '../utils/core/vocabulary.ts';

// The vocabulary's entries have names that tell a reader of the code what they are. Spelled out at each use, they are a kilobyte and
// more of the page script; packaged scripts and the packaged vocabulary call them by short ones.

/** Names of several words: a property that is no entry of the vocabulary hardly has one, and a test says which has. */
const LONG = /^[a-z]+[A-Z]/;

/** Each long name with its short one. */
export const SHORT_NAMES: ReadonlyMap<string, string> = new Map(
  Object.keys(english)
    .filter((name) => LONG.test(name))
    .map((name, at) => [name, `$${at.toString(36)}`]),
);

/** Properties of the engine that its code spells out often; what is stored or sent has none of them. */
export const FREQUENT: readonly string[] = ['hedgeStart', 'unknownNames', 'isDoubted', 'ofLastYear'];

/** What terser needs to write these names in any script alike. */
export function shortNames() {
  const all = [...SHORT_NAMES, ...FREQUENT.map((name, at) => [name, `$_${at}`] as const)];
  const props = Object.fromEntries(all.map(([name, short]) => [`$${name}`, short]));
  const regex = new RegExp(`^(?:${all.map(([name]) => name).join('|')})$`);
  return { mangle: { properties: { regex } }, nameCache: { props: { props } } };
}

/** The vocabulary with its entries under their short names. */
export function shortened(vocabulary: VocabularyRecord): VocabularyRecord {
  const entries = Object.entries(vocabulary.words);
  return {
    ...vocabulary,
    words: Object.fromEntries(entries.map(([name, entry]) => [SHORT_NAMES.get(name) ?? name, entry])),
  };
}
