import { describe, expect, it } from 'vitest';
import { isAiFilmArticle } from '../../utils/core/film-article.ts';
import { english } from '../../utils/core/vocabulary/english.ts';

describe('an article is about AI and film', () => {
  it.each([
    ['by words that little but film has', 'The film used AI. Its animators were not amused.', true],
    ['by several that film shares', 'AI wrote the script, and the director let it choose a voice for the cast.', true],
    ['not by one of them', 'AI picked the director of the bank.', false],
    ['not without a word for AI', 'The film has animators, actors and visual effects.', false],
    [
      'not where another field has more words',
      'Police fed drone footage of the flood to AI; troops, residents and the fire service looked for cars.',
      false,
    ],
  ])('%s', (_, text, expected) => {
    expect(isAiFilmArticle(text, english)).toBe(expected);
  });
});
