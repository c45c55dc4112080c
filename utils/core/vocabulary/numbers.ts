const ONES = 'one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const SMALL = ['zero', ...ONES, ...TEENS];
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const LONG_SCALES = 'dozen|lakh crores?|thousand|millions?|billions?|trillions?|crores?|lakhs?';

/** What a word or sign in a number counts; one below 1 takes its part of the word before it, one from 100 on multiplies. */
export const numberValues: Record<string, number> = {
  a: 1,
  an: 1,
  ...Object.fromEntries(SMALL.map((word, value) => [word, value])),
  ...Object.fromEntries(TENS.map((word, index) => [word, (index + 2) * 10])),
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  half: 0.5,
  third: 1 / 3,
  thirds: 1 / 3,
  quarter: 0.25,
  quarters: 0.25,
  '½': 0.5,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 0.25,
  '¾': 0.75,
  '⅛': 0.125,
  '⅜': 0.375,
  '⅝': 0.625,
  '⅞': 0.875,
};

/** Source for numbers in words below a hundred. */
export const BELOW_HUNDRED = `(?:(?:${TENS.join('|')})(?:[ -](?:${ONES.join('|')}))?|${[...TEENS, ...ONES, 'zero'].join('|')})`;

/** Source for numbers in words: "eleven", "a hundred and five", "three thousand two hundred", "two and a half", "three point one". */
export const NUMBER_WORDS = (() => {
  const hundreds = `(?:(?:an?|${BELOW_HUNDRED})[ -]hundred(?:(?: and)?[ -]${BELOW_HUNDRED})?|${BELOW_HUNDRED})`;
  const article = '(?:an?|one)';
  const part = `(?:${article}[ -])?(?:half|quarter|third)|three[ -]quarters|two[ -]thirds`;
  const filled = `(?:(?: of)?(?: ${article})?[ -](?:${LONG_SCALES}|per[ -]?cent|percentage)|-(?:million|billion|trillion))`;
  const mixed = `[ -]and[ -](?:${article}[ -](?:half|quarter|third)|three[ -]quarters|two[ -]thirds)`;
  const whole = `(?:${hundreds} (?:thousand|million|billion) (?:and )?){0,2}${hundreds}(?:${mixed}| point(?: (?:${SMALL.join('|')})){1,9})?`;
  return `(?:(?:${part})(?=${filled}\\b)|${whole}|an?(?= (?:${LONG_SCALES})\\b))`;
})();

/** Source for what stands between a part and what it is a part of: "half a million", "a quarter of a billion". */
export const PART_OF = '(?:(?<=half|quarters?|thirds?)(?: of)?(?: (?:an?|one))?)?';

const VULGAR = '[½⅓⅔¼¾⅛⅜⅝⅞]';
const FRACTION = String.raw`(?:[1-9]|1[1-5])/(?:2|3|4|5|8|16|32)(?![\d/])`;

/** Source for numbers in digits: "11.08", "1,100", "12,20,000", ".5", "7 3/4", "2½"; a longer row of digits is none. */
export const NUMBER_DIGITS = String.raw`(?:${FRACTION}|(?!0\d)(?:\d{1,3}(?:,\d{2,3}){0,5},\d{3}|\d{1,15})(?!\d|\.\d{1,12}\.\d)(?:\.\d{1,12}(?!\d)| ?${VULGAR}|[ -]${FRACTION})?|\.\d{1,12}(?!\d)|${VULGAR})`;

/** Words and letters that multiply a number, with what they multiply by. */
export const scales: [RegExp, number][] = [
  [/^dozen$/i, 12],
  [/^(?:k|thousand)$/i, 1e3],
  [/^(?:m|mn|mm|mln|millions?)$/i, 1e6],
  [/^(?:b|bn|bln|billions?)$/i, 1e9],
  [/^(?:t|tn|trn|trillions?)$/i, 1e12],
  [/^lakhs?$/i, 1e5],
  [/^lakh crores?$/i, 1e12],
  [/^(?:cr|crores?)$/i, 1e7],
];

/** Source for them. */
export const SCALE_WORDS = `${LONG_SCALES}|mln|bln|trn|mn|mm|bn|tn|cr|k|m|b|t`;
