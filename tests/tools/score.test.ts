import { describe, expect, it } from 'vitest';
import type { ScanResult } from '../../utils/core/scan.ts';
import { scoreTexts, type GoldText } from '../../tools/score.ts';

const text = 'Harbour grew. The weather was fine. Harbour made €3bn.';
const gold: GoldText = {
  id: 't',
  text,
  sentences: [
    { start: 0, end: 13, must: ['revenue'] },
    { start: 14, end: 35 },
    { start: 36, end: 54, must: ['revenue'], verdict: [{ fact: 'revenue', quote: '€3bn', verdict: 'differs' }] },
  ],
};

type Mention = ScanResult['mentions'][number];

function mention(start: number, fact: string, verdict?: 'agrees' | 'differs' | 'forecast'): Mention {
  const comparison = { fact, quote: 'made €3bn', entity: 'h', metric: 'revenue', period: null } as const;
  return {
    start,
    end: start + 3,
    text: text.slice(start, start + 3),
    topic: 'studio-finance',
    facts: [fact],
    comparisons: verdict ? [{ ...comparison, verdict, page: [0, 1], pack: [0, 1] }] : [],
  };
}

const score = (...mentions: Mention[]) => scoreTexts([{ gold, found: { id: 't', mentions, self: [] } }]);

describe('the score of a scan', () => {
  it('is whole for what the labels want', () => {
    const { precision, recall, verdicts, noise, errors } = score(
      mention(0, 'revenue'),
      mention(36, 'revenue', 'differs'),
    );
    expect({ precision, recall, verdicts, noise, errors }).toEqual({
      precision: 1,
      recall: 1,
      verdicts: 1,
      noise: 0,
      errors: [],
    });
  });

  it('counts what is missing, what is wrong and what should have been silent', () => {
    const { precision, recall, verdicts, noise, errors } = score(mention(0, 'profit'), mention(14, 'revenue'));
    expect({ precision, recall, verdicts, noise }).toEqual({ precision: 0, recall: 0, verdicts: 0, noise: 1000 });
    expect(errors).toHaveLength(5);
  });

  it.each([
    ['differs', 'falseDiffers'],
    ['agrees', 'falseAgrees'],
  ] as const)('counts a false "%s" apart', (verdict, count) => {
    expect(score(mention(0, 'revenue', verdict))[count]).toBe(1);
  });
});
