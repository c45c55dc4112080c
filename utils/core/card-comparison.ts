import { rangeWords } from './card-figure.ts';
import { periodWords } from './card-period.ts';
import { meets } from './interval.ts';
import type { Comparison, Refusal, Verdict } from './mention.ts';
import type { Fact, FactFigure } from './pack.ts';
import { listed, type PlainKey, type Say } from './say.ts';
import { REFUSAL_WORDS, VERDICT_ORDER } from './words.ts';

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

export function comparisonText(comparison: Comparison, fact: Fact, say: Say): ComparisonText {
  const { verdict, quote } = comparison;
  const [strong, ...rest] = OUTCOMES[verdict](comparison, fact, say);
  return { verdict, quote, strong, rest: rest.map((part) => ` ${part}`).join('') };
}

/** What is set in bold, and what follows it. */
type Outcome = [strong: string, ...rest: string[]];

const OUTCOMES: Record<Verdict, (comparison: Comparison, fact: Fact, say: Say) => Outcome> = {
  agrees: (comparison, fact, say) => [
    say('compared.fits', writtenBy(comparison, fact, say)),
    rangeOf(comparison, fact, say),
    ...sameClaim(fact, say),
  ],
  differs: (comparison, fact, say) => {
    const written = writtenBy(comparison, fact, say);
    const either = say('compared.eitherWrong');
    return meets(comparison.page, comparison.pack)
      ? [say(wayOf(comparison, fact), written), either]
      : [say('compared.differs', written), rangeOf(comparison, fact, say), either];
  },
  'other-period': (comparison, fact, say) => [say('compared.notCompared'), otherPeriod(comparison, fact, say)],
  forecast: ({ period }, _, say) => [
    say('compared.notCompared'),
    period ? say('compared.estimateFor', periodWords(period, say)) : say('compared.estimate'),
  ],
};

/**
 * The pack's figure as the source prints it. Where the page gives a change that the source does not print, the
 * comparison was worked out of the fact's two values: "$2.1bn to $3.1bn".
 */
function writtenBy({ role }: Comparison, fact: Fact, say: Say): string {
  const [from = '', to = ''] = (['from', 'value'] as const).map((end) => figureOf(fact, end)?.written);
  return figureOf(fact, role)?.written ?? say('range', from, to);
}

function rangeOf({ role, pack }: Comparison, fact: Fact, say: Say): string {
  const figure = figureOf(fact, role);
  const tenths = new Intl.NumberFormat(say('locale'), { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const range = figure
    ? rangeWords(pack, figure, say)
    : say('rangePercent', tenths.format(pack.low), tenths.format(pack.high));
  return `(${range}).`;
}

/** Where a figure is of the same size as the page's, which way it goes. Nothing where two values show the way. */
function wayOf(
  { role }: Comparison,
  fact: Fact,
): 'compared.differsWhole' | 'compared.differsRise' | 'compared.differsFall' {
  const trend = figureOf(fact, role)?.trend;
  if (!trend) return 'compared.differsWhole';
  return trend === 'down' ? 'compared.differsFall' : 'compared.differsRise';
}

function sameClaim({ standing, speaker }: Fact, say: Say): string[] {
  if (standing !== 'claim' || !speaker) return [];
  const name = speaker.replace(/,.*/, '');
  return [say(name.endsWith('s') ? 'compared.sameClaimS' : 'compared.sameClaim', name)];
}

function otherPeriod({ period, role }: Comparison, fact: Fact, say: Say): string {
  const from = figureOf(fact, 'from');
  if (role === 'from' && from) return say('compared.noPeriodFor', from.written);
  const page = period ? periodWords(period, say) : say('period.other');
  return fact.period
    ? say('compared.speaksOfKnown', page, periodWords(fact.period, say))
    : say('compared.speaksOf', page);
}

/** Why a figure that looks comparable was not compared. */
export function refusalText({ quote, reason }: Refusal, fact: Fact, say: Say): ComparisonText {
  const more = reason === 'other-currency' ? ` ${say('compared.onlyCurrency', currenciesOf(fact, say))}` : '';
  return { verdict: null, quote, strong: '', rest: say(REFUSAL_WORDS[reason]) + more };
}

function currenciesOf({ figures }: Fact, say: Say): string {
  const names = figures.filter(({ kind }) => kind === 'amount').map(({ unit }) => currencyName(unit, say));
  return listed([...new Set(names)], say);
}

/** "sterling" for GBP; a code without a name here stands for itself. */
export function currencyName(code: string, say: Say): string {
  const name = CURRENCIES[code];
  return name ? say(name) : code;
}

const CURRENCIES: Record<string, PlainKey> = {
  USD: 'currency.usd',
  GBP: 'currency.gbp',
  EUR: 'currency.eur',
  JPY: 'currency.jpy',
  CNY: 'currency.cny',
  KRW: 'currency.krw',
  INR: 'currency.inr',
  CAD: 'currency.cad',
  AUD: 'currency.aud',
};
