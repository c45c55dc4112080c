import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { CORPORA, isHere, knowledgeOf, readGold } from '../../tools/corpora.ts';
import { scoreTexts, type ErrorKind, type GoldText } from '../../tools/score.ts';
import type { Verdict } from '../../utils/core/mention.ts';
import { scanText, type ScanResult } from '../../utils/core/scan.ts';
import { english } from '../../utils/core/vocabulary/english.ts';

// The comparison with the other scorer starts Node twice for each corpus; a busy machine takes seconds over that.
vi.setConfig({ testTimeout: 60_000 });

const text = 'Harbour grew. The weather was fine. Harbour made €3bn.';
const gold = (verdict: Verdict = 'differs'): GoldText => ({
  id: 't',
  text,
  sentences: [
    { start: 0, end: 13, must: ['revenue'] },
    { start: 14, end: 35 },
    { start: 36, end: 54, must: ['revenue'], verdict: [{ fact: 'revenue', quote: '€3bn', verdict }] },
  ],
});

type Mention = ScanResult['mentions'][number];

function mention(start: number, fact: string, verdict?: Verdict, length = 3): Mention {
  const comparison = { fact, quote: 'made €3bn', entity: 'h', metric: 'revenue', period: null } as const;
  return {
    start,
    end: start + length,
    text: text.slice(start, start + length),
    topic: 'studio-finance',
    facts: [fact],
    comparisons: verdict ? [{ ...comparison, verdict, page: [0, 1], pack: [0, 1] }] : [],
  };
}

const scoreOf = (labels: GoldText, mentions: Mention[]) =>
  scoreTexts([{ gold: labels, found: { id: 't', mentions, self: [] } }]);
const score = (...mentions: Mention[]) => scoreOf(gold(), mentions);
const right = [mention(0, 'revenue'), mention(36, 'revenue', 'differs')];

describe('the score of a scan', () => {
  it('is whole for what the labels want', () => {
    const { precision, recall, verdicts, noise, errors } = score(...right);
    expect({ precision, recall, verdicts, noise, errors }).toEqual({
      precision: 1,
      recall: 1,
      verdicts: 1,
      noise: 0,
      errors: [],
    });
  });

  it('counts what is missing, what is wrong and what should have been silent', () => {
    const { precision, recall, verdicts, noise, errors } = score(mention(0, 'profit'), mention(14, 'revenue'));
    expect({ precision, recall, verdicts, noise }).toEqual({ precision: 0, recall: 0, verdicts: 0, noise: 1000 });
    expect(errors.map(({ kind }) => kind)).toEqual(['wrong-fact', 'missed', 'noise', 'missed', 'verdict-missing']);
  });

  it('is told of each fact', () => {
    expect(score(mention(0, 'profit'), mention(36, 'revenue', 'differs')).byFact).toEqual({
      profit: { must: 0, found: 0, wrong: 1, verdicts: 0, verdictsRight: 0 },
      revenue: { must: 2, found: 1, wrong: 0, verdicts: 1, verdictsRight: 1 },
    });
  });

  it('has no share of nothing', () => {
    const { precision, recall, noise, verdicts } = scoreTexts([]);
    expect([precision, recall, noise, verdicts]).toEqual([null, null, null, null]);
  });

  it.each([
    ['differs', 'falseDiffers'],
    ['agrees', 'falseAgrees'],
    ['other-period', 'falseOthers'],
    ['forecast', 'falseOthers'],
  ] as const)('counts a false "%s" apart', (verdict, count) => {
    expect(score(mention(0, 'revenue', verdict))[count]).toBe(1);
  });
});

