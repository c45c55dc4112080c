import type { Verdict } from '../utils/core/mention.ts';
import type { ScannedMention, ScanResult } from '../utils/core/scan.ts';
import { judgeVerdicts } from './score-verdicts.ts';

/** A text with what a careful reader would want of each of its sentences (tests/corpus/README.md). */
export interface GoldText {
  id: string;
  text: string;
  title?: string | null;
  url?: string | null;
  published?: string | null;
  sentences: GoldSentence[];
}

export interface GoldSentence {
  start: number;
  end: number;
  /** Facts any of which ought to stand first here. */
  must?: string[];
  /** Facts that may. */
  may?: string[];
  verdict?: GoldVerdict[];
}

export interface GoldVerdict {
  fact: string;
  quote: string;
  verdict: Verdict;
}

/** The kinds of error, in the words of the report. */
export const ERROR_KINDS = {
  missed: 'missed: a fact is due, none was offered',
  'wrong-fact': 'wrong fact: another is due here',
  noise: 'mark where silence is due',
  'verdict-missing': 'verdict missing',
  'agrees-differs': 'verdict wrong: agrees for differs, or the reverse',
  compared: 'verdict wrong: another period compared, or the reverse',
  forecast: 'verdict wrong: another period for a forecast',
  'without-reason': 'verdict without reason',
  'long-span': 'mark of more than 60 characters',
} as const;

export type ErrorKind = keyof typeof ERROR_KINDS;

/** One thing that the engine got wrong. */
export interface ScoreError {
  kind: ErrorKind;
  /** Id of the text. */
  text: string;
  sentence: string;
  fact: string;
  /** In words: what was found, and what is due. */
  what: string;
}

/** What became of one fact. A sentence that allows several counts for the first of them. */
export interface FactScore {
  /** Sentences that need it, and those of them that got one of their facts. */
  must: number;
  found: number;
  /** Marks on which it wrongly stands first. */
  wrong: number;
  verdicts: number;
  verdictsRight: number;
}

/** Counts, and shares of them; a share of nothing is null. */
export interface Score {
  texts: number;
  sentences: number;
  mentions: number;
  /** Of the mentions in sentences that need a fact or deserve silence, the share with a right first fact. */
  precision: number | null;
  /** Of the sentences that need a fact, the share that got one. */
  recall: number | null;
  /** Sentences that deserve silence and were marked, for each 1,000. */
  noise: number | null;
  /** Of the figures with a verdict, the share judged rightly. */
  verdicts: number | null;
  falseDiffers: number;
  falseAgrees: number;
  /** Figures wrongly taken for another period's, or for forecasts. */
  falseOthers: number;
  longSpans: number;
  byFact: Record<string, FactScore>;
  errors: ScoreError[];
}

const LONGEST_SPAN = 60;

/** Counts by name; what was never counted is 0. */
export type Count = (name: string) => unknown;

/** What the rules of the score are given of one sentence. */
export interface Judging {
  sentence: GoldSentence;
  here: readonly ScannedMention[];
  count: Count;
  /** The tally of one fact. */
  fact: (id: string) => FactScore;
  note: (kind: ErrorKind, fact: string, what: string) => unknown;
}

/** Scores what `scan` found in each text against its labels. A mention belongs to the sentence that it starts in. */
export function scoreTexts(pairs: readonly { gold: GoldText; found: ScanResult }[]): Score {
  const counts = new Map<string, number>();
  const byFact: Record<string, FactScore> = {};
  const errors: ScoreError[] = [];
  const count = (name: string): unknown => counts.set(name, (counts.get(name) ?? 0) + 1);
  const fact = (id: string): FactScore =>
    (byFact[id] ??= { must: 0, found: 0, wrong: 0, verdicts: 0, verdictsRight: 0 });
  for (const { gold, found } of pairs)
    for (const sentence of gold.sentences) {
      const here = found.mentions.filter(({ start }) => start >= sentence.start && start < sentence.end);
      const words = gold.text.slice(sentence.start, sentence.end);
      const note: Judging['note'] = (kind, id, what) =>
        errors.push({ kind, text: gold.id, sentence: words, fact: id, what });
      const judging = { sentence, here, count, fact, note };
      judgeMentions(judging);
      judgeNeed(judging);
      judgeVerdicts(judging);
    }
  return { texts: pairs.length, ...totals((name) => counts.get(name) ?? 0), byFact, errors };
}

function totals(of: (name: string) => number): Omit<Score, 'texts' | 'byFact' | 'errors'> {
  const share = (part: string, whole: string, scale = 1): number | null =>
    of(whole) === 0 ? null : (scale * of(part)) / of(whole);
  return {
    sentences: of('sentences'),
    mentions: of('mentions'),
    precision: share('right', 'judged'),
    recall: share('met', 'needed'),
    noise: share('noisy', 'silent', 1000),
    verdicts: share('verdicts right', 'verdicts'),
    falseDiffers: of('false differs'),
    falseAgrees: of('false agrees'),
    falseOthers: of('false other-period') + of('false forecast'),
    longSpans: of('long spans'),
  };
}

function judgeMentions({ sentence: { must = [], may = [] }, here, count, fact, note }: Judging): void {
  const acceptable = new Set([...must, ...may]);
  const isStrict = must.length > 0 || acceptable.size === 0;
  const wrong = here.filter(({ facts }) => !acceptable.has(facts[0] ?? ''));
  for (const mention of here) {
    const { text, facts, start, end } = mention;
    const [first = ''] = facts;
    const isWrong = wrong.includes(mention);
    count('mentions');
    if (isStrict) count('judged');
    if (isStrict && !isWrong) count('right');
    if (isWrong) {
      fact(first).wrong += 1;
      note(acceptable.size === 0 ? 'noise' : 'wrong-fact', first, `marks [${text}] with ${first}`);
    }
    if (end - start <= LONGEST_SPAN) continue;
    count('long spans');
    note('long-span', first, `marks ${end - start} characters [${text}]`);
  }
  count('sentences');
  if (acceptable.size > 0) return;
  count('silent');
  if (wrong.length > 0) count('noisy');
}

function judgeNeed({ sentence: { must = [] }, here, count, fact, note }: Judging): void {
  const [first] = must;
  if (first === undefined) return;
  count('needed');
  fact(first).must += 1;
  if (here.some(({ facts }) => must.includes(facts[0] ?? ''))) {
    count('met');
    fact(first).found += 1;
  } else note('missed', first, `lacks ${must.join(' or ')}`);
}
