import type { Figure } from './figures.ts';
import type { MeasureMention } from './measures.ts';
import type { Span } from './mention.ts';
import { OTHER, ownerOf, type Owner } from './owners.ts';
import type { EntityId, FigureRole, Metric } from './pack.ts';
import type { PeriodMention } from './period-reader.ts';
import { lastReportedQuarter, quarterOf, resolvePeriod, yearBefore, type Clock, type Period } from './period.ts';
import { between, type Sentence } from './sentence.ts';
import { isHeldAgainst, stanceOf, type Stance } from './stance.ts';
import { trendOf, type Trend } from './trend.ts';
import { OPENS_YEAR_AGO } from './vocabulary/changes.ts';
import { REGIONS } from './vocabulary/companies.ts';
import { CONSTANT_CURRENCY, MEASURE_ADJECTIVES, PER_UNIT, PLAIN_FOLLOWER } from './vocabulary/measures.ts';

/** What a sentence says of one measure of one company of the pack. */
export interface Claim {
  metric: Metric | 'results';
  /** The word may stand for another measure too: its figures may agree, never differ. */
  vague: boolean;
  entity: EntityId;
  measure: Span;
  figures: ClaimFigure[];
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

/** Every claim about a company of the pack, in order of its measure; `running` is whom the text speaks of. */
export function readClaims(sentence: Sentence, running: Owner, clock: Clock): Claim[] {
  const assigned = sentence.figures.map((figure) => measureOf(sentence, figure));
  return sentence.measures.flatMap((measure) => {
    if (measure.metric === 'other' || PER_SHARE.test(sentence.text.slice(measure.end))) return [];
    const owner = ownerOf(sentence.text, measure, sentence.names, sentence.actors, running);
    if (owner === null || owner === OTHER) return [];
    const own = sentence.figures.filter((_, index) => assigned[index] === measure);
    return [
      {
        ...measure,
        metric: measure.metric,
        entity: owner,
        measure,
        figures: claimFigures(sentence, measure, own, clock),
      },
    ];
  });
}

// "Earnings of $7.19 a share" are another measure than earnings.
const PER_SHARE = /^[^,;.]{0,30}[\d.]+ (?:a|per) (?:diluted )?share\b/i;

const LINK_RIGHT = new RegExp(
  String.raw`^(?: (?:in|of|rise|increase|growth|gain|jump|climb|surge|advance|improvement|expansion|drop|fall|decline|slide|the|its|their|a|an|[A-Z][\w.]*(?:'s)?|${MEASURE_ADJECTIVES}))* $`,
);
const SHARE = /^ of (?:the |its |their |all |total |[A-Z]\w+'s? )*$/;
const LINK_LEFT =
  /^(?:,? (?:of|was|were|at|to|hit|reached|is|totall?ed|stood at|came in at|came to|:)|:|,)?(?: [\w'-]+){0,2} $/;
const IN_REGION = new RegExp(`^[^,.;$£€\\d]{0,24}\\b(?:in|across|for) (?:the )?(?:${REGIONS})\\b`);
const OF_NAME = /\b[A-Z][\w&.+-]*(?: [A-Z][\w&.+-]*)* \((?:up |down )?$/;

/** The measure that a figure belongs to: the one right behind it, else the last before it. */
function measureOf({ text, measures }: Sentence, figure: Figure): MeasureMention | undefined {
  const after = text.slice(figure.end);
  if (
    PER_UNIT.test(after) ||
    CONSTANT_CURRENCY.test(/^[^,.;()\d]{0,28}/.exec(after)?.[0] ?? '') ||
    IN_REGION.test(after)
  )
    return undefined;
  const before = measures.findLast((measure) => measure.end <= figure.hedgeStart);
  const next = measures.find((measure) => measure.start >= figure.end);
  const link = next ? between(text, figure, next) : '';
  const tight = before !== undefined && LINK_LEFT.test(text.slice(before.end, figure.hedgeStart));
  if (next && LINK_RIGHT.test(link) && !(tight && !/^ (?:in|of) /.test(link) && figure.kind === 'percent')) {
    if (figure.kind === 'percent' && SHARE.test(link)) return undefined;
    return next;
  }
  if (!before) return leadsTo(text, figure, next) ? next : undefined;
  if (OF_NAME.test(text.slice(0, figure.start)) || !(tight || PLAIN_FOLLOWER.test(after))) return undefined;
  return before;
}

/** "At $11.08bn, quarterly revenue was up": the figure opens the sentence and its measure follows the comma. */
function leadsTo(text: string, figure: Figure, next: MeasureMention | undefined): boolean {
  return (
    next !== undefined &&
    /^\W*(?:at|with) $/i.test(text.slice(0, figure.hedgeStart)) &&
    LEADS.test(between(text, figure, next))
  );
}

const LEADS = new RegExp(`^,(?: (?:the|its|[A-Z]\\w+'s|${MEASURE_ADJECTIVES}))* $`);

function claimFigures(
  sentence: Sentence,
  measure: MeasureMention,
  own: readonly Figure[],
  clock: Clock,
): ClaimFigure[] {
  const claimed: ClaimFigure[] = [];
  for (const figure of joinedRanges(own)) {
    const role = roleOf(sentence.text, figure, own, claimed);
    const trend = figure.kind === 'percent' ? trendOf(sentence.text, figure) : 'none';
    if (role === null || (role === 'change' && trend === 'none')) continue;
    const stance = stanceOf(sentence.text, sentence.figures, figure);
    claimed.push({ figure, role, trend, stance, period: null });
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
  text: string,
  figure: Figure,
  own: readonly Figure[],
  before: readonly ClaimFigure[],
): FigureRole | null {
  if (figure.kind === 'percent') return 'change';
  if (figure.kind !== 'amount') return null;
  const last = before.at(-1)?.figure;
  if (
    last?.kind === 'amount' &&
    last.unit !== figure.unit &&
    /^ ?(?:\(|\/|or|-|–) ?(?:about |around |roughly )?$/.test(text.slice(last.end, figure.hedgeStart))
  )
    return 'conversion';
  const others = own.filter((other) => other.kind === 'amount' && other !== figure && other.unit === figure.unit);
  return others.length > 0 && isHeldAgainst(text, figure) ? 'from' : 'value';
}

const TO_PERIOD = /^,? ?(?:\([^)]*\) )?(?:(?:in|for|of|during|over|through|recorded in|seen in) )?(?:the |its )?$/;

/** The period of a figure: named right behind it, or with its measure, or before it, or later in the sentence. */
function periodOf(sentence: Sentence, measure: MeasureMention, claim: ClaimFigure, clock: Clock): Period | null {
  const { text } = sentence;
  const { figure, stance } = claim;
  const ahead = stance === 'forecast';
  const periods = sentence.periods.filter((period) => period.kind !== 'year-ago');
  const behind = periods.find((period) => period.start >= figure.end && TO_PERIOD.test(between(text, figure, period)));
  const named =
    behind ??
    periods.find((period) => besideMeasure(text, period, measure)) ??
    periods.findLast((period) => period.end <= figure.start && !isBehindFigure(sentence, period)) ??
    periods.find((period) => period.start >= figure.end && !isBehindFigure(sentence, period));
  if (named) return resolvePeriod(named, clock, ahead);
  return clock.quarter ?? inSeason(clock);
}

function besideMeasure(text: string, period: PeriodMention, measure: Span): boolean {
  if (period.end <= measure.start)
    return /^(?:'s)?(?: (?:net|total|record|strong|quarterly|group|the|company's|its))* $/.test(
      between(text, period, measure),
    );
  return (
    period.start >= measure.end &&
    /^(?: (?:for|in|of|during|over) (?:the |its )?| |: | \()$/.test(between(text, measure, period))
  );
}

/** Whether a period phrase stands right behind some figure and so belongs to that one alone. */
function isBehindFigure({ text, figures }: Sentence, period: PeriodMention): boolean {
  return figures.some(
    (figure) =>
      figure.end <= period.start &&
      /^ (?:of|in) (?:the )?$/.test(between(text, figure, period)) &&
      isHeldAgainst(text, figure),
  );
}

// A page that names no quarter speaks of the last one only while its results are news.
const SEASON_DAYS = 80;

/** With no period named anywhere: the last reported quarter, its year left open so that it may agree, never differ. */
function inSeason({ published }: Clock): Period | null {
  if (published === null) return null;
  const quarter = lastReportedQuarter(published);
  const end = Date.UTC(quarter.year ?? 0, quarter.quarter * 3, 1);
  return Date.parse(published) - end < SEASON_DAYS * 86_400_000 ? { ...quarter, year: null } : null;
}

/** A "from" is a year before its "to" unless it has a period of its own; a quarter still to be reported is forecast. */
function settlePeriods(sentence: Sentence, claimed: ClaimFigure[], clock: Clock): ClaimFigure[] {
  const value = claimed.find(({ role, stance }) => role === 'value' && stance === 'reported');
  return claimed.map((claim) => {
    if (claim.role === 'from') return settleFrom(sentence, claim, value);
    if (claim.stance === 'reported' && OPENS_YEAR_AGO.test(sentence.text))
      return { ...claim, period: aYearBack(claim.period) };
    if (claim.stance === 'reported' && claim.role === 'value' && isYearAgoAlone(sentence, claim, value))
      return { ...claim, period: aYearBack(claim.period) };
    return isAhead(claim.period, clock) ? { ...claim, stance: 'forecast' as const } : claim;
  });
}

const aYearBack = (period: Period | null): Period | null => (period?.kind === 'quarter' ? yearBefore(period) : period);

/** The "from" of a pair keeps the period of its value; one that names another quarter than the year-ago one is a value of that. */
function settleFrom({ text, periods }: Sentence, claim: ClaimFigure, value: ClaimFigure | undefined): ClaimFigure {
  if (!value) return claim;
  const own = periods.find(
    (period) =>
      period.kind === 'quarter' &&
      period.start >= claim.figure.end &&
      TO_PERIOD.test(between(text, claim.figure, period)),
  );
  const quarter = value.period?.kind === 'quarter' ? value.period : null;
  const otherQuarter = own !== undefined && quarter !== null && own.part !== quarter.quarter;
  if (otherQuarter) return { ...claim, role: 'value' };
  return { ...claim, period: value.period };
}

/** A single figure that is said to be of a year before: "it had made $2.1bn a year earlier". */
function isYearAgoAlone({ text, periods }: Sentence, claim: ClaimFigure, value: ClaimFigure | undefined): boolean {
  if (value !== undefined && value !== claim) return false;
  return periods.some(
    (period) =>
      period.kind === 'year-ago' &&
      period.start >= claim.figure.end &&
      /^,? ?(?:in )?(?:the )?$/.test(between(text, claim.figure, period)),
  );
}

function isAhead(period: Period | null, { published }: Clock): boolean {
  if (published === null || period?.kind !== 'quarter' || period.year === null) return false;
  const now = quarterOf(published);
  return period.year * 4 + period.quarter >= now.year * 4 + now.quarter;
}