describe('an error', () => {
  const errorsOf = (wanted: Verdict, ...mentions: Mention[]): ErrorKind[] =>
    scoreOf(gold(wanted), [mention(0, 'revenue'), ...mentions]).errors.map(({ kind }) => kind);

  it.each<[string, Verdict, Verdict, ErrorKind[]]>([
    ['a figure that differs is said to agree', 'differs', 'agrees', ['agrees-differs']],
    ['a figure that agrees is said to differ', 'agrees', 'differs', ['agrees-differs']],
    ['a figure of another period is compared', 'other-period', 'agrees', ['compared']],
    ['a comparable figure is put in another period', 'agrees', 'other-period', ['compared']],
    ['a comparable figure is taken for a forecast', 'agrees', 'forecast', ['compared']],
    ['a forecast is put in another period', 'forecast', 'other-period', ['forecast']],
    ['a forecast is told, which the labels file under other-period', 'other-period', 'forecast', []],
  ])('is of its kind where %s', (_, wanted, got, kinds) => {
    expect(errorsOf(wanted, mention(36, 'revenue', got))).toEqual(kinds);
  });

  it('is a verdict without reason where no figure has a label', () => {
    expect(score(...right, mention(14, 'revenue', 'differs')).errors.map(({ kind }) => kind)).toEqual([
      'noise',
      'without-reason',
    ]);
  });

  it('is told of a figure that is judged twice, once rightly', () => {
    expect(errorsOf('differs', mention(36, 'revenue', 'differs'), mention(37, 'revenue', 'agrees'))).toEqual([
      'agrees-differs',
    ]);
  });

  it('is a mark that is too long', () => {
    const { longSpans, errors } = score(mention(0, 'revenue', undefined, 61), mention(36, 'revenue', 'differs'));
    expect([longSpans, ...errors.map(({ kind }) => kind)]).toEqual([1, 'long-span']);
  });

  it('names its text, sentence and fact, and what is due', () => {
    expect(score(mention(36, 'revenue', 'agrees')).errors.at(-1)).toEqual({
      kind: 'agrees-differs',
      text: 't',
      sentence: 'Harbour made €3bn.',
      fact: 'revenue',
      what: 'judges "€3bn" agrees, not differs',
    });
  });
});

// The team's own scorer, with which every score has to be told in the same numbers.
const SCORER = '../shared/eval/score.mjs';

describe.skipIf(!existsSync(SCORER))(`the score and that of ${SCORER} (skipped where it is missing)`, () => {
  it.each(CORPORA.filter(isHere))('are the same on $file', async (corpus) => {
    const knowledge = await knowledgeOf(corpus);
    const pairs = readGold(corpus.file).map((labels) => ({
      gold: labels,
      found: scanText(labels, knowledge, english),
    }));
    const own = scoreTexts(pairs);
    const theirs = theirScore(
      corpus.file,
      pairs.map(({ found }) => found),
    );
    expect({
      texts: own.texts,
      sentences: own.sentences,
      mentions: own.mentions,
      longSpans: own.longSpans,
      strictPrecision: own.precision,
      recall: own.recall,
      falsePerThousandSilentSentences: own.noise,
      verdictAccuracy: own.verdicts,
      falseDiffers: own.falseDiffers,
      falseAgrees: own.falseAgrees,
      falseOther: own.falseOthers,
    }).toEqual(theirs.total);
    expect(
      Object.entries(own.byFact)
        .filter(([, { must, wrong }]) => must + wrong > 0)
        .map(([id, { must, found, wrong }]) => `${id} ${found}/${must} ${wrong}`)
        .toSorted(),
    ).toEqual(theirs.byFact);
  });
});

function theirScore(file: string, found: readonly ScanResult[]): { total: unknown; byFact: string[] } {
  const folder = mkdtempSync(path.join(tmpdir(), 'sidelight-'));
  const predictions = path.join(folder, 'found.jsonl');
  writeFileSync(predictions, found.map((one) => JSON.stringify(one)).join('\n'));
  const run = (...more: string[]): string =>
    spawnSync(process.execPath, [SCORER, '--gold', file, '--predictions', predictions, ...more], { encoding: 'utf8' })
      .stdout;
  const all = JSON.parse(run('--json')) as Record<string, number | null>;
  const facts = [...run().matchAll(/^ {2}(\S+) +hit (\S+) +wrongly on top (\d+)$/gm)];
  rmSync(folder, { recursive: true });
  const total = Object.fromEntries(
    [
      'texts',
      'sentences',
      'mentions',
      'longSpans',
      'strictPrecision',
      'recall',
      'falsePerThousandSilentSentences',
      'verdictAccuracy',
      'falseDiffers',
      'falseAgrees',
      'falseOther',
    ].map((name) => [name, all[name]]),
  );
  return { total, byFact: facts.map(([, id, hits, wrong]) => `${id} ${hits} ${wrong}`).toSorted() };
}
