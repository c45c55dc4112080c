import type { Sentence } from './sentence.ts';

/**
 * The text of a sentence with blanks for the names of companies, films and places that have several words, since these say nothing
 * there: "Foreign Shores of Leith". Names of unions and guilds stay: they say whose they are. Offsets hold.
 */
export function withoutNames({ text, unknownNames, words }: Sentence): string {
  return unknownNames.reduce((left, { start, end }) => {
    const name = text.slice(start, end);
    const isBlank = name.includes(' ') && !words.association.test(name);
    return isBlank ? left.slice(0, start) + ' '.repeat(end - start) + left.slice(end) : left;
  }, text);
}
