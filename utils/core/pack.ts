import type { Interval } from './interval.ts';
import type { Period } from './period.ts';

/** The version of the pack format that this code reads and writes. */
export const PACK_FORMAT = 1;

export type Topic = 'ai-footage' | 'studio-finance';
export type EntityId = string;
export type FactId = string;

/** A versioned knowledge file: sources, entities, facts. Data only; nothing in it is executed or rendered as HTML. */
export interface Pack {
  format: typeof PACK_FORMAT;
  id: string;
  /** Counts up with each change of the pack's content. */
  revision: number;
  title: string;
  /** BCP 47 tag of the language that statements are written in. */
  language: string;
  sources: PackSource[];
  entities: Entity[];
  facts: Fact[];
}

/** An article that facts stand in. */
export interface Source {
  id: string;
  title: string;
  /** ISO date that the article prints. */
  date: string;
  /** Absent where the article names no publisher; none is claimed then. */
  publisher?: string;
  url?: string;
}

/** A source as a pack holds it. */
export interface PackSource extends Source {
  /**
   * SHA-256 of each paragraph of the article, by number, as `paragraphHash` makes it; absent in a pack that was not proven. Whoever
   * has the article can verify the pack against it.
   */
  paragraphHashes?: string[];
}

export type EntityKind = 'company' | 'title' | 'person' | 'union' | 'technology';

/** A company, series, person… that pages call by one of its names. */
export interface Entity {
  id: EntityId;
  kind: EntityKind;
  /** First the name shown to readers, then every other name pages use. */
  names: string[];
  /** The company or union that a person speaks for, or that a title belongs to. */
  of?: EntityId;
  /** Month (1 to 12) in which the fiscal year starts; January when absent. */
  fiscalYearStart?: number;
  /** Shown once on the pack page, e.g. about a name that the source misspells. */
  note?: string;
}

/** What an `ai-footage` fact is about: the vocabulary has the words pages use for each. */
export type Aspect =
  | 'first-use'
  | 'speed'
  | 'cost'
  | 'strategy'
  | 'access'
  | 'creativity'
  | 'definition'
  | 'consent'
  | 'jobs'
  | 'labour-rules'
  | 'outlook';

/** What a `studio-finance` figure measures. */
export type Metric = 'revenue' | 'net-income' | 'views' | 'production-time';

/** Whose word a fact is. */
export type Standing = 'reported' | 'claim' | 'critics' | 'demand' | 'outlook';

export type FigureKind = 'amount' | 'percent' | 'count' | 'multiple';

/**
 * `value`: the figure itself · `from`: what it rose or fell from · `change`: by how many per cent ·
 * `conversion`: the value in another currency.
 */
export type FigureRole = 'value' | 'from' | 'change' | 'conversion';

/** A figure of a fact, as the source prints it and as the interval that stands for. */
export interface FactFigure extends Interval {
  role: FigureRole;
  /** As printed: "$11bn". */
  written: string;
  kind: FigureKind;
  /** Unsigned, in base units: 11e9; 16 for 16%. */
  value: number;
  /** ISO 4217 code, "%", the counted noun, or "times". */
  unit: string;
  /** For a `change`. */
  trend?: 'up' | 'down';
}

/** One statement of a pack. */
export interface Fact {
  id: FactId;
  topic: Topic;
  subject: EntityId;
  /** Other entities that the statement is about. */
  about?: EntityId[];
  /** What an `ai-footage` fact is about. */
  aspect?: Aspect;
  /** What the figures measure; a fact with figures always has one. */
  metric?: Metric;
  /** For a title: the season that the statement is about, and whether it is the last. */
  season?: { number: number; final: boolean };
  /** Words by which pages tell of the very scene or event, beside its names: "building collapse". */
  keywords?: string[];
  /** One sentence in the past tense, at most 90 characters, in our own words. */
  statement: string;
  /** A second sentence for the card, at most 120 characters. */
  detail?: string;
  figures: FactFigure[];
  period?: Period;
  standing: Standing;
  /** Who says so, for readers: "Ted Sarandos, co-chief executive of Netflix". */
  speaker?: string;
  evidence: Evidence;
}

/** Where a fact stands. */
export interface Evidence {
  source: string;
  /** Numbers of the source's paragraphs, 0 is the date line. */
  paragraphs: number[];
  /** The year of the fact's period where none of them prints it: taken from the date line when the pack was proven. */
  inferredYear?: number;
}
