/** Every value a written figure may stand for: `[low, high)`, in base units (dollars, views, per cent, times). */
export interface Interval {
  low: number;
  /** `Infinity` where the words set no upper limit; `JSON.stringify` would write that as `null`. */
  high: number;
}

/** Whether two intervals share a value. */
export function meets(a: Interval, b: Interval): boolean {
  return a.low < b.high && b.low < a.high;
}

/** Every growth in per cent, from `from` to `to`, that the two allow; negative for a fall. Both are positive. */
export function growth(from: Interval, to: Interval): Interval {
  return { low: (to.low / from.high - 1) * 100, high: (to.high / from.low - 1) * 100 };
}

/** How much the words before a figure widen it (PRODUCT.md, section 4). */
export type Hedge = 'about' | 'nearly' | 'over' | 'up-to' | 'exactly' | 'none';

// "Nearly" and "over" reach this share of the figure below and above it.
const REACH = 0.05;

/** The interval of a figure whose last written digit counts `unit`, as its hedge widens it. */
export function roundingInterval(value: number, unit: number, hedge: Hedge): Interval {
  const low = value - unit / 2;
  const high = value + unit / 2;
  switch (hedge) {
    case 'about':
      return { low: value - unit, high: value + unit };
    case 'nearly':
      return { low: value * (1 - REACH), high };
    case 'over':
      return { low, high: value * (1 + REACH) };
    case 'up-to':
      return { low: 0, high };
    default:
      return { low, high };
  }
}
