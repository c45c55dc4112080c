/** A number as written: its value, and what one unit of its last written digit counts. */
export interface WrittenNumber {
  value: number;
  unit: number;
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Source of a pattern for numbers in words: "eleven", "twenty-two", "one hundred and five", "three point one". */
export const NUMBER_WORDS = (() => {
  const word = [...SMALL, ...TENS].toSorted((a, b) => b.length - a.length).join('|');
  const whole = `(?:a hundred(?: and (?:${word})(?:[ -](?:${word}))?)?|(?:${word})(?:[ -](?:${word}|hundred(?: and)?))*)`;
  return `${whole}(?: point(?: (?:${SMALL.join('|')}))+)?`;
})();

/** Source of a pattern for numbers in digits: "11.08", "1,100", "12,20,000", ".5". */
export const NUMBER_DIGITS = String.raw`(?:\d{1,3}(?:,\d{2,3})+|\d+)(?:\.\d+)?|\.\d+`;

const SCALES: [RegExp, number][] = [
  [/^(?:k|thousand)$/i, 1e3],
  [/^(?:m|mn|mm|mln|million|millions)$/i, 1e6],
  [/^(?:b|bn|bln|billion|billions)$/i, 1e9],
  [/^(?:t|tn|trn|trillion|trillions)$/i, 1e12],
  [/^(?:lakh|lakhs)$/i, 1e5],
  [/^(?:cr|crore|crores)$/i, 1e7],
];

/** Source of a pattern for the words and letters that multiply a number. */
export const SCALE_WORDS = 'thousand|millions?|billions?|trillions?|crores?|lakhs?|mln|bln|trn|mn|mm|bn|tn|cr|k|m|b|t';

/** What a scale word multiplies by; 1 for none. */
export function scaleOf(word: string | undefined): number {
  if (word === undefined) return 1;
  return SCALES.find(([pattern]) => pattern.test(word))?.[1] ?? 1;
}

/**
 * Value of a number in digits. From four digits on, trailing zeros do not count as written: 122,000,000 is exact to
 * the million, 10 to the one.
 */
export function readDigits(written: string): WrittenNumber {
  const plain = written.replaceAll(',', '');
  const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0;
  const value = Number(plain);
  if (decimals > 0) return { value, unit: 10 ** -decimals };
  const zeros = plain.length < 4 ? 0 : (/0*$/.exec(plain)?.[0].length ?? 0);
  return { value, unit: value === 0 ? 1 : 10 ** zeros };
}

/** Value of a number in words, as `NUMBER_WORDS` matches it. */
export function readWords(written: string): WrittenNumber {
  const [whole = '', decimals] = written.toLowerCase().split(' point ');
  let value = 0;
  for (const word of whole.split(/[ -]/)) {
    if (word === 'hundred') value *= 100;
    else if (word === 'a') value = 1;
    else value += smallNumber(word);
  }
  if (decimals === undefined) return { value, unit: 1 };
  const digits = decimals.split(' ').map(smallNumber).join('');
  return { value: value + Number(`0.${digits}`), unit: 10 ** -digits.length };
}

function smallNumber(word: string): number {
  const small = SMALL.indexOf(word);
  if (small >= 0) return small;
  const ten = TENS.indexOf(word);
  return ten >= 0 ? (ten + 2) * 10 : 0;
}
