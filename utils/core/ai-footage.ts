import { COMPOSED, isGeneral, readAspects, STRONG, type AspectScores } from './aspects.ts';
import { comparesTime } from './figures.ts';
import { differentWords, distanceTo, spanOf, spansOf } from './matches.ts';
import type { Span } from './mention.ts';
import type { NameMention } from './name-finder.ts';
import type { Aspect, Entity, EntityId, EntityKind } from './pack.ts';
import type { Sentence } from './sentence.ts';
import { withoutNames } from './without-names.ts';
import { OTHER, type Owner } from './owners.ts';

/** What an article has said of AI in film and television so far. */
export interface AiContext {
  /** AI and film are what the article is about as a whole: by its opening, or by its headline. */
  whole: boolean;
  /** Titles of its opening that the pack knows for their AI footage. */
  known: readonly NameMention[];
  /** Strikes and unions are what the article is about. */
  labour: boolean;
  /** The company whose footage this is; null before anything is said. */
  focus: Owner;
  /** The pack's company that the sentence before named, or went back to. */
  last: EntityId | null;
  /** Sentences since the last one on AI footage. */
  gap: number;
  /** Whether the article is still in its first sentences. */
  lead: boolean;
}

/** The context at the start of an article; `whole`: all of it is about AI in film and television. */
export function startAiContext(whole: boolean, known: readonly NameMention[]): AiContext {
  return { whole, known, labour: false, focus: null, last: null, gap: Infinity, lead: true };
}

/** A sentence so few after the last one on AI footage goes on about it… */
const NEAR = 2;
/** …or, in an article about it, so few after. */
const CARRIED = 3;

/** Whether the text speaks of AI footage here: as a whole, or a moment ago. */
const isActive = ({ whole, gap }: AiContext): boolean => whole || gap <= NEAR;

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

/** What an aspect counts that is told (`readAspects`); a sentence without a word for AI needs as much. */
const PLAIN = COMPOSED;

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
  const ai = aiTerm(sentence) ?? toolOfScene(sentence, keywords, running);
  // What is said of aspects matters beside AI alone; a headline may make the article one about strikes.
  const aspects =
    ai || sentence.headline || isActive(context)
      ? readAspects(withoutNames(sentence), words)
      : new Map<Aspect, number>();
  const direct = ai !== null && isFilmNear(sentence, ai, aspects, running, context);
  noteLabour(sentence, aspects, context);
  const about = namedCompany(sentence);
  if (about !== null && (sentence.headline || context.lead)) context.focus = about;
  if (direct) advance(sentence, about ?? running, context);
  context.last = about ?? (running !== OTHER && goesBack(sentence) ? context.last : null);
  const company = context.last ?? (context.focus === OTHER ? null : context.focus);
  const scene = (company !== null && keywords && spansOf(text, keywords)[0]) || null;
  const scores = withFigures(sentence, aspects, scene !== null, context);
  context.gap += speaksOfMoney(sentence) ? CARRIED : 1;
  const spoken = direct || speaksOn(sentence, ai, scores, context);
  if (!spoken && !goesOn(sentence, scores, company, scene, context)) return null;
  const named = about !== null || scene !== null || (company !== null && isOwn(sentence, ai));
  context.gap = 0;
  return { ai, scene, company, named, spoken, scores };
}

function advance({ headline }: Sentence, company: Owner, context: AiContext): void {
  context.whole ||= headline || context.labour;
  context.focus ??= company ?? OTHER;
}

/** An article whose headline speaks of strikes or unions is about them. */
function noteLabour({ headline, names }: Sentence, aspects: AspectScores, context: AiContext): void {
  const union = names.some(({ entity }) => entity.kind === 'union');
  if (headline && (union || isPlain(aspects, 'labour-rules'))) context.labour = true;
}

/** The first word for AI, or name of a technology of the pack. */
function aiTerm({ text, names, words }: Sentence): Span | null {
  const told = words.fictionalAi.exec(text);
  const match = words.ai.exec(told ? text.replace(told[0], ' '.repeat(told[0].length)) : text);
  const named = names.find(({ entity }) => entity.kind === 'technology') ?? null;
  if (!match || (named && named.start < match.index)) return named;
  return spanOf(match);
}

/** The software that a company's text says has made a fact's very scene: "software that brought down the building". */
function toolOfScene({ text, words }: Sentence, keywords: RegExp | null, running: Owner): Span | null {
  if (typeof running !== 'string' || !keywords?.test(text)) return null;
  return spansOf(text, words.toolAnaphor)[0] ?? null;
}

/** Whether the making of film is what the AI of a sentence is for: a film word in it, and none of another field nearer. */
function isFilmNear(
  { text, names, figures, words, headline }: Sentence,
  ai: Span,
  aspects: AspectScores,
  running: Owner,
  context: AiContext,
): boolean {
  const named = (...kinds: EntityKind[]): boolean => names.some(({ entity }) => kinds.includes(entity.kind));
  const other = distance(text, words.otherField, ai);
  const isFirm = words.aiFirm.test(text.slice(ai.start, ai.end));
  // What a firm takes, costs or is worth says nothing of what it makes.
  if (isFirm && figures.some(({ kind }) => kind === 'amount') && !words.film.test(text)) return false;
  if (words.videoGenerator.test(text)) return other > 0;
  if (named('title', 'union')) return true;
  const film = distance(text, words.film, ai);
  if (film < Infinity) return other >= film;
  if (headline && named('company')) return other === Infinity;
  if (other < Infinity) return false;
  if (context.whole && !isFirm) return true;
  const creative = context.labour || isCreative(aspects);
  // An article about the pack's company, or one that calls it by its kind.
  const isSpokenOf =
    typeof context.focus === 'string' || (typeof running === 'string' && words.companyByNoun.test(text));
  const known = creative || isSpokenOf || isActive(context) || named('company', 'person');
  return differentWords(text, spansOf(text, words.filmToo)) >= (known ? 1 : 2);
}

