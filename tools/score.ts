import type { Verdict } from '../utils/core/mention.ts';
import type { ScanResult } from '../utils/core/scan.ts';

/** A text with what a careful reader would want of each of its sentences (tests/corpus/README.md). */
export interface GoldText {
  id: string;
  text: string;
  title?: string | null;
  url?: string | null;
  published?: string | null;
  sentences: GoldSentence[];
}

interface GoldSentence {
  start: number;
  end: number;
  /** Facts any of which ought to stand first here. */
  must?: string[];
  /** Facts that may. */
  may?: string[];
  verdict?: { fact: string; quote: string; verdict: Verdict }[];
}

export interface Score {
  texts: number;
  sentences: number;
  mentions: number;
  /** Of the mentions in sentences that need a fact or deserve silence, the share with a right first fact. */
  precision: number;
  /** Of the sentences that need a fact, the share that got one. */
  recall: number;
  /** Sentences that deserve silence and were marked, for each 1,000. */
  noise: number;
  /** Of the figures with a verdict, the share judged rightly. */
  verdicts: number;
  falseDiffers: number;
  falseAgrees: number;
  errors: string[];
}

const LONGEST_QUOTE = 40;

/** The same figure, however much of its words each took along. */
function isSameQuote(got: string, want: string): boolean {
  return got.length <= Math.max(LONGEST_QUOTE, want.length) && (got.includes(want) || want.includes(got));
}

/** The labels file forecasts under `other-period`. */
const isSameVerdict = (got: Verdict, want: Verdict): boolean =>
  got === want || (got === 'forecast' && want === 'other-period');

/** Scores what `scan` found in each text against its labels. A mention belongs to the sentence that it starts in. */
export function scoreTexts(pairs: readonly { gold: GoldText; found: ScanResult }[]): Score {
  const count = { sentences: 0, mentions: 0, judged: 0, right: 0, needed: 0, met: 0, silent: 0, noisy: 0 };
  const verdicts = { wanted: 0, right: 0, falseDiffers: 0, falseAgrees: 0 };
  const errors: string[] = [];
  for (const { gold, found } of pairs)
    for (const sentence of gold.sentences) {
      const here = found.mentions.filter(({ start }) => start >= sentence.start && start < sentence.end);
      const words = gold.text.slice(sentence.start, sentence.end);
      const note = (error: string): unknown => errors.push(`${gold.id} ${error} | ${words}`);
      countMentions(count, sentence, here, note);
      countVerdicts(verdicts, sentence, here, note);
    }
  return {
    texts: pairs.length,
    sentences: count.sentences,
    mentions: count.mentions,
    precision: count.right / count.judged,
    recall: count.met / count.needed,
    noise: count.silent === 0 ? 0 : (1000 * count.noisy) / count.silent,
    verdicts: verdicts.right / verdicts.wanted,
    falseDiffers: verdicts.falseDiffers,
    falseAgrees: verdicts.falseAgrees,
    errors,
  };
}

type Found = ScanResult['mentions'];
type Note = (error: string) => unknown;

function countMentions(
  count: Record<'sentences' | 'mentions' | 'judged' | 'right' | 'needed' | 'met' | 'silent' | 'noisy', number>,
  { must = [], may = [] }: GoldSentence,
  here: Found,
  note: Note,
): void {
  count.sentences += 1;
  count.mentions += here.length;
  const acceptable = new Set([...must, ...may]);
  const wrong = here.filter(({ facts }) => !acceptable.has(facts[0] ?? ''));
  for (const { text, facts } of wrong) note(`wrongly marks [${text}] with ${facts[0]}`);
  if (acceptable.size === 0) {
    count.silent += 1;
    count.noisy += wrong.length > 0 ? 1 : 0;
  }
  if (must.length > 0 || acceptable.size === 0) {
    count.judged += here.length;
    count.right += here.length - wrong.length;
  }
  if (must.length === 0) return;
  count.needed += 1;
  if (here.some(({ facts }) => must.includes(facts[0] ?? ''))) count.met += 1;
  else note(`lacks ${must.join(' or ')}`);
}

function countVerdicts(
  count: Record<'wanted' | 'right' | 'falseDiffers' | 'falseAgrees', number>,
  { verdict: wanted = [] }: GoldSentence,
  here: Found,
  note: Note,
): void {
  const got = here.flatMap(({ comparisons }) => comparisons);
  const fits = (one: (typeof got)[number], want: (typeof wanted)[number]): boolean =>
    one.fact === want.fact && isSameQuote(one.quote, want.quote);
  count.wanted += wanted.length;
  for (const want of wanted) {
    const one = got.find((candidate) => fits(candidate, want));
    if (one && isSameVerdict(one.verdict, want.verdict)) count.right += 1;
    else note(`judges "${want.quote}" ${one?.verdict ?? 'not'}, not ${want.verdict}`);
  }
  for (const one of got) {
    if (wanted.some((want) => fits(one, want) && isSameVerdict(one.verdict, want.verdict))) continue;
    if (one.verdict === 'differs') count.falseDiffers += 1;
    if (one.verdict === 'agrees') count.falseAgrees += 1;
    note(`judges "${one.quote}" ${one.verdict} for ${one.fact} without reason`);
  }
}
