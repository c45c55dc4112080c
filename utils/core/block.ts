/**
 * The text of one block-level element of the page, or of one line of a text file.
 * White space is as the page shows it: runs collapsed to one space, none at the ends.
 */
export interface Block {
  text: string;
  kind: 'heading' | 'paragraph' | 'item' | 'row';
}

/** What the page says of itself, before its text is read. */
export interface PageFacts {
  /** ISO date on which the page was published; null where it names none, or two that fall in different quarters. */
  published: string | null;
  /** The headline, where the text does not begin with it. */
  title?: string;
  /** The first `OPENING` characters of the article's text, from which its field is told. */
  opening?: string;
}
