import { cardText, type CardText } from './card.ts';
import { dateWords, periodLine } from './card-period.ts';
import { gatherKnowledge, type KnownFact } from './knowledge.ts';
import type { Fact, FactId, Pack, PackSource, Standing, Topic } from './pack.ts';
import { sortDay } from './period-days.ts';
import type { Say } from './say.ts';
import { MEASURE_NAMES } from './words.ts';

/** A pack as its page shows it. */
export interface PackView {
  title: string;
  revision: number;
  language: string;
  sources: SourceView[];
  /** Facts that hold a figure, in the order of the pack. */
  figures: FigureView[];
  /** By their last day. */
  timeline: TimelineEntry[];
  /** Every fact, in the order of the pack. */
  facts: FactView[];
  /** What the pack's editor says of a name. */
  notes: string[];
}

export interface SourceView {
  title: string;
  /** Null where the source names none. */
  publisher: string | null;
  /** Null where there is no safe address. */
  url: string | null;
  date: string;
  /** By number from 1, with the facts that stand in each; empty for a pack that was not proven. */
  paragraphs: { number: number; facts: { id: FactId; topic: Topic }[] }[];
}

export interface FigureView {
  id: FactId;
  /** "Netflix: revenue". */
  name: string;
  card: CardText;
}

export interface TimelineEntry {
  when: string;
  /** A quarter, half-year or year; else one day. */
  isSpan: boolean;
  statements: { id: FactId; statement: string }[];
}

export interface FactView {
  id: FactId;
  card: CardText;
  standing: Standing;
  /** "$11bn, £8.25bn, 16%". */
  figures: string;
}

/** Lays a pack out for its page. */
export function packView(pack: Pack, say: Say): PackView {
  const known = [...gatherKnowledge([pack]).facts.values()];
  return {
    title: pack.title,
    revision: pack.revision,
    language: pack.language,
    sources: pack.sources.map((source) => sourceView(source, pack.facts, say)),
    figures: known.filter(({ fact }) => fact.figures.length > 0).map((one) => figureView(one, say)),
    timeline: timelineOf(known, say),
    facts: known.map((one) => factView(one, say)),
    notes: pack.entities.flatMap(({ note }) => note ?? []),
  };
}

function sourceView(source: PackSource, facts: readonly Fact[], say: Say): SourceView {
  const { id, title, publisher = null, url, date, paragraphHashes = [] } = source;
  const own = facts.filter(({ evidence }) => evidence.source === id);
  const inParagraph = (number: number): SourceView['paragraphs'][number] => ({
    number,
    facts: own
      .filter(({ evidence }) => evidence.paragraphs.includes(number))
      .map((fact) => ({ id: fact.id, topic: fact.topic })),
  });
  return {
    title,
    publisher,
    url: url?.startsWith('https:') ? url : null,
    date: dateWords(date, say),
    // The first is the date line.
    paragraphs: paragraphHashes.slice(1).map((_, index) => inParagraph(index + 1)),
  };
}

function figureView(known: KnownFact, say: Say): FigureView {
  const { fact, subjectName } = known;
  const name = fact.metric ? say('pack.measure', subjectName, say(MEASURE_NAMES[fact.metric])) : subjectName;
  return { id: fact.id, name, card: cardText(known, [], [], say) };
}

function factView(known: KnownFact, say: Say): FactView {
  const { fact } = known;
  return {
    id: fact.id,
    card: cardText(known, [], [], say),
    standing: fact.standing,
    figures: fact.figures.map(({ written }) => written).join(', '),
  };
}

function timelineOf(known: readonly KnownFact[], say: Say): TimelineEntry[] {
  const dated = known.map(({ fact, source }) => ({
    when: (fact.period && periodLine(fact.period, say)) ?? dateWords(source.date, say),
    isSpan: fact.period !== undefined && fact.period.kind !== 'to-date',
    day: sortDay(fact.period, source.date),
    said: { id: fact.id, statement: fact.statement },
  }));
  const grouped = [...Map.groupBy(dated, ({ when }) => when).values()];
  return grouped
    .toSorted(([a], [b]) => (a?.day ?? '').localeCompare(b?.day ?? ''))
    .flatMap((entries) => {
      const [first] = entries;
      if (!first) return [];
      return { when: first.when, isSpan: first.isSpan, statements: entries.map(({ said }) => said) };
    });
}
