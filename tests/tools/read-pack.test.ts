import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPack } from '../../tools/read-pack.ts';
import { failure } from './failure.ts';
import { at, file, folder } from './temporary.ts';

describe('a pack in a file', () => {
  it('is read, with or without a byte order mark', () => {
    const text = readFileSync('public/knowledge.json', 'utf8');
    expect(readPack(file('marked.json', `\uFEFF${text}`))).toEqual(readPack('public/knowledge.json'));
  });

  it.each([
    ['is not there', at('none.json'), 'none.json: no such file; expected a pack'],
    ['is a folder', folder, `${folder}: expected a pack, got a folder`],
    [
      'lies behind a file',
      path.join(file('flat', ''), 'pack.json'),
      'expected a pack, got what cannot be read (ENOTDIR)',
    ],
    ['is empty', file('empty.json', '\n'), 'empty.json: expected a pack, got an empty file'],
    ['is no text', file('picture.json', new Uint8Array([0x89, 0])), 'picture.json: expected a pack as text in UTF-8'],
    ['is no JSON', file('torn.json', '{\n"a'), String.raw`torn.json: expected a pack in JSON, got "{\n\"a"`],
    ['is no record', file('eight.json', '8'), 'eight.json: Invalid type'],
    ['has a fault', file('nine.json', '{"format": 9}'), 'nine.json: format: expected format 1, '],
  ])('ends the command with its name and what was expected where it %s', (_, name, why) => {
    expect(failure(() => readPack(name))).toContain(why);
  });
});
