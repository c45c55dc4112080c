import { describe, expect, it } from 'vitest';
import { isAiFilmArticle } from '../../utils/core/film-article.ts';
import { english } from '../../utils/core/vocabulary/english.ts';

const CALM = 'The harbour was calm, and the boats came home late with little fish in them. '.repeat(25);

describe('an article is about AI and film', () => {
  it.each([
    ['by words that little but film has, near it', 'The film used AI. Its animators were not amused.', true],
    ['by several that film shares', 'AI wrote the script, and the director let it choose a voice for the cast.', true],
    ['not by one of them', 'AI picked the director of the bank.', false],
    ['not without a word for AI', 'The film has animators, actors and visual effects.', false],
    [
      'not where AI is spoken of far from film',
      `AI is all the rage. ${CALM} The film has actors and animators.`,
      false,
    ],
    ['not where a long text speaks of it once', `The film used AI. Its animators were not amused. ${CALM}`, false],
    [
      'where a long text does so from its beginning, and again',
      `The film used AI. Its animators were not amused. ${CALM} AI drew the film in a week.`,
      true,
    ],
    [
      'not where most of the AI is elsewhere',
      `The film used AI; the actors saw it. ${CALM} AI is near. ${CALM} AI is far. ${CALM} AI is all.`,
      false,
    ],
    [
      'by a maker of pictures named for it',
      'Moonvalley has a new model. Directors may let it draw the set and the cast for an episode.',
      true,
    ],
    [
      'by what a machine has done',
      'The faces of the cast were redrawn by software. The actors saw themselves on screen.',
      true,
    ],
    [
      'not by an AI that is a character of the film',
      'A rogue AI hunts the heroine of the film. The actors scream.',
      false,
    ],
    ['not by footage of another field', 'Police read bodycam footage with AI. It finds faces in the pictures.', false],
    [
      'not where another field has more words',
      'Police fed drone footage of the flood to AI; troops, residents and the fire service looked for cars.',
      false,
    ],
  ])('%s', (_, text, expected) => {
    expect(isAiFilmArticle(text, english)).toBe(expected);
  });

  it('by "the machine" alone beside a title known for its AI footage, in a short text', () => {
    const text = 'The Salt Road has a valley. The machine drew it, the actors fled from it, and the director was dry.';
    expect(isAiFilmArticle(text, english)).toBe(false);
    expect(isAiFilmArticle(text, english, [{ start: 0, end: 13 }])).toBe(true);
    expect(isAiFilmArticle(text + CALM, english, [{ start: 0, end: 13 }])).toBe(false);
  });
});
