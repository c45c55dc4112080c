import type { Entity, Fact, FactId, Pack, PackSource } from '../pack.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { isoDate, readDates } from './dates.ts';
import { checkFact } from './fact.ts';
import type { Finding } from './finding.ts';
import { plainText } from './hash.ts';
import { locateParagraphs, type Located } from './locate.ts';

/** A pack against copies of its articles. */
export interface Verification {
  sources: SourceCheck[];
  facts: FactCheck[];
  /** Whether every title, date, paragraph and fact holds. */
  holds: boolean;
}

export interface SourceCheck {
  source: PackSource;
  titleHolds: boolean;
  /** ISO date that the copy's date line prints; null where it has none. */
  date: string | null;
  paragraphs: ParagraphCheck[];
}

export type ParagraphCheck = Located & {
  number: number;
  /** The facts that cite it. */
  facts: FactId[];
};

export interface FactCheck {
  fact: Fact;
  /** The date line's date in the copy that the findings were made in. */
  date: string | null;
  /** Everything that the fact says which can be looked up, held or not. */
  findings: Finding[];
  /** Cited paragraphs that differ from the article's, or are missing. */
  changed: number[];
  /** `stands`: some of its paragraphs differ, but all that can be looked up stands in them. */
  state: 'holds' | 'stands' | 'fails';
}

/**
 * Verifies a pack against copies of the articles that it was proven with: each source against the copy that has the most of it.
 * A copy may have any text around the article, and paragraphs divided in any way. Null for a pack without hashes.
 */
export async function verifyPack(
  pack: Pack,
  copies: readonly string[],
  words: Vocabulary,
): Promise<Verification | null> {
  if (pack.sources.some(({ paragraphHashes }) => paragraphHashes === undefined)) return null;
  const sources = await Promise.all(pack.sources.map((source) => bestCheck(source, pack, copies, words)));
  const facts = pack.facts.flatMap((fact) => {
    const check = sources.find(({ source }) => source.id === fact.evidence.source);
    return check ? [checkInCopy(fact, pack.entities, check, words)] : [];
  });
  return { sources, facts, holds: sources.every(sourceHolds) && facts.every(({ state }) => state === 'holds') };
}

/** Whether title, date and every paragraph of a source stand in a copy. */
export function sourceHolds({ source, titleHolds, date, paragraphs }: SourceCheck): boolean {
  return titleHolds && date === source.date && paragraphs.every(({ state }) => state === 'holds');
}

async function bestCheck(
  source: PackSource,
  pack: Pack,
  copies: readonly string[],
  words: Vocabulary,
): Promise<SourceCheck> {
  const checks = await Promise.all(copies.map((copy) => checkSource(source, pack, copy, words)));
  const held = ({ paragraphs }: SourceCheck): number => paragraphs.filter(({ state }) => state === 'holds').length;
  return checks.reduce((best, check) => (held(check) > held(best) ? check : best));
}

async function checkSource(source: PackSource, pack: Pack, copy: string, words: Vocabulary): Promise<SourceCheck> {
  const hashes = source.paragraphHashes ?? [];
  const facts = pack.facts.filter(({ evidence }) => evidence.source === source.id);
  const citing = hashes.map((_, number) => facts.filter(({ evidence }) => evidence.paragraphs.includes(number)));
  const title = plainText(source.title);
  const likeness = (number: number, text: string): number => {
    if (number === 0) return dateLikeness(text);
    return text === title ? 0 : paragraphLikeness(number, text, citing[number] ?? [], pack.entities, words);
  };
  const located = await locateParagraphs(copy, hashes, likeness, words);
  return {
    source,
    titleHolds: plainText(copy).includes(title),
    date: dateIn(located[0]?.text ?? ''),
    paragraphs: located.map((paragraph, number) => ({
      ...paragraph,
      number,
      facts: (citing[number] ?? []).map(({ id }) => id),
    })),
  };
}

/** A date line is short. */
const LONGEST_DATE_LINE = 80;

function dateLikeness(text: string): number {
  return text.length <= LONGEST_DATE_LINE && dateIn(text) !== null ? 1 : 0;
}

/** The ISO date of the first day with a year. */
function dateIn(text: string): string | null {
  const date = readDates(text).find(({ year }) => year !== null);
  return date?.year == null ? null : isoDate(date, date.year);
}

/** With fewer words, a text that has nothing of what the facts say is a heading, a button, a notice. */
const FEWEST_WORDS = 15;

/** By how much of what the citing facts say stands in the text, then by its length. */
function paragraphLikeness(
  number: number,
  text: string,
  citing: readonly Fact[],
  entities: readonly Entity[],
  words: Vocabulary,
): number {
  const paragraphs = Array.from({ length: number + 1 }, (_, at) => (at === number ? text : null));
  const findings = citing.flatMap((fact) => checkFact(fact, entities, { paragraphs, date: null }, words));
  const standing = findings.filter(({ paragraph }) => paragraph === number).length;
  const length = text.split(' ').length;
  return standing > 0 || length >= FEWEST_WORDS ? standing + length / (length + 100) : 0;
}

function checkInCopy(fact: Fact, entities: readonly Entity[], check: SourceCheck, words: Vocabulary): FactCheck {
  const { date, paragraphs } = check;
  const findings = checkFact(fact, entities, { paragraphs: paragraphs.map(({ text }) => text), date }, words);
  const changed = fact.evidence.paragraphs.filter((number) => paragraphs[number]?.state !== 'holds');
  const stands = findings.every(({ paragraph }) => paragraph !== null);
  return { fact, date, findings, changed, state: !stands ? 'fails' : changed.length > 0 ? 'stands' : 'holds' };
}
