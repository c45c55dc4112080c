import { rangeWords } from './card-figure.ts';
import { periodWords } from './card-period.ts';
import type { Interval } from './interval.ts';
import type { Comparison, Refusal, RefusalReason, Verdict } from './mention.ts';
import type { Fact, FactFigure } from './pack.ts';
import { VERDICT_ORDER } from './words.ts';

/** How one page figure stands beside the fact, in words. `quote` is the page's, `strong` is set in bold. */
export interface ComparisonText {
  /** Null where the figure was not compared, with the reason in `rest`. */
  verdict: Verdict | null;
  quote: string;
  strong: string;
  rest: string;
}

/** The comparison that the card's chip names: most telling outcome first, then the fact's main figure, then reading order. */
export function mainComparison(comparisons: readonly Comparison[]): Comparison | null {
  const rank = (comparison: Comparison) =>
    VERDICT_ORDER.indexOf(comparison.verdict) * 2 + (comparison.role === 'value' ? 0 : 1);
  return comparisons.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}

export function figureOf(fact: Fact, role: FactFigure['role']): FactFigure | null {
  return fact.figures.find((figure) => figure.role === role) ?? null;
}

export function comparisonText(comparison: Comparison, fact: Fact): ComparisonText {
  const { verdict, quote } = comparison;
  return { verdict, quote, ...outcomeText(comparison, fact) };
}

function outcomeText(comparison: Comparison, fact: Fact): Outcome {
  switch (comparison.verdict) {
    case 'agrees':
      return { strong: `Fits ${writtenBy(comparison, fact)}`, rest: rangeOf(comparison, fact) + sameClaim(fact) };
    case 'differs':
      return meet(comparison.page, comparison.pack) ? oppositeWays(comparison, fact) : outside(comparison, fact);
    case 'other-period':
      return { strong: 'Not compared.', rest: otherPeriod(comparison, fact) };
    case 'forecast':
      return { strong: 'Not compared.', rest: forecast(comparison) };
  }
}

type Outcome = Pick<ComparisonText, 'strong' | 'rest'>;

function outside(comparison: Comparison, fact: Fact): Outcome {
  return { strong: `Differs from ${writtenBy(comparison, fact)}`, rest: `${rangeOf(comparison, fact)} ${EITHER}` };
}

const EITHER = 'Either figure may be the wrong one.';

/** Two intervals `[low, high)` have a value in common. */
export function meet(a: Interval, b: Interval): boolean {
  return a.low < b.high && b.low < a.high;
}

/**
 * The pack's figure as the source prints it. Where the page gives a change that the source does not print, the
 * comparison was worked out of the fact's two values: "$2.1bn to $3.1bn".
 */
function writtenBy({ role }: Comparison, fact: Fact): string {
  const ends = [figureOf(fact, 'from'), figureOf(fact, 'value')].filter((figure) => figure !== null);
  return figureOf(fact, role)?.written ?? ends.map((figure) => figure.written).join(' to ');
}

function rangeOf({ role, pack }: Comparison, fact: Fact): string {
  const figure = figureOf(fact, role);
  return figure ? ` (${rangeWords(pack, figure)}).` : ` (${pack.low.toFixed(1)} to ${pack.high.toFixed(1)}%).`;
}

/** The two figures are alike, one a rise and one a fall. */
function oppositeWays({ role }: Comparison, fact: Fact): Outcome {
  const figure = figureOf(fact, role);
  const way = figure?.trend === 'down' ? 'a fall' : 'a rise';
  return { strong: `Differs from ${way}${figure ? ` of ${figure.written}` : ''}.`, rest: ` ${EITHER}` };
}

function sameClaim(fact: Fact): string {
  return fact.standing === 'claim' && fact.speaker ? ` Same as ${possessive(shortSpeaker(fact.speaker))} claim.` : '';
}

/** "Ted Sarandos" of "Ted Sarandos, co-chief executive of Netflix". */
function shortSpeaker(speaker: string): string {
  return speaker.split(',')[0] ?? speaker;
}

/** "Pictures’" of "Pictures", "Lorne’s" of "Lorne". */
export function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

function otherPeriod({ period, role }: Comparison, fact: Fact): string {
  const from = figureOf(fact, 'from');
  if (role === 'from' && from) return ` The source names no period for its ${from.written}.`;
  const pack = fact.period && periodWords(fact.period);
  if (!period) return ` The page speaks of another period${pack ? `; the pack knows ${pack}` : ''}.`;
  return ` The page speaks of ${periodWords(period)}${pack ? `; the pack knows ${pack}` : ''}.`;
}

function forecast({ period }: Comparison): string {
  return ` The page’s figure is an estimate${period ? ` for ${periodWords(period)}` : ''}, not a result.`;
}

/** Why a figure that looks comparable was not compared. */
export function refusalText({ quote, reason }: Refusal, fact: Fact): ComparisonText {
  return {
    verdict: null,
    quote,
    strong: '',
    rest: reason === 'other-currency' ? otherCurrency(fact) : REASONS[reason],
  };
}

const REASONS: Record<Exclude<RefusalReason, 'other-currency'>, string> = {
  'no-period': 'The page does not say for which period.',
  'not-claimed': 'The page does not put that figure forward as so.',
  'other-measure': 'That figure measures something else.',
  'uncertain-profit': 'It may be another kind of profit.',
  'uncertain-date': 'The page’s date leaves the period open.',
};

function otherCurrency(fact: Fact): string {
  const names = fact.figures.filter((figure) => figure.kind === 'amount').map((figure) => currencyName(figure.unit));
  return `The page uses another currency. The pack has ${[...new Set(names)].join(' and ')} only.`;
}

/** "sterling" for GBP; a code without a name here stands for itself. */
export function currencyName(code: string): string {
  return CURRENCIES[code] ?? code;
}

const CURRENCIES: Record<string, string> = {
  USD: 'dollars',
  GBP: 'sterling',
  EUR: 'euros',
  JPY: 'yen',
  CNY: 'yuan',
  KRW: 'won',
  INR: 'rupees',
  CAD: 'Canadian dollars',
  AUD: 'Australian dollars',
};

/** The figure that the card sets large. */
export function heroFigure(fact: Fact): FactFigure | null {
  return figureOf(fact, 'value') ?? figureOf(fact, 'change');
}
