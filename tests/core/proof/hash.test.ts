import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { paragraphHash, plainText } from '../../../utils/core/proof/hash.ts';

describe('plainText', () => {
  it.each([
    ['white space of every kind', ' a\t b\r\n\u00a0c\u2009d ', 'a b c d'],
    ['quotes of every kind', '‘a’ “b” ‚c‛ „d‟ «e» `f´', `'a' "b" 'c' "d" "e" 'f'`],
    ['what takes no room', '\ufeffgen\u00aderat\u200bive', 'generative'],
    ['accents written apart', 'E\u0301lite', 'Élite'],
  ])('evens out %s', (_, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it('leaves dashes, capitals, digits and stops alone', () => {
    expect(plainText('A–b—C, 1.5-fold…')).toBe('A–b—C, 1.5-fold…');
  });
});

describe('paragraphHash', () => {
  it('is the SHA-256 of the plain text', async () => {
    const expected = createHash('sha256').update(`It's "€4.2bn"`).digest('hex');
    expect(await paragraphHash(' It’s  “€4.2bn”\n')).toBe(expected);
  });
});
