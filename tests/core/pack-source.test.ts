import { describe, expect, it } from 'vitest';
import { PackError } from '../../utils/core/pack-error.ts';
import { parsePack } from '../../utils/core/pack-schema.ts';
import { buildPack } from '../../utils/core/pack-source.ts';
import { HARBOUR_SOURCE } from './harbour.ts';
import { english } from '../../utils/core/vocabulary/english.ts';

/** The source with the value at `path` replaced, or removed for `undefined`. */
function withFault(path: (string | number)[], value: unknown): unknown {
  const source: unknown = structuredClone(HARBOUR_SOURCE);
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce<unknown>((node, key) => Reflect.get(Object(node), key), source);
  if (value === undefined) Reflect.deleteProperty(Object(holder), last);
  else Reflect.set(Object(holder), last, value);
  return source;
}

function faultOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof PackError) return `${error.place}: ${error.message}`;
    throw error;
  }
  return 'no fault';
}

describe('buildPack', () => {
  it('reads figures as printed into values and intervals', () => {
    const revenue = buildPack(HARBOUR_SOURCE, english).facts.find(({ id }) => id === 'revenue');
    expect(revenue?.figures).toEqual([
      { role: 'value', written: '€2.4bn', kind: 'amount', value: 2.4e9, unit: 'EUR', low: 2.35e9, high: 2.45e9 },
      { role: 'change', written: '12%', kind: 'percent', value: 12, unit: '%', low: 11.5, high: 12.5, trend: 'up' },
    ]);
    expect(revenue?.period).toEqual({ kind: 'quarter', year: 2026, quarter: 1 });
    expect(revenue?.evidence).toEqual({ source: 'gazette', paragraphs: [3] });
  });

  it('makes what parsePack takes', () => {
    const pack = buildPack(HARBOUR_SOURCE, english);
    expect(parsePack(JSON.parse(JSON.stringify(pack)))).toEqual(pack);
  });

  it.each([
    ['another format', ['format'], 2, 'format: expected format 1, the one this version of Sidelight reads, got 2'],
    [
      'an id with capitals',
      ['id'],
      'Harbour',
      'id: expected an id of small letters, digits and hyphens, got "Harbour"',
    ],
    [
      'no date',
      ['sources', 0, 'date'],
      '30 April',
      'sources[0].date: expected a date such as 2025-07-18, got "30 April"',
    ],
    ['an entity without a name', ['entities', 0, 'names'], [], 'entities[0].names: expected at least one name, got 0'],
    [
      'a name of two entities',
      ['entities', 1, 'names', 0],
      'harbour',
      'entities[1].names[0]: "harbour" is a name of "harbour" already',
    ],
    ['an unknown owner', ['entities', 1, 'of'], 'harbor', 'entities[1].of: expected the id of an entity, got "harbor"'],
    ['an id used twice', ['facts', 1, 'id'], 'first', 'facts[1].id: "first" is taken already'],
    [
      'an unknown subject',
      ['facts', 0, 'subject'],
      'harbor',
      'facts[0].subject: expected the id of an entity, got "harbor"',
    ],
    [
      'an unknown aspect',
      ['facts', 0, 'aspect'],
      'haste',
      'facts[0].aspect: expected one of the aspects of AI footage, such as speed, got "haste"',
    ],
    [
      'a figure that is none',
      ['facts', 5, 'figures', 'value'],
      '€2.4bm',
      'facts[5].figures.value: expected one figure such as "$11bn", "16%", "122 million views" or "ten times", got "€2.4bm"',
    ],
    [
      'a change without a direction',
      ['facts', 5, 'figures', 'change'],
      '12%',
      'facts[5].figures.change: expected a change such as "up 16%", got "12%"',
    ],
    [
      'figures without a metric',
      ['facts', 5, 'metric'],
      undefined,
      'facts[5].metric: expected a metric, since the fact has figures',
    ],
    [
      "a quarter that ends on no quarter's end",
      ['facts', 5, 'period'],
      'quarter to 2026-03-30',
      'facts[5].period: expected "quarter to 2025-06-30" with a quarter\'s last day, "up to 2025-07-18" or "year 2025", got "quarter to 2026-03-30"',
    ],
    ['no paragraph', ['facts', 0, 'paragraphs'], [], 'facts[0].paragraphs: expected at least one paragraph, got 0'],
    [
      'an unknown source',
      ['facts', 0, 'source'],
      'herald',
      'facts[0].source: expected the id of a source, got "herald"',
    ],
    [
      'a statement that is too long',
      ['facts', 0, 'statement'],
      'x'.repeat(91),
      'facts[0].statement: expected at most 90 characters, got 91',
    ],
  ])('refuses %s with its place, its value and what was expected', (_, path, value, message) => {
    expect(faultOf(() => buildPack(withFault(path, value), english))).toBe(message);
  });

  it('refuses a key it does not know', () => {
    expect(faultOf(() => buildPack(withFault(['facts', 0, 'statment'], 'x'), english))).toBe(
      'facts[0].statment: unknown key "statment"',
    );
  });
});

describe('parsePack', () => {
  it.each([
    ['something else than a pack', 'pack'],
    ['nothing', null],
    ['a list', []],
  ])('refuses %s', (_, input) => {
    expect(faultOf(() => parsePack(input))).toMatch(/expected/i);
  });

  it('refuses a figure outside its own interval', () => {
    const pack = buildPack(HARBOUR_SOURCE, english);
    const figure = pack.facts.find(({ id }) => id === 'revenue')?.figures[0];
    if (figure) figure.low = figure.high;
    expect(faultOf(() => parsePack(pack))).toContain('expected a figure inside its interval');
  });

  const hash = '0123456789abcdef'.repeat(4);

  it('takes a proven pack, with a hash of each paragraph and an inferred year', () => {
    const pack = buildPack(HARBOUR_SOURCE, english);
    if (pack.sources[0]) pack.sources[0].paragraphHashes = [hash, hash, hash, hash];
    if (pack.facts[5]) pack.facts[5].evidence.inferredYear = 2026;
    expect(parsePack(structuredClone(pack))).toEqual(pack);
  });

  it.each([
    [
      'what is no hash',
      ['sources', 0, 'paragraphHashes', 1],
      'ABC',
      'expected a SHA-256 in 64 small hexadecimal digits',
    ],
    [
      'evidence in no source',
      ['facts', 0, 'evidence', 'source'],
      'herald',
      'expected the id of a source, got "herald"',
    ],
    [
      'evidence in a paragraph that its source does not have',
      ['facts', 0, 'evidence', 'paragraphs'],
      [1, 4],
      'facts[0].evidence.paragraphs[1]: expected a paragraph of "gazette", 0 to 3, got 4',
    ],
  ])('refuses %s', (_, path, value, message) => {
    const pack = buildPack(HARBOUR_SOURCE, english);
    if (pack.sources[0]) pack.sources[0].paragraphHashes = [hash, hash, hash, hash];
    const holder = path.slice(0, -1).reduce<unknown>((node, key) => Reflect.get(Object(node), key), pack);
    Reflect.set(Object(holder), path.at(-1) ?? '', value);
    expect(faultOf(() => parsePack(pack))).toContain(message);
  });
});
