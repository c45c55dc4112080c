import { describe, expect, it } from 'vitest';
import { createReader } from '../../utils/core/reader.ts';
import { textBlocks } from '../../utils/core/text-blocks.ts';
import { english } from '../../utils/core/vocabulary/english.ts';
import { whyLines } from '../../utils/core/why-words.ts';
import { whyOf, type Why } from '../../utils/core/why.ts';
import { say } from '../helpers/say.ts';
import { knowledge } from './harbour.ts';

function whys(text: string): Why[] {
  const found: Why[] = [];
  const page = { published: '2026-04-30', opening: text };
  const reader = createReader(knowledge, page, english, (seen) => found.push(whyOf(seen)));
  for (const block of textBlocks(text)) reader.read(block);
  return found;
}

describe('the first reason for silence', () => {
  it.each([
    ['nothing that the pack speaks of', 'The harbour master was late.', 'nothing-known', ''],
    ['a measure that no fact has', 'Harbour had an operating margin of 12%.', 'other-measure', 'operating margin'],
    ["another company's measure", 'Tidewater Films posted revenue of €2.4bn.', 'other-company', 'revenue'],
    ["nobody's measure", 'In the spring revenue was €2.4bn.', 'nobodys-measure', 'revenue'],
    ['AI in another field', 'AI picks stocks for investors.', 'ai-elsewhere', 'stocks'],
    ['AI with nothing of film', 'AI is all the rage.', 'ai-without-film', 'AI'],
    ['a title of which nothing is said', 'The Salt Road is back on Friday.', 'title-alone', 'The Salt Road'],
  ])('is %s', (_, text, reason, words) => {
    expect(whys(text).map(({ silence }) => silence)).toEqual([{ reason, words }]);
  });
});

describe('why a mention is one', () => {
  it.each([
    ['the sentence names the company', 'Harbour had revenue of €2.4bn in the first quarter.', ['named']],
    ['an earlier one does', 'Harbour reports.\nIts revenue was €2.4bn in the first quarter.', [null, 'carried']],
    ['a title was seen', 'The Salt Road’s final season has had 18 million views.', ['title']],
    ['AI and film stand together', 'Harbour used generative AI for a scene in The Salt Road.', ['ai-and-film']],
    [
      'it goes on about the footage',
      'Harbour lets AI draw a flood for The Salt Road\nThe scene was ready in a fraction of the time.',
      ['ai-and-film', 'ai-goes-on'],
    ],
  ])('%s', (_, text, expected) => {
    expect(whys(text).map(({ mentions }) => mentions[0]?.rule ?? null)).toEqual(expected);
  });

  it('tells each figure with its interval, role, stance and period', () => {
    const [why] = whys('Harbour had revenue of about €2.4bn in the first quarter of 2026, up 12%.');
    const figures = why?.mentions[0]?.figures.map(({ text, interval, role, period }) => ({
      text,
      interval,
      role,
      period,
    }));
    expect(figures).toEqual([
      { text: 'about €2.4bn', interval: { low: 2.3e9, high: 2.5e9 }, role: 'value', period: '2026-Q1' },
      { text: '12%', interval: { low: 11.5, high: 12.5 }, role: 'change', period: '2026-Q1' },
    ]);
  });

  it('is said in words, a line for each thing decided', () => {
    const [why] = whys('Harbour denied that revenue had been €2.9bn in the first quarter.');
    if (!why) throw new Error('The sentence was not seen.');
    expect(whyLines(why, knowledge, say)).toEqual([
      'Harbour denied that revenue had been €2.9bn in the first quarter.',
      '  marks "revenue had been €2.9bn" with revenue, profit',
      '    why: the sentence names whose figures these are (Harbour Pictures), revenue',
      '    figure: "€2.9bn" stands for 2,850,000,000 to 2,950,000,000 EUR: value, not-claimed, 2026-Q1',
      '    "€2.9bn" is not compared with revenue: the sentence denies, asks or supposes it',
    ]);
  });
});
