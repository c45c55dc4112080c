import { figureOf, meet } from './card-comparison.ts';
import { inUnitsOf, rangeWords } from './card-figure.ts';
import { quarterMonths } from './card-period.ts';
import type { Interval } from './interval.ts';
import type { Comparison } from './mention.ts';
import type { Fact, FactFigure } from './pack.ts';
import type { Period } from './period.ts';

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
export function besidePlot(fact: Fact): GrowthPlot | ColumnsPlot | null {
  const value = figureOf(fact, 'value');
  const from = figureOf(fact, 'from');
  const change = figureOf(fact, 'change');
  if (value && from) return columns(from, value);
  return value && change?.trend ? growth(change, change.trend) : null;
}

function columns(from: FactFigure, to: FactFigure): ColumnsPlot {
  const top = Math.max(from.value, to.value);
  return {
    kind: 'columns',
    from: { label: from.written, height: from.value / top },
    to: { label: to.written, height: to.value / top },
    name: `Two columns from zero: ${from.written}, then ${to.written}`,
  };
}

function growth(change: FactFigure, trend: 'up' | 'down'): GrowthPlot {
  return {
    kind: 'growth',
    trend,
    percent: change.value,
    label: `${trend === 'up' ? '+' : '−'}${change.written}`,
    name: `${trend === 'up' ? 'Up' : 'Down'} ${change.value} percent`,
  };
}

/** What stands below: how the page's figure lies to the pack's, or what a multiple looks like. */
export function belowPlot(fact: Fact, comparison: Comparison | null): BandPlot | RibbonPlot | CellsPlot | null {
  if (comparison?.verdict === 'other-period') return ribbon(fact, comparison);
  const multiple = fact.figures.find((figure) => figure.kind === 'multiple');
  if (multiple && comparison?.verdict !== 'differs') return cells(multiple);
  return comparison && drawsBand(fact, comparison) ? band(fact, comparison) : null;
}

/** Two columns already show a figure that fits; there the sentence is enough. */
function drawsBand(fact: Fact, { verdict, page, pack }: Comparison): boolean {
  if (verdict === 'agrees') return figureOf(fact, 'from') === null;
  return verdict === 'differs' && !meet(page, pack);
}

/** A pin more than FARTHEST bands away is drawn only NEARER bands away, beyond a break in the line. */
const FARTHEST = 6;
const NEARER = 1.6;

function band(fact: Fact, comparison: Comparison): BandPlot | null {
  const figure = figureOf(fact, comparison.role);
  if (!figure || comparison.pack.high === Infinity) return null;
  const value = clamp(figure.value, comparison.pack);
  const line = numberLine(comparison.pack, pointOf(comparison.page));
  return {
    kind: 'band',
    fits: comparison.verdict === 'agrees',
    zone: { start: line.at(comparison.pack.low), end: line.at(comparison.pack.high) },
    notch: line.at(value),
    pin: line.pin,
    broken: line.broken,
    labels: {
      low: inUnitsOf(figure, comparison.pack.low),
      pack: inUnitsOf(figure, value),
      high: inUnitsOf(figure, comparison.pack.high),
      page: comparison.quote,
    },
    name: `The pack’s ${figure.written} stands for anything from ${rangeWords(comparison.pack, figure)}. This page says ${comparison.quote}.`,
  };
}

/** The one value of an interval that is drawn: its middle, or its end where the other is open. */
function pointOf({ low, high }: Interval): number {
  if (high === Infinity) return low;
  return low > 0 ? (low + high) / 2 : high;
}

function clamp(value: number, { low, high }: Interval): number {
  return Math.min(Math.max(value, low), high);
}

/** The band widened to hold the point, and half a band on each side. A point that is too far is drawn nearer. */
function numberLine(pack: Interval, point: number): { at: (value: number) => number; pin: number; broken: boolean } {
  const width = pack.high - pack.low;
  const broken = Math.max(pack.low - point, point - pack.high) > FARTHEST * width;
  const reach = (broken ? NEARER : FARTHEST) * width;
  const drawn = clamp(point, { low: pack.low - reach, high: pack.high + reach });
  const low = Math.min(pack.low, drawn) - width / 2;
  const high = Math.max(pack.high, drawn) + width / 2;
  const at = (value: number) => (value - low) / (high - low);
  return { at, pin: at(drawn), broken };
}

/** Null unless both periods are quarters of known years that lie within one year of each other. */
function ribbon(fact: Fact, { period, quote, role }: Comparison): RibbonPlot | null {
  const pack = quarterIndex(fact.period);
  const page = quarterIndex(period);
  const figure = figureOf(fact, role);
  if (pack === null || page === null || pack === page || Math.abs(pack - page) > 3 || !figure) return null;
  const sameYear = Math.floor(pack / 4) === Math.floor(page / 4);
  const start = sameYear ? pack - (pack % 4) : Math.min(pack, page);
  return {
    kind: 'ribbon',
    quarters: [0, 1, 2, 3].map((step) => {
      const index = start + step;
      const owner = index === pack ? 'pack' : index === page ? 'page' : null;
      return {
        months: quarterMonths(index),
        year: sameYear || owner === null ? null : Math.floor(index / 4),
        owner,
        label: owner === null ? '' : fitting(owner === 'pack' ? figure.written : quote),
      };
    }),
    name: `Four quarters: the pack speaks of ${monthsAndYear(pack)}, this page of ${monthsAndYear(page)}`,
  };
}

/** A quarter's cell holds this many characters. */
function fitting(label: string): string {
  return label.length <= 8 ? label : '';
}

function quarterIndex(period: Period | null | undefined): number | null {
  return period?.kind === 'quarter' && period.year !== null ? period.year * 4 + period.quarter - 1 : null;
}

function monthsAndYear(index: number): string {
  return `${quarterMonths(index).replace('–', ' to ')} ${Math.floor(index / 4)}`;
}

/** "n times" is drawn up to twelve; above that the figure says more than the cells. */
function cells(multiple: FactFigure): CellsPlot | null {
  const times = Math.round(multiple.value);
  if (times < 2 || times > 12) return null;
  return { kind: 'cells', times, name: `${times} cells without AI, one with AI` };
}
