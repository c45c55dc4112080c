import { READ_MORE } from '../vocabulary/proof-words.ts';
import { dateOfLine } from './dates.ts';
import { splitParagraphs } from './pieces.ts';

/** An article as it is stored: date line, paragraphs, "Read more:", title. */
export interface Article {
  /** ISO, of the date line. */
  date: string;
  title: string;
  /** As `plainText` has them; number 0 is the date line. */
  paragraphs: string[];
}

/**
 * Reads an article from plain text. Quotes, spaces, line endings and a byte order mark may be of any kind; paragraphs may be
 * divided by blank lines or by single line breaks. For a text of another form: one sentence on what is missing.
 */
export function readArticle(text: string): Article | { fault: string } {
  const pieces = splitParagraphs(text).map((piece) => piece.text);
  const [first] = pieces;
  if (first === undefined) return { fault: 'expected an article, got no text' };
  const date = dateOfLine(first);
  if (date === null)
    return { fault: `expected a date line such as "July 18, 2025" first, got "${first.slice(0, 60)}"` };
  const end = pieces.findIndex((piece) => READ_MORE.test(piece));
  if (end < 0)
    return { fault: 'expected a line "Read more:" behind the last paragraph, with the title after it, found none' };
  if (end === 1) return { fault: 'expected paragraphs between the date line and "Read more:", found none' };
  const title = (pieces[end] ?? '').replace(READ_MORE, '') || pieces[end + 1];
  if (title === undefined)
    return { fault: 'expected the title of the article in the line after "Read more:", found none' };
  return { date, title, paragraphs: pieces.slice(0, end) };
}
