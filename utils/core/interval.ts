/** Every value a written figure may stand for: `[low, high)`, in base units (dollars, views, per cent, times). */
export interface Interval {
  low: number;
  /** `Infinity` where the words set no upper limit; `JSON.stringify` would write that as `null`. */
  high: number;
}
