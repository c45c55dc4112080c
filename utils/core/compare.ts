import type { Claim, ClaimFigure } from './claims.ts';
import type { Figure } from './figures.ts';
import { growth, meets, type Interval } from './interval.ts';
import type { Comparison, Refusal, RefusalReason, Verdict } from './mention.ts';
import type { Fact, FigureRole } from './pack.ts';
import { relatePeriods, yearBefore } from './period.ts';
import type { Trend } from './trend.ts';

/** A comparison without its place on the page, or the reason why there is none. */
export type Outcome = Omit<Comparison, 'start' | 'end' | 'quote'> | Pick<Refusal, 'fact' | 'reason'>;

interface PackFigure extends Interval {
  role: FigureRole;
  trend: Trend;
}

/**
 * Holds a page's figure against the fact's figure of the same role. Null when the fact has none to hold it against;
 * a refusal where entity and metric fit but unit, period or stance leave it uncertain (PRODUCT.md, section 4).
 */
export function compare(
  fact: Fact,
  claim: Pick<Claim, 'entity' | 'vague' | 'doubted'>,
  page: ClaimFigure,
): Outcome | null {
  const refuse = (reason: RefusalReason): Outcome => ({ fact: fact.id, reason });
  if (page.stance === 'not-claimed') return refuse('not-claimed');
  const pack = packFigure(fact, page);
  if (pack === 'other-currency') return refuse('other-currency');
  if (!pack || !fact.metric) return null;
  const figure = page.role === 'change' ? asGrowth(page.figure, fact) : page.figure;
  if (!figure) return null;
  const isUnlike = page.role !== 'change' && !isLike(figure, pack);
  if (isUnlike && page.figure.kind !== 'count') return refuse('other-measure');
  const judge = (verdict: Verdict): Outcome => ({
    fact: fact.id,
    verdict,
    entity: claim.entity,
    metric: fact.metric ?? 'revenue',
    role: pack.role,
    period: page.role === 'from' && verdict === 'other-period' ? yearBefore(page.period) : page.period,
    page: { low: figure.low, high: figure.high },
    pack: { low: pack.low, high: pack.high },
  });
  if (page.stance === 'forecast') return judge('forecast');
  const relation = !fact.period ? 'same' : page.period === null ? null : relatePeriods(page.period, fact.period);
  if (relation === null) return refuse('no-period');
  if (relation === 'other') return judge('other-period');
  if (isUnlike) return refuse('other-measure');
  if (page.role === 'from' && pack.role !== 'from') return judge('other-period');
  if (sameWay(page.trend, pack.trend) && meets(figure, pack)) return judge('agrees');
  if (relation === 'maybe') return refuse('uncertain-date');
  if (claim.doubted) return refuse('uncertain-company');
  if (claim.vague) return refuse('uncertain-profit');
  if (!page.isDated && page.role !== 'change' && isOfAnotherSpan(figure, pack)) return refuse('other-measure');
  return page.role === 'conversion' ? refuse('other-currency') : judge('differs');
}

// A figure this many times larger or smaller measures something else: a share's earnings, a year's charge.
const UNLIKE = 12;
// One without a period of its own that is so many times as large, or as small, is likelier that of a half, a year, a part or an
// increase than a wrong one. Ten times, or a tenth, is neither: the point has slipped there.
const OF_ANOTHER_SPAN = [
  [1.7, 5],
  [0.105, 0.6],
] as const;

const isLike = (page: Interval, pack: Interval): boolean =>
  page.high * UNLIKE > pack.low && page.low < pack.high * UNLIKE;

const isOfAnotherSpan = (page: Interval, pack: Interval): boolean =>
  OF_ANOTHER_SPAN.some(([least, most]) => page.low > pack.high * least && page.high < pack.low * most);

const sameWay = (page: Trend, pack: Trend): boolean => page === 'none' || pack === 'none' || page === pack;

/** The figure of a fact that a page figure is held against: by role, and for amounts by currency. */
function packFigure(fact: Fact, { figure, role }: ClaimFigure): PackFigure | 'other-currency' | null {
  if (role === 'change') return packChange(fact);
  const amounts = fact.figures.filter((candidate) => candidate.kind === figure.kind);
  if (amounts.length === 0) return null;
  const inUnit = amounts.filter((candidate) => candidate.unit === figure.unit);
  const found =
    inUnit.find((candidate) => candidate.role === role) ?? inUnit.find((candidate) => candidate.role !== 'from');
  return found ? { low: found.low, high: found.high, role: found.role, trend: 'none' } : 'other-currency';
}

/** A change in per cent as it is; one by an amount ("a billion more") as growth of the fact's "from", null for a fact without. */
function asGrowth({ kind, unit, low, high }: Figure, { figures }: Fact): Interval | null {
  if (kind === 'percent') return { low, high };
  const from = figures.find((figure) => figure.role === 'from' && figure.unit === unit);
  return from ? { low: (low / from.high) * 100, high: (high / from.low) * 100 } : null;
}

/** The change that a fact states, else the one that its "from" and value allow. */
function packChange(fact: Fact): PackFigure | null {
  const stated = fact.figures.find(({ role }) => role === 'change');
  if (stated) return { low: stated.low, high: stated.high, role: 'change', trend: stated.trend ?? 'none' };
  const from = fact.figures.find(({ role }) => role === 'from');
  const to = fact.figures.find(({ role }) => role === 'value');
  if (!from || !to || from.unit !== to.unit) return null;
  const change = growth(from, to);
  if (change.low >= 0) return { ...change, role: 'change', trend: 'up' };
  return change.high <= 0 ? { low: -change.high, high: -change.low, role: 'change', trend: 'down' } : null;
}
