import { describe, expect, it } from 'vitest';
import { comparisons, readText, topFacts } from './harbour.ts';

const LEAD = 'Harbour used generative AI for a flooded valley in its new series, The Salt Road.';
const topOf = (sentence: string): string[] => topFacts(`${LEAD} ${sentence}`).slice(1);
const timesOf = (sentence: string): string[] => comparisons(`${LEAD} ${sentence}`);

describe('an article on AI footage goes on about', () => {
  it.each([
    ['definition', 'Sora and Kling are fast.'],
    ['first', 'It is the first feature in Wales to be made like this.'],
    ['first', 'A ghost in the second episode was made that way.'],
    ['first', "Another film used the same studio's software for a choir."],
    ['jobs', 'The Guild of Scottish Puppeteers called it an insult.'],
    ['speed', 'The scene was ready at four times the usual speed, Calder said.'],
    ['speed', 'With these tools the shot took a quarter as long.'],
    ['jobs', '“Tomorrow there is no need for the animator at all,” one of them said.'],
    ['jobs', 'A team of ten did what would once have needed hundreds.'],
    ['first', 'Harbour has not said which model it ran on the series.'],
  ])('%s: %s', (fact, sentence) => {
    expect(topOf(sentence)).toEqual([fact]);
  });

  it.each([
    'A further 25 virtual sets were built with Unreal Engine.',
    'The shoot left 41 million pesos in the local economy.',
    'Pay goes up by more than 15% at once, with 3% in each of the years after.',
    'He has until autumn to act on other bills, one of them on retail theft.',
    'A friend asked me whether the weather would hold.',
    "“We meet on Mondays,” said the studio's technology chief.",
    'Lantern Media has cut the price of its lamps.',
    'Foreign Shores of Leith will make the next one, a thriller.',
    'It will be shown in May to Turkish critics.',
    'It was filmed in the streets over five months and gave work to some 2,900 people.',
  ])('nothing else: %s', (sentence) => {
    expect(topOf(sentence)).toEqual([]);
  });
});

describe('AI that makes no footage', () => {
  it.each([
    ['in a story', 'A film about AI won the prize at the festival.'],
    ['that watches', 'AI blurs the faces in the footage before anybody sees it.'],
    ['that watches', 'The drones film the reef, and the lab uses AI to count the fish in the video.'],
    ['of a swindle', 'The scammers had an AI voice say what the actor never said.'],
    ['by name alone', 'Runway incursions at airports were filmed by three cameras.'],
  ])('%s, is left alone: %s', (_, sentence) => {
    expect(topFacts(sentence)).toEqual([]);
  });
});

describe('a time saved', () => {
  it.each([
    'Lantern Media says that AI makes its films twice as fast.',
    'AI dubs of the series are ready twice as fast.',
    'Its trailers are now cut five times faster with AI.',
    'The tools of Runway are five times faster than they were.',
  ])('by others, or on other work, is not held against that of the scene: %s', (sentence) => {
    expect(timesOf(sentence)).toEqual([]);
  });

  it.each([
    'It was ready four times quicker than if they had built it.',
    'It was drawn by software rather than by hand, in a quarter of the time.',
  ])('is claimed although another way is named: %s', (sentence) => {
    expect(timesOf(sentence)).toEqual([expect.stringContaining(' · agrees · speed')]);
  });
});

describe('of a sentence without a word for AI or film is marked', () => {
  const marksOf = (sentence: string): string[] => {
    const text = `${LEAD} ${sentence}`;
    return readText(text)
      .slice(1)
      .map(({ start, end }) => text.slice(start, end));
  };

  it.each([
    ['whom it names', 'Did you see The Salt Road in May?', 'The Salt Road'],
    ['an aspect before a word for film', 'A studio used to take hundreds of artists for it.', 'used to take hundreds'],
    ['the title before a word for film', 'The series is The Salt Road.', 'The Salt Road'],
    ['its pictures before those who took them', 'A producer says that these shots surprised her.', 'these shots'],
    ['what it goes on by', 'Her name for these models is the herd.', 'these models'],
  ])('%s: %s', (_, sentence, mark) => {
    expect(marksOf(sentence)).toEqual([mark]);
  });
});

describe('software that a text on results tells of', () => {
  it.each([
    ['is AI where it made the scene', 'Harbour', ['revenue', 'first']],
    ['is not where it is anybody else who tells of it', 'Lantern Media', []],
  ])('%s', (_, company, facts) => {
    const results = `${company} said that its revenue rose 12% in the first quarter of 2026.`;
    expect(topFacts(`${results} It also spoke of software that had drawn a flooded valley for a series.`)).toEqual(
      facts,
    );
  });
});
