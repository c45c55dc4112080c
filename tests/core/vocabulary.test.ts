import { describe, expect, it } from 'vitest';
import { english } from '../../utils/core/vocabulary/english.ts';
import { closeVocabulary, openVocabulary } from '../../utils/core/vocabulary.ts';

describe('the vocabulary', () => {
  it('comes back from JSON as it was, patterns and all', () => {
    const opened = openVocabulary(JSON.parse(JSON.stringify(closeVocabulary(english))));
    const entries = Object.keys(english).map((name) => [name, Reflect.get(opened, name)]);
    expect(Object.fromEntries(entries)).toEqual(english);
  });

  it('builds an entry once, when it is first asked for', () => {
    const opened = openVocabulary(closeVocabulary(english));
    expect(opened.film).toBe(opened.film);
  });

  it('holds patterns and data alone', () => {
    const kinds = Object.values(english).map((value) => (value instanceof RegExp ? 'pattern' : typeof value));
    expect(new Set(kinds)).toEqual(new Set(['pattern', 'object']));
  });
});
