import { yearStartOf } from './clock.ts';
import type { Figure } from './figures.ts';
import type { MeasureMention } from './measures.ts';
import type { Span } from './mention.ts';
import { OTHER, ownerOf, type Owner } from './owners.ts';
import type { EntityId, FigureRole, Metric } from './pack.ts';
import type { PeriodMention } from './period-reader.ts';
import { inSeason, quarterOf, relatePeriods, resolvePeriod, yearBefore, type Clock, type Period } from './period.ts';
import { between, type Sentence } from './sentence.ts';
import { around, expects, isHeldAgainst, stanceOf, type Stance } from './stance.ts';
import { trendOf, type Trend } from './trend.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a sentence says of one measure of one company. */
export interface AnyClaim {
  metric: Metric | 'results';
  /** The word may stand for another measure too: its figures may agree, never differ. */
  vague: boolean;
  /** Whose it is, as far as that can be told. */
  owner: Owner;
  measure: Span;
  figures: ClaimFigure[];
}

/** …of the pack. */
export interface Claim extends AnyClaim {
  entity: EntityId;
}

/** A figure of a claim: what it is to the measure, how the sentence stands to it, and when it was. */
export interface ClaimFigure {
  figure: Figure;
  role: FigureRole;
  stance: Stance;
  trend: Trend;
  /** Null when neither sentence nor article names one. */
  period: Period | null;
}

/** Those claims that are about a company of the pack. */
export function claimsOfPack(claims: readonly AnyClaim[]): Claim[] {
  return claims.flatMap((claim) => {
    const { owner } = claim;
    return owner === null || owner === OTHER ? [] : { ...claim, entity: owner };
  });
}

/** Every claim about any company, in order of its measure; `running` is whom the text speaks of. */
export function readClaims(sentence: Sentence, running: Owner, clock: Clock): AnyClaim[] {
  const { text, words } = sentence;
  if (words.mocks.test(text)) return [];
  const assigned = sentence.figures.map((figure) => measureOf(sentence, figure));
  return sentence.measures.flatMap((measure) => {
    const { metric, vague } = measure;
    if (metric === 'other' || words.perShare.test(text.slice(measure.end))) return [];
    const owner = ownerOf(sentence, measure, running);
    const own = sentence.figures.filter((_, index) => assigned[index] === measure);
    const named = sentence.names.find(({ entity }) => entity.id === owner)?.entity;
    const told = owner === running ? clock : { ...clock, yearStart: yearStartOf(named) };
    return { metric, vague, owner, measure, figures: claimFigures(sentence, measure, own, told) };
  });
}

/** The measure that a figure belongs to: the one right behind it, else the last before it. "Results" have none of their own. */
function measureOf({ text, measures, words }: Sentence, figure: Figure): MeasureMention | undefined {
  const after = text.slice(figure.end);
  if (isOfItsOwn(text, figure, words)) return undefined;
  const before = measures.findLast(
    ({ start, end, metric }) =>
      metric !== 'results' &&
      end <= figure.hedgeStart &&
      !words.closedOff.test(`${text.slice(0, start)}#${text.slice(end, figure.hedgeStart)}`),
  );
  const next = measures.find((measure) => measure.start >= figure.end);
  const link = next ? between(text, figure, next) : '';
  const tight = before !== undefined && words.measureToFigure.test(text.slice(before.end, figure.hedgeStart));
  if (next && words.linkToMeasure.test(link) && !(tight && !/^ (?:in|of) /.test(link)))
    return figure.kind === 'percent' && words.shareOf.test(link) ? undefined : next;
  const lead = text.slice(0, figure.hedgeStart);
  if (!before) return words.opensSentence.test(lead) && words.opensTowards.test(link) ? next : undefined;
  const plain = tight || words.plainFollower.test(after);
  return plain && !words.ofName.test(text.slice(0, figure.start)) ? before : undefined;
}

// Characters before a figure that may tell over which span it is a change.
const NEAR = 90;

/** Whether the words around a figure make it one per share, of one part of the world, or a change over another span than a year. */
function isOfItsOwn(text: string, { hedgeStart, kind, end }: Figure, { ofItsOwn }: Vocabulary): boolean {
  const told = `${text.slice(Math.max(0, hedgeStart - NEAR), hedgeStart)}#${kind}${text.slice(end)}`;
  return ofItsOwn.some((pattern) => pattern.test(told));
}

