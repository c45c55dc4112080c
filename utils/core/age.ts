import type { Fact, Source } from './pack.ts';
import { sortDay } from './period-days.ts';
import type { Say } from './say.ts';

const DAY = 86_400_000;

/** Up to here an age is told in days, and up to there in months. */
const MOST_DAYS = 45;
const MOST_MONTHS = 24;

/**
 * How long ago a fact's period ended, or its day was: "ended 17 months ago". Null where that would say nothing, as of what was said in
 * some year.
 *
 * @param now - By the reader's clock, in ms since 1970
 */
export function factAge({ period, standing }: Fact, { date }: Source, now: number, say: Say): string | null {
  if (period?.kind === 'year' && standing !== 'reported') return null;
  const isOver = period && (period.kind !== 'to-date' || period.date !== null);
  const age = ageWords(isOver ? sortDay(period, '') : date, now, say);
  return age !== null && isOver && period.kind !== 'to-date' ? say('card.ended', age) : age;
}

/**
 * How long ago a day was, in whole days, months or years: "17 months ago". Null where it is to come, or no date.
 *
 * @param day - ISO
 * @param now - By the reader's clock, in ms since 1970
 */
export function ageWords(day: string, now: number, say: Say): string | null {
  const days = Math.floor((now - Date.parse(day)) / DAY);
  // Also where that is not a number.
  if (!(days >= 1)) return null;
  const ago = new Intl.RelativeTimeFormat(say('locale'), { numeric: 'always' });
  if (days <= MOST_DAYS) return ago.format(-days, 'day');
  const months = monthsBetween(new Date(day), new Date(now));
  return months < MOST_MONTHS ? ago.format(-months, 'month') : ago.format(-Math.floor(months / 12), 'year');
}

/** Whole months; the last day of a month is as far as that month goes. */
function monthsBetween(from: Date, to: Date): number {
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  const isWhole = to.getUTCDate() >= from.getUTCDate() || isLastOfMonth(to);
  return isWhole ? months : months - 1;
}

function isLastOfMonth(date: Date): boolean {
  return new Date(date.getTime() + DAY).getUTCDate() === 1;
}
