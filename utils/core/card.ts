import {
  comparisonText,
  currencyName,
  figureOf,
  heroFigure,
  mainComparison,
  possessive,
  refusalText,
} from './card-comparison.ts';
import type { ComparisonText } from './card-comparison.ts';
import { figureText, figureWords, type FigureText } from './card-figure.ts';
import { dateWords, periodLine } from './card-period.ts';
import { belowPlot, besidePlot } from './card-plots.ts';
import type { BandPlot, CellsPlot, ColumnsPlot, GrowthPlot, RibbonPlot } from './card-plots.ts';
import type { KnownFact } from './knowledge.ts';
import type { Comparison, Refusal, Verdict } from './mention.ts';
import type { Fact, FactId, Source, Topic } from './pack.ts';
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
): CardText {
  const own = comparisons.filter((comparison) => comparison.fact === fact.id);
  const refused = refusals.filter((refusal) => refusal.fact === fact.id);
  const main = mainComparison(own);
  const hero = heroFigure(fact);
  return {
    id: fact.id,
    topic: fact.topic,
    language,
    chip: chipOf(fact, main, refused.length > 0),
    headline: fact.statement.replace(/\.$/, ''),
    figure: hero ? figureText(hero, fact.metric) : null,
    subline: sublineOf(fact),
    beside: besidePlot(fact),
    below: belowPlot(fact, main),
    comparisons: comparisonLines(fact, main, own, refused).slice(0, MOST_COMPARISONS),
    standing: standingLine(fact),
    detail: fact.detail ?? null,
    asOf: asOfLine(fact, source),
    source: sourceLine(source, fact.evidence.paragraphs),
    packTitle,
  };
}

/** "{fact}: {figure}. {verdict}." and what else there is to say: "Mention 6 of 9", "Tab for source". */
export function announcement({ headline, figure, chip }: CardText, rest: readonly string[]): string {
  const fact = figure ? `${headline}: ${figureWords(figure)}` : headline;
  return [fact, chip?.words ?? [], rest].flat().join('. ') + '.';
}

/** Fact, figure, period, source, date and address, as the copy button gives them: two lines. */
export function copyText({
  headline,
  figure,
  subline,
  asOf,
  source: { name, date, paragraphs, url },
}: CardText): string {
  const second = subline ? ` (${subline})` : '';
  const said = figure ? ` ${figureWords(figure)}${second}.` : '';
  const place = `${name}, ${date}, ${paragraphWords(paragraphs)}`;
  return `${headline}.${said} ${asOf.label} ${lowerFirst(asOf.text)}.\n${place}${url ? `. ${url}` : ''}`;
}

/** "paragraph 4", "paragraphs 2, 3". */
export function paragraphWords(paragraphs: readonly number[]): string {
  return `paragraph${paragraphs.length === 1 ? '' : 's'} ${paragraphs.join(', ')}`;
}

function chipOf(fact: Fact, main: Comparison | null, refused: boolean): CardText['chip'] {
  if (main) return { verdict: main.verdict, words: VERDICT_NAMES[main.verdict] };
  const words = refused ? 'Could not compare' : quietChip(fact);
  return words ? { verdict: null, words } : null;
}

/** Views and demands never get a verdict. */
function quietChip({ standing, aspect, figures }: Fact): string | null {
  if (standing === 'demand') return 'A demand, not a figure';
  if (standing === 'critics' || standing === 'outlook') return 'A view, not a figure';
  if (aspect === 'definition') return 'What the words mean';
  return figures.length > 0 ? 'No figure on this page' : null;
}

function comparisonLines(fact: Fact, main: Comparison | null, own: Comparison[], refused: Refusal[]): ComparisonText[] {
  if (!main) return refused.map((refusal) => refusalText(refusal, fact));
  return [main, ...own.filter((other) => other !== main)].map((comparison) => comparisonText(comparison, fact));
}

function sublineOf(fact: Fact): string | null {
  const value = figureOf(fact, 'value');
  const from = figureOf(fact, 'from');
  const conversions = fact.figures
    .filter(({ role }) => role === 'conversion')
    .map(({ written, unit }) => `${written} in ${currencyName(unit)}`);
  const before = value && from && `${value.value < from.value ? 'down' : 'up'} from ${from.written}`;
  const way = value ? before : figureOf(fact, 'change')?.trend;
  return [...conversions, way].filter(Boolean).join(', ') || null;
}

function standingLine({ standing, speaker }: Fact): string | null {
  switch (standing) {
    case 'reported':
      return null;
    case 'claim':
      return claimLine(speaker);
    case 'critics':
      return `The view of ${speaker ?? 'critics whom the source does not name'}.`;
    case 'demand':
      return `A demand${speaker ? ` of ${speaker}` : ''}.`;
    case 'outlook':
      return 'The article’s own outlook.';
  }
}

function claimLine(speaker: string | undefined): string {
  if (!speaker) return 'A claim whose speaker the source does not name.';
  return speaker.includes(',') ? `The account of ${speaker}.` : `${possessive(speaker)} own account.`;
}

/** A figure is as of its period; what was said without one, as of the day the source printed it. */
function asOfLine({ period, standing }: Fact, { date }: Source): CardText['asOf'] {
  const said = period?.kind === 'year' && standing !== 'reported';
  return { label: said ? 'Said in' : 'As of', text: (period && periodLine(period)) ?? dateWords(date) };
}

function sourceLine({ publisher, title, date, url }: Source, paragraphs: number[]): SourceLine {
  return {
    name: publisher ?? title,
    url: url?.startsWith('https:') ? url : null,
    date: dateWords(date),
    paragraphs,
  };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
