import { describe, expect, it } from 'vitest';
import { runNode, type Ended } from './run-node.ts';
import { file, folder } from './temporary.ts';

const TEXT = 'Netflix revenue rose 26% to $12.9bn in the second quarter of 2025. It rained.';
const labelled = (verdict: string): string =>
  JSON.stringify({
    id: 'one',
    text: TEXT,
    published: '2025-07-18',
    sentences: [
      {
        start: 0,
        end: 66,
        must: ['netflix-revenue-2025-q2'],
        verdict: [
          { fact: 'netflix-revenue-2025-q2', quote: '26%', verdict },
          { fact: 'netflix-revenue-2025-q2', quote: '$12.9bn', verdict: 'differs' },
        ],
      },
      { start: 67, end: 77 },
    ],
  });

function evaluate(content: string, ...args: string[]): Ended {
  const ended = runNode(['tools/eval.ts', file('texts.jsonl', content), ...args]);
  return { ...ended, errors: ended.errors.replaceAll(folder, '') };
}

describe('npm run eval', () => {
  it('prints scores, facts, kinds of error, and each error with its sentence', () => {
    const { status, out, errors } = evaluate(labelled('agrees'), '--errors');
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(out).toMatch(/ 1 +2 +1\.000 +1\.000 +0 +0\.500 +1 +0\n/);
    expect(out).toMatch(/\nnetflix-revenue-2025-q2 +1 +1 +0 +0 +1\/2\n/);
    expect(out).toMatch(/\nverdict wrong: agrees for differs, or the reverse +1\n/);
    expect(out).toMatch(/\nagrees-differs +one +judges "26%" differs, not agrees \| Netflix revenue rose .* 2025\.\n$/);
  });

  it('prints the same as data', () => {
    const { corpora, skipped } = JSON.parse(evaluate(labelled('differs'), '--json').out) as {
      corpora: unknown[];
      skipped: string[];
    };
    expect(skipped).toEqual([]);
    expect(corpora).toMatchObject([{ texts: 1, precision: 1, verdicts: 1, byError: {}, errors: [] }]);
  });

  it.each([
    ['a line that is no labelled text', ['{"id":"two"}'], '/texts.jsonl:1: expected {"id","text","sentences"} in JSON'],
    ['a view that there is none of', [labelled('agrees'), '--by', 'day'], '--by: expected one of fact, error, text'],
  ])('names %s in one line and exits with 2', (_, [content = '', ...args], words) => {
    const { status, errors } = evaluate(content, ...args);
    expect(status).toBe(2);
    expect(errors).toContain(words);
    expect(errors.trim()).not.toContain('\n');
  });
});
