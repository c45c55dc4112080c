import type { AiPassage } from './ai-footage.ts';
import type { AnyClaim, Claim } from './claims.ts';
import type { SentenceMention } from './finance-linking.ts';
import type { Interval } from './interval.ts';
import { spansOf } from './matches.ts';
import type { MeasureMention } from './measures.ts';
import type { Comparison, Refusal, Span } from './mention.ts';
import { OTHER, ownerOf, type Owner } from './owners.ts';
import type { Aspect, EntityId, FactId, FigureRole, Topic } from './pack.ts';
import { formatPeriod, type Clock } from './period.ts';
import type { Sentence } from './sentence.ts';
import type { Stance } from './stance.ts';
import type { Trend } from './trend.ts';

/** What the engine saw in a sentence, or in a cell of a table with its label, and what it made of it. */
export interface Seen {
  sentence: Sentence;
  /** Whom the text speaks of where the sentence names nobody. */
  running: Owner;
  /** What the article has fixed about time when the sentence is read; it moves on with the next. */
  clock: Clock;
  /** What it claims of any company; `claims` are those about companies of the pack. */
  told: readonly AnyClaim[];
  claims: readonly Claim[];
  passage: AiPassage | null;
  mentions: readonly SentenceMention[];
}

/** Why the engine marks something in a sentence, or why it does not. */
export interface Why {
  text: string;
  mentions: MentionWhy[];
  /** The first reason for silence; null where something is marked. */
  silence: Silence | null;
}

/** The record of one mention: what led to its facts. Words are as the sentence writes them. */
export interface MentionWhy {
  text: string;
  topic: Topic;
  facts: readonly FactId[];
  rule: Rule;
  /** The company or title that it is about; null for an AI passage about anybody else. */
  entity: EntityId | null;
  metric: Claim['metric'] | null;
  figures: FigureWhy[];
  /** How much the sentence speaks of each aspect, the most first. */
  aspects: [Aspect, number][];
  comparisons: readonly Comparison[];
  refusals: readonly Refusal[];
}

/**
 * `named`: the sentence names whose figures these are · `carried`: an earlier one does · `title`: the viewing of a title ·
 * `ai-and-film`: the sentence speaks of AI and of film · `ai-goes-on`: it goes on about the footage that one before spoke of.
 */
export type Rule = 'named' | 'carried' | 'title' | 'ai-and-film' | 'ai-goes-on';

/** A figure as the engine took it. */
export interface FigureWhy {
  text: string;
  interval: Interval;
  unit: string;
  role: FigureRole;
  stance: Stance;
  trend: Trend;
  period: string | null;
}

/** Why a sentence is left alone; `words` are those of it that decided. */
export interface Silence {
  reason:
    | 'nothing-known'
    | 'other-measure'
    | 'other-company'
    | 'nobodys-measure'
    | 'no-fact'
    | 'title-alone'
    | 'ai-elsewhere'
    | 'ai-without-film';
  words: string;
}

/** The record of what was decided about a sentence, for readers and editors of packs. */
export function whyOf(seen: Seen): Why {
  const { sentence, mentions } = seen;
  return {
    text: sentence.text,
    mentions: mentions.map((mention) => whyMention(seen, mention)),
    silence: mentions.length > 0 ? null : whySilent(seen),
  };
}

/** By which rule a sentence has a mention, and whom or what it is about; the beginning of its record. */
export function reasonOf(
  { sentence, claims, passage }: Seen,
  { topic, start, end }: Pick<SentenceMention, 'topic' | 'start' | 'end'>,
): Pick<MentionWhy, 'rule' | 'entity'> {
  if (topic === 'ai-footage') {
    const rule = passage?.ai && passage.spoken ? 'ai-and-film' : 'ai-goes-on';
    return { rule, entity: passage?.company ?? null };
  }
  const claim = claims.find(({ measure }) => measure.start < end && measure.end > start);
  if (!claim) return { rule: 'title', entity: titleOf(sentence) };
  const named = sentence.names.some(({ entity }) => entity.id === claim.entity);
  return { rule: named ? 'named' : 'carried', entity: claim.entity };
}

function whyMention(seen: Seen, mention: SentenceMention): MentionWhy {
  const { sentence, claims, passage } = seen;
  const { topic, facts, comparisons, refusals } = mention;
  const text = sentence.text.slice(mention.start, mention.end);
  const told = { text, topic, facts, comparisons, refusals, ...reasonOf(seen, mention) };
  if (topic === 'ai-footage') {
    const aspects = [...(passage?.scores ?? [])].toSorted((a, b) => b[1] - a[1]);
    return { ...told, metric: null, figures: [], aspects };
  }
  const claim = claims.find(({ measure }) => measure.start < mention.end && measure.end > mention.start);
  if (!claim) return { ...told, metric: 'views', figures: [], aspects: [] };
  return {
    ...told,
    metric: claim.metric,
    figures: claim.figures.map((one) => figureWhy(sentence, one)),
    aspects: [],
  };
}

function figureWhy({ text }: Sentence, { figure, role, stance, trend, period }: Claim['figures'][number]): FigureWhy {
  return {
    text: text.slice(figure.hedgeStart, figure.end),
    interval: { low: figure.low, high: figure.high },
    unit: figure.unit,
    role,
    stance,
    trend,
    period: period && formatPeriod(period),
  };
}

const titleOf = ({ names }: Sentence): EntityId | null =>
  names.find(({ entity }) => entity.kind === 'title')?.entity.id ?? null;

/** Reasons in the order in which a reader would ask: whose figure, which measure, which AI. */
function whySilent(seen: Seen): Silence {
  const { sentence } = seen;
  const { text, names, words } = sentence;
  const measured = sentence.measures.map((measure) => whyNoClaim(seen, measure)).toSorted((a, b) => rank(a) - rank(b));
  if (measured[0]) return measured[0];
  const ai = spansOf(text, words.ai)[0];
  const field = ai && spansOf(text, words.otherField)[0];
  if (field) return { reason: 'ai-elsewhere', words: at(text, field) };
  if (ai) return { reason: 'ai-without-film', words: at(text, ai) };
  const title = names.find(({ entity }) => entity.kind === 'title');
  return title ? { reason: 'title-alone', words: at(text, title) } : { reason: 'nothing-known', words: '' };
}

const at = (text: string, { start, end }: Span): string => text.slice(start, end);

/** Of several measures the one that came nearest to a mention tells why there is none. */
const NEAREST: readonly Silence['reason'][] = ['no-fact', 'other-company', 'nobodys-measure', 'other-measure'];
const rank = ({ reason }: Silence): number => NEAREST.indexOf(reason);

function whyNoClaim({ sentence, running, claims }: Seen, measure: MeasureMention): Silence {
  const words = at(sentence.text, measure);
  if (measure.metric === 'other') return { reason: 'other-measure', words };
  if (claims.some((claim) => claim.measure.start === measure.start)) return { reason: 'no-fact', words };
  const owner = ownerOf(sentence, measure, running);
  return { reason: owner === OTHER ? 'other-company' : owner === null ? 'nobodys-measure' : 'other-measure', words };
}
