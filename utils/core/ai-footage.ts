import { readAspects, type AspectScores } from './aspects.ts';
import { comparesTime } from './figures.ts';
import { spansOf } from './matches.ts';
import type { Span } from './mention.ts';
import type { Aspect, EntityId, EntityKind } from './pack.ts';
import type { Sentence } from './sentence.ts';
import { OTHER, type Owner } from './owners.ts';

/** What an article has said of AI in film and television so far. */
export interface AiContext {
  /** AI and film are what the article is about as a whole. */
  whole: boolean;
  /** Sentences that put AI and the making of film together. */
  direct: number;
  /** The headline, a title of the pack, or enough sentences make it the article's subject. */
  active: boolean;
  /** Strikes and unions are what the article is about. */
  labour: boolean;
  /** The company whose footage this is; null before anything is said. */
  focus: Owner;
  /** Sentences so far on film, and on other fields in which AI is at work. */
  film: number;
  other: number;
  /** Sentences since the last one on AI footage. */
  gap: number;
  /** Whether the article is still in its first sentences. */
  lead: boolean;
}

/** The context at the start of an article; `whole`: all of it is about AI in film and television. */
export function startAiContext(whole: boolean): AiContext {
  return { whole, direct: 0, active: whole, labour: false, focus: null, film: 0, other: 0, gap: 0, lead: true };
}

/** A sentence on AI footage: where it says so, of whom, and by which aspects. */
export interface AiPassage {
  /** The first word for AI; null where the sentence goes on about it without one. */
  ai: Span | null;
  /** Words for a fact's very scene. */
  scene: Span | null;
  /** The pack's company that it speaks of; null for anybody else. */
  company: EntityId | null;
  /** The sentence names the company, one of its people or titles, or tells of a fact's very scene. */
  named: boolean;
  /** It speaks of AI itself, by name or as "the technology". */
  spoken: boolean;
  scores: AspectScores;
}

/** What a strong word for an aspect counts (`readAspects`); a sentence without a word for AI needs as much. */
const PLAIN = 3;

/**
 * Reads a sentence for AI footage and moves `context` on. `running` is the company that the text speaks of.
 * Null where it says nothing of AI in film and television.
 */
export function readAiFootage(
  sentence: Sentence,
  keywords: RegExp | null,
  context: AiContext,
  running: Owner,
): AiPassage | null {
  const { text, words } = sentence;
  const ai = aiTerm(sentence);
  const aspects = readAspects(text, words);
  noteField(sentence, context);
  const direct = ai !== null && isFilmNear(sentence, ai, aspects, context);
  noteLabour(sentence, aspects, context);
  const about = namedCompany(sentence);
  if (about !== null && (sentence.headline || context.lead)) context.focus = about;
  if (direct) advance(sentence, about ?? running, context);
  const company = about ?? (context.focus === OTHER ? null : context.focus);
  const scene = (company !== null && keywords && spansOf(text, keywords)[0]) || null;
  const scores = withFigures(sentence, ai !== null, aspects, scene !== null, context);
  context.gap += 1;
  const spoken = direct || speaksOn(sentence, ai, scores, context);
  if (!spoken && !goesOn(sentence, scores, company, context)) return null;
  const named = about !== null || scene !== null || (company !== null && words.pictureAnaphor.test(text));
  if (!spoken && !named && scores.size === 0 && !words.film.test(text)) return null;
  context.gap = 0;
  return { ai, scene, company, named, spoken, scores };
}

/** Counts what the article is about so far: film, or another field. */
function noteField({ text, names, words }: Sentence, context: AiContext): void {
  const title = names.some(({ entity }) => entity.kind === 'title' || entity.kind === 'union');
  if (title || words.film.test(text)) context.film += 1;
  else if (words.otherField.test(text)) context.other += 1;
}

function advance(sentence: Sentence, company: Owner, context: AiContext): void {
  context.direct += 1;
  const titled = sentence.names.some(({ entity }) => entity.kind === 'title');
  context.active ||=
    sentence.headline || titled || context.labour || context.lead || context.direct >= 2 || context.film >= 2;
  context.focus ??= company ?? OTHER;
}

/** An article whose headline, or two of whose sentences, speak of strikes or unions is about them. */
function noteLabour({ headline, names }: Sentence, aspects: AspectScores, context: AiContext): void {
  const union = names.some(({ entity }) => entity.kind === 'union');
  if (headline && (union || isPlain(aspects, 'labour-rules'))) context.labour = true;
}

/** The first word for AI, or name of a technology of the pack. */
function aiTerm({ text, names, words }: Sentence): Span | null {
  const match = words.ai.exec(text);
  const named = names.find(({ entity }) => entity.kind === 'technology') ?? null;
  if (!match || (named && named.start < match.index)) return named;
  return { start: match.index, end: match.index + match[0].length };
}

