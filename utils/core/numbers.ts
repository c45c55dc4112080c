import { lookUp } from './matches.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A number as written: its value, and what one unit of its last written digit counts. */
export interface WrittenNumber {
  value: number;
  unit: number;
}

// 4.1 × 1,000,000 is a hair off in binary.
const DIGITS = 15;

/** A number in digits or words with the word that scales it. */
export function readNumber(written: string, scale: string | undefined, words: Vocabulary): WrittenNumber {
  const by = scale === undefined ? 1 : (lookUp(words.scales, scale) ?? 1);
  if (/^[a-z]/i.test(written)) return readWords(written, by, words);
  const { value, unit } = readDigits(written, words);
  return { value: Number((value * by).toPrecision(DIGITS)), unit: unit * by };
}

// "7 3/4" and "two and a half" are as exact as half the step between such fractions.
const QUARTER = 0.25;
const PART_SLACK = 0.2;

/** From four digits on, trailing zeros do not count as written: 122,000,000 is exact to the million, 10 to the one. */
function readDigits(written: string, { numberValues }: Vocabulary): WrittenNumber {
  const [fraction = '', over, under] = /(?:(\d\d?)\/(\d\d?)|[^\d.])$/.exec(written) ?? [];
  const plain = written.slice(0, written.length - fraction.length).replace(/[, -]/g, '');
  const value = Number(plain);
  if (fraction) return { value: value + (numberValues[fraction] ?? Number(over) / Number(under)), unit: QUARTER };
  const decimals = plain.split('.')[1]?.length ?? 0;
  if (decimals > 0) return { value, unit: 10 ** -decimals };
  const zeros = plain.length < 4 ? 0 : (/0*$/.exec(plain)?.[0].length ?? 0);
  return { value, unit: 10 ** zeros };
}

function readWords(written: string, by: number, { numberValues }: Vocabulary): WrittenNumber {
  const [whole = '', decimals = ''] = written.toLowerCase().split(' point ');
  let [scaled, group, last] = [0, 0, 0];
  for (const word of whole.split(/[ -]/)) {
    const value = numberValues[word] ?? 0;
    if (value >= 1000) [scaled, group] = [scaled + group * value, 0];
    else if (value === 100) group *= value;
    else if (value > 0 && value < 1) group += last ? last * value - last : value;
    else group += value;
    if (value >= 1) last = value;
  }
  const digits = decimals.replace(/\w+ ?/g, (word) => String(numberValues[word.trim()] ?? 0));
  const value = scaled + (group + Number(`0.${digits}`)) * by;
  return { value, unit: Number.isInteger(group) ? by * 10 ** -digits.length : value * PART_SLACK };
}
