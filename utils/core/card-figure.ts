import type { Interval } from './interval.ts';
import type { FactFigure, Metric } from './pack.ts';
import type { Say } from './say.ts';

/** A figure in the parts that the card sets in different sizes: "over", "$11", "bn". */
export interface FigureText {
  lead: string;
  number: string;
  unit: string;
}

const PARTS = /^(.*?) *((?:[A-Z]{1,3} ?)?[$£€¥₩₹]?\d(?:[\d,.]*\d)?)(.*)$/u;

/** The figure as printed, in parts. A multiple is set in digits: "ten times" of a production time is "10", "× faster". */
export function figureText(
  { kind, written, value, unit }: FactFigure,
  metric: Metric | undefined,
  say: Say,
): FigureText {
  if (kind === 'multiple') {
    const times = metric === 'production-time' ? say('figure.timesFaster') : '×';
    return { lead: '', number: numberWords(value, say), unit: times };
  }
  const parts = partsOf(written);
  return kind === 'count' && !written.includes(unit) ? { ...parts, unit: `${parts.unit} ${unit}` } : parts;
}

/** The figure in one string, as announced and copied. */
export function figureWords({ lead, number, unit }: FigureText): string {
  return `${lead} ${number}${unit}`.trim();
}

/** "10.5 to 11.5", in the units that the figure is printed in. */
export function rangeWords({ low, high }: Interval, figure: FactFigure, say: Say): string {
  return say('range', inUnitsOf(figure, low, say), inUnitsOf(figure, high, say));
}

/** A number of base units as the figure would print it: 10.5e9 beside "$11bn" is "10.5". */
export function inUnitsOf({ kind, written, value }: FactFigure, number: number, say: Say): string {
  const printed = Number(partsOf(written).number.replace(/[^\d.]/g, ''));
  return numberWords(kind !== 'multiple' && printed ? (number / value) * printed : number, say);
}

function numberWords(number: number, say: Say): string {
  return new Intl.NumberFormat(say('locale'), { maximumFractionDigits: 4 }).format(number);
}

/** `number` is empty where the figure is printed in words alone. */
function partsOf(written: string): FigureText {
  const [, lead = '', number = '', unit = written] = PARTS.exec(written) ?? [];
  return { lead, number, unit };
}