const isPlain = (scores: AspectScores, aspect: Aspect): boolean => (scores.get(aspect) ?? 0) >= PLAIN;

/** Whether it speaks of the work or the rights of those who make films. */
const isCreative = (scores: AspectScores): boolean => isPlain(scores, 'consent') || isPlain(scores, 'jobs');

/** Characters between a span and the nearest match of a pattern; Infinity for none. */
const distance = (text: string, pattern: RegExp, span: Span): number => distanceTo(spansOf(text, pattern), span);

/** The pack's company that a sentence names, itself or by one of its people or titles. */
function namedCompany({ names }: Sentence): EntityId | null {
  return names.map(({ entity }) => companyOf(entity)).find((company) => company !== null) ?? null;
}

/** The company that an entity is, or that a title or person belongs to; null for a union or a technology. */
export function companyOf(entity: Entity): EntityId | null {
  if (entity.kind === 'company') return entity.id;
  return ('of' in entity && entity.of) || null;
}

/** The scores with what names, figures, the fact's own scene and the article's subject add to them. */
function withFigures(sentence: Sentence, aspects: AspectScores, scene: boolean, context: AiContext): AspectScores {
  const { text, figures, names, words } = sentence;
  const scores = new Map(aspects);
  const add = (aspect: Aspect, score: number): unknown => scores.set(aspect, (scores.get(aspect) ?? 0) + score);
  if (figures.some((figure) => comparesTime(text, figure, words))) add('speed', STRONG);
  if (scene) add('first-use', STRONG);
  if (names.some(({ entity }) => entity.kind === 'union')) add('labour-rules', STRONG);
  if (context.labour || isPlain(scores, 'labour-rules')) add('labour-rules', 2);
  else scores.delete('labour-rules');
  return scores;
}

/** Whether a sentence goes back to what the one before spoke of. */
const goesBack = ({ text, words }: Sentence): boolean => words.anaphor.test(text) || words.thatTool.test(text);

/** Whether a company's article goes on about its very pictures, or calls it by its kind. */
const isOwn = ({ text, words }: Sentence, ai: Span | null): boolean =>
  words.ownAnaphor.test(text) || (ai === null && words.unmade.test(text));

/**
 * Whether an article on AI footage goes on about the AI of it: by name, by pictures that nobody took or, beside film or an
 * aspect, as "the technology".
 */
function speaksOn({ text, words }: Sentence, ai: Span | null, scores: AspectScores, context: AiContext): boolean {
  if (!isActive(context)) return false;
  if (ai && !words.aiFirm.test(text.slice(ai.start, ai.end))) {
    const other = distance(text, words.otherField, ai);
    const film = distance(text, words.anyFilm, ai);
    const told = other === Infinity || isCreative(scores);
    return film < other || (context.whole && told);
  }
  const next = context.whole && context.gap === 1;
  if (context.whole && words.unmade.test(text)) return true;
  if (!ai && !words.toolAnaphor.test(text)) return next && best(scores) > 0 && words.pictureAnaphor.test(text);
  if (!words.film.test(text) && words.otherField.test(text)) return false;
  return best(scores) >= PLAIN || words.anyFilm.test(text) || (next && words.thatTool.test(text));
}

/**
 * Whether a sentence without a word for AI goes on about it, in an article that is about AI footage: it tells a fact's scene,
 * names a title known for it, or tells an aspect.
 */
function goesOn(
  sentence: Sentence,
  scores: AspectScores,
  company: EntityId | null,
  scene: Span | null,
  context: AiContext,
): boolean {
  const { text, headline, names, figures, unknownNames, words } = sentence;
  if (!isActive(context) || speaksOfMoney(sentence)) return false;
  const isKnown = names.some(({ entity }) => context.known.some((title) => title.entity === entity));
  if (context.whole && (scene || isKnown)) return true;
  if (context.gap === 1 && figures.some((figure) => comparesTime(text, figure, words))) return true;
  const film = words.anyFilm.test(text);
  const named = names.some(({ entity }) => entity.kind !== 'technology');
  // What another company, or one that makes no films, does with its money is no strategy of this one.
  const isOwnMoney = company !== null && (film || named) && unknownNames.every(({ start }) => start > 0);
  const near = headline || context.gap <= CARRIED;
  const pictures = context.whole && near && film;
  const telling = [...scores].some(
    ([aspect, score]) => score >= PLAIN && (pictures || !isGeneral(aspect)) && (aspect !== 'strategy' || isOwnMoney),
  );
  const anaphor = words.anaphor.test(text);
  if (best(scores) < PLAIN || (!telling && !anaphor)) return false;
  return named || film || (context.whole && near && !words.otherField.test(text));
}

/** Whether a sentence names a measure: the text has turned from footage to results, and what follows may go on about these. */
const speaksOfMoney = ({ measures }: Sentence): boolean => measures.some(({ metric }) => metric !== 'other');

const best = (scores: AspectScores): number => Math.max(0, ...scores.values());
