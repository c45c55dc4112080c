import { figureOf } from './card-comparison.ts';
import { inUnitsOf, rangeWords } from './card-figure.ts';
import { quarterMonths } from './card-period.ts';
import { meets, type Interval } from './interval.ts';
import type { Comparison } from './mention.ts';
import type { Fact, FactFigure } from './pack.ts';
import type { Period } from './period.ts';
import type { Say } from './say.ts';

// What is drawn, as shares (0 to 1) of the plot's width. `name` is the sentence that stands for the drawing.

/** Base 100, grown (or lost) part to scale. */
export interface GrowthPlot {
  kind: 'growth';
  trend: 'up' | 'down';
  percent: number;
  label: string;
  name: string;
}

/** Two columns from zero; heights are shares of the taller one. */
export interface ColumnsPlot {
  kind: 'columns';
  from: { label: string; height: number };
  to: { label: string; height: number };
  name: string;
}

/** A number line: every value that rounds to the pack's figure, and the page's figure on it. */
export interface BandPlot {
  kind: 'band';
  fits: boolean;
  zone: { start: number; end: number };
  /** Where the pack's figure lies. */
  notch: number;
  /** Where the page's figure lies. */
  pin: number;
  /** Between zone and pin the line is broken: the pin lies further off than can be drawn. */
  broken: boolean;
  labels: { low: string; pack: string; high: string; page: string };
  name: string;
}

/** Four equal quarters; no comparison is drawn between them. */
export interface RibbonPlot {
  kind: 'ribbon';
  quarters: { months: string; year: number | null; owner: 'pack' | 'page' | null; label: string }[];
  name: string;
}

/** `times` cells to one. */
export interface CellsPlot {
  kind: 'cells';
  times: number;
  name: string;
}

/** What stands beside the figure: two values where the fact has them, else the change. */
export function besidePlot(fact: Fact, say: Say): GrowthPlot | ColumnsPlot | null {
  const value = figureOf(fact, 'value');
  const from = figureOf(fact, 'from');
  const change = figureOf(fact, 'change');
  if (value && from) return columns(from, value, say);
  return value && change?.trend ? growth(change, change.trend, say) : null;
}

function columns(from: FactFigure, to: FactFigure, say: Say): ColumnsPlot {
  const top = Math.max(from.value, to.value);
  const column = ({ written, value }: FactFigure) => ({ label: written, height: value / top });
  const name = say('plot.columns', from.written, to.written);
  return { kind: 'columns', from: column(from), to: column(to), name };
}

function growth({ value, written }: FactFigure, trend: 'up' | 'down', say: Say): GrowthPlot {
  const label = (trend === 'up' ? '+' : '−') + written;
  return { kind: 'growth', trend, percent: value, label, name: say(`plot.${trend}`, value) };
}

/** What stands below: how the page's figure lies to the pack's, or what a multiple looks like. */
export function belowPlot(
  fact: Fact,
  comparison: Comparison | null,
  say: Say,
): BandPlot | RibbonPlot | CellsPlot | null {
  if (comparison?.verdict === 'other-period') return ribbon(fact, comparison, say);
  const multiple = fact.figures.find(({ kind }) => kind === 'multiple');
  if (multiple && comparison?.verdict !== 'differs') return cells(multiple, say);
  return comparison && drawsBand(fact, comparison) ? band(fact, comparison, say) : null;
}

/** Two columns already show a figure that fits; there the sentence is enough. */
function drawsBand(fact: Fact, { verdict, page, pack }: Comparison): boolean {
  return verdict === 'agrees' ? !figureOf(fact, 'from') : verdict === 'differs' && !meets(page, pack);
}

function band(fact: Fact, { verdict, role, page, pack, quote }: Comparison, say: Say): BandPlot | null {
  const figure = figureOf(fact, role);
  if (!figure) return null;
  const [at, pin, broken] = numberLine(pack, pointOf(page));
  const inUnits = (value: number) => inUnitsOf(figure, value, say);
  return {
    kind: 'band',
    fits: verdict === 'agrees',
    zone: { start: at(pack.low), end: at(pack.high) },
    notch: at(figure.value),
    pin,
    broken,
    labels: { low: inUnits(pack.low), pack: inUnits(figure.value), high: inUnits(pack.high), page: quote },
    name: say('plot.band', figure.written, rangeWords(pack, figure, say), quote),
  };
}

/** The one value of an interval that is drawn: its middle, or its end where the other is open. */
function pointOf({ low, high }: Interval): number {
  if (high === Infinity) return low;
  return low > 0 ? (low + high) / 2 : high;
}

/** A pin more than FARTHEST bands away is drawn only NEARER bands away, beyond a break in the line. */
const FARTHEST = 6;
const NEARER = 1.6;

/** The band widened to hold the point, and half a band on each side. A point that is too far is drawn nearer. */
function numberLine(
  { low, high }: Interval,
  point: number,
): [at: (value: number) => number, pin: number, broken: boolean] {
  const width = high - low;
  const broken = Math.max(low - point, point - high) > FARTHEST * width;
  const nearer = point < low ? low - NEARER * width : high + NEARER * width;
  const drawn = broken ? nearer : point;
  const start = Math.min(low, drawn) - width / 2;
  const end = Math.max(high, drawn) + width / 2;
  const at = (value: number) => (value - start) / (end - start);
  return [at, at(drawn), broken];
}

/** Longest figure that a quarter's cell holds, in characters. */
const LONGEST = 8;

/** Null unless both periods are quarters of known years that lie within one year of each other. */
function ribbon(fact: Fact, { period, quote, role }: Comparison, say: Say): RibbonPlot | null {
  const figure = figureOf(fact, role);
  const pack = quarterIndex(fact.period);
  const page = quarterIndex(period);
  const apart = Math.abs(pack - page);
  if (!figure || !(apart > 0 && apart < 4)) return null;
  const sameYear = yearOf(pack) === yearOf(page);
  const first = sameYear ? pack - (pack % 4) : Math.min(pack, page);
  return {
    kind: 'ribbon',
    quarters: [0, 1, 2, 3].map((step) => {
      const index = first + step;
      const owner = index === pack ? 'pack' : index === page ? 'page' : null;
      const words = owner === 'pack' ? figure.written : owner ? quote : '';
      return {
        months: quarterMonths(index, say),
        year: sameYear || !owner ? null : yearOf(index),
        owner,
        label: words.length > LONGEST ? '' : words,
      };
    }),
    name: say('plot.ribbon', monthsAndYear(pack, say), monthsAndYear(page, say)),
  };
}

/** A quarter's place in time; not a number for any other period, or one of no known year. */
function quarterIndex(period: Period | null | undefined): number {
  return period?.kind === 'quarter' && period.year !== null ? period.year * 4 + period.quarter - 1 : NaN;
}

function yearOf(index: number): number {
  return Math.floor(index / 4);
}

function monthsAndYear(index: number, say: Say): string {
  const [first = '', last = ''] = quarterMonths(index, say).split('–');
  return `${say('range', first, last)} ${yearOf(index)}`;
}

/** "n times" is drawn up to twelve; above that the figure says more than the cells. */
function cells({ value }: FactFigure, say: Say): CellsPlot | null {
  const times = Math.round(value);
  return times < 2 || times > 12 ? null : { kind: 'cells', times, name: say('plot.cells', times) };
}
