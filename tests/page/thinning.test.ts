import { describe, expect, it } from 'vitest';
import type { Block } from '../../utils/core/block.ts';
import type { Comparison, Mention, Verdict } from '../../utils/core/mention.ts';
import { MARKS_PER_BLOCK, sectionsOf, thin, type Standing } from '../../utils/page/thinning.ts';

const block = (): Block => ({ text: '', kind: 'paragraph' });

const compared = (fact: string, verdict: Verdict, value: number): Comparison => ({
  fact,
  verdict,
  start: 0,
  end: 1,
  quote: String(value),
  entity: 'harbour',
  metric: 'revenue',
  role: 'value',
  period: null,
  page: { low: value, high: value + 1 },
  pack: { low: 2, high: 3 },
});

/** A mention of a fact in a paragraph of its own. */
function mention(fact: string, section = 0, ...outcomes: [Verdict, number][]): Standing {
  const comparisons = outcomes.map(([verdict, value]) => compared(fact, verdict, value));
  const sentence = { start: 0, end: 1 };
  const made: Mention = {
    start: 0,
    end: 1,
    topic: 'studio-finance',
    sentence,
    facts: [fact],
    comparisons,
    refusals: [],
  };
  return { mention: made, block: block(), section };
}

describe('what is painted', () => {
  it.each<[string, Standing[], boolean[]]>([
    ['a fact at its first mention of a section', [mention('a'), mention('a'), mention('b')], [true, false, true]],
    ['a fact again in the next section', [mention('a', 0), mention('a', 1), mention('a', 1)], [true, true, false]],
    ['a figure with an outcome after a mention without', [mention('a'), mention('a', 0, ['agrees', 2])], [true, true]],
    ['figures that fit, once', [mention('a', 0, ['agrees', 2]), mention('a', 0, ['agrees', 2.5])], [true, false]],
    [
      'a figure that differs after one that fits',
      [mention('a', 0, ['agrees', 2]), mention('a', 0, ['differs', 9])],
      [true, true],
    ],
    ['each figure that differs', [mention('a', 0, ['differs', 8]), mention('a', 0, ['differs', 9])], [true, true]],
    [
      'the same differing figure once',
      [mention('a', 0, ['differs', 9]), mention('a', 0, ['differs', 9])],
      [true, false],
    ],
    [
      'another period or a forecast once per fact and page',
      [mention('a', 0, ['other-period', 9]), mention('a', 1, ['forecast', 7]), mention('b', 1, ['forecast', 7])],
      [true, false, true],
    ],
    [
      'this period even after another',
      [mention('a', 0, ['other-period', 9]), mention('a', 0, ['agrees', 2])],
      [true, true],
    ],
  ])('is %s', (_, mentions, painted) => {
    expect(thin(mentions)).toEqual(painted);
  });

  it('is at most three in one paragraph, and what had no room there comes later', () => {
    const paragraph = block();
    const crowded = ['a', 'b', 'c', 'd'].map((fact) => ({ ...mention(fact), block: paragraph }));
    const painted = thin([...crowded, mention('d')]);
    expect(painted.filter(Boolean)).toHaveLength(MARKS_PER_BLOCK + 1);
    expect(painted).toEqual([true, true, true, false, true]);
  });
});

describe('sections', () => {
  it('begin with each heading, the first with the text', () => {
    const kinds = ['heading', 'paragraph', 'heading', 'heading', 'item'] as const;
    expect(sectionsOf(kinds.map((kind) => ({ text: '', kind })))).toEqual([0, 0, 1, 2, 2]);
  });
});
