import { describe, expect, it } from 'vitest';
import { differentWords, distanceTo, lookUp, spansOf } from '../../utils/core/matches.ts';

describe('spansOf', () => {
  it.each([
    ['whatever the flags', /a/, [0, 2]],
    ['with those for small and large letters', /a/i, [0, 2, 4]],
    ['from the beginning each time, with a pattern that remembers where it was', /b/g, [1]],
    ['and none where there is none', /c/, []],
  ])('gives every match, %s', (_, pattern, starts) => {
    for (const times of [1, 2])
      expect(
        spansOf('abaxA', pattern).map(({ start }) => start),
        `${times}`,
      ).toEqual(starts);
  });
});

describe('distanceTo', () => {
  const span = { start: 10, end: 14 };
  it.each([
    ['the gap before it', [{ start: 2, end: 7 }], 3],
    ['the gap behind it', [{ start: 16, end: 20 }], 2],
    [
      'the nearest, in any order',
      [
        { start: 30, end: 31 },
        { start: 0, end: 1 },
        { start: 15, end: 20 },
      ],
      1,
    ],
    ['nothing where one begins as it ends', [{ start: 14, end: 20 }], 0],
    ['nothing where they overlap', [{ start: 0, end: 90 }], 0],
    ['infinity where there are none', [], Infinity],
  ])('is %s', (_, others, distance) => {
    expect(distanceTo(others, span)).toBe(distance);
  });
});

describe('differentWords', () => {
  it('counts a word once, whatever its case and number', () => {
    const text = 'Film and films, a FILM, an actor and actors';
    expect(differentWords(text, spansOf(text, /films?|actors?/i))).toBe(2);
    expect(differentWords(text, [])).toBe(0);
  });
});

describe('lookUp', () => {
  it('gives what stands beside the first pattern that matches', () => {
    const pairs = [
      [/b/, 1],
      [/a/, 2],
      [/./, 3],
    ] as const;
    expect([lookUp(pairs, 'ab'), lookUp(pairs, 'a'), lookUp(pairs, '')]).toEqual([1, 2, undefined]);
  });
});
