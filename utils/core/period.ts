import type { PeriodMention } from './period-reader.ts';

/** The span a figure is about. `year: null` means that nothing in the text fixes the year. */
export type Period =
  | {
      kind: 'quarter';
      year: number | null;
      quarter: 1 | 2 | 3 | 4;
      /** Nothing but the page's date tells which: it may turn out to be another. */
      isAssumed?: true;
    }
  | { kind: 'half'; year: number | null; half: 1 | 2 }
  | { kind: 'year'; year: number | null }
  /** A count that started at an event and runs to `date` (ISO), or to a day nobody names. */
  | { kind: 'to-date'; date: string | null }
  /** A span in words that is none of the above: "in three days", "between 30 June and 6 July". */
  | { kind: 'span'; words: string };

export type Quarter = Extract<Period, { kind: 'quarter' }>;
type Part = Quarter['quarter'];

/** What an article has fixed about time so far. */
export interface Clock {
  /** ISO date of the page, if it has one. */
  published: string | null;
  /** The quarter that the article is about. */
  quarter: Quarter | null;
  /** The quarter last spoken of. */
  last: Quarter | null;
  /** Month (1 to 12) in which the fiscal year of the company spoken of starts; 0 for a company that is not known. */
  yearStart: number;
}

/** "2025-Q2", "Q2" without a year, "2025", "2025-H1", "to 2025-07-18", or the words of a span. */
export function formatPeriod(period: Period): string {
  const year = 'year' in period && period.year !== null ? String(period.year) : '';
  const join = year === '' ? '' : '-';
  switch (period.kind) {
    case 'quarter':
      return `${year}${join}Q${period.quarter}`;
    case 'half':
      return `${year}${join}H${period.half}`;
    case 'year':
      return year || 'year';
    case 'to-date':
      return period.date === null ? 'to date' : `to ${period.date}`;
    case 'span':
      return period.words;
  }
}

// Companies report a quarter a few weeks after its end: a page younger than this speaks of the one before.
const DAYS_TO_REPORT = 9;
const DAY = 86_400_000;

/** The last calendar quarter that had been reported by `date` (ISO). */
export function lastReportedQuarter(date: string): Quarter {
  const day = new Date(Date.parse(date) - DAYS_TO_REPORT * DAY);
  return addQuarters(quarterOf(day.toISOString().slice(0, 10)), -1);
}

/** The calendar quarter that holds `date` (ISO). */
export function quarterOf(date: string): Quarter & { year: number } {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return { kind: 'quarter', year, quarter: Math.ceil(month / 3) as Part };
}

function addQuarters({ year, quarter }: Quarter, count: number): Quarter {
  const index = quarter - 1 + count;
  const turn = Math.floor(index / 4);
  return { kind: 'quarter', year: year === null ? null : year + turn, quarter: (index - turn * 4 + 1) as Part };
}

/**
 * The period that a phrase names, seen from what the article has fixed. A quarter without a year takes it from the
 * article's own quarter, else from the page's date; `ahead` asks for the next such quarter instead of the last.
 * Null when the phrase leans on a quarter that nothing names, or on a fiscal year that is not known.
 */
export function resolvePeriod(mention: PeriodMention, clock: Clock, ahead: boolean): Period | null {
  const current = clock.quarter ?? lastReported(clock);
  switch (mention.kind) {
    case 'quarter':
      return resolveQuarter(mention, clock, ahead);
    case 'half':
      return { kind: 'half', year: mention.year ?? yearOf(clock), half: mention.part === 2 ? 2 : 1 };
    case 'year':
      return { kind: 'year', year: mention.year ?? yearOf(clock) };
    case 'span':
      return { kind: 'span', words: mention.words };
    case 'the-quarter':
      return current && { ...current, year: mention.year ?? current.year };
    case 'that-quarter':
      return clock.last ?? current;
    case 'this-quarter':
      return runningQuarter(mention, clock, 0);
    case 'next-quarter':
      return runningQuarter(mention, clock, 1);
    case 'quarter-ago':
      return quarterBefore(clock);
    case 'reported-in':
      return reportedIn(mention, clock);
    case 'year-ago':
      return yearBefore(clock.quarter);
  }
}

/** The quarter before that of the article, or before the last that had been reported when it was written. */
export function quarterBefore(clock: Clock): Quarter | null {
  const current = clock.quarter ?? lastReported(clock);
  return current && addQuarters(current, -1);
}

const lastReported = ({ published }: Clock): Quarter | null =>
  published === null ? null : lastReportedQuarter(published);

const pageYear = ({ published }: Clock): number | null => (published === null ? null : Number(published.slice(0, 4)));

const yearOf = (clock: Clock): number | null => clock.quarter?.year ?? pageYear(clock);

