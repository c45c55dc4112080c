import { figureOf, refusalText } from './card-comparison.ts';
import { rangeWords } from './card-figure.ts';
import type { KnownFact } from './knowledge.ts';
import type { Comparison, Refusal } from './mention.ts';
import type { Fact } from './pack.ts';
import type { PlainKey, Say, WrapKey } from './say.ts';
import type { Rule } from './why.ts';
import { VERDICT_NAMES } from './words.ts';

/** Why the page has a mention: by which rule, and the name of whom or what it is about, if anybody's. */
export interface Reason {
  rule: Rule;
  name: string | null;
}

/** A fact of a mention, with what belongs to it. */
export interface Chosen {
  known: KnownFact;
  comparisons: readonly Comparison[];
  refusals: readonly Refusal[];
  /** How long ago its period ended, or its day was; null where that would say nothing. */
  age: string | null;
}

/**
 * Why a card shows a fact, for its reader: a sentence for each thing decided.
 *
 * @param reason - Null where the page is not known to say it any more
 * @param index - Of the fact among the mention's, best first
 */
export function whyThis(
  reason: Reason | null,
  { known: { fact }, comparisons, refusals }: Omit<Chosen, 'age'>,
  [index, count]: [number, number],
  say: Say,
): string[] {
  const own = <One extends { fact: string }>(all: readonly One[]): One[] => all.filter((one) => one.fact === fact.id);
  return [
    ...(reason ? [reasonWords(reason, say)] : []),
    count === 1 ? say('why.only') : say(index === 0 ? 'why.best' : 'why.another', index + 1, count),
    ...own(comparisons).flatMap((comparison) => comparedWords(comparison, fact, say)),
    ...own(refusals).map((refusal) => refusedWords(refusal, fact, say)),
  ];
}

const NAMED: Partial<Record<Rule, WrapKey>> = { named: 'why.named', carried: 'why.carried', title: 'why.title' };

function reasonWords({ rule, name }: Reason, say: Say): string {
  const key = NAMED[rule];
  if (key && name !== null) return say(key, name);
  return say(UNNAMED[rule]);
}

const UNNAMED: Record<Rule, PlainKey> = {
  named: 'why.figures',
  carried: 'why.figures',
  title: 'why.figures',
  'ai-and-film': 'why.aiAndFilm',
  'ai-goes-on': 'why.aiGoesOn',
};

/** What the two figures stand for; where they were not compared, the card itself says so. */
function comparedWords({ verdict, quote, role, page, pack }: Comparison, fact: Fact, say: Say): string[] {
  const figure = figureOf(fact, role);
  if (!figure || (verdict !== 'agrees' && verdict !== 'differs')) return [];
  const [ours, theirs] = [rangeWords(pack, figure, say), rangeWords(page, figure, say)];
  return [say('why.compared', say(VERDICT_NAMES[verdict]), quote, theirs, figure.written, ours)];
}

const refusedWords = (refusal: Refusal, fact: Fact, say: Say): string =>
  say('why.refused', refusal.quote, refusalText(refusal, fact, say).rest);
