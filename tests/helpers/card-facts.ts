import { cardText, type CardText } from '../../utils/core/card.ts';
import type { KnownFact } from '../../utils/core/knowledge.ts';
import type { Comparison, Refusal } from '../../utils/core/mention.ts';
import type { Fact, FactFigure } from '../../utils/core/pack.ts';
import type { Period } from '../../utils/core/period.ts';
import { say } from './say.ts';

// An invented studio, told of by an invented article.

export const SPRING: Period = { kind: 'quarter', year: 2025, quarter: 2 };

export const source = { id: 'storm', title: 'A storm at sea, made by software', date: '2025-07-18' };

export function known(fact: Partial<Fact> & Pick<Fact, 'id'>, from: KnownFact['source'] = source): KnownFact {
  return {
    fact: {
      topic: 'studio-finance',
      subject: 'harbour-pictures',
      statement: 'Harbour Pictures released a film',
      figures: [],
      standing: 'reported',
      evidence: { source: from.id, paragraphs: [4] },
      ...fact,
    },
    source: from,
    packTitle: 'Harbour facts',
    language: 'en',
    subjectName: 'Harbour Pictures',
  };
}

const amount = (role: FactFigure['role'], written: string, value: number, half: number, unit = 'USD'): FactFigure => ({
  role,
  written,
  kind: 'amount',
  value,
  unit,
  low: value - half,
  high: value + half,
});

export const revenue = known({
  id: 'revenue',
  metric: 'revenue',
  statement: 'Harbour’s revenue grew 16% in a year.',
  period: SPRING,
  figures: [
    amount('value', '$11bn', 11e9, 0.5e9),
    amount('conversion', '£8.25bn', 8.25e9, 5e6, 'GBP'),
    { role: 'change', written: '16%', kind: 'percent', value: 16, unit: '%', low: 15.5, high: 16.5, trend: 'up' },
  ],
});

export const profit = known({
  id: 'profit',
  metric: 'net-income',
  statement: 'Harbour’s quarterly profit rose',
  period: SPRING,
  figures: [amount('value', '$3.1bn', 3.1e9, 5e7), amount('from', '$2.1bn', 2.1e9, 5e7)],
});

export const views = known({
  id: 'views',
  metric: 'views',
  statement: 'Squall drew over 122 million views',
  period: { kind: 'to-date', date: '2025-07-18' },
  figures: [
    { role: 'value', written: '122 million', kind: 'count', value: 122e6, unit: 'views', low: 121.5e6, high: 128.1e6 },
  ],
});

export const speed = known({
  id: 'speed',
  topic: 'ai-footage',
  aspect: 'speed',
  metric: 'production-time',
  statement: 'The storm was finished ten times faster than by traditional means',
  detail: 'The source gives no days or hours.',
  standing: 'claim',
  speaker: 'Ada Lorne, co-chief executive of Harbour Pictures',
  figures: [{ role: 'value', written: 'ten times', kind: 'multiple', value: 10, unit: 'times', low: 9.5, high: 10.5 }],
});

export const demand = known({
  id: 'demand',
  topic: 'ai-footage',
  statement: 'The guild asked for stricter rules on AI',
  standing: 'demand',
  speaker: 'the Guild of Screen Players',
  period: { kind: 'year', year: 2023 },
});

/** A comparison of a page figure with one of the fact's, in the fact's own period unless told otherwise. */
export function compared(
  { fact }: KnownFact,
  quote: string,
  verdict: Comparison['verdict'],
  page: [low: number, high: number],
  other: Partial<Comparison> = {},
): Comparison {
  const role = other.role ?? 'value';
  const figure = fact.figures.find((candidate) => candidate.role === role);
  return {
    fact: fact.id,
    quote,
    verdict,
    entity: fact.subject,
    metric: fact.metric ?? 'revenue',
    role,
    period: fact.period ?? null,
    page: { low: page[0], high: page[1] },
    pack: { low: figure?.low ?? 0, high: figure?.high ?? 0 },
    start: 0,
    end: quote.length,
    ...other,
  };
}

export const fits = compared(revenue, '$11.08bn', 'agrees', [11.075e9, 11.085e9]);
export const differs = compared(revenue, '$12.4bn', 'differs', [12.35e9, 12.45e9]);
export const autumn = compared(revenue, '$11.5bn', 'other-period', [11.45e9, 11.55e9], {
  period: { kind: 'quarter', year: 2025, quarter: 3 },
});

/** What the card says of a fact, in English. */
export function textOf(
  fact: KnownFact,
  comparisons: readonly Comparison[] = [],
  refusals: readonly Refusal[] = [],
): CardText {
  return cardText(fact, comparisons, refusals, say);
}
