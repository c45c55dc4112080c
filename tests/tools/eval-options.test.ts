import { describe, expect, it } from 'vitest';
import { evalOptions, USAGE } from '../../tools/eval-options.ts';

describe('the options of eval', () => {
  it.each([
    [[], { mode: 'tables', files: [], views: ['fact', 'error'], errors: false }],
    [['--by', 'text'], { mode: 'tables', files: [], views: ['text'], errors: false }],
    [['--errors', 'a.jsonl'], { mode: 'tables', files: ['a.jsonl'], views: ['fact', 'error'], errors: true }],
    [['--json', 'a.jsonl', 'b.jsonl'], { mode: 'json', files: ['a.jsonl', 'b.jsonl'] }],
    [['--readme'], { mode: 'readme' }],
  ])('%j are understood', (args, options) => {
    expect(evalOptions(args)).toEqual(options);
  });

  it.each([
    [['--verbose'], `Unknown option '--verbose'; ${USAGE}`],
    [['--by'], `Option '--by <value>' argument missing; ${USAGE}`],
    [['--by', 'day'], '--by: expected one of fact, error, text, got "day"'],
    [['--json', '--by', 'fact'], '--json prints everything, got "--by" too'],
    [['--json', '--errors'], '--json prints everything, got "--errors" too'],
    [['--readme', '--json'], '--readme goes alone, got "--json" too'],
    [['--readme', 'a.jsonl'], '--readme goes alone, got "a.jsonl" too'],
  ])('%j are refused in one line that says why', (args, why) => {
    expect(evalOptions(args)).toBe(why);
    expect(why).not.toContain('\n');
  });
});
