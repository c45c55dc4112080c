import { describe, expect, it } from 'vitest';
import { highlighted, wordsOf } from '../../utils/core/search-words.ts';

describe('the words of a text', () => {
  it.each<[string, string[]]>([
    ['Harbour took €2.4bn, up 12%', ['harbour', 'took', '2.4bn', 'up', '12']],
    ['18 million views', ['18', 'million', 'views']],
    ['a mid-budget Élite', ['a', 'mid', 'budget', 'elite']],
    ['E\u0301lite', ['elite']],
    ['122,000,000', ['122,000,000']],
    ['Calder’s “road”', ['calder', 's', 'road']],
    ['', []],
    ['¶ – …', []],
  ])('%j are %j', (text, words) => {
    expect(wordsOf(text).map(({ word }) => word)).toEqual(words);
  });
});

describe('highlighting', () => {
  const marked = (text: string, ...found: string[]): string =>
    highlighted(text, new Set(found))
      .map(({ text: part, isFound }) => (isFound ? `[${part}]` : part))
      .join('');

  it.each<[string, string[], string]>([
    ['The Salt Road opens', ['salt', 'opens'], 'The [Salt] Road [opens]'],
    ['Élite took €2.4bn', ['elite', '2.4bn'], '[Élite] took €[2.4bn]'],
    ['roads and road', ['road'], 'roads and [road]'],
    ['nothing here', [], 'nothing here'],
    ['', ['road'], ''],
  ])('in %j of %j gives %j', (text, found, out) => {
    expect(marked(text, ...found)).toBe(out);
  });

  it('leaves the text as it is', () => {
    const text = '  “The <b>Salt</b> Road”, €2.4bn ';
    expect(
      highlighted(text, new Set(['b', 'road', '2.4bn']))
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});
