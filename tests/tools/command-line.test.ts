import { describe, expect, it } from 'vitest';
import { readArguments } from '../../tools/command-line.ts';
import { runNode } from './run-node.ts';

describe('readArguments', () => {
  const options = { deep: { type: 'boolean' }, of: { type: 'string' } } as const;

  it.each([
    [['--bogus'], "Unknown option '--bogus'; usage: read"],
    [['--of'], "Option '--of <value>' argument missing; usage: read"],
    [['--of', '--deep'], "Option '--of' argument is ambiguous; usage: read"],
    [['--deep=1'], "Option '--deep' does not take an argument; usage: read"],
    [['story.v2.txt'], "Unexpected argument 'story.v2.txt'; usage: read"],
  ])('says of %j in one line what is wrong, and what is right', (args, why) => {
    expect(readArguments({ args, options }, 'usage: read')).toBe(why);
  });

  it('gives what was asked for', () => {
    expect(readArguments({ args: ['--of', 'it'], options }, '')).toMatchObject({ values: { of: 'it' } });
  });
});

describe('every command', () => {
  const nowhere = '../no/such/place';

  it.each([
    ['scan', ['--bogus'], /^Unknown option '--bogus'; usage: /],
    ['knowledge', ['--bogus'], /^Unknown option '--bogus'; usage: /],
    ['knowledge', ['extra'], /^Unexpected argument 'extra'; usage: /],
    ['sites', ['--bogus'], /^Unknown option '--bogus'; usage: /],
    ['sites', ['--file', 'tools'], /^tools: expected a list of news sites, got a folder$/],
    ['sites', ['--candidates', nowhere], /permissive-combined\.json: no such file; expected hosts in JSON$/],
    ['eval', ['--bogus'], /^Unknown option '--bogus'; usage: /],
    ['eval', ['tools'], /^tools: expected labelled texts, a JSON object a line, got a folder$/],
    ['start', ['--bogus'], /^Unknown option '--bogus'; usage: /],
    ['start', ['--browser', 'lynx'], /^--browser: expected chromium or firefox, got "lynx"$/],
    ['pages', ['--bogus'], /^Unknown option '--bogus'; usage: /],
    ['pages', [], /^usage: /],
    ['pages', ['one', 'two'], /^expected one folder, got "one" and "two"$/],
    ['pages', [nowhere], /index\.tsv: no such file; expected a list of saved pages$/],
    ['pages', ['package.json'], /index\.tsv: expected a list of saved pages, got what cannot be read \(ENOTDIR\)$/],
  ])('%s ends on %j with one line that says why, and code 2', (command, args, why) => {
    const { status, out, errors } = runNode([`tools/${command}.ts`, ...args]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(errors.trimEnd()).toMatch(why);
    expect(errors.trimEnd().split('\n')).toHaveLength(1);
  });
});
