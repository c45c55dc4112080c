import { readBareCounts, type Figure } from './figures.ts';
import { meets } from './interval.ts';
import { join, spanOf } from './matches.ts';
import type { Span } from './mention.ts';
import type { EntityId, Fact } from './pack.ts';
import type { Clock, Period } from './period.ts';
import type { Sentence } from './sentence.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The title and season that a text speaks of, and counts it gave over spans of their own. */
export interface ViewsContext {
  title: EntityId | null;
  season: number | 'final' | null;
  /** Values of counts that stood beside a span: taken up again, they are of that span still. */
  spanned: Set<number>;
}

/** A count of views, and the span it is of. */
export interface ViewedCount {
  figure: Figure;
  period: Period;
  /** Nothing says of which season it is, or another count stands before it, or it is of a day that is not named: it may agree, never differ. */
  vague: boolean;
}

/** A sentence on the viewing of a title of the pack. */
export interface ViewsPassage {
  fact: Fact;
  span: Span;
  counts: ViewedCount[];
}

interface SeasonMention extends Span {
  season: number | 'final';
}

function readSeasons(text: string, { season: pattern, seasonNumbers }: Vocabulary): SeasonMention[] {
  return [...text.matchAll(pattern)].map((match) => {
    const word = match.groups?.['ordinal'] ?? match.groups?.['number'] ?? match.groups?.['short'];
    const season = word === undefined ? 'final' : (seasonNumbers[word.toLowerCase()] ?? Number(word));
    return { ...spanOf(match), season };
  });
}

/** A season that is only a number behind its title. */
function seasonBehind(text: string, { end }: Span, words: Vocabulary): SeasonMention[] {
  const number = words.seasonBehind.exec(text.slice(end))?.groups?.['season'];
  if (number === undefined) return [];
  const at = text.indexOf(number, end);
  return [{ start: at, end: at + number.length, season: Number(number) }];
}

/** Reads a sentence for the viewing of the season that `fact` is about, and moves `context` on. */
export function readViews(sentence: Sentence, fact: Fact, context: ViewsContext, clock: Clock): ViewsPassage | null {
  const { text, names, words } = sentence;
  const named = names.find(({ entity }) => entity.id === fact.subject);
  const seasons = [...(named ? seasonBehind(text, named, words) : []), ...readSeasons(text, words)];
  const own = seasons.find(
    (mention) => isSeason(fact, mention.season) && (named !== undefined || !isOfOther(text, mention, words)),
  );
  if (named) Object.assign(context, { title: fact.subject, season: own ? own.season : (seasons[0]?.season ?? null) });
  else if (words.opensWithTitle.test(text)) context.season = null;
  else if (own && context.title === fact.subject) context.season = own.season;
  const viewing = words.viewing.exec(text);
  const about = named ?? (context.title === fact.subject && own ? own : carried(sentence, fact, context));
  if (!about || (!own && seasons.length > 0)) return null;
  if (!own && !viewing) return null;
  const counts = ownFigures(sentence, about, own, seasons, fact).map((figure, index) => ({
    figure,
    period: periodOf(sentence, figure, fact, context, clock),
    vague:
      index > 0 ||
      !(own || isSeason(fact, context.season)) ||
      words.byDate.test(text.slice(figure.end)) ||
      words.onList.test(text),
  }));
  const isCertain = named ?? own ?? context.season;
  if (!isCertain && !counts.some(({ figure }) => isFactsOwn(figure, fact))) return null;
  return { fact, span: passageSpan(about, own, viewing, counts[0]?.figure), counts };
}

/** Whether a count may be the one that the fact gives. */
const isFactsOwn = (figure: Figure, { figures }: Fact): boolean => figures.some((own) => meets(own, figure));

/** "Sirens S3", or "its third season" of a show that the sentence opens with: the season of another title. */
function isOfOther(text: string, season: Span, words: Vocabulary): boolean {
  const lead = text.slice(0, season.start);
  const { name, mark } = words.titleBefore.exec(lead)?.groups ?? {};
  if (name !== undefined) return mark !== undefined || !words.commonCapital.test(name);
  return /\bits $/i.test(lead) && titlesIn(lead, words).some((title) => title.includes(' '));
}

