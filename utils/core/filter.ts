/**
 * What the gate needs to decide whether a page may hold a mention, made when packs change and stored under the key
 * `filter`. Patterns are sources for `new RegExp(source, 'gi')`.
 */
export interface NameFilter {
  /** Counts up with each change of any pack. */
  version: number;
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
