import { normalise } from '../normalise.ts';
import type { Entity, Fact } from '../pack.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { checkFigures } from './figures.ts';
import type { Finding, Grounds } from './finding.ts';
import { checkNames } from './names.ts';
import { checkPeriod } from './periods.ts';
import { checkSeason, checkTexts } from './texts.ts';

/** An article, or what a copy has of one. */
export interface ArticleText {
  /** By number; null where a copy lacks one. */
  paragraphs: readonly (string | null)[];
  /** ISO date of the date line; null where a copy has none. */
  date: string | null;
}

/**
 * Everything that a fact says which can be held against the paragraphs it cites: the paragraphs themselves, then figures,
 * names, period, season, and the numbers in its words, in this order. Where a cited paragraph does not exist, only that.
 */
export function checkFact(fact: Fact, entities: readonly Entity[], article: ArticleText, words: Vocabulary): Finding[] {
  const cited = fact.evidence.paragraphs;
  const missing = cited.flatMap((number, index): Finding[] =>
    article.paragraphs[number] == null
      ? [
          {
            kind: 'paragraph',
            path: ['paragraphs', index],
            value: String(number),
            paragraph: null,
            instead: [],
            elsewhere: [],
          },
        ]
      : [],
  );
  if (missing.length === cited.length) return missing;
  const paragraphs = article.paragraphs.map((text) => (text === null ? null : normalise(text)));
  const grounds: Grounds = { paragraphs, cited, date: article.date };
  const subject = entities.find(({ id }) => id === fact.subject);
  const period = checkPeriod(fact, subject, grounds, words);
  const findings = [
    ...missing,
    ...checkFigures(fact, grounds, words),
    ...checkNames(fact, entities, grounds, words),
    ...period,
    ...checkSeason(fact, grounds, words),
    ...checkTexts(fact, entities, inferredYear(period), grounds, words),
  ];
  // A statement repeats the figures of its fact.
  const first = new Map(findings.toReversed().map((finding) => [`${finding.kind} ${finding.value}`, finding]));
  return findings.filter((finding) => first.get(`${finding.kind} ${finding.value}`) === finding);
}

/** The year that a fact's period took from the date line; null for none. */
export function inferredYear(findings: readonly Finding[]): number | null {
  const year = findings.find((finding) => finding.inferred);
  return year ? Number(year.value) : null;
}
