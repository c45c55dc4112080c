import { readFigures, type Figure } from './figures.ts';
import { readMeasures, type MeasureMention } from './measures.ts';
import type { Span } from './mention.ts';
import type { NameFinder, NameMention } from './name-finder.ts';
import { readActors, type Actor } from './owners.ts';
import { readUnknownNames } from './unknown-names.ts';
import { readPeriods, type PeriodMention } from './period-reader.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A sentence with all that the rules look at; offsets count from the sentence's own start. */
export interface Sentence {
  /** Normalised. */
  text: string;
  headline: boolean;
  names: NameMention[];
  figures: Figure[];
  measures: MeasureMention[];
  periods: PeriodMention[];
  actors: Actor[];
  /** Names that may be those of companies which the pack does not know. */
  unknownNames: Span[];
  /** The words of its language. */
  words: Vocabulary;
}

/**
 * Reads one normalised sentence for names, figures, measures, periods and companies that act in it.
 * `people` are surnames that the article has introduced.
 */
export function readSentence(
  text: string,
  headline: boolean,
  { findNames, people, words }: { findNames: NameFinder; people: ReadonlySet<string>; words: Vocabulary },
): Sentence {
  const names = findNames(text);
  return {
    text,
    headline,
    names,
    figures: readFigures(text, words),
    measures: readMeasures(text, words),
    periods: readPeriods(text, words),
    actors: readActors(text, names, people, words),
    unknownNames: readUnknownNames(text, names, people, words),
    words,
  };
}

/** The text between two spans of a sentence, the first of which ends before the second starts. */
export function between(text: string, a: Span, b: Span): string {
  return text.slice(a.end, b.start);
}

/** A text without what stands in brackets and the space before it: "$9bn (€8bn) in", "16% year-on-year (YoY) growth". */
export const withoutBrackets = (text: string): string => text.replaceAll(/ ?\([^()]*\)/g, '');
