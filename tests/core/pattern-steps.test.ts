import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { describe, expect, it, vi } from 'vitest';
import { parsePack } from '../../utils/core/pack-schema.ts';
import { english } from '../../utils/core/vocabulary/english.ts';
import { readSources } from '../helpers/sources.ts';
import { hardTexts, stepperOf, stepsOf, TooManySteps } from './pattern-steps.ts';
import { recordsFor } from './stock.ts';

// Counting the steps of all patterns takes seconds, on a busy machine many.
vi.setConfig({ testTimeout: 300_000 });

type Named = [name: string, pattern: RegExp];

/** Every pattern in a value, by its path. */
function patternsIn(value: unknown, path = ''): Named[] {
  if (value instanceof RegExp) return [[path.slice(1), value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => patternsIn(inner, `${path}.${key}`));
}

/** Every pattern that is written out in the code of a room; the vocabulary's own are in `english`. */
function patternsOf(room: string): Named[] {
  return readSources(room).flatMap(({ file, text }) => {
    const found: Named[] = [];
    const look = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      if ('regex' in node && 'start' in node) {
        const { pattern, flags } = node.regex as { pattern: string; flags: string };
        found.push([`${file}: /${pattern}/${flags}`, new RegExp(pattern, flags)]);
      } else Object.values(node).forEach(look);
    };
    if (!file.startsWith('utils/core/vocabulary/')) look(parseSync(file, text).program);
    return found;
  });
}

function filterPatterns(): Named[] {
  const { names, ai, film } = recordsFor(parsePack(JSON.parse(readFileSync('public/knowledge.json', 'utf8')))).filter;
  return Object.entries({ names, ai, film }).map(([name, source]) => [`filter.${name}`, new RegExp(source, 'gi')]);
}

const LENGTH = 150;
const LIMIT = 4_000_000;
// Fewer steps than this for each character are no matter, however they grow.
const FEW = 60;

/** How much more there is to do at twice the length, for the text that makes it grow most; Infinity beyond all counting. */
function growthOf(pattern: RegExp): number {
  const stepper = stepperOf(pattern, LIMIT);
  const long = hardTexts(pattern, LENGTH * 2);
  const growths = hardTexts(pattern, LENGTH).map((text, index) => {
    try {
      const more = stepsOf(stepper, long[index] ?? '');
      return more < FEW * LENGTH * 2 ? 1 : more / stepsOf(stepper, text);
    } catch (error) {
      if (error instanceof TooManySteps) return Infinity;
      throw error;
    }
  });
  return Math.max(1, ...growths);
}

const tooFast = (patterns: readonly Named[], most: number): string[] =>
  patterns.flatMap(([name, pattern]) => {
    const growth = growthOf(pattern);
    return growth <= most ? [] : [`${name} grows ${growth.toFixed(1)} times`];
  });

const vocabulary = patternsIn(english);

describe('the steps of a backtracking engine', () => {
  it.each<[string, RegExp, number, number]>([
    ['one character after the other', /(?:[a-f](?=[a-z])){5,}\d/y, 1, 2.1],
    ['a repeat tried from each place', /\d{1,999}x/, 3.5, 4.5],
    ['three repeats of the same', /^\s*\s*\s*x/, 7, Infinity],
    ['a repeat in a repeat', /^(?:a+)+$/, Infinity, Infinity],
    ['two ways to say the same, again and again', /^(?:a|a)*$/, Infinity, Infinity],
  ])('tell what grows how fast: %s', (_, pattern, least, most) => {
    const growth = growthOf(pattern);
    expect(growth).toBeGreaterThanOrEqual(least);
    expect(growth).toBeLessThanOrEqual(most);
  });

  it('are those of an engine that finds what the real one finds', () => {
    const text =
      'Netflix’s revenue rose 16% to $11.08bn, up from $9.56bn a year ago, in the second quarter of 2025 (Q2).';
    const texts = [
      text,
      text.toUpperCase(),
      'AI made the “first” scene of 122 million views ten times faster. It isn’t so.',
    ];
    for (const [name, pattern] of vocabulary) {
      const stepper = stepperOf(pattern);
      const real = new RegExp(pattern, `${pattern.flags.replace(/[gy]/g, '')}y`);
      for (const one of texts)
        for (let at = 0; at <= one.length; at++) {
          real.lastIndex = at;
          const match = real.exec(one);
          expect([name, at, stepper.matchAt(one, at)]).toEqual([name, at, match && at + match[0].length]);
        }
    }
  });
});

describe('on texts made to keep it busy', () => {
  // A sentence has at most 1,200 characters: what grows with the square of that is no danger, what grows faster is.
  it('no pattern of the vocabulary does more than the square of the work for twice the sentence', () => {
    expect(vocabulary.length).toBeGreaterThan(200);
    expect(tooFast(vocabulary, 4.5)).toEqual([]);
  });

  it('nor does any pattern in the code', () => {
    const written = [...patternsOf('utils/core'), ...patternsOf('utils/page')];
    expect(written.length).toBeGreaterThan(80);
    expect(tooFast(written, 4.5)).toEqual([]);
  });

  it('those that read a whole page or article do twice the work for twice the text', () => {
    const long = new Set(['ai', 'film', 'filmToo', 'otherField', 'tableUnits.0', 'tableUnits.1']);
    const whole = [...vocabulary.filter(([name]) => long.has(name)), ...filterPatterns()];
    expect(whole).toHaveLength(long.size + 3);
    expect(tooFast(whole, 2.3)).toEqual([]);
  });
});
