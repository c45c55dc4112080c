import { spansOf } from './matches.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An article says what it is about in so many of its first characters (UTF-16 code units). */
export const OPENING = 8000;

/** A word that little but film has counts as much as this many that it shares with other things. */
const PLAIN = 2;
/** What an article on film has of both at least. */
const ENOUGH = 4;

/**
 * Whether the opening of an article, as normalised text, speaks of AI and is about film or television rather than another
 * field in which AI is at work: by the different words it has of each.
 */
export function isAiFilmArticle(opening: string, words: Vocabulary): boolean {
  if (!words.ai.test(opening)) return false;
  const different = (pattern: RegExp): number =>
    new Set(
      spansOf(opening, pattern).map(({ start, end }) => opening.slice(start, end).toLowerCase().replace(/s$/, '')),
    ).size;
  const film = different(words.film) * PLAIN + different(words.filmToo);
  return film >= ENOUGH && film > different(words.otherField) * PLAIN;
}