/** Runs of capitals or words in quotes that may be titles, without words that are capitals only by standing first. */
function titlesIn(text: string, { titleLike, noTitle }: Vocabulary): string[] {
  return [...text.matchAll(titleLike)].flatMap(([run]) => {
    const parts = run.replaceAll(/["']s?/g, '').split(' ');
    const title = parts.filter((part) => !noTitle.test(part)).join(' ');
    return title === '' ? [] : title;
  });
}

const isSeason = ({ season: own }: Fact, season: ViewsContext['season']): boolean | undefined =>
  season === 'final' ? own?.final : season === own?.number;

/** "That season", "it", "the show" at the head of a sentence, where the season of the fact, or none, was last spoken of. */
function carried({ text, names, words }: Sentence, fact: Fact, context: ViewsContext): Span | null {
  if (context.title !== fact.subject || !(context.season === null || isSeason(fact, context.season))) return null;
  // Another title is what the sentence is about then.
  if (names.some(({ entity }) => entity.kind === 'title')) return null;
  const match = words.seasonAnaphor.exec(text);
  return match && words.viewing.test(text) ? spanOf(match) : null;
}

/** The counts of views, in all and not how many more, that belong to the title: no other title or season stands between it and them, or before those ahead of it. */
function ownFigures(
  sentence: Sentence,
  about: Span,
  own: Span | undefined,
  seasons: readonly SeasonMention[],
  fact: Fact,
): Figure[] {
  const { text, words } = sentence;
  if (words.aboutSeries.test(text)) return [];
  const from = Math.max(about.end, own?.end ?? 0);
  const figures = [...sentence.figures, ...readBareCounts(text, words)].toSorted((a, b) => a.start - b.start);
  return figures.flatMap((figure) => {
    if (!isCountOfViews(figure, words) || / more\b/.test(text.slice(figure.start, figure.end))) return [];
    const gap =
      figure.start < about.end
        ? `${text.slice(0, figure.hedgeStart)}#${text.slice(figure.end, Math.min(about.start, own?.start ?? Infinity))}`
        : text.slice(figure.start < from ? about.end : from, figure.hedgeStart);
    const last = seasons.findLast(({ end }) => end <= figure.start) ?? own;
    const isOther = (last && last !== own) || words.besideCount.test(gap);
    return isOther || otherTitleBetween(sentence, gap, fact) ? [] : { ...figure, kind: 'count', unit: 'views' };
  });
}

// "Watched 122 million times" counts views; "ten times" does not.
const FEWEST_TIMES = 1000;

function isCountOfViews({ kind, unit, value }: Figure, { viewsUnit }: Vocabulary): boolean {
  return viewsUnit.test(unit) && (kind === 'count' || (kind === 'multiple' && value >= FEWEST_TIMES));
}

function otherTitleBetween({ names, words }: Sentence, gap: string, fact: Fact): boolean {
  return titlesIn(gap, words).some((title) => {
    const known = names.find(({ entity }) => entity.names.some((name) => name.includes(title)))?.entity;
    return known === undefined || (known.kind === 'title' && known.id !== fact.subject);
  });
}

/** A count by the fact's own day is of the fact's own time; by another, however near, it is another count. */
function periodOf(
  { text, words }: Sentence,
  figure: Figure,
  { period }: Fact,
  context: ViewsContext,
  clock: Clock,
): Period {
  const day = dayNamed(text.slice(figure.end, figure.end + 60), words, clock);
  if (period?.kind === 'to-date' && day !== null && day === period.date) return period;
  const lead = text.slice(Math.max(0, figure.hedgeStart - 60), figure.hedgeStart);
  const beside = words.otherSpan.exec(`${lead}#${text.slice(figure.end, figure.end + 60)}`)?.[0];
  const span = beside ?? words.opensWithSpan.exec(text)?.[0];
  if (span !== undefined) context.spanned.add(figure.value);
  if (span === undefined && !context.spanned.has(figure.value)) return { kind: 'to-date', date: clock.published };
  return { kind: 'span', words: span ?? 'an earlier span' };
}

/** The day (ISO) that a count is named to be by; without a year it is the last such day before the page's own. */
function dayNamed(text: string, { byDay, months }: Vocabulary, { published }: Clock): string | null {
  const { day, of, month, date, year } = byDay.exec(text)?.groups ?? {};
  const name = month ?? of;
  if (name === undefined || (year === undefined && published === null)) return null;
  const rest = [1 + months.indexOf(name.slice(0, 3).toLowerCase()), day ?? date];
  const inYear = (one: number | string): string =>
    [one, ...rest].map((part) => String(part).padStart(2, '0')).join('-');
  if (year !== undefined || published === null) return inYear(year ?? 0);
  const own = Number(published.slice(0, 4));
  return inYear(inYear(own) > published ? own - 1 : own);
}

const LONGEST = 60;

/** From the title or season to its figure, or to the word of viewing; the title alone where that is too long. */
function passageSpan(
  about: Span,
  own: Span | undefined,
  viewing: RegExpExecArray | null,
  figure: Figure | undefined,
): Span {
  const word = viewing ? spanOf(viewing) : undefined;
  const joins = [figure, own, word].filter((span) => span !== undefined);
  const spans = joins.map((span) => join(about, span));
  const fits = spans.find(({ start, end }) => end - start <= LONGEST);
  const alone = figure ?? about;
  return fits ?? join(alone, alone);
}
