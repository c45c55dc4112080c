/** Words that a full stop shortens, as does a single capital letter; of these, those that names end with, and times. */
const ABBREVIATIONS =
  '[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|Gen|Sen|Rep|Gov|Inc|Corp|Ltd|Co|Bros|No|vs?|approx|est|Rs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|U\\.S|U\\.K|a\\.m|p\\.m|e\\.g|i\\.e';
const CLOSING = '[A-Z]\\.[A-Z]|Inc|Corp|Ltd|Co|Bros|Jr|Sr|a\\.m|p\\.m';
/** A word of grammar that opens a sentence, as far as a small letter or a number behind it tells that it is in no name. */
const OPENING =
  '(?:The|An?|It|Its|They|Their|He|She|His|Her|We|Our|I|You|This|That|These|Those|There|In|On|At|By|With|For|From|But|And|Yet|So|If|When|While|As|After|Before|Since|Then|Now|Still|Not|No|Both|Each|Some|Most) [a-z\\d$£€]';
const CLOSERS = String.raw`["')\]]*`;

/**
 * The end of a sentence with the space behind it, or the space before a dateline, "LIMA, July 17 (Wire) - ". A full stop that shortens a
 * word ends none, unless that ends a name and a new sentence opens behind it: "of Warner Bros. In the quarter".
 */
export const sentenceEnd = new RegExp(
  String.raw`(?:[!?…]|(?<!\b(?:cons|est|prev)(?=\. (?:US)?[$£€\d]))(?:(?<!\b(?:${ABBREVIATIONS}))|(?<=\b(?:${CLOSING}))(?=\.${CLOSERS}\s+${OPENING}))\.)${CLOSERS}\s+(?=["'([]*[A-Z0-9$£€])` +
    String.raw`|(?<=[\w%'"]) +(?=[A-Z]{2}[A-Z. ]{1,30}(?:, [A-Z][A-Za-z. ]{2,20})?(?:, [A-Z][a-z]{2,8}\.? \d{1,2}(?: \([A-Z][\w /]{1,30}\))?| \((?:[A-Z][\w /]{1,30})\)) ?[-–—] ?[A-Z])`,
  'g',
);
