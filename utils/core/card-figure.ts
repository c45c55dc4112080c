import type { Interval } from './interval.ts';
import type { FactFigure, Metric } from './pack.ts';

/** A figure in the parts that the card sets in different sizes: "over", "$11", "bn". */
export interface FigureText {
  lead: string;
  number: string;
  unit: string;
}

const PARTS = /^(?<lead>.*?)(?<sign>(?:[A-Z]{1,3} ?)?[$£€¥₩₹]?)(?<digits>\d(?:[\d,.]*\d)?)(?<unit>.*)$/u;
const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 4 });

/** What "n times" means for a metric, after the ×. */
const TIMES_WORDS: Partial<Record<Metric, string>> = { 'production-time': ' faster' };

/** The figure as printed, in parts. A multiple is set in digits: "ten times" of a production time is "10", "× faster". */
export function figureText(figure: FactFigure, metric?: Metric): FigureText {
  if (figure.kind === 'multiple') {
    return { lead: '', number: NUMBER.format(figure.value), unit: `×${(metric && TIMES_WORDS[metric]) ?? ''}` };
  }
  const { lead, sign, digits, unit } = partsOf(figure.written);
  const noun = figure.kind === 'count' && !figure.written.includes(figure.unit) ? ` ${figure.unit}` : '';
  return { lead: lead.trim(), number: sign + digits, unit: unit + noun };
}

/** The figure in one string, as announced and copied. */
export function figureWords(figure: FigureText): string {
  return `${figure.lead} ${figure.number}${figure.unit}`.trim();
}

/** Base units in one unit of the figure's printed number: 1e9 for "$11bn". */
export function scaleOf(figure: FactFigure): number {
  const printed = Number(partsOf(figure.written).digits.replaceAll(',', ''));
  return figure.kind !== 'multiple' && printed > 0 ? figure.value / printed : 1;
}

/** A number of base units as the figure would print it: 10.5e9 beside "$11bn" is "10.5". */
export function inUnitsOf(figure: FactFigure, value: number): string {
  return NUMBER.format(value / scaleOf(figure));
}

/** "10.5 to 11.5", in the units that the figure is printed in. */
export function rangeWords({ low, high }: Interval, figure: FactFigure): string {
  return high === Infinity
    ? `${inUnitsOf(figure, low)} or more`
    : `${inUnitsOf(figure, low)} to ${inUnitsOf(figure, high)}`;
}

/** `digits` is empty where the figure is printed in words alone. */
function partsOf(written: string): { lead: string; sign: string; digits: string; unit: string } {
  const groups = PARTS.exec(written)?.groups;
  const { lead = '', sign = '', digits = '', unit = written } = groups ?? {};
  return { lead, sign, digits, unit };
}
