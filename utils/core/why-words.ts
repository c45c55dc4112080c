import type { Interval } from './interval.ts';
import type { Knowledge } from './knowledge.ts';
import type { Comparison, Refusal, RefusalReason } from './mention.ts';
import { formatPeriod } from './period.ts';
import type { PlainKey, Say, WrapKey } from './say.ts';
import type { FigureWhy, MentionWhy, Rule, Silence, Why } from './why.ts';

/** The record of a decision in words, for editors of packs: the sentence, then a line for each thing decided, indented. */
export function whyLines({ text, mentions, silence }: Why, knowledge: Knowledge, say: Say): string[] {
  const lines = mentions.flatMap((mention) => mentionLines(mention, knowledge, say));
  return [text, ...lines, ...(silence ? [`  ${say('record.silent', silenceWords(silence, say))}`] : [])];
}

const RULES: Record<Rule, PlainKey> = {
  named: 'record.named',
  carried: 'record.carried',
  title: 'record.title',
  'ai-and-film': 'record.aiAndFilm',
  'ai-goes-on': 'record.aiGoesOn',
};

function mentionLines(mention: MentionWhy, knowledge: Knowledge, say: Say): string[] {
  const { text, facts, rule, entity, metric, figures, aspects, comparisons, refusals } = mention;
  const name = entity === null ? '' : ` (${knowledge.entities.get(entity)?.names[0] ?? entity})`;
  const scores = aspects.map(([aspect, score]) => `${aspect} ${score}`).join(', ');
  const rest = [
    say('record.why', `${say(RULES[rule])}${name}${metric === null ? '' : `, ${metric}`}`),
    ...(scores === '' ? [] : [say('record.aspects', scores)]),
    ...figures.map((figure) => say('record.figure', figureWords(figure, say))),
    ...comparisons.map((comparison) => comparisonWords(comparison, say)),
    ...refusals.map((refusal) => refusalWords(refusal, say)),
  ];
  return [`  ${say('record.marks', text, facts.join(', '))}`, ...rest.map((line) => `    ${line}`)];
}

function figureWords({ text, interval, unit, role, stance, trend, period }: FigureWhy, say: Say): string {
  const told = [role, stance, trend === 'none' ? '' : trend, period ?? say('record.noPeriod')];
  const values = `${intervalWords(interval, say)} ${unit}`;
  return say('record.standsFor', text, values, told.filter((word) => word !== '').join(', '));
}

const intervalWords = ({ low, high }: Interval, say: Say): string =>
  say('range', numberWords(low, say), numberWords(high, say));

const numberWords = (value: number, say: Say): string =>
  value === Infinity ? say('record.noLimit') : value.toLocaleString(say('locale'), { maximumSignificantDigits: 6 });

/** How a figure was compared, and with what. */
export function comparisonWords({ quote, verdict, fact, role, period, pack }: Comparison, say: Say): string {
  const figure = period ? say('record.quoteFor', quote, formatPeriod(period)) : say('record.quote', quote);
  return say('record.compared', figure, role, fact, intervalWords(pack, say), verdict);
}

const REFUSALS: Record<RefusalReason, PlainKey> = {
  'no-period': 'record.refusedNoPeriod',
  'other-currency': 'record.refusedCurrency',
  'not-claimed': 'record.refusedClaim',
  'other-measure': 'record.refusedMeasure',
  'uncertain-profit': 'record.refusedProfit',
  'uncertain-company': 'record.refusedCompany',
  'uncertain-date': 'record.refusedDate',
};

/** Why a figure was not compared. */
export function refusalWords({ quote, fact, reason }: Refusal, say: Say): string {
  return say('record.refused', quote, fact, say(REFUSALS[reason]));
}

const SILENCES: Record<Exclude<Silence['reason'], 'nothing-known'>, WrapKey> = {
  'other-measure': 'record.otherMeasure',
  'other-company': 'record.otherCompany',
  'nobodys-measure': 'record.nobodysMeasure',
  'no-fact': 'record.noFact',
  'title-alone': 'record.titleAlone',
  'ai-elsewhere': 'record.aiElsewhere',
  'ai-without-film': 'record.aiWithoutFilm',
};

const silenceWords = ({ reason, words }: Silence, say: Say): string =>
  reason === 'nothing-known' ? say('record.nothingKnown') : say(SILENCES[reason], words);