/**
 * The quarter of the calendar that a numbered one is, by its words and the company's custom; its year as far as the words fix
 * it. Fiscal 2026 ends in 2026, unless the year that starts then is the one reported on; "the third quarter of 2025" leaves
 * open which year is meant. Null for a fiscal year that is not known, or whose quarters are none of the calendar.
 */
export function calendarQuarter({ part, year, reckoning }: PeriodMention, clock: Clock): Quarter | null {
  const start = reckoning === 'fiscal' ? clock.yearStart : reckoning ? 1 : clock.yearStart || 1;
  const month = (part ?? 1) * 3 + start - 4;
  if (month % 3 !== 0) return null;
  const quarter = (((month / 3) % 4) + 1) as Part;
  if (start === 1 || year === null) return { kind: 'quarter', year, quarter };
  const named = month < 12 ? year - 1 : year;
  const last = lastReported(clock);
  const isOpen = !reckoning || (last?.quarter === quarter && last.year === named + 1);
  return { kind: 'quarter', year: isOpen ? null : named, quarter };
}

/** The quarter before that of a month, which is the last such month if its year is not named. */
function reportedIn({ part, year }: PeriodMention, { published }: Clock): Quarter | null {
  const [now, month = 0] = published?.split('-').map(Number) ?? [];
  const by = year ?? (now === undefined || part === null ? null : now - Number(part > month));
  return by === null ? null : addQuarters(quarterOf(`${by}-${part}`), -1);
}

/** Last year's quarter: the one before that of the same number which is in the news, any other by the year of the page. */
function ofLastYear(written: Quarter, clock: Clock): Period {
  const news = lastReported(clock) ?? clock.quarter;
  const year = news?.quarter === written.quarter ? news.year : (pageYear(clock) ?? yearOf(clock));
  return year == null ? { kind: 'span', words: 'a year before' } : { ...written, year: year - 1 };
}

function resolveQuarter(mention: PeriodMention, clock: Clock, ahead: boolean): Period | null {
  const written = calendarQuarter(mention, clock);
  if (!written || mention.year !== null) return written;
  if (mention.ofLastYear) return ofLastYear(written, clock);
  if (clock.quarter?.quarter === written.quarter) return clock.quarter;
  const last = lastReported(clock) ?? clock.quarter;
  if (last?.year == null) return written;
  const turn = ahead ? Number(written.quarter < last.quarter) : -Number(written.quarter > last.quarter);
  return { ...written, year: last.year + turn };
}

// A page that names no quarter speaks of the last one only while its results are news.
const SEASON_DAYS = 80;

/** With no period named anywhere: the last reported quarter, assumed only, so that it may agree, never differ. */
export function inSeason({ published }: Clock): Quarter | null {
  if (published === null) return null;
  const quarter = lastReportedQuarter(published);
  const end = Date.UTC(quarter.year ?? 0, quarter.quarter * 3, 1);
  return Date.parse(published) - end < SEASON_DAYS * DAY ? { ...quarter, isAssumed: true } : null;
}

/** The quarter in which the page was written, plus `count`; an undated page is taken for one of the quarter after its own. */
function runningQuarter({ words }: PeriodMention, { published, quarter }: Clock, count: number): Period {
  if (published !== null) return addQuarters(quarterOf(published), count);
  return quarter ? addQuarters(quarter, count + 1) : { kind: 'span', words };
}

/** The same quarter a year before, which is another one also where nothing fixes its year; any other period as it is. */
export function yearBefore(period: Period | null): Period | null {
  if (period?.kind !== 'quarter') return period;
  return period.year === null ? { kind: 'span', words: 'a year before' } : { ...period, year: period.year - 1 };
}

type Relation = 'same' | 'maybe' | 'other';

/** `same`, `other`, or `maybe` where nothing in the text fixes the year of a quarter of the same number. */
export function relatePeriods(page: Period, pack: Period): Relation {
  if (page.kind === 'quarter' && pack.kind === 'quarter')
    return page.quarter === pack.quarter ? doubted(relateYears(page.year, pack.year), page) : 'other';
  if (page.kind === 'year' && pack.kind === 'year') return relateYears(page.year, pack.year);
  if (page.kind === 'to-date' && pack.kind === 'to-date') return relateDates(page.date, pack.date);
  return 'other';
}

const doubted = (relation: Relation, { isAssumed }: Quarter): Relation =>
  relation === 'same' && isAssumed ? 'maybe' : relation;

function relateYears(page: number | null, pack: number | null): Relation {
  if (page === null || pack === null) return 'maybe';
  return page === pack ? 'same' : 'other';
}

// Two counts "to date" are the same count if their days lie this close.
const DAYS_ALIKE = 3;

function relateDates(page: string | null, pack: string | null): Relation {
  if (page === null || pack === null) return 'maybe';
  return Math.abs(Date.parse(page) - Date.parse(pack)) <= DAYS_ALIKE * DAY ? 'same' : 'other';
}
