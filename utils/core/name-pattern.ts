import { normalise } from './normalise.ts';

/** A name as a key of `NameFilter.records`: plain quotes and hyphens, lower case, white space collapsed, "&" for "and". */
export function nameKey(name: string): string {
  return normalise(name).toLowerCase().replace(/\s+/g, ' ').replaceAll(' and ', ' & ').trim();
}

/** The keys of every name that stands in the text, each once. `names` is `NameFilter.names`. */
export function namesIn(text: string, names: string): Set<string> {
  const found = new Set<string>();
  for (const [name] of text.matchAll(new RegExp(names, 'gi'))) found.add(nameKey(name));
  return found;
}

/**
 * Source of a RegExp that matches each of the names as whole words, the longest that fits first.
 * Quotes, hyphens and spaces match in any spelling; "&" matches "and" too. No names: a source that never matches.
 */
export function namesPattern(names: readonly string[]): string {
  const longestFirst = [...new Set(names.map((name) => name.trim()))]
    .filter((name) => name !== '')
    .toSorted((a, b) => b.length - a.length);
  const words = longestFirst.filter((name) => /^\w/.test(name));
  // `\b` needs a word character after it; a name such as "Élite" or ".hack" has none.
  const others = longestFirst.filter((name) => !/^\w/.test(name));
  const sources = [...edged(String.raw`\b`, words), ...edged(String.raw`(?<!\w)`, others)];
  return sources.join('|') || NEVER;
}

const NEVER = '(?!)';

function edged(start: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`${start}(?:${names.map(loosely).join('|')})${END}`];
}

/** Like `\b`, and right for names that end in a non-word character ("Disney+", "Warner Bros."). */
const END = String.raw`(?!\w)`;

function loosely(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => (word === '&' || word.toLowerCase() === 'and' ? '(?:&|and)' : spellings(word)))
    .join(String.raw`\s+`);
}

function spellings(word: string): string {
  return word
    .replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replace(/['\u2018\u2019\u02bc]/g, "['\u2018\u2019\u02bc]")
    .replace(/[-\u2010\u2011]/g, '[-\u2010\u2011]');
}
