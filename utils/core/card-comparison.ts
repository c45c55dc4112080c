import { rangeWords } from './card-figure.ts';
import { periodWords } from './card-period.ts';
import { meets } from './interval.ts';
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
  const rank = ({ verdict, role }: Comparison) => VERDICT_ORDER.indexOf(verdict) * 2 + Number(role !== 'value');
  return comparisons.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}

export function figureOf(fact: Fact, role: FactFigure['role']): FactFigure | undefined {
  return fact.figures.find((figure) => figure.role === role);
}

/** The figure that the card sets large. */
export function heroFigure(fact: Fact): FactFigure | undefined {
  return figureOf(fact, 'value') ?? figureOf(fact, 'change');
}

export function comparisonText(comparison: Comparison, fact: Fact): ComparisonText {
  const { verdict, quote } = comparison;
  const [strong, rest] = OUTCOMES[verdict](comparison, fact);
  return { verdict, quote, strong, rest };
}

type Outcome = [strong: string, rest: string];

const OUTCOMES: Record<Verdict, (comparison: Comparison, fact: Fact) => Outcome> = {
  agrees: (comparison, fact) => [`Fits ${writtenBy(comparison, fact)}`, rangeOf(comparison, fact) + sameClaim(fact)],
  differs: (comparison, fact) => {
    const written = writtenBy(comparison, fact);
    const alike = meets(comparison.page, comparison.pack);
    const [figure, range] = alike
      ? [`${wayOf(comparison, fact)}${written}.`, '']
      : [written, rangeOf(comparison, fact)];
    return [`Differs from ${figure}`, `${range} Either figure may be the wrong one.`];
  },
  'other-period': (comparison, fact) => ['Not compared.', otherPeriod(comparison, fact)],
  forecast: ({ period }) => {
    const when = period ? ` for ${periodWords(period)}` : '';
    return ['Not compared.', ` The page’s figure is an estimate${when}, not a result.`];
  },
};

/**
 * The pack's figure as the source prints it. Where the page gives a change that the source does not print, the
 * comparison was worked out of the fact's two values: "$2.1bn to $3.1bn".
 */
function writtenBy({ role }: Comparison, fact: Fact): string {
  const ends = (['from', 'value'] as const).map((end) => figureOf(fact, end)?.written);
  return figureOf(fact, role)?.written ?? ends.join(' to ');
}

function rangeOf({ role, pack }: Comparison, fact: Fact): string {
  const figure = figureOf(fact, role);
  const range = figure ? rangeWords(pack, figure) : `${pack.low.toFixed(1)} to ${pack.high.toFixed(1)}%`;
  return ` (${range}).`;
}

/** Before a figure of the same size as the page's: "a rise of ". Nothing where two values show the way. */
function wayOf({ role }: Comparison, fact: Fact): string {
  const trend = figureOf(fact, role)?.trend;
  return trend ? `a ${trend === 'down' ? 'fall' : 'rise'} of ` : '';
}

function sameClaim({ standing, speaker }: Fact): string {
  return standing === 'claim' && speaker ? ` Same as ${possessive(speaker.replace(/,.*/, ''))} claim.` : '';
}

/** "Pictures’" of "Pictures", "Lorne’s" of "Lorne". */
export function possessive(name: string): string {
  return `${name}’${name.endsWith('s') ? '' : 's'}`;
}

function otherPeriod({ period, role }: Comparison, fact: Fact): string {
  const from = figureOf(fact, 'from');
  if (role === 'from' && from) return ` The source names no period for its ${from.written}.`;
  const known = fact.period ? `; the pack knows ${periodWords(fact.period)}` : '';
  return ` The page speaks of ${period ? periodWords(period) : 'another period'}${known}.`;
}

/** Why a figure that looks comparable was not compared. */
export function refusalText({ quote, reason }: Refusal, fact: Fact): ComparisonText {
  const more = reason === 'other-currency' ? ` The pack has ${currenciesOf(fact)} only.` : '';
  return { verdict: null, quote, strong: '', rest: REASONS[reason] + more };
}

const REASONS: Record<RefusalReason, string> = {
  'no-period': 'The page does not say for which period.',
  'other-currency': 'The page uses another currency.',
  'not-claimed': 'The page does not put that figure forward as so.',
  'other-measure': 'That figure measures something else.',
  'uncertain-profit': 'It may be another kind of profit.',
  'uncertain-date': 'The page’s date leaves the period open.',
};

function currenciesOf({ figures }: Fact): string {
  const names = figures.filter(({ kind }) => kind === 'amount').map(({ unit }) => currencyName(unit));
  return [...new Set(names)].join(' and ');
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
