import { dateWords } from '../card-period.ts';
import type { FigureKind } from '../pack.ts';
import { listed, type PlainKey, type Say, type WrapKey } from '../say.ts';
import type { Doubt } from './doubts.ts';
import type { Finding, FindingKind } from './finding.ts';
import type { SharedWords } from './own-words.ts';

// What is told of a verification, in the reader's language, and of a proof, to the editor of a pack.

const NAMES = {
  paragraph: 'finding.paragraph',
  figure: 'finding.figure',
  direction: 'finding.direction',
  role: 'finding.role',
  name: 'finding.name',
  date: 'finding.date',
  year: 'finding.year',
  number: 'finding.number',
  season: 'finding.season',
  statement: 'finding.figure',
} as const satisfies Record<FindingKind, WrapKey>;

const THINGS: Record<Exclude<FindingKind, 'paragraph'>, PlainKey> = {
  figure: 'finding.figures',
  direction: 'finding.changes',
  role: 'finding.values',
  name: 'finding.names',
  date: 'finding.dates',
  year: 'finding.years',
  number: 'finding.numbers',
  season: 'finding.seasons',
  statement: 'finding.figures',
};

const FIGURES: Record<FigureKind, PlainKey> = {
  amount: 'finding.amounts',
  percent: 'finding.percentages',
  count: 'finding.counts',
  multiple: 'finding.multiples',
};

const TEXTS = new Map<string | number | undefined, WrapKey>([
  ['statement', 'finding.ofStatement'],
  ['detail', 'finding.ofDetail'],
  ['speaker', 'finding.ofSpeaker'],
]);

/** A list is cut after so many. */
const MOST_LISTED = 8;

/** "figure "$11bn"", "number "third" of the statement". */
export function findingName({ kind, value, path }: Finding, say: Say): string {
  const name = say(NAMES[kind], value);
  const text = kind === 'paragraph' ? undefined : TEXTS.get(path[0]);
  return text ? say(text, name) : name;
}

/** What does not hold, and what stands there instead. `date` is the ISO date of the date line. */
export function findingFault(finding: Finding, cited: readonly number[], date: string | null, say: Say): string {
  const { kind, value, instead, elsewhere } = finding;
  if (kind === 'paragraph') return say('finding.missing', findingName(finding, say));
  if (kind === 'statement') return say('finding.statementGives', quoted(instead, say), say('finding.quoted', value));
  if (kind === 'role')
    return say('finding.wrongPart', cited.length, numberList(cited, say), value, quoted(instead, say));
  const fault = withLine(missingFault(finding, kind, cited, say), finding, date, say);
  return elsewhere.length === 0 ? fault : say('finding.elsewhere', elsewhere.length, numberList(elsewhere, say), fault);
}

function missingFault(finding: Finding, kind: keyof typeof THINGS, cited: readonly number[], say: Say): string {
  const { figure, instead } = finding;
  const [name, numbers] = [findingName(finding, say), numberList(cited, say)];
  if (instead.length === 0) return say('finding.none', cited.length, numbers, name);
  const things = say(figure ? FIGURES[figure] : THINGS[kind]);
  return say('finding.instead', cited.length, numbers, name, things, cut(instead));
}

/** A fault with what follows from the date line, where that counts. */
function withLine(fault: string, { implied }: Finding, date: string | null, say: Say): string {
  if (!implied) return fault;
  if (date === null) return say('finding.noDateLine', fault);
  const line = dateWords(date, say);
  if (implied.length === 0) return say('finding.noYear', fault, line);
  return say('finding.givesYear', fault, line, listed(implied.map(String), say, 'disjunction'));
}

/** Where something holds: "paragraph 4", "implied by the date line". */
export function findingPlace({ paragraph, inferred }: Finding): string {
  if (inferred) return 'implied by the date line';
  return paragraph === 0 ? 'the date line' : `paragraph ${paragraph}`;
}

/** Which text of ours is too near to which of the article's, and what they share. */
export function sharedWordsFault({ field, words, count, paragraph }: SharedWords): string {
  const where = paragraph === null ? 'the title' : `paragraph ${paragraph}`;
  return `${field} shares ${count} consecutive words with ${where} of the article, expected at most 6, names aside: "${words}"`;
}

/** A note for the editor of a pack. */
export function doubtWords({ fact, quote, paragraph }: Doubt): string {
  return `${fact}: reading paragraph ${paragraph} with this pack, the engine holds "${quote}" to differ from it; is it another measure or period?`;
}

/** "2 and 3". */
export function numberList(numbers: readonly number[], say: Say): string {
  return listed(numbers.map(String), say);
}

const quoted = (texts: readonly string[], say: Say): string =>
  texts.map((text) => say('finding.quoted', text)).join(', ');

function cut(texts: readonly string[]): string {
  return texts.length > MOST_LISTED ? `${texts.slice(0, MOST_LISTED).join(', ')}, …` : texts.join(', ');
}
