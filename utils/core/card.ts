import { comparisonText, currencyName, figureOf, heroFigure, mainComparison, refusalText } from './card-comparison.ts';
import type { ComparisonText } from './card-comparison.ts';
import { figureText, figureWords, type FigureText } from './card-figure.ts';
import { dateWords, periodLine } from './card-period.ts';
import { belowPlot, besidePlot } from './card-plots.ts';
import type { BandPlot, CellsPlot, ColumnsPlot, GrowthPlot, RibbonPlot } from './card-plots.ts';
import type { KnownFact } from './knowledge.ts';
import type { Comparison, Refusal, Verdict } from './mention.ts';
import type { Fact, FactId, Source, Topic } from './pack.ts';
import type { Say } from './say.ts';
import { VERDICT_NAMES } from './words.ts';

/** Everything a card shows of one fact. */
export interface CardText {
  id: FactId;
  topic: Topic;
  /** BCP 47 tag of headline and detail. */
  language: string;
  /** Null verdict: grey words without a glyph. Null chip: none is better than a doubtful one. */
  chip: { verdict: Verdict | null; words: string } | null;
  headline: string;
  figure: FigureText | null;
  /** A second value: "£8.25bn in sterling", "up from $2.1bn". */
  subline: string | null;
  beside: GrowthPlot | ColumnsPlot | null;
  below: BandPlot | RibbonPlot | CellsPlot | null;
  /** What the chip names first, then the page's other figures; at most three. */
  comparisons: ComparisonText[];
  /** Whose word it is; null where the source reports it as so. */
  standing: string | null;
  detail: string | null;
  asOf: { label: string; text: string };
  source: SourceLine;
  packTitle: string;
}

/** `name` is the publisher, or the article's title where it names none; `url` is null where there is no safe address. */
export interface SourceLine {
  name: string;
  url: string | null;
  date: string;
  paragraphs: number[];
}

/** What became of the reader's wish to copy; `ready` again after a moment. */
export type CopyState = 'ready' | 'copied' | 'refused';

/** Rich text with plain text beside it, or Markdown. */
export type CopyForm = 'rich' | 'markdown';

/** Of a sheet: all but the drawing and the actions, or everything. */
export type SheetState = 'peek' | 'full';

/**
 * Below a fact: why the page has it, in sentences; or what became of a report, or of a copy that failed, whose `text` is there to be
 * selected where it could not be copied.
 */
export type CardNote =
  { of: 'why'; lines: string[] } | { of: 'report'; text: string | null } | { of: 'copy'; text: string };

/** A card has room for this many figures of the page. */
const MOST_COMPARISONS = 3;

/**
 * What the card says of a fact beside a mention. Only comparisons and refusals of that fact are taken in.
 * Never says who is right.
 */
export function cardText(
  { fact, source, language, packTitle }: KnownFact,
  comparisons: readonly Comparison[],
  refusals: readonly Refusal[],
  say: Say,
): CardText {
  const own = comparisons.filter((comparison) => comparison.fact === fact.id);
  const refused = refusals.filter((refusal) => refusal.fact === fact.id);
  const main = mainComparison(own);
  const hero = heroFigure(fact);
  return {
    id: fact.id,
    topic: fact.topic,
    language,
    chip: chipOf(fact, main, refused.length > 0, say),
    headline: fact.statement.replace(/\.$/, ''),
    figure: hero ? figureText(hero, fact.metric, say) : null,
    subline: sublineOf(fact, say),
    beside: besidePlot(fact, say),
    below: belowPlot(fact, main, say),
    comparisons: comparisonLines(fact, main, own, refused, say).slice(0, MOST_COMPARISONS),
    standing: standingLine(fact, say),
    detail: fact.detail ?? null,
    asOf: asOfLine(fact, source, say),
    source: sourceLine(source, fact.evidence.paragraphs, say),
    packTitle,
  };
}

