const EVEN: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u2010': '-',
  '\u2011': '-',
  '\u2212': '-',
};
const UNEVEN = /[\u2018\u2019\u02bc\u201c\u201d\u00a0\u2007\u2009\u202f\u2010\u2011\u2212]/g;

/**
 * The text with typographic quotes, hyphens and spaces made plain, so that rules need one spelling of each.
 * Every character is replaced by one of the same length: offsets stay valid.
 */
export function normalise(text: string): string {
  return text.replace(UNEVEN, (character) => EVEN[character] ?? character);
}
