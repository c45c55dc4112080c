import { describe, expect, it } from 'vitest';
import { comparisons, readText, topFacts } from './harbour.ts';

describe('AI in film and television', () => {
  it.each([
    ['its use by the company', 'Harbour used generative AI for a scene in The Salt Road.', ['first']],
    [
      'the very scene',
      'Harbour turns to AI for its effects\nA flooded valley fills the screen for a minute.',
      ['first', 'first'],
    ],
    [
      'the speed before the use',
      'With AI, the flood scene of The Salt Road was ready in a fraction of the time.',
      ['speed'],
    ],
    ['jobs', 'Film crews fear that AI will take their jobs.', ['jobs']],
    ['a union with AI', 'The Guild of Screen Crews wants rules for AI before it calls off its strike.', ['rules']],
    [
      "another studio: what the words mean, not the company's first",
      'Tidewater opened its film with AI-made credits.',
      ['definition'],
    ],
  ])('links %s', (_, text, expected) => {
    expect(topFacts(text)).toEqual(expected);
  });

  it.each([
    'AI coding tools slow down software developers.',
    'Harbour will show advertisements made with generative AI to viewers on its cheaper plan.',
    'Police released footage of the shooting.',
    'The chatbot writes essays with generative AI.',
    'Investors sold AI stocks on Friday.',
    'A new search tool built on artificial intelligence answers in plain words.',
    'The Screen Crews Awards honoured a film about a lighthouse.',
  ])('stays silent on AI elsewhere: %s', (text) => {
    expect(topFacts(text)).toEqual([]);
  });

  it('goes on about the scene without a word for AI only in an article that is about it', () => {
    const sentence = 'The work was done ten times faster than with models.';
    expect(topFacts(sentence)).toEqual([]);
    expect(topFacts(`Harbour lets AI draw a flood for The Salt Road\n${sentence}`)).toEqual(['first', 'speed']);
  });

  it('compares how much faster it was, either way of speaking', () => {
    const scene = 'Harbour lets AI draw a flood for The Salt Road\n';
    expect(comparisons(`${scene}It took a quarter of the time.`)).toEqual(['a quarter of the time · agrees · speed']);
    expect(comparisons(`${scene}It was made ten times faster.`)).toEqual(['ten times faster · differs · speed']);
  });

  it('marks at most sixty characters', () => {
    for (const { start, end } of readText(
      'Harbour lets AI draw a flood for The Salt Road\nNobody had thought, until that wet spring morning, that generative AI could, for all the talk of it, ever make footage.',
    ))
      expect(end - start).toBeLessThanOrEqual(60);
  });
});