/** "{fact}: {figure}. {verdict}." and what else there is to say: "Mention 6 of 9", "Tab for source". */
export function announcement({ headline, figure, chip }: CardText, rest: readonly string[]): string {
  const fact = figure ? `${headline}: ${figureWords(figure)}` : headline;
  return [fact, chip?.words ?? [], rest].flat().join('. ') + '.';
}

/** "paragraph 4", "paragraphs 2, 3". */
export function paragraphWords(paragraphs: readonly number[], say: Say): string {
  return say('paragraphs', paragraphs.length, paragraphs.join(', '));
}

function chipOf(fact: Fact, main: Comparison | null, refused: boolean, say: Say): CardText['chip'] {
  if (main) return { verdict: main.verdict, words: say(VERDICT_NAMES[main.verdict]) };
  const words = refused ? say('chip.notComparable') : quietChip(fact, say);
  return words ? { verdict: null, words } : null;
}

/** Views and demands never get a verdict. */
function quietChip({ standing, aspect, figures }: Fact, say: Say): string | null {
  if (standing === 'demand') return say('chip.demand');
  if (standing === 'critics' || standing === 'outlook') return say('chip.view');
  if (aspect === 'definition') return say('chip.definition');
  return figures.length > 0 ? say('chip.noFigure') : null;
}

function comparisonLines(
  fact: Fact,
  main: Comparison | null,
  own: Comparison[],
  refused: Refusal[],
  say: Say,
): ComparisonText[] {
  if (!main) return refused.map((refusal) => refusalText(refusal, fact, say));
  const others = own.filter((other) => other !== main);
  return [main, ...others].map((comparison) => comparisonText(comparison, fact, say));
}

function sublineOf(fact: Fact, say: Say): string | null {
  const conversions = fact.figures
    .filter(({ role }) => role === 'conversion')
    .map(({ written, unit }) => say('figure.in', written, currencyName(unit, say)));
  return [...conversions, wayLine(fact, say)].filter(Boolean).join(', ') || null;
}

/** Which way the figure went, and from what. */
function wayLine(fact: Fact, say: Say): string | null {
  const value = figureOf(fact, 'value');
  const from = figureOf(fact, 'from');
  if (value && from) return say(value.value < from.value ? 'figure.downFrom' : 'figure.upFrom', from.written);
  const trend = value ? undefined : figureOf(fact, 'change')?.trend;
  return trend ? say(`figure.${trend}`) : null;
}

function standingLine({ standing, speaker }: Fact, say: Say): string | null {
  switch (standing) {
    case 'reported':
      return null;
    case 'claim':
      return claimLine(speaker, say);
    case 'critics':
      return speaker ? say('standing.viewOf', speaker) : say('standing.viewOfUnnamed');
    case 'demand':
      return speaker ? say('standing.demandOf', speaker) : say('standing.demand');
    case 'outlook':
      return say('standing.outlook');
  }
}

function claimLine(speaker: string | undefined, say: Say): string {
  if (!speaker) return say('standing.unnamedClaim');
  if (speaker.includes(',')) return say('standing.accountOf', speaker);
  return say(speaker.endsWith('s') ? 'standing.ownAccountS' : 'standing.ownAccount', speaker);
}

/** A figure is as of its period; what was said without one, as of the day the source printed it. */
function asOfLine({ period, standing }: Fact, { date }: Source, say: Say): CardText['asOf'] {
  const said = period?.kind === 'year' && standing !== 'reported';
  const text = (period && periodLine(period, say)) ?? dateWords(date, say);
  return { label: say(said ? 'card.saidIn' : 'card.asOf'), text };
}

function sourceLine({ publisher, title, date, url }: Source, paragraphs: number[], say: Say): SourceLine {
  return {
    name: publisher ?? title,
    url: url?.startsWith('https:') ? url : null,
    date: dateWords(date, say),
    paragraphs,
  };
}
