import type { Corpus } from './corpora.ts';
import { ERROR_KINDS, type ErrorKind, type FactScore, type Score } from './score.ts';
import { table } from './table.ts';

export interface Scored {
  corpus: Corpus;
  score: Score;
}

/** Said of a corpus of which figures alone are labelled. */
export const FIGURES_ONLY =
  'labels only the altered figure of each text, so that every other mark and comparison looks wrong: its verdicts alone are scored';

const SCORE_HEAD = [
  'texts',
  'sentences',
  'precision',
  'recall',
  'noise /1000',
  'verdicts',
  'false differs',
  'false agrees',
] as const;

const NONE = '–';
const share = (value: number | null): string => value?.toFixed(3) ?? NONE;

/** The cells of one corpus: numbers, `–` for what its labels do not tell. */
export function scoreCells({ corpus, score }: Scored): string[] {
  const { texts, sentences, precision, recall, noise, verdicts, falseDiffers, falseAgrees } = score;
  const falses = [falseDiffers, falseAgrees].map((count) => (corpus.figuresOnly ? NONE : String(count)));
  return [
    String(texts),
    String(sentences),
    share(precision),
    share(recall),
    noise?.toFixed(0) ?? NONE,
    share(verdicts),
    ...falses,
  ];
}

export const scoreHead = (first: string): string[] => [first, ...SCORE_HEAD];

export function scoreTable(scored: readonly Scored[]): string {
  const rows = scored.map((one) => [one.corpus.file, ...scoreCells(one)]);
  const notes = scored
    .filter(({ corpus }) => corpus.figuresOnly)
    .map(({ corpus }) => `${corpus.file} ${FIGURES_ONLY}.`);
  return [table(scoreHead('corpus'), rows, [40]), ...notes].join('\n');
}

/** A table for each pack: what became of each of its facts, over all its corpora. */
export function factTables(scored: readonly Scored[]): string {
  const packs = Object.entries(Object.groupBy(scored, ({ corpus }) => corpus.pack));
  return packs.map(([pack, group = []]) => factTable(pack, sumOfFacts(group))).join('\n\n');
}

function factTable(pack: string, facts: Record<string, FactScore>): string {
  const rows = Object.entries(facts)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { must, found, wrong, verdicts, verdictsRight }]) => [
      id,
      ...[must, found, must - found, wrong].map(String),
      verdicts === 0 ? NONE : `${verdictsRight}/${verdicts}`,
    ]);
  return table([`fact of ${pack}`, 'must', 'found', 'missed', 'wrongly first', 'verdicts right'], rows, [40]);
}

function sumOfFacts(group: readonly Scored[]): Record<string, FactScore> {
  const sums: Record<string, FactScore> = {};
  for (const { score } of group)
    for (const [id, add] of Object.entries(score.byFact)) {
      const sum = sums[id];
      sums[id] = sum
        ? {
            must: sum.must + add.must,
            found: sum.found + add.found,
            wrong: sum.wrong + add.wrong,
            verdicts: sum.verdicts + add.verdicts,
            verdictsRight: sum.verdictsRight + add.verdictsRight,
          }
        : add;
    }
  return sums;
}

const KINDS = Object.entries(ERROR_KINDS) as [ErrorKind, string][];

/** Errors of each kind, a column for each corpus. */
export function errorTable(scored: readonly Scored[]): string {
  const counts = scored.map(({ score }) => countKinds(score));
  const rows = KINDS.map(([kind, words]) => [words, ...counts.map((of) => String(of[kind] ?? 0))]);
  const names = scored.map(({ corpus }) => corpus.file.replace(/^.*?corpus\//, ''));
  return table(['kind of error', ...names], rows, [56]);
}

/** How many errors of each kind there are; kinds without any are left out. */
export function countKinds({ errors }: Score): Partial<Record<ErrorKind, number>> {
  const groups = Object.entries(Object.groupBy(errors, ({ kind }) => kind));
  return Object.fromEntries(groups.map(([kind, group]) => [kind, group.length]));
}

/** The texts with errors, the most first. */
export function textTable(scored: readonly Scored[]): string {
  const rows = scored.flatMap(({ corpus, score }) => {
    const groups = Object.entries(Object.groupBy(score.errors, ({ text }) => text));
    return groups.map(([text, errors = []]) => ({
      count: errors.length,
      cells: [text, corpus.file, String(errors.length), [...new Set(errors.map(({ kind }) => kind))].join(', ')],
    }));
  });
  const sorted = rows.toSorted((a, b) => b.count - a.count).map(({ cells }) => cells);
  return table(['text', 'corpus', 'errors', 'kinds'], sorted, [24, 40, 8, 90]);
}

/** Each error in one line: kind, text, what was found and is due, and its sentence. */
export function errorLines(scored: readonly Scored[]): string[] {
  return scored.flatMap(({ score }) =>
    score.errors.map(
      ({ kind, text, what, sentence }) => `${kind}  ${text}  ${what} | ${sentence.replace(/\s+/g, ' ')}`,
    ),
  );
}
