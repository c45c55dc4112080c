import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { HtmlScan } from '../../tools/scan-html.ts';
import { scripts } from '../../package.json';
import { runNode, type Ended } from './run-node.ts';
import { file, folder } from './temporary.ts';

/** What `npm run scan` hands to Node. */
const SCAN = scripts.scan.split(' ').slice(1);

const run = (args: string[], input?: string): Ended => runNode([...SCAN, ...args], input);

const good = { id: 'a', text: 'Netflix had revenue of $11.08bn in the second quarter.', published: '2025-07-18' };
const mention = {
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
};

describe('scan of a file', () => {
  it('answers a text with one object, its mentions, facts and comparisons', () => {
    const text = file('good.txt', good.text);
    const { status, out, errors } = run([text, '--published', '2025-07-18']);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(JSON.parse(out)).toEqual({ id: text, mentions: [mention], self: [] });
  });

  it('prints what a text, or the article of a page, says of one figure in two ways', () => {
    const twice = 'Netflix’s revenue rose 16% to $11.08bn from $9.2bn in the second quarter of 2025.';
    const self = [
      {
        kind: 'change',
        quotes: ['16%', '$11.08bn', '$9.2bn'],
        why: '$9.2bn to $11.08bn is a change of 19.7% to 21.1%, not 16%',
      },
    ];
    for (const [name, content] of [
      ['twice.txt', twice],
      ['twice.html', `<!doctype html><html lang="en"><article><p>${twice}</p></article>`],
    ] as const)
      expect(JSON.parse(run([file(name, content)]).out)).toMatchObject({ self });
  });

  it('says of each sentence with --explain what was decided, and why', () => {
    const asked = file('why.txt', `${good.text} The harbour was quiet.`);
    const { status, out } = run(['--explain', asked, '--published', '2025-07-18']);
    expect(status).toBe(0);
    expect(out.trimEnd().split('\n')).toEqual([
      'Netflix had revenue of $11.08bn in the second quarter.',
      '  marks "revenue of $11.08bn" with netflix-revenue-2025-q2, netflix-profit-2025-q2',
      '    why: the sentence names whose figures these are (Netflix), revenue',
      '    figure: "$11.08bn" stands for 11,075,000,000 to 11,085,000,000 USD: value, reported, 2025-Q2',
      '    "$11.08bn" for 2025-Q2 beside the value of netflix-revenue-2025-q2 (10,500,000,000 to 11,500,000,000): agrees',
      'The harbour was quiet.',
      '  silent: it names nothing that the pack speaks of',
    ]);
  });

  it('explains a page too', () => {
    const page = file('why.html', `<!doctype html><html lang="en"><article><p>${good.text}</p></article>`);
    expect(run(['--explain', page]).out).toContain(
      'why: the sentence names whose figures these are (Netflix), revenue',
    );
  });

  it('explains no lines', () => {
    const { status, errors } = run(['--explain', '--jsonl', 'lines.jsonl']);
    expect({ status, errors }).toEqual({
      status: 2,
      errors: '--explain goes with a file, got --jsonl "lines.jsonl"\n',
    });
  });

  it.each([
    ['a page', `<!doctype html><p>${good.text}`, true],
    ['a text', good.text, false],
    ['a text that has a tag in it', `${good.text} <b>So</b> it said.`, false],
  ])('knows %s on standard input by how it begins', (_, input, isPage) => {
    const answer = JSON.parse(run(['-', '--published', '2025-07-18'], input).out) as Partial<HtmlScan>;
    expect(answer).toMatchObject({ id: '-', mentions: [{ text: mention.text }] });
    expect('text' in answer).toBe(isPage);
  });
});

describe('scan of lines', () => {
  it('answers each with one line', () => {
    const { status, out } = run(['--jsonl', '-'], `${JSON.stringify(good)}\n\n${JSON.stringify({ ...good, id: 'b' })}`);
    expect(status).toBe(0);
    expect(lines(out)).toEqual([
      { id: 'a', mentions: [mention], self: [] },
      { id: 'b', mentions: [mention], self: [] },
    ]);
  });

  it('gives every figure with --figures, not only those of a mention', () => {
    const text = 'Tickets rose 20% to $9.50.';
    const { out } = run(['--figures', '--jsonl', '-'], JSON.stringify({ id: 'a', text }));
    expect(lines(out)).toEqual([
      {
        id: 'a',
        figures: [
          {
            start: 13,
            end: 16,
            text: '20%',
            kind: 'percent',
            value: 20,
            unit: '%',
            low: 19.5,
            high: 20.5,
            trend: 'up',
          },
          {
            start: 20,
            end: 25,
            text: '$9.50',
            kind: 'amount',
            value: 9.5,
            unit: 'USD',
            low: 9.495,
            high: 9.505,
            trend: 'up',
          },
        ],
      },
    ]);
  });

  it.each([
    ['no JSON', '{"id":', 'expected a JSON object, got "{\\"id\\":"'],
    ['no text', '{"id":"b"}', 'expected "text", got nothing'],
    [
      'a date that is none',
      '{"id":"b","text":"x","published":"2025-02-30"}',
      'expected "published", a date such as 2025-07-18, got "2025-02-30"',
    ],
  ])('names a line with %s, answers the others and exits with 2', (_, line, message) => {
    const input = file('mixed.jsonl', `${line}\n${JSON.stringify(good)}\n`);
    const { status, out, errors } = run(['--jsonl', input]);
    expect(status).toBe(2);
    expect(errors).toBe(`${input}:1: ${message}\n`);
    expect(lines(out)).toEqual([{ id: 'a', mentions: [mention], self: [] }]);
  });

  it('ends without a word when whoever reads its output has had enough', async () => {
    const many = file('many.jsonl', `${JSON.stringify(good)}\n`.repeat(2000));
    const scan = spawn(process.execPath, [...SCAN, '--jsonl', many], { stdio: ['ignore', 'pipe', 'pipe'] });
    let errors = '';
    scan.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    scan.stdout.once('data', () => scan.stdout.destroy());
    const [status] = (await once(scan, 'close')) as [number];
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
  });
});

describe('scan that cannot', () => {
  const one = file('one.jsonl', JSON.stringify(good));
  const none = path.join(folder, 'none');

  it.each([
    ['a file that is not there', [`${none}.html`], `${none}.html: no such file; expected a page or a text`],
    ['lines that are not there', ['--jsonl', none], `${none}: no such file; expected texts, one line of JSON each`],
    ['a folder', [folder], `${folder}: expected a page or a text, got a folder`],
    ['lines of a folder', ['--jsonl', folder], `${folder}: expected texts, one line of JSON each, got a folder`],
    ['a pack that is not there', ['--jsonl', one, '--pack', none], `${none}: no such file; expected a pack`],
    [
      'a second pack that is none',
      ['--jsonl', one, '--pack', 'public/knowledge.json', file('pack.json', '{"format": 9}')],
      `${path.join(folder, 'pack.json')}: format: expected format 1, the one this version of Sidelight reads, got 9`,
    ],
  ])('names %s in one line and exits with 2', (_, args, message) => {
    expect(run(args)).toEqual({ status: 2, out: '', errors: `${message}\n` });
  });
});

function lines(out: string): unknown[] {
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}
