import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';

// Each test starts Node once or twice; a busy machine takes seconds over that.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(path.join(tmpdir(), 'sidelight-'));
afterAll(() => rmSync(folder, { recursive: true }));

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

function evaluate(content: string, ...args: string[]): { status: number | null; out: string; errors: string } {
  const file = path.join(folder, 'texts.jsonl');
  writeFileSync(file, content);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/eval.ts', file, ...args], {
    encoding: 'utf8',
  });
  return { status, out: stdout, errors: stderr.replaceAll(folder, '') };
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
