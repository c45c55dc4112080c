const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** What a word in a number counts. */
export const numberValues: Record<string, number> = {
  a: 1,
  ...Object.fromEntries(SMALL.map((word, value) => [word, value])),
  ...Object.fromEntries(TENS.map((word, index) => [word, (index + 2) * 10])),
};

/** Source for numbers in words: "eleven", "twenty-two", "a hundred and five", "three point one". */
export const NUMBER_WORDS = (() => {
  const word = [...SMALL, ...TENS].toSorted((a, b) => b.length - a.length).join('|');
  const whole = `(?:a hundred(?: and (?:${word})(?:[ -](?:${word}))?)?|(?:${word})(?:[ -](?:${word}|hundred(?: and)?))*)`;
  return `${whole}(?: point(?: (?:${SMALL.join('|')}))+)?`;
})();

/** Source for numbers in digits: "11.08", "1,100", "12,20,000", ".5". */
export const NUMBER_DIGITS = String.raw`(?:\d{1,3}(?:,\d{2,3})+|\d+)(?:\.\d+)?|\.\d+`;

/** Words and letters that multiply a number, with what they multiply by. */
export const scales: [RegExp, number][] = [
  [/^(?:k|thousand)$/i, 1e3],
  [/^(?:m|mn|mm|mln|millions?)$/i, 1e6],
  [/^(?:b|bn|bln|billions?)$/i, 1e9],
  [/^(?:t|tn|trn|trillions?)$/i, 1e12],
  [/^lakhs?$/i, 1e5],
  [/^(?:cr|crores?)$/i, 1e7],
];

/** Source for them. */
export const SCALE_WORDS = 'thousand|millions?|billions?|trillions?|crores?|lakhs?|mln|bln|trn|mn|mm|bn|tn|cr|k|m|b|t';
