import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'sidelight-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string): string => {
  const at = path.join(folder, name);
  writeFileSync(at, content);
  return at;
};

function run(tool: string, ...args: string[]): { status: number | null; out: string; errors: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`tools/${tool}.ts`, ...args], { encoding: 'utf8' });
  return { status, out: stdout, errors: stderr };
}

describe('npm run scan', () => {
  const good = { id: 'a', text: 'Netflix had revenue of $11.08bn in the second quarter.', published: '2025-07-18' };

  it('answers each line with its mentions, facts and comparisons', () => {
    const { status, out } = run('scan', '--jsonl', file('good.jsonl', `${JSON.stringify(good)}\n`));
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual({
      id: 'a',
      mentions: [
        {
          start: 12,
          end: 31,
          text: 'revenue of $11.08bn',
          topic: 'studio-finance',
          facts: ['netflix-revenue-2025-q2', 'netflix-profit-2025-q2'],
          comparisons: [
            {
              fact: 'netflix-revenue-2025-q2',
              quote: '$11.08bn',
              verdict: 'agrees',
              entity: 'netflix',
              metric: 'revenue',
              period: '2025-Q2',
              page: [11.075e9, 11.085e9],
              pack: [10.5e9, 11.5e9],
            },
          ],
        },
      ],
    });
  });

  it.each([
    ['no JSON', '{"id":', 'expected a JSON object, got "{\\"id\\":"'],
    ['no text', '{"id":"b"}', 'expected "text", got nothing'],
    [
      'a date that is none',
      '{"id":"b","text":"x","published":"July"}',
      'expected "published", a date such as 2025-07-18, got "July"',
    ],
  ])('names a line with %s, answers the others and exits with 2', (_, line, message) => {
    const input = file('mixed.jsonl', `${line}\n${JSON.stringify(good)}\n`);
    const { status, out, errors } = run('scan', '--jsonl', input);
    expect(status).toBe(2);
    expect(errors).toBe(`${input}:1: ${message}\n`);
    expect(
      out
        .trim()
        .split('\n')
        .map((answer) => JSON.parse(answer).id),
    ).toEqual(['a']);
  });

  it('names a file and a pack that are not there, and a pack that is none', () => {
    expect(run('scan', '--jsonl', path.join(folder, 'none.jsonl')).errors).toContain('none.jsonl: no such file');
    const input = file('one.jsonl', JSON.stringify(good));
    const broken = run('scan', '--jsonl', input, '--pack', file('pack.json', '{"format": 9}'));
    expect(broken.status).toBe(2);
    expect(broken.errors).toContain('pack.json: format: expected format 1');
  });

  it('says how to call it when called with nothing', () => {
    expect(run('scan')).toMatchObject({ status: 2, errors: expect.stringContaining('usage: npm run --silent scan') });
  });
});
