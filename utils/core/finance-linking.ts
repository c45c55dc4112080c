import type { Claim } from './claims.ts';
import { compare } from './compare.ts';
import { gatherJudged } from './judged.ts';
import { join } from './matches.ts';
import type { Mention, Span } from './mention.ts';
import type { Fact } from './pack.ts';
import type { PeriodMention } from './period-reader.ts';
import {
  calendarQuarter,
  inSeason,
  quarterOf,
  relatePeriods,
  resolvePeriod,
  type Clock,
  type Period,
} from './period.ts';
import type { Sentence } from './sentence.ts';

export type SentenceMention = Omit<Mention, 'sentence'>;

/** One mention for each metric and company that a sentence makes claims about, with its comparisons. */
export function linkClaims(
  sentence: Sentence,
  claims: readonly Claim[],
  facts: readonly Fact[],
  clock: Clock,
): SentenceMention[] {
  const mentions: SentenceMention[] = [];
  for (const claim of claims) {
    const own = facts.filter((fact) => fact.subject === claim.entity && fact.metric !== undefined && isMoney(fact));
    const linked =
      claim.metric === 'results'
        ? resultFacts(sentence, claim, claims, own, clock)
        : own.filter(({ metric }) => metric === claim.metric);
    if (linked.length === 0 || (claim.figures.length === 0 && isElsewhen(linked, clock))) continue;
    mentions.push(mentionOf(sentence, claim, linked, own));
  }
  return joinMentions(mentions);
}

/** Mentions of one sentence or row with the same first fact, as one. */
export function joinMentions(mentions: readonly SentenceMention[]): SentenceMention[] {
  const joined: SentenceMention[] = [];
  for (const mention of mentions) {
    const same = joined.find((other) => other.facts[0] === mention.facts[0]);
    if (same) add(same, mention);
    else joined.push(mention);
  }
  return joined;
}

/** Whether the article is about another quarter than all of the facts: words without a figure say nothing of them then. */
function isElsewhen(facts: readonly Fact[], { quarter }: Clock): boolean {
  return (
    quarter !== null && facts.every(({ period }) => period !== undefined && relatePeriods(quarter, period) === 'other')
  );
}

const isMoney = ({ figures }: Fact): boolean => figures.some(({ kind }) => kind === 'amount');

/** "Second-quarter results", with no metric named: every fact of the company about that quarter. */
function resultFacts(
  sentence: Sentence,
  { entity, measure }: Claim,
  claims: readonly Claim[],
  facts: readonly Fact[],
  clock: Clock,
): Fact[] {
  const { text, names, periods, words } = sentence;
  // Laboratories have results too.
  const told =
    periods.length > 0 ||
    names.some((name) => name.entity.id === entity) ||
    words.ownResults.test(text.slice(0, measure.start));
  if (!told || claims.some(({ metric }) => metric !== 'results')) return [];
  const quarter = resultsQuarter(sentence, clock);
  if (quarter?.kind !== 'quarter') return [];
  return facts.filter(({ period }) => period !== undefined && relatePeriods(quarter, period) !== 'other');
}

/** The quarter that a sentence names, else the article's own, else for a headline the one that is in the news. */
function resultsQuarter({ periods, headline }: Sentence, clock: Clock): Period | null {
  const named = periods.find(({ kind }) => kind === 'quarter' || kind === 'the-quarter');
  if (named) return resolvePeriod(named, clock, hasJustEnded(named, clock));
  return clock.quarter ?? (headline ? inSeason(clock) : null);
}

/** "Second-quarter results" in July are those that are about to come, not last year's. */
function hasJustEnded(period: PeriodMention, clock: Clock): boolean {
  if (clock.published === null || period.year !== null || period.part === null) return false;
  return (quarterOf(clock.published).quarter + 2) % 4 === (calendarQuarter(period, clock)?.quarter ?? 0) - 1;
}

/** A second claim about the same metric adds its comparisons; the first with a figure gives the span. */
function add(mention: SentenceMention, other: SentenceMention): void {
  if (mention.comparisons.length === 0 && other.comparisons.length > 0)
    Object.assign(mention, { start: other.start, end: other.end });
  mention.comparisons.push(...other.comparisons);
  mention.refusals.push(...other.refusals);
}

function mentionOf({ text }: Sentence, claim: Claim, linked: readonly Fact[], own: readonly Fact[]): SentenceMention {
  const judgements = claim.figures.flatMap((page) =>
    linked.map((fact) => ({ figure: page.figure, outcome: compare(fact, claim, page) })),
  );
  const others = own.filter((fact) => !linked.includes(fact));
  const facts = [...linked, ...others].map(({ id }) => id);
  return { ...claimSpan(claim), topic: 'studio-finance', facts, ...gatherJudged(text, judgements) };
}

const LONGEST = 60;

/** From the measure, if it is written there, to its nearest figure, or to the results' own words; the measure alone where that is too long. */
function claimSpan({ measure, figures }: Claim): Span {
  const joins = figures.map(({ figure }) => join(measure.end > measure.start ? measure : figure, figure));
  const shortest = joins.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
  return shortest && shortest.end - shortest.start <= LONGEST ? shortest : { start: measure.start, end: measure.end };
}
