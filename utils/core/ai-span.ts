import type { AiPassage } from './ai-footage.ts';
import { comparesTime } from './figures.ts';
import { spansOf } from './matches.ts';
import type { Span } from './mention.ts';
import type { Aspect } from './pack.ts';
import type { Sentence } from './sentence.ts';

const LONGEST = 60;

/**
 * What is marked of a passage: the shortest stretch, at most 60 characters, that names AI and tells the aspect: its figure,
 * its words, the scene, or else film. Where AI is too far from all of them, or not named, the first of them alone.
 */
export function aiSpan(sentence: Sentence, { ai, scene }: AiPassage, aspect: Aspect | undefined): Span {
  const { text, figures, words } = sentence;
  const cues = words.aspects.find((candidate) => candidate.aspect === aspect);
  const timed = aspect === 'speed' ? figures.filter((figure) => comparesTime(text, figure, words)) : [];
  const told = cues ? spansOf(text, cues.strong) : [];
  const film = [words.film, words.filmToo].flatMap((pattern) => spansOf(text, pattern));
  const groups = [timed, told, scene ? [scene] : [], film].filter((group) => group.length > 0);
  const joined = ai && groups.map((group) => shortestJoin(ai, group)).find((span) => span !== null);
  const telling = groups[0]?.[0];
  const { start, end } = joined ?? (timed[0] || told[0] || !ai ? telling : ai) ?? firstWords(text);
  return { start, end: Math.min(end, start + LONGEST) };
}

function shortestJoin(ai: Span, others: readonly Span[]): Span | null {
  const joined = others
    .filter((other) => other.end <= ai.start || other.start >= ai.end)
    .map((other) => ({ start: Math.min(ai.start, other.start), end: Math.max(ai.end, other.end) }))
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
  return joined && joined.end - joined.start <= LONGEST ? joined : null;
}

function firstWords(text: string): Span {
  const end = text.length <= LONGEST ? text.length : text.lastIndexOf(' ', LONGEST);
  return { start: 0, end: end > 0 ? end : LONGEST };
}
