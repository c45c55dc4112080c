import { foldAccents, normalise } from './normalise.ts';

/** A name as a key of `NameFilter.records`: plain quotes, hyphens and letters, lower case, white space collapsed, "&" for "and". */
export function nameKey(name: string): string {
  return foldAccents(normalise(name.normalize('NFC')))
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replaceAll(' and ', ' & ')
    .trim();
}

/** The keys of every name that stands in the text, each once. `names` is `NameFilter.names`. */
export function namesIn(text: string, names: string): Set<string> {
  const found = new Set<string>();
  for (const [name] of text.matchAll(new RegExp(names, 'gi'))) found.add(nameKey(name));
  return found;
}

/** What stands before and after a word, as sources for RegExp. */
interface Edges {
  start: string;
  /** Before a name that starts with no word character, such as "Élite" or ".hack", where `\b` fails. */
  oddStart: string;
  end: string;
}

// Plain strings: a bundler keeps `String.raw` where nothing uses it, and the page script uses none of these.
const WORDS: Edges = { start: '\\b', oddStart: '(?<!\\w)', end: '(?!\\w)' };

/**
 * Where a capital follows something else, or begins a word after capitals. Each in a group of its own: in V8 (Chromium 156) a
 * modifier holds for the first alternative of its group only.
 */
const HUMP = '(?-i:(?<=[^A-Z])(?=[A-Z]))|(?-i:(?<=[A-Z])(?=[A-Z][a-z]))';

const GLUED: Edges = { start: `(?:\\b|${HUMP})`, oddStart: '', end: `(?:(?!\\w)|${HUMP})` };

/**
 * Source of a RegExp that matches each of the names as whole words, the longest that fits first.
 * Quotes, hyphens and spaces match in any spelling, an accent may be missing; "&" matches "and" too. No names: a source that never matches.
 */
export function namesPattern(names: readonly string[]): string {
  return patternOf(names, WORDS);
}

/** The same for `textContent`, where the last word of one element touches the first of the next: "NewsAcme". */
export function gluedNamesPattern(names: readonly string[]): string {
  return patternOf(names, GLUED);
}

/** Source of a RegExp for any of these sources, as words of `textContent`. */
export function gluedPattern(sources: readonly string[]): string {
  return `${GLUED.start}(?:${sources.join('|')})${GLUED.end}`;
}

function patternOf(names: readonly string[], { start, oddStart, end }: Edges): string {
  const longestFirst = [...new Set(names.map((name) => name.normalize('NFC').trim()))]
    .filter((name) => name !== '')
    .toSorted((a, b) => b.length - a.length);
  const [words, odd] = [/^\w/, /^\W/].map((first) => longestFirst.filter((name) => first.test(name)).map(loosely));
  const sources = [...edged(start, words ?? [], end), ...edged(oddStart, odd ?? [], end)];
  return sources.join('|') || NEVER;
}

const NEVER = '(?!)';

/** The end is not `\b` either: names may end in no word character ("Disney+", "Warner Bros."). */
function edged(start: string, sources: readonly string[], end: string): string[] {
  return sources.length === 0 ? [] : [`${start}(?:${sources.join('|')})${end}`];
}

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
    .replace(/[-\u2010\u2011]/g, '[-\u2010\u2011]')
    .replace(/[\u00c0-\u024f]/g, (letter) => `[${letter}${foldAccents(letter)}]`);
}