function claimFigures(
  sentence: Sentence,
  measure: MeasureMention,
  own: readonly Figure[],
  clock: Clock,
): ClaimFigure[] {
  const claimed: ClaimFigure[] = [];
  for (const figure of joinedRanges(own)) {
    const role = roleOf(sentence, figure, own, claimed);
    const trend = role === 'change' ? trendOf(sentence.text, figure, sentence.words) : 'none';
    if (role === null || (role === 'change' && trend === 'none')) continue;
    claimed.push({ figure, role, trend, stance: stanceOf(sentence, figure), period: null });
  }
  for (const claim of claimed) claim.period = periodOf(sentence, measure, claim, clock);
  return settlePeriods(sentence, claimed, clock);
}

/** A range counts as one figure, from the low of its first end to the high of its second. */
function joinedRanges(figures: readonly Figure[]): Figure[] {
  return figures.flatMap((figure, index) => {
    const next = figures[index + 1];
    if (figure.range === 'from' && next?.range === 'to')
      return [{ ...figure, end: next.end, value: next.value, high: next.high }];
    return figure.range === 'to' && figures[index - 1]?.range === 'from' ? [] : [figure];
  });
}

/** What a figure is to its measure; null for a kind that money is not measured in. */
function roleOf(
  { text, words }: Sentence,
  figure: Figure,
  own: readonly Figure[],
  before: readonly ClaimFigure[],
): FigureRole | null {
  if (figure.kind === 'percent') return 'change';
  if (figure.kind !== 'amount') return null;
  const told = around(text, figure);
  if (words.difference.test(told)) return words.differenceOfYear.test(told) ? 'change' : null;
  if (figure.isFrom) return 'from';
  const last = before.at(-1)?.figure;
  if (
    last?.kind === 'amount' &&
    last.unit !== figure.unit &&
    words.conversionJoin.test(text.slice(last.end, figure.hedgeStart))
  )
    return 'conversion';
  const others = own.filter((other) => other.kind === 'amount' && other !== figure && other.unit === figure.unit);
  return others.length > 0 && isHeldAgainst(text, figure, words) ? 'from' : 'value';
}

/** The period of a figure: named right behind it, or with its measure, or before it, or later in the sentence. */
function periodOf(sentence: Sentence, measure: MeasureMention, claim: ClaimFigure, clock: Clock): Period | null {
  const { text, words } = sentence;
  const { figure, stance } = claim;
  const periods = sentence.periods.filter(
    ({ kind, start, end }) =>
      kind !== 'year-ago' &&
      !words.comparedPeriod.test(text.slice(0, start)) &&
      (stance === 'forecast' || !words.guidanceAfter.test(text.slice(end))),
  );
  const behind = periods.find(
    (period) => period.start >= figure.end && words.toPeriod.test(between(text, figure, period)),
  );
  // What another figure is held against is of a time of its own.
  if (!behind && claim.role !== 'from' && words.heldAlone.test(around(text, figure))) return null;
  const named =
    behind ??
    periods.find((period) => besideMeasure(sentence, period, measure)) ??
    periods.findLast((period) => period.end <= figure.start && !isBehindFigure(sentence, period)) ??
    periods.find(
      (period) =>
        period.start >= figure.end &&
        !isBehindFigure(sentence, period) &&
        (stance === 'forecast' || !expects(between(text, figure, period), words)),
    );
  if (named) return resolvePeriod(named, clock, stance === 'forecast');
  return clock.quarter ?? inSeason(clock);
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
function settlePeriods(sentence: Sentence, claimed: ClaimFigure[], clock: Clock): ClaimFigure[] {
  const value = claimed.find(({ role, stance }) => role === 'value' && stance === 'reported');
  return claimed.map((claim) => {
    if (claim.role === 'from') return value ? settleFrom(claim, value) : claim;
    if (claim.stance === 'reported' && isYearAgo(sentence, claim, value))
      return { ...claim, period: yearBefore(claim.period) };
    return isAhead(claim.period, clock) ? { ...claim, stance: 'forecast' as const } : claim;
  });
}

/** The "from" of a pair keeps the period of its value; one of any other time than a year before that is a value of its own. */
function settleFrom(claim: ClaimFigure, { period: to }: ClaimFigure): ClaimFigure {
  const { period } = claim;
  if (period && to && isOther(period, to) && isOther(period, yearBefore(to))) return { ...claim, role: 'value' };
  return { ...claim, period: to };
}

const isOther = (one: Period, other: Period | null): boolean => !other || relatePeriods(one, other) === 'other';

/** A figure that is said to be of a year before, by the head of the sentence or, where it stands alone, right behind it. */
function isYearAgo({ text, periods, words }: Sentence, claim: ClaimFigure, value: ClaimFigure | undefined): boolean {
  if (words.opensYearAgo.test(text)) return true;
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
