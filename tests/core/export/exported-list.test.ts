import { describe, expect, it } from 'vitest';
import { fileName, oneLine, pageAddress } from '../../../utils/core/export/exported-list.ts';

describe('the name of an exported file', () => {
  it.each([
    ['A house falls', 'sidelight-a-house-falls.csv'],
    ['“Profit” up 16%: /etc/../x?', 'sidelight-profit-up-16-etc-x.csv'],
    ['Straße und Ölpreis', 'sidelight-straße-und-ölpreis.csv'],
    ['خبر اليوم', 'sidelight-خبر-اليوم.csv'],
    ['🎬🎬', 'sidelight.csv'],
    ['', 'sidelight.csv'],
    [`${'word '.repeat(20)}`, 'sidelight-word-word-word-word-word-word-word-word.csv'],
  ])('of “%s” is %s', (title, name) => {
    expect(fileName(title, 'csv')).toBe(name);
  });
});

it.each([
  ['a\r\n\tb', 'a b'],
  ['  a\u00a0b ', 'a b'],
  ['a\u0000\u001b[31mb', 'a [31mb'],
  ['a\u2028b', 'a b'],
])('%j on one line is %j', (text, line) => {
  expect(oneLine(text)).toBe(line);
});

it.each([
  ['https://a.example/b?c=d#e', 'https://a.example/b?c=d'],
  ['https://a.example/b', 'https://a.example/b'],
])('the address of %s is %s', (address, without) => {
  expect(pageAddress(address)).toBe(without);
});
