import { figureWords } from './card-figure.ts';
import { paragraphWords, type CardText } from './card.ts';
import type { Comparison, Refusal } from './mention.ts';
import type { SummaryMention } from './page-summary.ts';
import type { Say } from './say.ts';
import { comparisonWords, refusalWords } from './why-words.ts';
import { VERDICT_NAMES } from './words.ts';

/** What a reader sends about something that looks wrong, to whomever they wish. */
export interface Report {
  /** Address of the page. */
  url: string;
  /** As `NameFilter.made`: the extension's version, packs with their revisions, the vocabulary's version. */
  made: string;
  /** In reading order; none where nothing was said. */
  mentions: ReportedMention[];
}

/** What was said of one sentence, and why, in lines. */
export interface ReportedMention {
  sentence: string;
  said: string[];
  why: string[];
}

/** What became of a report. */
export interface Reported {
  /** The report, where it could not be copied. */
  text: string | null;
}

/** The report as plain text, which ends where the reader goes on. */
export function reportText({ url, made, mentions }: Report, say: Say): string {
  const lines = [say('report.title'), say('report.page', url)];
  for (const { sentence, said, why } of mentions)
    lines.push(
      '',
      say('report.sentence', oneLine(sentence)),
      ...said.map((line) => say('report.said', line)),
      ...why.map((line) => say('report.why', line)),
    );
  if (mentions.length === 0) lines.push('', say('report.nothing'));
  return [...lines, '', say('report.made', made), '', say('report.ask'), ''].join('\n');
}

/** What a card says, with the decisions behind it. Comparisons and refusals of other facts are left out. */
export function reportedCard(
  card: CardText,
  sentence: string,
  { comparisons, refusals }: { comparisons: readonly Comparison[]; refusals: readonly Refusal[] },
  say: Say,
): ReportedMention {
  const { id, headline, figure, chip, source } = card;
  const said = [headline, figure && figureWords(figure), chip?.words].filter((words) => words != null).join('. ');
  const place = `${id}: ${source.name}, ${source.date}, ${paragraphWords(source.paragraphs, say)}`;
  const own = <One extends { fact: string }>(all: readonly One[]): One[] => all.filter(({ fact }) => fact === id);
  const why = [
    ...own(comparisons).map((one) => comparisonWords(one, say)),
    ...own(refusals).map((one) => refusalWords(one, say)),
  ];
  return { sentence, said: [said, ...card.comparisons.map(comparedLine), place], why };
}

/** The same of a line of the popup's list, which knows less. */
export function reportedLine(
  { sentence, start, end, fact, statement, verdict }: SummaryMention,
  say: Say,
): ReportedMention {
  const marked = `“${oneLine(sentence.slice(start, end))}”`;
  const said = `${marked}: ${statement} (${fact})`;
  return { sentence, said: [verdict ? `${said}. ${say(VERDICT_NAMES[verdict])}` : said], why: [] };
}

const comparedLine = ({ quote, strong, rest }: CardText['comparisons'][number]): string =>
  `“${quote}”: ${strong}${rest}`;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
