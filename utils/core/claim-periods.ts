import type { ClaimFigure } from './claims.ts';
import type { Figure } from './figures.ts';
import type { Span } from './mention.ts';
import type { PeriodMention } from './period-reader.ts';
import {
  inSeason,
  quarterBefore,
  quarterOf,
  relatePeriods,
  resolvePeriod,
  yearBefore,
  type Clock,
  type Period,
} from './period.ts';
import { between, type Sentence } from './sentence.ts';
import { around, expects, isHeldAgainst } from './stance.ts';
import type { Vocabulary } from './vocabulary.ts';

type Dated = Pick<ClaimFigure, 'period' | 'isDated'>;

/** The period of a figure: whose it is, or named right behind it, or with its measure, or before it, or later in the sentence. */
export function claimPeriod(sentence: Sentence, measure: Span, claim: ClaimFigure, clock: Clock): Dated {
  const { text, words } = sentence;
  const { figure, stance } = claim;
  const periods = sentence.periods.filter(
    ({ kind, start, end }) =>
      kind !== 'year-ago' &&
      !words.comparedPeriod.test(text.slice(0, start)) &&
      (stance === 'forecast' || !words.guidanceAfter.test(text.slice(end))),
  );
  const own = ownPeriod(sentence, figure) ?? periods.find((period) => isRightBehind(text, figure, period, words));
  // What another figure is held against is of a time of its own.
  if (!own && claim.role !== 'from' && words.heldAlone.test(around(text, figure)))
    return { period: words.sequential.test(text) ? quarterBefore(clock) : null, isDated: false };
  const named =
    own ??
    periods.findLast((period) => isBetweenFigures(sentence, period, figure)) ??
    periods.find((period) => besideMeasure(sentence, period, measure)) ??
    lastBefore(sentence, periods, figure) ??
    periods.find((period) => isLater(sentence, period, claim));
  if (named) return { period: resolvePeriod(named, clock, stance === 'forecast'), isDated: true };
  return { period: clock.quarter ?? inSeason(clock), isDated: false };
}

/** The period whose figure it is: "the previous quarter's €9bn", "Q1 €9bn", also where another figure is held against that. */
function ownPeriod({ text, periods, words }: Sentence, { hedgeStart }: Figure): PeriodMention | undefined {
  return periods.find(({ kind, end }) => kind !== 'year-ago' && words.ownFigure.test(text.slice(end, hedgeStart)));
}

/** Whether a period behind a figure may be its own, for want of a better one. */
function isLater(sentence: Sentence, period: PeriodMention, { figure, stance }: ClaimFigure): boolean {
  if (period.start < figure.end || isBehindFigure(sentence, period)) return false;
  const gap = between(sentence.text, figure, period);
  // "Up 16%; it was 13% in the first quarter": the period is that of the figure behind the semicolon.
  const turns = sentence.figures.some(
    ({ start, end }) => end <= period.start && gap.slice(0, Math.max(0, start - figure.end)).includes(';'),
  );
  return !turns && !sentence.words.newPeriod.test(gap) && (stance === 'forecast' || !expects(gap, sentence.words));
}

/** The last period before a figure that is no other figure's; a bare "quarterly" does not hide the one that it stands behind. */
function lastBefore(sentence: Sentence, periods: readonly PeriodMention[], figure: Figure): PeriodMention | undefined {
  const before = periods.filter((period) => period.end <= figure.start && !isBehindFigure(sentence, period));
  const [earlier, last] = [before.at(-2), before.at(-1)];
  if (!earlier || last?.kind !== 'the-quarter' || last.year !== null) return last;
  const isApart = sentence.figures.some(({ start, end }) => start >= earlier.end && end <= last.start);
  return isApart ? last : earlier;
}

/** "€9bn in the first quarter", "€9bn (2025)". */
function isRightBehind(text: string, figure: Figure, period: PeriodMention, { toPeriod }: Vocabulary): boolean {
  if (period.start < figure.end) return false;
  const gap = between(text, figure, period);
  return toPeriod.test(gap) || (gap === ' (' && text.charAt(period.end) === ')');
}

/** Whether a period opens the part of the sentence that a figure stands in: "sales were $9bn, and in 2024 they were $11bn". */
function isBetweenFigures({ text, figures, words }: Sentence, period: PeriodMention, figure: Figure): boolean {
  const last = figures.findLast(({ end }) => end <= figure.hedgeStart);
  if (!last || period.start < last.end || period.end > figure.hedgeStart) return false;
  return words.newPeriod.test(between(text, last, period));
}

