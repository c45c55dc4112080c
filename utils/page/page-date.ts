import { calendarDays, datesInAddress } from '../core/address-date.ts';
import { quarterOf, relatePeriods } from '../core/period.ts';
import type { Vocabulary } from '../core/vocabulary.ts';
import { attribute } from './nodes.ts';
import type { PublishedOn } from './passages.ts';

/**
 * The day the page was published, as ISO date: from JSON-LD, the meta elements, a `time` in the article, the address, in this
 * order. Null where none names one, or where two fall in different quarters.
 */
export function publishedOn(page: Document, address: string, article: Element, words: Vocabulary): string | null {
  const dates = [
    ...fromJsonLd(page, words),
    ...fromMeta(page, words),
    ...fromTime(article),
    ...datesInAddress(address, words),
  ];
  const [first] = dates;
  return first !== undefined && dates.every((date) => inOneQuarter(date, first)) ? first : null;
}

function inOneQuarter(one: string, other: string): boolean {
  return relatePeriods(quarterOf(one), quarterOf(other)) === 'same';
}

/** The day that a part of a page names for itself; null where it names none. */
export function dateIn(part: Element): string | null {
  return fromTime(part)[0] ?? null;
}

/**
 * `publishedOn` for a page that goes on to other articles without a load: data that stays as it was when the address has changed
 * speaks of the first article still, and counts for nothing.
 */
export function datesOf(page: Document): PublishedOn {
  let first: { path: string; date: string | null } | null = null;
  return (article, words) => {
    const { href, pathname } = page.location;
    const date = publishedOn(page, href, article, words);
    first ??= { path: pathname, date };
    return pathname !== first.path && date === first.date ? null : date;
  };
}

function fromJsonLd(page: Document, words: Vocabulary): string[] {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  return scripts.flatMap((script) => articlesOf(parsed(script.textContent ?? ''), words)).flatMap(isoDates);
}

/** Data of the page's own that is broken names no date. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** `datePublished` of each article in the data: one, a list, or a `@graph`; not of articles that these link to. */
function articlesOf(data: unknown, words: Vocabulary): unknown[] {
  if (Array.isArray(data)) return data.flatMap((one) => articlesOf(one, words));
  if (typeof data !== 'object' || data === null) return [];
  const graph = '@graph' in data ? articlesOf(data['@graph'], words) : [];
  return 'datePublished' in data && isArticle(data, words) ? [data.datePublished, ...graph] : graph;
}

function isArticle(data: object, { articleType }: Vocabulary): boolean {
  const types: unknown[] = '@type' in data ? [data['@type']].flat() : [];
  return types.some((type) => typeof type === 'string' && articleType.test(type));
}

function fromMeta(page: Document, { dateName }: Vocabulary): string[] {
  const named = [...page.querySelectorAll('meta[content]')].filter((meta) =>
    ['property', 'name', 'itemprop'].some((key) => dateName.test(attribute(meta, key))),
  );
  return named.flatMap((meta) => isoDates(meta.getAttribute('content')));
}

/** The first only: later ones are of updates, events and other articles. */
function fromTime(article: Element): string[] {
  const around = article.closest('article') ?? article;
  return isoDates(around.querySelector('time[datetime]')?.getAttribute('datetime')).slice(0, 1);
}

/** The day as it is written there, whatever the time zone: "2025-07-18T23:30-07:00" is the 18th; also "July 18, 2025". */
function isoDates(written: unknown): string[] {
  if (typeof written !== 'string') return [];
  const iso = /^\s*(\d{4})-?(\d\d)-?(\d\d)(?!\d)/.exec(written);
  if (iso) return calendarDays(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const other = new Date(written);
  return calendarDays(other.getFullYear(), other.getMonth() + 1, other.getDate());
}
