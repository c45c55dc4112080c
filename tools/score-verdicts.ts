import type { Verdict } from '../utils/core/mention.ts';
import type { ScannedMention } from '../utils/core/scan.ts';
import type { ErrorKind, GoldVerdict, Judging } from './score.ts';

type Got = ScannedMention['comparisons'][number];

const LONGEST_QUOTE = 40;

/** The same figure, however much of its words each took along. */
function isSameQuote(got: string, want: string): boolean {
  return got.length <= Math.max(LONGEST_QUOTE, want.length) && (got.includes(want) || want.includes(got));
}

const fits = (got: Got, want: GoldVerdict): boolean => got.fact === want.fact && isSameQuote(got.quote, want.quote);

/** The labels file forecasts under `other-period`. */
const isSameVerdict = (got: Verdict, want: Verdict): boolean =>
  got === want || (got === 'forecast' && want === 'other-period');

/** Judges the comparisons of a sentence: what each labelled figure got, then what was judged and should not have been. */
export function judgeVerdicts(judging: Judging): void {
  const { here, sentence, count, note } = judging;
  const comparisons = here.flatMap((mention) => mention.comparisons);
  const wanted = sentence.verdict ?? [];
  const answers = wanted.map((want) => judgeWanted(want, comparisons, judging));
  for (const got of comparisons) {
    if (wanted.some((want) => fits(got, want) && isSameVerdict(got.verdict, want.verdict))) continue;
    count(`false ${got.verdict}`);
    if (answers.includes(got)) continue; // The labelled figure that it answers has told of it.
    const want = wanted.find((one) => fits(got, one));
    const due = want ? `not ${want.verdict}` : 'without reason';
    note(want ? wrongKind(got.verdict, want.verdict) : 'without-reason', got.fact, judged(got.quote, got.verdict, due));
  }
}

/** The comparison that answers a labelled figure, if any. */
function judgeWanted(want: GoldVerdict, comparisons: readonly Got[], { count, fact, note }: Judging): Got | undefined {
  const got = comparisons.find((candidate) => fits(candidate, want));
  count('verdicts');
  fact(want.fact).verdicts += 1;
  if (got && isSameVerdict(got.verdict, want.verdict)) {
    count('verdicts right');
    fact(want.fact).verdictsRight += 1;
  } else
    note(
      got ? wrongKind(got.verdict, want.verdict) : 'verdict-missing',
      want.fact,
      judged(want.quote, got?.verdict ?? 'not at all', `not ${want.verdict}`),
    );
  return got;
}

const judged = (quote: string, verdict: string, due: string): string => `judges "${quote}" ${verdict}, ${due}`;

const isCompared = (verdict: Verdict): boolean => verdict === 'agrees' || verdict === 'differs';

function wrongKind(got: Verdict, want: Verdict): ErrorKind {
  if (isCompared(got) && isCompared(want)) return 'agrees-differs';
  return isCompared(got) || isCompared(want) ? 'compared' : 'forecast';
}
