import { isApart, lookUp, spanOf } from './matches.ts';
import type { Span } from './mention.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A phrase that names a span of time, as written: years and quarters that the text leaves open are null. */
export interface PeriodMention extends Span {
  kind:
    | 'quarter'
    | 'half'
    | 'year'
    /** That of the article, or with a year the same of another: "the same quarter of 2024". */
    | 'the-quarter'
    /** "Those three months": the quarter last spoken of, which may be one that is expected. */
    | 'that-quarter'
    | 'this-quarter'
    | 'next-quarter'
    /** "The previous quarter": the one before that of the article. */
    | 'quarter-ago'
    /** "The last time it reported, in July": the quarter that was reported on in that month. */
    | 'reported-in'
    | 'year-ago'
    /** A span that is neither quarter, half nor year: "nine months", "two years earlier". */
    | 'span';
  /** As the text writes it. */
  words: string;
  /** 1 to 4, or 1 to 2 for a half; the month (1 to 12) in which a quarter was reported on. */
  part: number | null;
  year: number | null;
  /** A quarter "of last year". */
  ofLastYear: boolean;
  /** Whether its words count by the company's fiscal year or by the calendar; null where they leave that open. */
  reckoning: 'fiscal' | 'calendar' | null;
}

/** Every phrase of normalised text that names a quarter, a half, a year or a comparison period, in order. */
export function readPeriods(text: string, words: Vocabulary): PeriodMention[] {
  const found: PeriodMention[] = [];
  for (const [pattern, kind] of words.periods)
    for (const match of text.matchAll(pattern)) {
      const span = spanOf(match);
      if (!found.every((other) => isApart(other, span))) continue;
      const mention = {
        ...span,
        kind,
        words: match[0],
        part: kind === 'reported-in' ? monthNumber(match.groups?.['month'] ?? '', words) : partOf(match.groups, words),
        year: yearOf(match.groups),
        ofLastYear: Boolean(match.groups?.['prior'] ?? match.groups?.['last']),
        reckoning: lookUp(words.reckonings, match[0]) ?? null,
      };
      if (kind !== 'quarter' || mention.part !== null) found.push(mention);
    }
  return found.map((one) => dated(one, text, words)).toSorted((a, b) => a.start - b.start);
}

/** A quarter without a year takes that of the head of its sentence: "In 2024, second-quarter revenue was", "Ten years ago". */
function dated(
  period: PeriodMention,
  text: string,
  { opensWithYear, opensLongAgo, yearBeforeQuarter }: Vocabulary,
): PeriodMention {
  const isQuarter = period.kind === 'quarter' || period.kind === 'the-quarter';
  if (!isQuarter || period.year !== null) return period;
  if (opensLongAgo.test(text) || yearBeforeQuarter.test(text.slice(0, period.start)))
    return { ...period, kind: 'span' };
  const year = opensWithYear.exec(text)?.groups?.['year'];
  return year === undefined ? period : { ...period, year: Number(year) };
}

type Groups = RegExpMatchArray['groups'];

function partOf(groups: Groups, words: Vocabulary): number | null {
  const { digit, ordinal, from, month } = groups ?? {};
  if (digit) return Number(digit);
  if (ordinal) return words.ordinals[ordinal.toLowerCase()] ?? null;
  return quarterOfMonths(from, month, words);
}

/** The quarter that ends with `last`; with `first` given, only if the two enclose it. */
function quarterOfMonths(first: string | undefined, last: string | undefined, words: Vocabulary): number | null {
  if (last === undefined) return null;
  const end = monthNumber(last, words);
  if (end % 3 !== 0 || (first !== undefined && monthNumber(first, words) !== end - 2)) return null;
  return end / 3;
}

function monthNumber(name: string, { months }: Vocabulary): number {
  return 1 + months.indexOf(name.toLowerCase().slice(0, 3));
}

function yearOf(groups: Groups): number | null {
  const written = groups?.['after'] ?? groups?.['before'];
  if (written === undefined) return null;
  const year = Number(written.replace("'", ''));
  return year < 100 ? 2000 + year : year;
}
