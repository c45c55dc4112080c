import { claimPeriod, settlePeriods } from './claim-periods.ts';
import { yearStartOf } from './clock.ts';
import type { Figure } from './figures.ts';
import type { MeasureMention } from './measures.ts';
import type { Span } from './mention.ts';
import { OTHER, ownerOf, type Owner } from './owners.ts';
import type { EntityId, FigureRole, Metric } from './pack.ts';
import type { Clock, Period } from './period.ts';
import { between, withoutBrackets, type Sentence } from './sentence.ts';
import { isAnothers } from './unknown-names.ts';
import { around, isHeldAgainst, stanceOf, type Stance } from './stance.ts';
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
  /** Nothing but what was said before tells whose it is, and another company may be spoken of: its figures may agree, never differ. */
  doubted: boolean;
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
  /** The sentence names it, or its lead-in; else it is taken from the article. */
  isDated: boolean;
}

/** Those claims that are about a company of the pack. */
export function claimsOfPack(claims: readonly AnyClaim[]): Claim[] {
  return claims.flatMap((claim) => {
    const { owner } = claim;
    return owner === null || owner === OTHER ? [] : { ...claim, entity: owner };
  });
}

/** Every claim about any company, in order of its measure; `running` is whom the text speaks of, `isDoubted` whether it may be another by now. */
export function readClaims(sentence: Sentence, running: Owner, clock: Clock, isDoubted = false): AnyClaim[] {
  const { text, words } = sentence;
  if (words.mocks.test(text)) return [];
  const assigned = sentence.figures.map((figure) => measureOf(sentence, figure));
  return sentence.measures.flatMap((measure) => {
    const { metric, vague } = measure;
    if (metric === 'other' || words.perShare.test(text.slice(measure.end))) return [];
    const owner = ownerOf(sentence, measure, running);
    const own = sentence.figures.filter(
      (figure, index) => assigned[index] === measure && !isAnothers(sentence, figure, owner),
    );
    const isOpen =
      isDoubted || sentence.unknownNames.length > 0 || words.manyCompanies.test(text) || words.calledByKind.test(text);
    const doubted = isOpen && ownerOf(sentence, measure, null) !== owner;
    const named = sentence.names.find(({ entity }) => entity.id === owner)?.entity;
    const told = owner === running ? clock : { ...clock, yearStart: yearStartOf(named) };
    return { metric, vague, owner, measure, doubted, figures: claimFigures(sentence, measure, own, told) };
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
  const link = next ? withoutBrackets(between(text, figure, next)) : '';
  const tight = before !== undefined && words.measureToFigure.test(text.slice(before.end, figure.hedgeStart));
  if (next && words.linkToMeasure.test(link) && !(tight && !/^ (?:in|of) /.test(link)))
    return figure.kind === 'percent' && words.shareOf.test(link) ? undefined : next;
  const lead = text.slice(0, figure.hedgeStart);
  const opens = words.opensItem.test(lead)
    ? words.itemToMeasure
    : words.opensSentence.test(lead)
      ? words.opensTowards
      : null;
  if (!before) return opens?.test(link) ? next : undefined;
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
    claimed.push({ figure, role, trend, stance: stanceOf(sentence, figure), period: null, isDated: false });
  }
  for (const claim of claimed) Object.assign(claim, claimPeriod(sentence, measure, claim, clock));
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
  if (isOwnDollar(text, figure, words)) return 'conversion';
  const last = before.at(-1)?.figure;
  const goesOn = last && before.at(-1)?.role === 'from' && text.slice(last.end, figure.hedgeStart).endsWith(' and ');
  if (figure.isFrom || goesOn) return 'from';
  if (
    last?.kind === 'amount' &&
    last.unit !== figure.unit &&
    words.conversionJoin.test(text.slice(last.end, figure.hedgeStart))
  )
    return 'conversion';
  const others = own.filter((other) => other.kind === 'amount' && other !== figure && other.unit === figure.unit);
  return others.length > 0 && isHeldAgainst(text, figure, words) ? 'from' : 'value';
}

/** A bare "$" beside a "US$" is the dollar of the paper's own country. */
function isOwnDollar(text: string, { start, unit }: Figure, { usDollar }: Vocabulary): boolean {
  return unit === 'USD' && /^[$]\d/.test(text.slice(start, start + 2)) && usDollar.test(text);
}
