/**
 * What the gate needs to decide whether a page may hold a mention, made when packs change and stored under the key
 * `filter`. It names the generation of records that is in use: storing it is the one step by which a new generation takes the
 * place of the old. Patterns are sources for `new RegExp(source, 'gi')`.
 */
export interface NameFilter {
  /** Number of the generation, higher than any before it: the keys of all its records begin with it. */
  version: number;
  /** What the generation was made from: the extension's version, each pack with its revision, the vocabulary's version; by spaces. */
  made: string;
  /** Every name of every entity, as one alternation; whole words, also where the text of two elements touches. */
  names: string;
  /** Words for artificial intelligence, and words for the making of film and TV (from the vocabulary). */
  ai: string;
  film: string;
  /** Storage keys of the entity records, by name (lower case, white space collapsed). */
  records: Record<string, string[]>;
  /** Keys of records to read whenever the page speaks of AI and film, whichever names it has. */
  topical: string[];
}

/** Whether the extension of this version wrote the filter: the records of another may have other fields, and other words than its code asks for. */
export function isMadeBy({ made }: Pick<NameFilter, 'made'>, release: string): boolean {
  return made.startsWith(`${release} `);
}
