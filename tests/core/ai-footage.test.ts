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
    'Harbour has machine dubs for its films.',
    'A pier was toppled by a program in a film of Harbour.',
    'Harbour asked a program that was told to imagine a film.',
  ])('takes what a machine does by itself for AI: %s', (text) => {
    expect(topFacts(text)).toEqual(['first']);
  });

  it.each(["Harbour made a children's fantasy with AI.", 'Harbour told investors that AI had drawn the flashbacks.'])(
    'takes a kind of film or what it consists of for film beside a company: %s',
    (text) => {
      expect(topFacts(text)).toEqual(['first']);
    },
  );

  it.each([
    'AI coding tools slow down software developers.',
    'Harbour will show advertisements made with generative AI to viewers on its cheaper plan.',
    'Police released footage of the shooting.',
    'The chatbot writes essays with generative AI.',
    'Investors sold AI stocks on Friday.',
    'A new search tool built on artificial intelligence answers in plain words.',
    'The Screen Crews Awards honoured a film about a lighthouse.',
    'AI finds tumours early, a study shows.',
    'Runway was valued at $3bn by the producers.',
  ])('stays silent on AI elsewhere: %s', (text) => {
    expect(topFacts(text)).toEqual([]);
  });

  it('goes on about the scene without a word for AI only in an article that is about it', () => {
    const sentence = 'The work was done ten times faster than with models.';
    expect(topFacts(sentence)).toEqual([]);
    expect(topFacts(`Harbour lets AI draw a flood for The Salt Road\n${sentence}`)).toEqual(['first', 'speed']);
  });

  it('does not go on about it once the text has turned to results, unless film is named again', () => {
    const before = 'Harbour lets AI draw a flood for The Salt Road\nHarbour had revenue of €2.41bn. ';
    expect(topFacts(`${before}The rest grew ten times faster than that.`)).not.toContain('speed');
    expect(topFacts(`${before}The rest was done in less time than that.`)).not.toContain('speed');
    expect(topFacts(`${before}The flood of the film was drawn ten times faster.`)).toContain('speed');
  });

  it.each([
    ['the tool', 'The technology let the director redo the scene.', ['first']],
    ['the very pictures', 'Those shots last a few seconds.', ['first']],
    ['a worry for work', 'Opponents see the end of thousands of jobs.', ['jobs']],
  ])('goes on right behind such a sentence about %s', (_, next, expected) => {
    const before = 'Harbour lets AI draw a valley for a film with animators and actors. ';
    expect(topFacts(before + next).slice(1)).toEqual(expected);
    expect(topFacts(next)).toEqual([]);
  });

  it.each([
    ['needs no film word beside AI', 'The director of Low Tide defended the use of artificial intelligence.'],
    ['goes on from its first sentence', 'Viewers noticed the AI at once.'],
  ])('in an article that is about it as a whole, %s', (_, sentence) => {
    const rest = 'Its actors, its animators and its visual effects are the talk of the film festival.';
    expect(topFacts(`${sentence}\n${rest}`)).not.toEqual([]);
    expect(topFacts(sentence)).toEqual([]);
  });

  it('goes on, in an article that is about it, to what tells of work on films a few sentences later', () => {
    const opening = 'Tidewater lets AI draw the actors and the set of a film.\n';
    const calm = 'It rained. ';
    const jobs = 'Forty painters were let go.';
    expect(topFacts(opening + calm + jobs)).toEqual(['definition', 'jobs']);
    expect(topFacts(`${opening}${calm.repeat(4)}${jobs}`)).toEqual(['definition']);
    expect(topFacts(`The film has a set and actors.\n${jobs}`)).toEqual([]);
  });

  it('goes on with the very tool of the sentence before, and with a title known for it', () => {
    const opening = 'Harbour lets AI draw the actors and the set of The Salt Road, a film.\n';
    expect(topFacts(`${opening}The program was told what to do.`)).toHaveLength(2);
    expect(topFacts(`${opening}A program was told what to do.`)).toHaveLength(1);
    expect(topFacts(`${opening}It rained. Remember The Salt Road?`)).toEqual(['first', 'first']);
    expect(topFacts('Remember The Salt Road?')).toEqual([]);
  });

  it.each([
    'Nobody ever painted that sky.',
    'The lighthouse was never built.',
    'The clerk was filmed without a camera.',
    'No one was in front of the lens.',
    'The bride has never entered a studio.',
    'Her voice belongs to a singer who has never existed.',
    'Reviewers met a heroine without a pulse.',
    'They saw a fake trailer.',
  ])('takes what nobody made, in an article that is about it, for its pictures: %s', (sentence) => {
    const opening = 'Tidewater lets AI draw the actors and the set of a film.\n';
    expect(topFacts(opening + sentence)).toEqual(['definition', 'definition']);
    expect(topFacts(`Harbour lets AI draw the actors and the set of a film.\n${sentence}`)).toEqual(['first', 'first']);
    expect(topFacts(`The film has a set and actors.\n${sentence}`)).toEqual([]);
  });

  it('takes pictures that are told of beside film, shortly after and in an article that is about it, for those', () => {
    const opening = 'Tidewater lets AI draw the actors and the set of a film.\n';
    const calm = 'It rained. ';
    const told = 'Two producers create short clips in that way for trailers.';
    expect(topFacts(opening + calm + told)).toEqual(['definition', 'definition']);
    expect(topFacts(`${opening}${calm.repeat(4)}${told}`)).toEqual(['definition']);
    expect(topFacts(`${opening}Two cooks create dinner in that way.`)).toEqual(['definition']);
  });

  it('takes what goes back to a sentence that named a company for its own, unless another has been named since', () => {
    const opening = 'Critics of AI in film meet actors in Oslo\nIt rained. It poured. ';
    const back = 'That technology did the set in a fraction of the time.';
    expect(topFacts(`${opening}Harbour used generative AI for a scene. ${back}`).at(-1)).toBe('speed');
    expect(topFacts(`${opening}Harbour used generative AI for a scene. Rain fell. ${back}`).at(-1)).not.toBe('speed');
    expect(topFacts(`${opening}A painter used generative AI for a scene. ${back}`).at(-1)).not.toBe('speed');
  });

  it('puts a strike before what it was about', () => {
    const opening = 'Tidewater lets AI draw the actors and the set of a film.\n';
    expect(topFacts(`${opening}Since the walkout nobody may copy a face without consent.`)[1]).toBe('rules');
    expect(topFacts(`${opening}Nobody may copy a face without consent.`)[1]).not.toBe('rules');
  });

  it('answers the time and cost of anybody else with what the words mean', () => {
    const opening = 'Tidewater lets AI draw the actors and the set of a film.\n';
    expect(topFacts(`${opening}Weeks of work were done overnight.`)).toEqual(['definition', 'definition']);
  });

  it.each([
    'A clinic uses AI actors to train nurses and doctors.',
    'In the film a rogue AI hunts the heroine.',
    'Police searched bodycam footage with AI.',
    'An AI picks movies for a rainy day.',
    'Harbour lets AI suggest a series.',
  ])('leaves alone what only looks like it: %s', (text) => {
    expect(topFacts(text)).toEqual([]);
  });

  it('goes on in an article about something else only right behind, and beside film', () => {
    const calm = 'The harbour was calm. '.repeat(100);
    const one = `${calm}\nA scene of The Salt Road was made with generative AI.`;
    expect(topFacts(`${one} It drew the actors in a fraction of the time.`)).toEqual(['first', 'speed']);
    expect(topFacts(`${one} The port lost its jobs.`)).toEqual(['first']);
    expect(topFacts(`${one} ${calm} It drew the actors in a fraction of the time.`)).toEqual(['first']);
    expect(topFacts(`${one}\nAI speeds up the writing of code, and it takes jobs.`)).toEqual(['first']);
  });

  it('leaves alone, in an article that is about it, the strikes of other trades', () => {
    const opening = 'Tidewater lets AI draw the actors and the set of a film.\n';
    expect(topFacts(`${opening}The strike goes on.`)).toEqual(['definition', 'rules']);
    expect(topFacts(`${opening}The strike of the tram drivers goes on.`)).toEqual(['definition']);
  });

  it('needs but one word that film shares with other things in an article about the company', () => {
    expect(topFacts('Harbour has a good quarter\nThere was a question on AI in production.')).toEqual(['definition']);
    expect(topFacts('Tidewater has a good quarter\nThere was a question on AI in production.')).toEqual([]);
  });

  it('takes the company by its kind for its name', () => {
    expect(topFacts('Harbour had a good quarter.\nThe company wants to use generative AI in its productions.')).toEqual(
      ['first'],
    );
    expect(topFacts('It wants to use generative AI in its productions.')).toEqual([]);
  });

  it.each([
    ['first', 'The studio used artificial intelligence to make a storm for its series.'],
    ['definition', 'Artificial intelligence drew the crowd of the film.'],
  ])("tells the company's use, by its kind too, from that of nobody in particular: %s", (fact, sentence) => {
    const [, second] = topFacts(`Harbour used generative AI for a scene in The Salt Road.\n${sentence}`);
    expect(second).toBe(fact);
  });

  it('takes a headline that tells an aspect for part of its article', () => {
    const text = 'Extras refuse to lose their jobs\nAI is to fill the crowds of the film with computer-made faces.';
    expect(topFacts(text)).toEqual(['jobs', 'definition']);
  });

  it('takes a maker of AI for footage only beside film or an aspect', () => {
    const film = 'OpenAI makes films with actors from a line of text.\n';
    expect(topFacts(`${film}Actors sued OpenAI.`)).toHaveLength(2);
    expect(topFacts(`${film}OpenAI has a new chief.`)).toHaveLength(1);
  });

  it.each([
    ['across a clause', 'Harbour used AI, which surprised the animators.', 'AI'],
    ['within a phrase', 'Harbour used AI video tools for its film.', 'AI video tools'],
  ])('marks no stretch that breaks off %s', (_, text, expected) => {
    const [mention] = readText(text);
    expect(mention && text.slice(mention.start, mention.end)).toBe(expected);
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
