import type { Interval } from './interval.ts';
import type { EntityId, FactId, FigureRole, Metric, Topic } from './pack.ts';
import type { Period } from './period.ts';

/** Offsets into a block's text: UTF-16 code units, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** How a page's figure stands beside the pack's. */
export type Verdict = 'agrees' | 'differs' | 'other-period' | 'forecast';

/** A span of a block that speaks of a topic, linked to facts. */
export interface Mention extends Span {
  topic: Topic;
  /** The sentence that the mention stands in. */
  sentence: Span;
  /** Best first; never empty. */
  facts: FactId[];
  /** In reading order; empty where the sentence holds no comparable figure. */
  comparisons: Comparison[];
  /** Figures that look comparable and are not compared, with the reason. */
  refusals: Refusal[];
}

/** A page figure beside a pack figure of the same entity and metric. */
export interface Comparison extends Span {
  fact: FactId;
  /** The figure with its words, as the page prints it; at most 40 characters. */
  quote: string;
  verdict: Verdict;
  entity: EntityId;
  metric: Metric;
  /** Which of the fact's figures it was held against. */
  role: FigureRole;
  /** The page figure's period; null where the text names none. */
  period: Period | null;
  page: Interval;
  pack: Interval;
}

/** Why a figure was not compared. */
export type RefusalReason =
  | 'no-period'
  | 'other-currency'
  | 'not-claimed'
  | 'other-measure'
  | 'uncertain-profit'
  | 'uncertain-company'
  | 'uncertain-date';

export interface Refusal extends Span {
  fact: FactId;
  quote: string;
  reason: RefusalReason;
}
