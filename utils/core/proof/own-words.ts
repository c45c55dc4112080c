import { namesPattern } from '../name-pattern.ts';
import { normalise } from '../normalise.ts';
import type { Entity, Pack } from '../pack.ts';
import { plainText } from './hash.ts';

/** So many words in a row may be the article's, names not counted. */
const MOST_SHARED = 6;

/** Words of ours that an article has too, in a row. */
export interface SharedWords {
  /** Keys from the root of the pack. */
  path: (string | number)[];
  /** Which fact or entity; null for the pack itself. */
  id: string | null;
  /** What text of it: "statement". */
  field: string;
  words: string;
  count: number;
  /** Number of the paragraph; null for the title. */
  paragraph: number | null;
}

/** A text of the pack that an editor wrote. */
type OwnText = Pick<SharedWords, 'path' | 'id' | 'field'> & { text: string };

/** A word, or a whole name, with what it counts. */
interface Token {
  key: string;
  text: string;
  weight: 0 | 1;
}

/**
 * The first text of ours that shares more than six consecutive words with a text of the article; null where none does. Names of
 * entities count nothing and break nothing, and the names of one entity are alike. Costs the product of the two texts' words.
 */
export function findSharedWords(
  pack: Pack,
  article: { title: string; paragraphs: readonly string[] },
): SharedWords | null {
  const tokens = tokeniser(pack.entities);
  const theirs = [
    ...article.paragraphs.map((text, paragraph) => ({ paragraph, tokens: tokens(text) })),
    { paragraph: null, tokens: tokens(article.title) },
  ];
  for (const { text, ...own } of ownTexts(pack)) {
    const ours = tokens(text);
    for (const { paragraph, tokens: other } of theirs) {
      const run = heaviestRun(ours, other);
      if (run.weight > MOST_SHARED)
        return { ...own, words: run.tokens.map((token) => token.text).join(' '), count: run.weight, paragraph };
    }
  }
  return null;
}

function ownTexts({ title, entities, facts }: Pack): OwnText[] {
  return [
    { path: ['title'], id: null, field: 'title', text: title },
    ...entities.flatMap(({ id, note }, index) =>
      note === undefined ? [] : [{ path: ['entities', index, 'note'], id, field: 'note', text: note }],
    ),
    ...facts.flatMap(({ id, statement, detail, speaker, keywords = [] }, index) => [
      ...Object.entries({ statement, detail, speaker }).flatMap(([field, text]) =>
        text === undefined ? [] : [{ path: ['facts', index, field], id, field, text }],
      ),
      ...keywords.map((text, at) => ({ path: ['facts', index, 'keywords', at], id, field: 'keyword', text })),
    ]),
  ];
}

function tokeniser(entities: readonly Entity[]): (text: string) => Token[] {
  const named = new Map(entities.flatMap(({ id, names }) => names.map((name) => [keyOf(name), id])));
  const pattern = new RegExp(
    String.raw`(?<name>${namesPattern(entities.flatMap(({ names }) => names))})|(?<word>[\p{L}\p{N}]+(?:['.,][\p{L}\p{N}]+)*)`,
    'giu',
  );
  return (text) =>
    [...keyOf(text).matchAll(pattern)].flatMap(({ 0: written, groups }): Token[] => {
      const id = groups?.['name'] === undefined ? undefined : named.get(written);
      if (id !== undefined) return [{ key: `#${id}`, text: written, weight: 0 }];
      return written === 's' ? [] : [{ key: written.replace(/'s$/, ''), text: written, weight: 1 }];
    });
}

const keyOf = (text: string): string => normalise(plainText(text)).toLowerCase();

/** The run of equal tokens, one after the other in both, that counts most. */
function heaviestRun(a: readonly Token[], b: readonly Token[]): { tokens: readonly Token[]; weight: number } {
  let best = { tokens: a.slice(0, 0), weight: 0 };
  let above: { length: number; weight: number }[] = [];
  for (const [i, token] of a.entries()) {
    const row = b.map((other, j) => {
      if (other.key !== token.key) return { length: 0, weight: 0 };
      const before = above[j - 1] ?? { length: 0, weight: 0 };
      return { length: before.length + 1, weight: before.weight + token.weight };
    });
    for (const { length, weight } of row)
      if (weight > best.weight) best = { tokens: a.slice(i + 1 - length, i + 1), weight };
    above = row;
  }
  return best;
}
