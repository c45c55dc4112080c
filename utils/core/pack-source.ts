import * as v from 'valibot';
import { readFigures } from './figures.ts';
import { readableText } from './normalise.ts';
import { PackError } from './pack-error.ts';
import {
  checkReferences,
  entity,
  factCommon,
  packHead,
  paragraphs,
  parsePack,
  parseWith,
  source,
} from './pack-schema.ts';
import type { Fact, FactFigure, FigureRole, Pack } from './pack.ts';
import { quarterOf, type Period } from './period.ts';
import { trendOf } from './trend.ts';
import type { Vocabulary } from './vocabulary.ts';

const text = v.string('expected text');
const figures = v.strictObject({
  from: v.exactOptional(text),
  value: v.exactOptional(text),
  conversion: v.exactOptional(text),
  change: v.exactOptional(text),
});
const fact = v.strictObject({
  ...factCommon,
  figures: v.exactOptional(figures),
  period: v.exactOptional(text),
  source: v.exactOptional(text),
  paragraphs,
});
const packSource = v.strictObject({
  ...packHead,
  sources: v.pipe(v.array(source), v.minLength(1, 'expected at least one source')),
  entities: v.array(entity),
  facts: v.array(fact),
});

type FactSource = v.InferOutput<typeof fact>;

/**
 * Builds a pack from its source as an editor writes it: figures as printed ("$11bn", "up 16%"), a period in words
 * ("quarter to 2025-06-30"). Throws a PackError that names the first fault, its place in the source, and what was expected.
 */
export function buildPack(input: unknown, words: Vocabulary): Pack {
  const parsed = parseWith(packSource, input);
  checkReferences(parsed);
  const sources = parsed.sources.map(({ id }) => id);
  return parsePack({ ...parsed, facts: parsed.facts.map((item, index) => buildFact(item, index, sources, words)) });
}

function buildFact(item: FactSource, index: number, sources: readonly string[], words: Vocabulary): Fact {
  const { figures: written = {}, period, source: named, paragraphs: cited, ...common } = item;
  const from = named ?? sources[0] ?? '';
  const path = ['facts', index];
  if (!sources.includes(from)) throw new PackError([...path, 'source'], `expected the id of a source, got "${from}"`);
  const built = Object.entries(written).map(([role, figure]) =>
    buildFigure(role, figure, [...path, 'figures', role], words),
  );
  if (built.length > 0 && common.metric === undefined)
    throw new PackError([...path, 'metric'], 'expected a metric, since the fact has figures');
  return {
    ...common,
    figures: built,
    ...(period !== undefined && { period: buildPeriod(period, [...path, 'period']) }),
    evidence: { source: from, paragraphs: cited },
  };
}

function buildFigure(role: string, written: string, path: (string | number)[], words: Vocabulary): FactFigure {
  const { text: plain, back } = readableText(written);
  const [figure, ...others] = readFigures(plain, words);
  if (!figure || others.length > 0)
    throw new PackError(
      path,
      `expected one figure such as "$11bn", "16%", "122 million views" or "ten times", got "${written}"`,
    );
  const { kind, value, unit, low, high } = figure;
  const place = back({ start: figure.start, end: figure.end });
  const trend = trendOf(plain, figure, words);
  if (role === 'change' && (kind !== 'percent' || trend === 'none'))
    throw new PackError(path, `expected a change such as "up 16%", got "${written}"`);
  return {
    role: asRole(role),
    written: written.slice(place.start, place.end),
    kind,
    value,
    unit,
    low,
    high,
    ...(role === 'change' && trend !== 'none' && { trend }),
  };
}

function asRole(role: string): FigureRole {
  return role === 'from' || role === 'change' || role === 'conversion' ? role : 'value';
}

function buildPeriod(written: string, path: (string | number)[]): Period {
  const [, words, date = ''] = /^(quarter to|up to) (\d{4}-\d\d-\d\d)$/.exec(written) ?? [];
  if (words === 'up to') return { kind: 'to-date', date };
  if (words === 'quarter to' && isQuarterEnd(date)) return quarterOf(date);
  const fullYear = /^year (\d{4})$/.exec(written)?.[1];
  if (fullYear) return { kind: 'year', year: Number(fullYear) };
  throw new PackError(
    path,
    `expected "quarter to 2025-06-30" with a quarter's last day, "up to 2025-07-18" or "year 2025", got "${written}"`,
  );
}

function isQuarterEnd(date: string): boolean {
  return /-(?:03-31|06-30|09-30|12-31)$/.test(date);
}
