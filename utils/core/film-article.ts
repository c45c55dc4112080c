import { differentWords, distanceTo, spansOf } from './matches.ts';
import type { Span } from './mention.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An article says what it is about in so many of its first characters (UTF-16 code units)… */
export const OPENING = 8000;
/** …and most of it in its headline and first lines. */
const FIRST = 400;

/** How near a word for film is to the AI that it goes with, in UTF-16 code units: about a sentence. */
const NEAR = 120;

/** An article about AI and film says so more than once, unless it begins with it. */
const OFTEN = 3;

/** A longer text than this that speaks of AI but once is not about it. */
const SHORT = 1500;

/** A word that little but film has counts as much as this many that it shares with other things. */
const PLAIN = 2;
/** How many of them an article about film has at least, different ones. */
const ENOUGH = 4;

/** A title known for its AI footage, named at the beginning, counts as much as this many. */
const KNOWN = 4;

/**
 * Whether the opening of an article, as normalised text, is about AI in film or television: it has more words for film than
 * for other fields, and AI stands near them at its very beginning or again and again, and oftener than elsewhere. `titles` are
 * where it names films and series that are known for their AI footage: beside one of them "the machine" is AI.
 */
export function isAiFilmArticle(opening: string, words: Vocabulary, titles: readonly Span[] = []): boolean {
  const known = titles.some(({ start }) => start < FIRST);
  const named = spansOf(opening, words.ai);
  if (named.length < (opening.length > SHORT ? 2 : known ? 0 : 1)) return false;
  const [film, other] = [spansOf(opening, words.anyFilm), spansOf(opening, words.otherField)];
  const shared = differentWords(opening, spansOf(opening, words.filmToo));
  const weight = differentWords(opening, spansOf(opening, words.film)) * PLAIN + shared + (known ? KNOWN : 0);
  if (weight < ENOUGH || weight <= differentWords(opening, other) * PLAIN) return false;
  if (known && named.some(({ start }) => start < FIRST)) return true;
  const tools = spansOf(opening, words.toolAnaphor).filter((span) => distanceTo(named, span) > 0);
  const isTogether = (span: Span): boolean => {
    const gap = distanceTo(film, span);
    return gap < NEAR && gap <= distanceTo(other, span);
  };
  const all = [...named, ...tools];
  const together = all.filter(isTogether);
  return together.length * 2 >= all.length && (together.length >= OFTEN || together.some(({ start }) => start < FIRST));
}
