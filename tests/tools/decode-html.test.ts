import { expect, it } from 'vitest';
import { decodeText } from '../../tools/decode-html.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : part)));

it.each([
  ['UTF-8 where it says nothing', bytes('£8.25bn'), '£8.25bn'],
  ['UTF-8 by its mark, which is no text', bytes([0xef, 0xbb, 0xbf], '£8'), '£8'],
  ['UTF-16 by its mark', bytes([0xff, 0xfe, 0xa3, 0, 0x38, 0]), '£8'],
  ['UTF-16 by its mark, the other way round', bytes([0xfe, 0xff, 0, 0xa3, 0, 0x38]), '£8'],
  ['by its meta element', bytes('<meta charset="windows-1252">', [0x80]), '<meta charset="windows-1252">€'],
  ['by its meta element, unquoted', bytes('<META charset=iso-8859-1>', [0xa3]), '<META charset=iso-8859-1>£'],
  [
    'by the older meta element',
    bytes('<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">', [0xb0, 0xa1]),
    '<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">가',
  ],
  [
    'UTF-8 where the meta element comes later than browsers look',
    bytes(' '.repeat(1024), '<meta charset="windows-1252">€'),
    `${' '.repeat(1024)}<meta charset="windows-1252">€`,
  ],
  ['UTF-8 where the name is nobody’s', bytes('<meta charset="latin-9000">£'), '<meta charset="latin-9000">£'],
  ['UTF-8 where it cannot be UTF-16 as it says', bytes('<meta charset="utf-16">£'), '<meta charset="utf-16">£'],
  ['by its mark before its meta element', bytes([0xef, 0xbb, 0xbf], '<meta charset="gbk">£'), '<meta charset="gbk">£'],
])('a file is read as %s', (_, content, text) => {
  expect(decodeText(content)).toBe(text);
});