function besideMeasure({ text, words }: Sentence, period: PeriodMention, measure: Span): boolean {
  if (period.end <= measure.start) return words.periodThenMeasure.test(between(text, period, measure));
  return period.start >= measure.end && words.measureThenPeriod.test(between(text, measure, period));
}

/** Whether a period phrase stands right behind some figure and so belongs to that one alone. */
function isBehindFigure({ text, figures, words }: Sentence, period: PeriodMention): boolean {
  return figures.some(
    (figure) =>
      figure.end <= period.start &&
      words.figureOfPeriod.test(between(text, figure, period)) &&
      isHeldAgainst(text, figure, words),
  );
}

/** A "from" is a year before its "to" unless it has a period of its own; a quarter still to be reported is forecast. */
export function settlePeriods(sentence: Sentence, claimed: ClaimFigure[], clock: Clock): ClaimFigure[] {
  const value = claimed.find(({ role, stance }) => role === 'value' && stance === 'reported');
  const series = claimed.filter(
    ({ role, stance, figure }) => role === 'value' && stance === 'reported' && figure.kind === 'amount',
  );
  if (series.length > 2 && series.every(({ period }) => isSamePeriod(period, series[0]?.period)))
    return claimed.map((claim) => (series.includes(claim) ? { ...claim, period: null } : claim));
  const overYear = claimed.filter((claim, index) => !isFromOther(sentence, claim, claimed[index + 1]));
  return overYear.map((claim) => {
    if (claim.role === 'from') return value ? settleFrom(claim, value) : claim;
    if (value && isOfYearBefore(claim, value)) return { ...claim, role: 'from', period: value.period };
    if (claim.stance === 'reported' && isYearAgo(sentence, claim, value))
      return { ...claim, period: yearBefore(claim.period) };
    return isAhead(claim.period, clock) ? { ...claim, stance: 'forecast' as const } : claim;
  });
}

/** Whether a change starts from a figure of another time than a year before: "rose 5% from $10.5bn in the first quarter". */
function isFromOther({ text, words }: Sentence, { role, figure, period }: ClaimFigure, base?: ClaimFigure): boolean {
  if (role !== 'change' || !base?.period || !words.changeFrom.test(text.slice(figure.end, base.figure.hedgeStart)))
    return false;
  return isOther(base.period, period) && isOther(base.period, yearBefore(period));
}

/** "€260m (Q1 2025: €210m)": the same measure in the same quarter of the year before. */
const isOfYearBefore = ({ role, figure, period }: ClaimFigure, value: ClaimFigure): boolean =>
  role === 'value' &&
  figure.unit === value.figure.unit &&
  period?.kind === 'quarter' &&
  isSamePeriod(period, yearBefore(value.period));

/** The "from" of a pair keeps the period of its value; one of any other time than a year before that is a value of its own. */
function settleFrom(claim: ClaimFigure, { period: to }: ClaimFigure): ClaimFigure {
  const { period } = claim;
  if (period && to && isOther(period, to) && isOther(period, yearBefore(to))) return { ...claim, role: 'value' };
  return { ...claim, period: to };
}

const isSamePeriod = (one: Period | null, other: Period | null | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const isOther = (one: Period, other: Period | null): boolean => !other || relatePeriods(one, other) === 'other';

/** A figure that is said to be of a year before, by the head of the sentence or, where it stands alone, right behind it. */
function isYearAgo({ text, periods, words }: Sentence, claim: ClaimFigure, value: ClaimFigure | undefined): boolean {
  if (words.opensYearAgo.test(text) && !words.turnsToNow.test(text.slice(0, claim.figure.start))) return true;
  if (value !== undefined && value !== claim) return false;
  const { figure } = claim;
  return periods.some(
    (period) =>
      period.kind === 'year-ago' &&
      (period.start >= figure.end
        ? words.figureThenYearAgo.test(between(text, figure, period))
        : words.yearAgoThenFigure.test(text.slice(period.end, figure.hedgeStart)) &&
          !words.comparedPeriod.test(text.slice(0, period.start))),
  );
}

function isAhead(period: Period | null, { published }: Clock): boolean {
  if (published === null || period?.kind !== 'quarter' || period.year === null) return false;
  const now = quarterOf(published);
  return period.year * 4 + period.quarter >= now.year * 4 + now.quarter;
}
