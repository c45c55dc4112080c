import { companyOf, type AiPassage } from './ai-footage.ts';
import { aiSpan } from './ai-span.ts';
import { isGeneral, type AspectScores } from './aspects.ts';
import { compare } from './compare.ts';
import type { SentenceMention } from './finance-linking.ts';
import { comparesTime } from './figures.ts';
import { gatherJudged, type Judged } from './judged.ts';
import type { Knowledge } from './knowledge.ts';
import type { EntityId, Fact } from './pack.ts';
import type { Sentence } from './sentence.ts';
import { stanceOf } from './stance.ts';

/** What the general fact counts that stands where a sentence says nothing of an aspect: less than any hint of one. */
const FALLBACK = 0.75;
/** …and what a company's own use does where the sentence tells of it: less than any aspect that is told. */
const USE = 2.25;
/** What a word for a general aspect counts less than one for a particular one. */
const GENERAL = 2;
/** A hint of an aspect (`readAspects`). */
const HINT = 1;
const MOST_FACTS = 4;

/** The mention of a passage on AI footage with its facts ranked by what the sentence says; null when no fact fits. */
export function linkAiFootage(
  sentence: Sentence,
  passage: AiPassage,
  facts: readonly Fact[],
  knowledge: Knowledge,
): SentenceMention | null {
  const ranked = facts
    .filter((fact) => fact.topic === 'ai-footage' && fits(fact, passage, knowledge))
    .map((fact) => ({ fact, score: scoreOf(fact, passage) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || rankOf(a.fact, sentence) - rankOf(b.fact, sentence))
    .slice(0, MOST_FACTS)
    .map(({ fact }) => fact);
  const span = ranked[0] && aiSpan(sentence, passage, ranked[0].aspect);
  if (!span) return null;
  return {
    ...span,
    topic: 'ai-footage',
    facts: ranked.map(({ id }) => id),
    ...timesCompared(sentence, passage, facts, knowledge),
  };
}

/** The company that a fact is about, directly or through a title or a person; null for a union or a technology. */
function ownerOf(fact: Fact, knowledge: Knowledge): EntityId | null {
  const subject = knowledge.entities.get(fact.subject);
  return subject ? companyOf(subject) : null;
}

/** Facts of one company have no place beside another's footage. */
function fits(fact: Fact, { company }: AiPassage, knowledge: Knowledge): boolean {
  const own = ownerOf(fact, knowledge);
  return own === null || own === company;
}

/** What the sentence says of the fact's aspect; without a word of any, the use itself or what the words mean. */
function scoreOf({ aspect, standing }: Fact, { scores, company, named, spoken }: AiPassage): number {
  if (aspect === undefined) return 0;
  const said = scores.get(aspect) ?? 0;
  // A hint of what a company claims counts less than what the words mean, where the sentence is not about it.
  const hinted = said <= HINT && !named && standing !== 'critics' && standing !== 'demand';
  if (!isGeneral(aspect)) return hinted ? said / 2 : said;
  // A company's own use is news; what it may mean besides comes after, where it is only hinted at.
  const own = company !== null && named;
  const fits = (spoken || named) && aspect === (own ? 'first-use' : 'definition');
  const beside = company === null && aspect === 'definition' ? besideOthers(scores) : 0;
  return Math.max(said - GENERAL, fits ? (own ? USE : FALLBACK) : 0, beside);
}

/** Of the time or cost of anybody else's footage the pack says only what the words mean: as much as a weaker word of it. */
const besideOthers = (scores: AspectScores): number =>
  Math.max(
    0,
    ...[...scores].map(([aspect, score]) => (isGeneral(aspect) || aspect === 'creativity' ? 0 : score - HINT)),
  );

/** Facts on the same footing stand in the vocabulary's order of aspects, the most particular first. */
const rankOf = ({ aspect }: Fact, { words }: Sentence): number =>
  words.aspects.findIndex((cues) => cues.aspect === aspect);

/** "Ten times faster" beside a fact on the time that the same company's scene took. */
function timesCompared(
  sentence: Sentence,
  { ai, company }: AiPassage,
  facts: readonly Fact[],
  knowledge: Knowledge,
): Judged {
  const { text, names, unknownNames, words } = sentence;
  const isNamed = names.some(({ entity }) => companyOf(entity) === company);
  const isOthers =
    unknownNames.some(({ start }) => start === 0) || (ai !== null && words.aiFirm.test(text.slice(ai.start, ai.end)));
  if ((isOthers && !isNamed) || words.otherWork.test(text)) return { comparisons: [], refusals: [] };
  const figures = sentence.figures.filter((figure) => comparesTime(text, figure, words));
  const timed = facts.filter((fact) => fact.metric === 'production-time' && ownerOf(fact, knowledge) === company);
  const judgements = timed.flatMap((fact) =>
    figures.map((figure) => {
      const stance = stanceOf(sentence, figure);
      const page = { figure, role: 'value', trend: 'none', period: null, isDated: true, stance } as const;
      return { figure, outcome: compare(fact, { entity: fact.subject, vague: false, doubted: false }, page) };
    }),
  );
  return gatherJudged(text, judgements);
}
