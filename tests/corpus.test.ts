import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scoreTexts, type GoldText } from '../tools/score.ts';
import { gatherKnowledge } from '../utils/core/knowledge.ts';
import { parsePack } from '../utils/core/pack-schema.ts';
import { scanText } from '../utils/core/scan.ts';
import { english } from '../utils/core/vocabulary/english.ts';

const knowledge = gatherKnowledge([parsePack(JSON.parse(readFileSync('public/knowledge.json', 'utf8')))]);

function score(file: string) {
  const gold = readFileSync(`tests/corpus/${file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldText);
  return scoreTexts(gold.map((text) => ({ gold: text, found: scanText(text, knowledge, english) })));
}

// Bars that the engine has reached: a change may raise them, never lower them.
describe.each([
  ['articles.jsonl', { precision: 0.95, recall: 0.82, verdicts: 0.84 }],
  ['figures.jsonl', { precision: 0.98, recall: 0.93, verdicts: 0.88 }],
  ['plain.jsonl', { precision: 0.97, recall: 0.88, verdicts: 0.94 }],
  ['news.jsonl', { precision: 0.93, recall: 0.63, verdicts: 0.82 }],
])('on the labelled texts of %s', (file, bars) => {
  const reached = score(file);

  it('the engine never wrongly says that a figure differs or agrees', () => {
    expect(reached.errors.filter((error) => /(?:differs|agrees) for .* without reason/.test(error))).toEqual([]);
  });

  it.each(['precision', 'recall', 'verdicts'] as const)('the share of %s keeps its bar', (share) => {
    expect(reached[share]).toBeGreaterThanOrEqual(bars[share]);
  });
});

describe('the labels', () => {
  it.each(['articles.jsonl', 'figures.jsonl', 'plain.jsonl', 'news.jsonl'])('of %s stand where they say', (file) => {
    for (const line of readFileSync(`tests/corpus/${file}`, 'utf8').trim().split('\n')) {
      const { text, sentences } = JSON.parse(line) as GoldText;
      for (const { start, end, verdict = [] } of sentences)
        for (const { quote } of verdict) expect(text.slice(start, end)).toContain(quote);
    }
  });
});
