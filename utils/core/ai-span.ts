import type { AiPassage } from './ai-footage.ts';
import { toldBy, type AspectScores } from './aspects.ts';
import { comparesTime } from './figures.ts';
import { isApart, join, spansOf } from './matches.ts';
import type { Span } from './mention.ts';
import type { Aspect } from './pack.ts';
import type { Sentence } from './sentence.ts';
import { withoutNames } from './without-names.ts';

/**
 * What is marked of a passage: the shortest stretch, at most 60 characters, that names AI and tells the aspect: its figure,
 * its words, the scene, or else film. Where AI is too far from all of them, or not named, the first of them alone, or what the
 * sentence goes on by. Null where it has no word of these.
 */
export function aiSpan(sentence: Sentence, { ai, scene, scores }: AiPassage, aspect: Aspect | undefined): Span | null {
  const { text, figures, words } = sentence;
  const cues = words.aspects.find((candidate) => candidate.aspect === aspect);
  const timed = aspect === 'speed' ? figures.filter((figure) => comparesTime(text, figure, words)) : [];
  const told = cues ? toldBy(cues, withoutNames(sentence), words) : [];
  const groups = [timed, told, scene ? [scene] : [], spansOf(text, words.anyFilm)];
  const joined = ai && groups.map((group) => shortestJoin(text, ai, group)).find((span) => span !== null);
  const span = joined ?? timed[0] ?? told[0] ?? ai ?? scene ?? goingOn(sentence, scores);
  if (!span) return null;
  const { start, end } = withTail(sentence, span);
  return { start, end: Math.min(end, start + LONGEST) };
}

/**
 * What a sentence goes on by that names neither AI nor an aspect: whom it names, pictures that nobody made, "these models", a word
 * that tells another aspect, or one for film.
 */
function goingOn(sentence: Sentence, scores: AspectScores): Span | null {
  const { text, names, words } = sentence;
  const plain = withoutNames(sentence);
  const [name] = names.filter(({ entity }) => entity.kind === 'title' || entity.kind === 'union');
  const first = (...patterns: RegExp[]): Span | undefined => patterns.flatMap((pattern) => spansOf(text, pattern))[0];
  const told = words.aspects.filter(({ aspect }) => scores.has(aspect)).flatMap((cues) => toldBy(cues, plain, words));
  const by = name ?? first(words.unmade, words.pictureAnaphor, words.thatTool) ?? told[0];
  return by ?? first(words.anyFilm, words.toolAnaphor) ?? null;
}

const LONGEST = 60;

function shortestJoin(text: string, ai: Span, others: readonly Span[]): Span | null {
  const joined = others
    .filter((other) => isApart(ai, other))
    .map((other) => join(ai, other))
    .filter(({ start, end }) => end - start <= LONGEST && !CLAUSE_EDGE.test(text.slice(start, end)))
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
  return joined ?? null;
}

/** A mark across one of these would read as two things. */
const CLAUSE_EDGE = /[,;:?!"()]|\u2014| [-\u2013] /;

/** The span with the nouns right behind it that it would break off from: "AI | video tools", "a sci-fi | series". */
function withTail({ text, words }: Sentence, { start, end }: Span): Span {
  const tail = words.nounTail.exec(text.slice(end))?.[0].length ?? 0;
  return { start, end: end + tail - start <= LONGEST ? end + tail : end };
}