/** Whether the making of film is what the AI of a sentence is for: a film word in it, and none of another field nearer. */
function isFilmNear(
  { text, names, words, headline }: Sentence,
  ai: Span,
  aspects: AspectScores,
  context: AiContext,
): boolean {
  const named = (...kinds: EntityKind[]): boolean => names.some(({ entity }) => kinds.includes(entity.kind));
  const other = distance(text, words.otherField, ai);
  if (words.videoGenerator.test(text)) return other > 0;
  if (named('title', 'union')) return true;
  const film = distance(text, words.film, ai);
  if (film < Infinity) return other >= film;
  if (headline && named('company')) return other === Infinity;
  const creative = isPlain(aspects, 'consent') || isPlain(aspects, 'jobs');
  const known = context.active || context.labour || creative || named('company', 'person');
  if (other < Infinity) return false;
  if (context.whole && !words.aiFirm.test(text.slice(ai.start, ai.end))) return true;
  if (context.film > context.other && best(aspects) >= PLAIN) return true;
  return new Set(wordsOf(text, words.filmToo)).size >= (known ? 1 : 2);
}

const isPlain = (scores: AspectScores, aspect: Aspect): boolean => (scores.get(aspect) ?? 0) >= PLAIN;

/** The words that a pattern matches in a text, in small letters and without a plural's s. */
const wordsOf = (text: string, pattern: RegExp): string[] =>
  spansOf(text, pattern).map(({ start, end }) => text.slice(start, end).toLowerCase().replace(/s$/, ''));

/** Characters between a span and the nearest match of a pattern; Infinity for none. */
function distance(text: string, pattern: RegExp, span: Span): number {
  const gaps = spansOf(text, pattern).map(({ start, end }) =>
    start >= span.end ? start - span.end : Math.max(span.start - end, 0),
  );
  return Math.min(Infinity, ...gaps);
}

/** The pack's company that a sentence names, itself or by one of its people or titles. */
function namedCompany({ names }: Sentence): EntityId | null {
  for (const { entity } of names) {
    if (entity.kind === 'company') return entity.id;
    if ((entity.kind === 'title' || entity.kind === 'person') && entity.of !== undefined) return entity.of;
  }
  return null;
}

/** The scores with what names, figures, the fact's own scene and the article's subject add to them. */
function withFigures(
  sentence: Sentence,
  ai: boolean,
  aspects: AspectScores,
  scene: boolean,
  context: AiContext,
): AspectScores {
  const { text, figures, names, words } = sentence;
  const scores = new Map(aspects);
  const add = (aspect: Aspect, score: number): unknown => scores.set(aspect, (scores.get(aspect) ?? 0) + score);
  if (figures.some((figure) => comparesTime(text, figure, words))) add('speed', PLAIN);
  if (scene) add('first-use', PLAIN);
  if (names.some(({ entity }) => entity.kind === 'union')) add('labour-rules', PLAIN);
  if (context.labour || (ai && isPlain(scores, 'labour-rules'))) add('labour-rules', 2);
  else if (!isPlain(scores, 'labour-rules')) scores.delete('labour-rules');
  return scores;
}

/** Whether an article on AI footage goes on about the AI of it: by name or, beside film or an aspect, as "the technology". */
function speaksOn(
  { text, words }: Sentence,
  ai: Span | null,
  scores: AspectScores,
  { active, whole, gap }: AiContext,
): boolean {
  if (!active) return false;
  if (ai && !words.aiFirm.test(text.slice(ai.start, ai.end))) {
    const other = distance(text, words.otherField, ai);
    const film = Math.min(distance(text, words.film, ai), distance(text, words.filmToo, ai));
    return other === Infinity || film < other || isPlain(scores, 'consent') || isPlain(scores, 'jobs');
  }
  const told = best(scores) >= PLAIN || words.film.test(text) || words.filmToo.test(text);
  if (ai || words.toolAnaphor.test(text)) return told;
  return gap === 1 && whole && words.pictureAnaphor.test(text);
}

/** A sentence so few after the last one on AI footage goes on about it. */
const NEAR = 2;

/** Whether a sentence without a word for AI goes on about it, in an article that is about AI footage. */
function goesOn(
  { text, names, measures, words }: Sentence,
  scores: AspectScores,
  company: EntityId | null,
  { active, gap }: AiContext,
): boolean {
  if (!active || best(scores) < PLAIN || measures.some(({ metric }) => metric !== 'other')) return false;
  const film = words.film.test(text) || words.filmToo.test(text);
  const named = names.some(({ entity }) => entity.kind !== 'technology');
  if (!named && !film && words.otherField.test(text)) return false;
  const tied = named || film || words.sceneAnaphor.test(text) || words.pictureAnaphor.test(text);
  if (gap <= NEAR && (tied || best(scores) > PLAIN)) return true;
  if (gap === 1 && TELLING.some((aspect) => isPlain(scores, aspect))) return true;
  return company === null ? film && tied : tied || best(scores) > PLAIN;
}

/** Aspects whose words tell of work on films where the sentence before did. */
const TELLING: readonly Aspect[] = ['jobs', 'consent', 'speed', 'cost', 'creativity', 'access'];

const best = (scores: AspectScores): number => Math.max(0, ...scores.values());
