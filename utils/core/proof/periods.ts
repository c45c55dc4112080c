import { readPeriods } from '../period-reader.ts';
import type { Entity, Fact } from '../pack.ts';
import type { Period } from '../period.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { dayWords, isoDate, readDates } from './dates.ts';
import { citedTexts, seek, type Finding, type Grounds, type Place } from './finding.ts';

/**
 * The period of a fact: its day or quarter must stand in a cited paragraph, its year too, or follow from the date line. A day
 * without a year is the last one of that name by the article's date, or for an outlook the next.
 */
export function checkPeriod(fact: Fact, subject: Entity | undefined, grounds: Grounds, words: Vocabulary): Finding[] {
  const { period } = fact;
  if (!period) return [];
  switch (period.kind) {
    case 'quarter':
      return partFindings(period, period.quarter, 4, subject, fact, grounds, words);
    case 'half':
      return partFindings(period, period.half, 2, subject, fact, grounds, words);
    case 'to-date':
      return period.date === null
        ? []
        : dayFindings(period.date, fact, grounds, (text) => yearsOn(text, period.date ?? ''));
    case 'year':
      return period.year === null
        ? []
        : [yearFinding(period.year, seekYear(period.year, grounds), impliedYears(grounds, words))];
    case 'span':
      return [
        {
          kind: 'date',
          path: ['period'],
          value: period.words,
          ...seek(grounds, (text) => text.toLowerCase().includes(period.words.toLowerCase()), printedDates),
        },
      ];
  }
}

/** The year of each mention of a day or quarter in a text; null where none stands with it. */
type Years = (text: string) => (number | null)[];

/** A quarter or a half, the `part` of `parts` in a year: named as such, or by its last day. */
function partFindings(
  { kind, year }: Extract<Period, { kind: 'quarter' | 'half' }>,
  part: number,
  parts: 2 | 4,
  subject: Entity | undefined,
  fact: Fact,
  grounds: Grounds,
  words: Vocabulary,
): Finding[] {
  const months = 12 / parts;
  const shift = Math.floor(((subject?.fiscalYearStart ?? 1) - 1) / months);
  const named: Years = (text) =>
    readPeriods(text, words).flatMap((mention) => {
      if (mention.kind !== kind || mention.part === null) return [];
      const written = text.slice(mention.start, mention.end);
      // With a day it is a date, and held against as one.
      if (readDates(written).length > 0) return [];
      const moved = /\d(?!\d{3})|first|second|third|fourth|final|back/i.test(written) ? shift : 0;
      // The number of a fiscal year that does not start in January says little of the calendar's.
      return ((mention.part - 1 + moved) % parts) + 1 === part ? [moved === 0 ? mention.year : null] : [];
    });
  const end = new Date(Date.UTC(year ?? 2024, part * months, 0)).toISOString().slice(0, 10);
  return dayFindings(end, fact, grounds, (text) => [...yearsOn(text, end), ...named(text)], year !== null);
}

/** A day of the year, and its year unless nothing fixes that. */
function dayFindings(iso: string, { standing }: Fact, grounds: Grounds, yearsOf: Years, withYear = true): Finding[] {
  const day: Finding = {
    kind: 'date',
    path: ['period'],
    value: dayWords(iso),
    ...seek(grounds, (text) => yearsOf(text).length > 0, printedDates),
  };
  if (!withYear) return [day];
  const year = Number(iso.slice(0, 4));
  const years = citedTexts(grounds).flatMap(yearsOf);
  const isOpen = years.length === 0 || years.includes(null);
  if (isOpen && !years.includes(year))
    return [day, yearFinding(year, seekYear(year, grounds), nearestYears(iso, grounds.date, standing === 'outlook'))];
  const beside = (text: string): string[] => yearsOf(text).flatMap((one) => (one === null ? [] : String(one)));
  return [
    day,
    yearFinding(
      year,
      seek(grounds, (text) => yearsOf(text).includes(year), beside),
      null,
    ),
  ];
}

/** The year of each printed date on that day of the year. */
function yearsOn(text: string, iso: string): (number | null)[] {
  const sameDay = readDates(text).filter((date) => isoDate(date, 0).slice(-6) === iso.slice(-6));
  return sameDay.map(({ year }) => year);
}

/** The years in which that day is the last one by `date`, and for an outlook the next one after it. */
function nearestYears(iso: string, date: string | null, ahead: boolean): number[] {
  if (date === null) return [];
  const year = Number(date.slice(0, 4));
  const last = iso.slice(4) <= date.slice(4) ? year : year - 1;
  return ahead ? [last, last + 1] : [last];
}

/** A year that stands in `place`, or else is one of those that follow from the date line. */
function yearFinding(year: number, place: Place, implied: number[] | null): Finding {
  const finding = { kind: 'year' as const, path: ['period'], value: String(year), ...place };
  if (place.paragraph !== null || implied === null) return finding;
  if (!implied.includes(year)) return { ...finding, implied };
  return { ...finding, paragraph: 0, inferred: true, instead: [], elsewhere: [] };
}

function seekYear(year: number, grounds: Grounds): Place {
  return seek(grounds, (text) => printedYears(text).includes(String(year)), printedYears);
}

/** "This year" is that of the date line, "last year" the one before. */
function impliedYears(grounds: Grounds, words: Vocabulary): number[] {
  if (grounds.date === null) return [];
  const own = Number(grounds.date.slice(0, 4));
  const texts = citedTexts(grounds);
  const namesOwn = texts.some((text) =>
    readPeriods(text, words).some(({ kind, year }) => kind === 'year' && year === null),
  );
  const namesLast = texts.some((text) => /\blast year\b/i.test(text));
  return [...(namesOwn ? [own] : []), ...(namesLast ? [own - 1] : [])];
}

const printedDates = (text: string): string[] => readDates(text).map((date) => date.text);
const printedYears = (text: string): string[] => text.match(/(?<![\d.,])\d{4}(?![\d,])/g) ?? [];
