import type { FigureKind } from '../pack.ts';
import { dayWords } from './dates.ts';
import type { Doubt } from './doubts.ts';
import type { Finding, FindingKind } from './finding.ts';
import type { SharedWords } from './own-words.ts';

// What is told of a proof and of a verification, in English.

const THINGS: Record<FindingKind, [one: string, many: string]> = {
  paragraph: ['paragraph', 'paragraphs'],
  figure: ['figure', 'figures'],
  direction: ['change', 'changes'],
  role: ['value', 'values'],
  name: ['name', 'names'],
  date: ['date', 'dates'],
  year: ['year', 'years'],
  number: ['number', 'numbers'],
  season: ['season', 'seasons'],
  statement: ['figure', 'figures'],
};

/** A list is cut after so many. */
const MOST_LISTED = 8;

const FIGURES: Record<FigureKind, string> = {
  amount: 'amounts',
  percent: 'percentages',
  count: 'counts',
  multiple: 'multiples',
};

/** "figure "$11bn"", "number "third" of the statement". */
export function findingName({ kind, value, path }: Finding): string {
  if (kind === 'paragraph') return `paragraph ${value}`;
  const [key] = path;
  const of = key === 'statement' || key === 'detail' || key === 'speaker' ? ` of the ${key}` : '';
  return `${THINGS[kind][0]} "${value}"${of}`;
}

/** What does not hold, and what stands there instead. `date` is the ISO date of the date line. */
export function findingFault(finding: Finding, cited: readonly number[], date: string | null): string {
  const { kind, figure, instead, elsewhere } = finding;
  if (kind === 'paragraph') return `${findingName(finding)} is missing`;
  if (kind === 'statement')
    return `the ${String(finding.path[0])} gives ${quoted(instead)}, not the fact's own "${finding.value}"`;
  if (kind === 'role')
    return `figure "${finding.value}" has the wrong part in the change: ${haveWords(cited)} ${quoted(instead)}`;
  const where = paragraphsWords(cited);
  const there =
    instead.length === 0
      ? `which ${cited.length > 1 ? 'have' : 'has'} none`
      : `where ${figure ? FIGURES[figure] : THINGS[kind][1]} are ${listed(instead)}`;
  const other = elsewhere.length === 0 ? '' : `; ${haveWords(elsewhere)} it`;
  const line = finding.implied ? `, and ${impliedWords(finding.implied, date)}` : '';
  return `${findingName(finding)} does not stand in ${where}, ${there}${line}${other}`;
}

function impliedWords(years: readonly number[], date: string | null): string {
  if (date === null) return 'there is no date line to take it from';
  const given = years.length === 0 ? 'gives no year here' : `gives ${years.join(' or ')}`;
  return `the date line, ${dayWords(date, true)}, ${given}`;
}

/** Where something holds: "paragraph 4", "implied by the date line". */
export function findingPlace({ paragraph, inferred }: Finding): string {
  if (inferred) return 'implied by the date line';
  return paragraph === 0 ? 'the date line' : `paragraph ${paragraph}`;
}

/** Which text of ours is too near to which of the article's, and what they share. */
export function sharedWordsFault({ field, words, count, paragraph }: SharedWords): string {
  const where = paragraph === null ? 'the title' : paragraphsWords([paragraph]);
  return `${field} shares ${count} consecutive words with ${where} of the article, expected at most 6, names aside: "${words}"`;
}

/** A note for the editor of a pack. */
export function doubtWords({ fact, quote, paragraph }: Doubt): string {
  return `${fact}: reading paragraph ${paragraph} with this pack, the engine holds "${quote}" to differ from it; is it another measure or period?`;
}

/** "paragraph 4", "paragraphs 2 and 3". */
export function paragraphsWords(numbers: readonly number[]): string {
  const all = numbers.map(String);
  const last = all.pop();
  return all.length === 0 ? `paragraph ${last}` : `paragraphs ${all.join(', ')} and ${last}`;
}

function haveWords(numbers: readonly number[]): string {
  return `${paragraphsWords(numbers)} ${numbers.length > 1 ? 'have' : 'has'}`;
}

const quoted = (texts: readonly string[]): string => texts.map((text) => `"${text}"`).join(', ');

function listed(texts: readonly string[]): string {
  return texts.length > MOST_LISTED ? `${texts.slice(0, MOST_LISTED).join(', ')}, …` : texts.join(', ');
}
