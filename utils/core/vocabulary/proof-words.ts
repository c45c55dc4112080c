// Words by which a pack is proven against its article. Not part of the vocabulary that pages are read with.

/** The months, in order. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** What an ordinal counts. */
export const ORDINALS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
};

/** Short forms and what they stand for: an article may print either. */
export const SPELLED_OUT: Record<string, string> = {
  AI: 'artificial intelligence',
  TV: 'television',
  UK: 'United Kingdom',
  US: 'United States',
  VFX: 'visual effects',
};

/** A season with its number beside it: "third and final season", "season 3", "S3". */
export const SEASON =
  /\b(?:(?<before>[\w-]+)(?: (?:and|or|but|its|the|also|final|last|closing|concluding|full|new|latest))* (?:season|series)\b|season (?<after>[\w-]+)|s(?<short>\d{1,2})\b)/gi;

/** Words that make a season the last. */
export const LAST_SEASON = /\b(?:final|last|closing|concluding)\b/i;

/** What ends the body of an article as it is stored; its title follows. */
export const READ_MORE = /^read more(?: ?: ?|$)/i;
