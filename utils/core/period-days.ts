import type { Period } from './period.ts';

/** The last day (ISO) that a period reaches, for sorting: that of a period without one is `otherwise`. */
export function sortDay(period: Period | undefined, otherwise: string): string {
  switch (period?.kind) {
    case 'quarter':
      return period.year === null ? otherwise : lastOfMonth(period.year, 3 * period.quarter);
    case 'half':
      return period.year === null ? otherwise : lastOfMonth(period.year, 6 * period.half);
    case 'year':
      return period.year === null ? otherwise : `${period.year}-12-31`;
    case 'to-date':
      return period.date ?? otherwise;
    default:
      return otherwise;
  }
}

/** `month` counts from 1. */
function lastOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
