import type { Figure } from './figures.ts';
import type { Span } from './mention.ts';
import type { EntityId, Fact } from './pack.ts';
import type { Clock, Period } from './period.ts';
import type { Sentence } from './sentence.ts';
import { COMMON_CAPITALS } from './vocabulary/capitals.ts';
import { OTHER_SPAN, SEASON, SEASON_ANAPHOR, VIEWING } from './vocabulary/views.ts';

/** The title and season that a text speaks of, and counts it gave over spans of their own. */
export interface ViewsContext {
  title: EntityId | null;
  season: number | 'final' | null;
  /** Values of counts that stood beside a span: taken up again, they are of that span still. */
  spanned: Set<number>;
}

/** A sentence on the viewing of a title of the pack. */
export interface ViewsPassage {
  fact: Fact;
  span: Span;
  figures: { figure: Figure; period: Period }[];
}

const ORDINALS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
};

interface SeasonMention extends Span {
  season: number | 'final';
}

function readSeasons(text: string): SeasonMention[] {
  return [...text.matchAll(new RegExp(SEASON, 'gi'))].map((match) => {
    const words = match.groups?.['ordinal'] ?? match.groups?.['number'] ?? match.groups?.['short'];
    const season = words === undefined ? 'final' : (ORDINALS[words.toLowerCase()] ?? Number(words));
    return { start: match.index, end: match.index + match[0].length, season };
  });
}

/** Reads a sentence for the viewing of the season that `fact` is about, and moves `context` on. */
export function readViews(sentence: Sentence, fact: Fact, context: ViewsContext, clock: Clock): ViewsPassage | null {
  const { text, names } = sentence;
  const named = names.find(({ entity }) => entity.id === fact.subject);
  const seasons = readSeasons(text);
  const own = seasons.find(
    (mention) => isSeason(fact, mention.season) && (named !== undefined || !isOfOther(text, mention)),
  );
  if (named) Object.assign(context, { title: fact.subject, season: own ? own.season : (seasons[0]?.season ?? null) });
  else if (own && context.title === fact.subject) context.season = own.season;
  const viewing = VIEWING.exec(text);
  const about = named ?? (context.title === fact.subject && own ? own : carried(text, fact, context));
  if (!about || (!own && seasons.length > 0)) return null;
  if (!own && !viewing) return null;
  const figures = ownFigures(sentence, about, own, fact).map((figure) => ({
    figure,
    period: periodOf(text, figure, context, clock),
  }));
  return { fact, span: passageSpan(about, own, viewing, figures[0]?.figure), figures };
}

/** "Ginny's third season", "Sirens S3": the season of a title that stands right before it. */
function isOfOther(text: string, season: Span): boolean {
  const before = /(?:^|[ ,])(["']?[A-Z][\w!&-]*["']?)(?:'s)? $/.exec(text.slice(0, season.start))?.[1];
  return before !== undefined && !COMMON_CAPITALS.test(before);
}

function isSeason(fact: Fact, season: number | 'final'): boolean {
  if (!fact.season) return false;
  return season === 'final' ? fact.season.final : season === fact.season.number;
}

/** "That season", "it", "the show" at the head of a sentence, where the season of the fact was last spoken of. */
function carried(text: string, fact: Fact, context: ViewsContext): Span | null {
  if (context.title !== fact.subject || context.season === null || !isSeason(fact, context.season)) return null;
  const match = SEASON_ANAPHOR.exec(text);
  return match && VIEWING.test(text) ? { start: match.index, end: match.index + match[0].length } : null;
}

const TITLE_LIKE =
  /["'][A-Z][^"']{1,40}["']|(?:[A-Z][\w&:!-]*(?:'s)?)(?:(?: (?:of|the|and|&))? (?:[A-Z][\w&:!-]*|S\d))*/g;

/** The counts of views that belong to the title: no other title stands between it and them. */
function ownFigures(sentence: Sentence, about: Span, own: Span | undefined, fact: Fact): Figure[] {
  const { text } = sentence;
  const from = Math.max(about.end, own?.end ?? 0);
  return sentence.figures.filter((figure) => {
    if (figure.kind !== 'count' || !/^views?$/.test(figure.unit)) return false;
    const start = figure.start >= from ? from : figure.start >= about.end ? about.end : figure.end;
    const end = figure.start >= start ? figure.start : Math.min(about.start, own?.start ?? Infinity);
    return !otherTitleBetween(sentence, text.slice(start, end), fact);
  });
}

function otherTitleBetween({ names }: Sentence, gap: string, fact: Fact): boolean {
  return [...gap.matchAll(TITLE_LIKE)].some(([run]) => {
    const words = run
      .replaceAll(/["']s?/g, '')
      .split(' ')
      .filter((word) => !COMMON_CAPITALS.test(word) && !/^(?:Season|S\d)/.test(word));
    return (
      words.length > 0 &&
      !names.some(
        ({ entity }) =>
          entity.names.some((name) => name.includes(words.join(' '))) &&
          (entity.id === fact.subject || entity.kind !== 'title'),
      )
    );
  });
}

function periodOf(text: string, figure: Figure, context: ViewsContext, clock: Clock): Period {
  const around = `${text.slice(Math.max(0, figure.hedgeStart - 60), figure.hedgeStart)}#${text.slice(figure.end, figure.end + 60)}`;
  const words = OTHER_SPAN.exec(around)?.[0];
  if (words !== undefined) context.spanned.add(figure.value);
  if (words !== undefined || context.spanned.has(figure.value))
    return { kind: 'span', words: words ?? 'an earlier span' };
  return { kind: 'to-date', date: clock.published };
}

const LONGEST = 60;

/** From the title or season to its figure, or to the word of viewing; the title alone where that is too long. */
function passageSpan(
  about: Span,
  own: Span | undefined,
  viewing: RegExpExecArray | null,
  figure: Figure | undefined,
): Span {
  const word = viewing ? { start: viewing.index, end: viewing.index + viewing[0].length } : undefined;
  const joins = [figure, own, word].filter((span) => span !== undefined);
  const spans = joins.map((span) => ({ start: Math.min(about.start, span.start), end: Math.max(about.end, span.end) }));
  const fits = spans.find(({ start, end }) => end - start <= LONGEST);
  return fits ?? (figure ? { start: figure.start, end: figure.end } : { start: about.start, end: about.end });
}
