import type { Vocabulary } from './vocabulary.ts';

/** A number as written: its value, and what one unit of its last written digit counts. */
export interface WrittenNumber {
  value: number;
  unit: number;
}

/** A number in digits or words with the word that scales it. */
export function readNumber(written: string, scale: string | undefined, words: Vocabulary): WrittenNumber {
  const { value, unit } = /^[\d.]/.test(written) ? readDigits(written) : readWords(written, words);
  const by = scale === undefined ? 1 : (words.scales.find(([pattern]) => pattern.test(scale))?.[1] ?? 1);
  return { value: value * by, unit: unit * by };
}

/** From four digits on, trailing zeros do not count as written: 122,000,000 is exact to the million, 10 to the one. */
function readDigits(written: string): WrittenNumber {
  const plain = written.replaceAll(',', '');
  const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0;
  const value = Number(plain);
  if (decimals > 0) return { value, unit: 10 ** -decimals };
  const zeros = plain.length < 4 ? 0 : (/0*$/.exec(plain)?.[0].length ?? 0);
  return { value, unit: value === 0 ? 1 : 10 ** zeros };
}

function readWords(written: string, { numberValues }: Vocabulary): WrittenNumber {
  const [whole = '', decimals] = written.toLowerCase().split(' point ');
  let value = 0;
  for (const word of whole.split(/[ -]/)) {
    if (word === 'hundred') value *= 100;
    else value += numberValues[word] ?? 0;
  }
  if (decimals === undefined) return { value, unit: 1 };
  const digits = decimals
    .split(' ')
    .map((word) => numberValues[word] ?? 0)
    .join('');
  return { value: value + Number(`0.${digits}`), unit: 10 ** -digits.length };
}
