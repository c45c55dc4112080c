import type { GeneratedI18nStructure as Messages } from '../../.wxt/i18n/structure.d.ts';

/** Names the messages of the catalogue, `locales/en.yml`: "card.pin". */
export type MessageKey = Exclude<keyof Messages, `@@${string}`>;

/** Names a message that is said as it stands. */
export type PlainKey = {
  [Key in MessageKey]: Messages[Key] extends { plural: false; substitutions: 0 } ? Key : never;
}[MessageKey];

/** Names a message around one part. */
export type WrapKey = {
  [Key in MessageKey]: Messages[Key] extends { plural: false; substitutions: 1 } ? Key : never;
}[MessageKey];

/** Names a message of several forms in which nothing but the number is filled in. */
export type CountKey = {
  [Key in MessageKey]: Messages[Key] extends { plural: true; substitutions: 1 } ? Key : never;
}[MessageKey];

/** A number is written as the catalogue's language writes it, a text stays as it is. */
export type Part = number | string;

interface Parts {
  0: [];
  1: [Part];
  2: [Part, Part];
  3: [Part, Part, Part];
  4: [Part, Part, Part, Part];
  5: [Part, Part, Part, Part, Part];
}

interface CountedParts {
  1: [count: number];
  2: [count: number, Part];
  3: [count: number, Part, Part];
  4: [count: number, Part, Part, Part];
  5: [count: number, Part, Part, Part, Part];
}

type PartsOf<Key extends MessageKey> = Key extends MessageKey
  ? Messages[Key]['plural'] extends true
    ? CountedParts[Messages[Key]['substitutions'] & keyof CountedParts]
    : Parts[Messages[Key]['substitutions'] & keyof Parts]
  : never;

/**
 * Says a message of the catalogue in the reader's language, its parts filled in for `$1` onwards. Where a message has several
 * forms, the first part is the number that chooses among them. A wrong key, or the wrong number of parts, is an error of types.
 */
export type Say = <Key extends MessageKey>(key: Key, ...parts: PartsOf<Key>) => string;

/** Finds a message, takes the form for `count` if it has several, and fills it in. */
export type LookUp = (key: MessageKey, count: number | undefined, parts: string[]) => string;

/** Speaks by a look-up, which gets numbers as the catalogue's language writes them. */
export function speaking(lookUp: LookUp): Say {
  let numbers: Intl.NumberFormat | undefined;
  const written = (part: Part): string => {
    if (typeof part === 'string') return part;
    numbers ??= new Intl.NumberFormat(lookUp('locale', undefined, []));
    return numbers.format(part);
  };
  return (key, ...parts: Part[]) => {
    const [count] = parts;
    return lookUp(key, typeof count === 'number' ? count : undefined, parts.map(written));
  };
}

/** "a, b and c", or "a, b or c". */
export function listed(
  texts: readonly string[],
  say: Say,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(say('locale'), { type }).format(texts);
}
