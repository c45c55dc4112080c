import { readFigures, type Figure } from '../figures.ts';
import type { Fact, FactFigure } from '../pack.ts';
import { isHeldAgainst } from '../stance.ts';
import { trendOf } from '../trend.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { citedTexts, seek, type Finding, type Grounds } from './finding.ts';

/** What two figures are compared by. */
type Quantity = Pick<Figure, 'kind' | 'value' | 'unit' | 'low' | 'high'>;

/** A figure where it stands. */
interface Occurrence {
  text: string;
  figure: Figure;
}

/** Every figure of a fact, with its direction and its part in a change, against the cited paragraphs. */
export function checkFigures(fact: Fact, grounds: Grounds, words: Vocabulary): Finding[] {
  return fact.figures.flatMap((figure) => {
    const path = ['figures', figure.role];
    const found = figureFinding(figure, hedged(figure), path, grounds, words);
    if (found.paragraph === null) return [found];
    return [found, ...directionFinding(figure, path, grounds, words), ...roleFinding(figure, path, grounds, words)];
  });
}

/** The figure as printed, with a word for an interval that reaches further to one side. */
function hedged({ written, value, low, high }: FactFigure): string {
  const [below, above] = [value - low, high - value];
  if (isNear(below, above)) return written;
  if (above > below) return `over ${written}`;
  return low === 0 ? `up to ${written}` : `nearly ${written}`;
}

/** Where a figure stands: the same kind, value, unit and interval. */
export function figureFinding(
  figure: Quantity,
  value: string,
  path: Finding['path'],
  grounds: Grounds,
  words: Vocabulary,
): Finding {
  const place = seek(
    grounds,
    (text) => readFigures(text, words).some((other) => isSame(figure, { text, figure: other })),
    (text) => printed(text, figure.kind, words),
  );
  return { kind: 'figure', figure: figure.kind, path, value, ...place };
}

/** Figures of a kind, with the words that widen them. */
function printed(text: string, kind: Figure['kind'], words: Vocabulary): string[] {
  return readFigures(text, words)
    .filter((figure) => figure.kind === kind)
    .map(({ hedgeStart, end }) => text.slice(hedgeStart, end));
}

/** Counts may have a word before their noun: "122 million total views". */
function isSame(wanted: Quantity, { text, figure }: Occurrence): boolean {
  if (wanted.kind !== figure.kind) return false;
  const behind = text.slice(figure.start, figure.end + 30).split(/[^\w-]+/);
  if (wanted.unit !== figure.unit && !(wanted.kind === 'count' && behind.includes(wanted.unit))) return false;
  return isNear(wanted.value, figure.value) && isNear(wanted.low, figure.low) && isNear(wanted.high, figure.high);
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}

function occurrencesOf(wanted: Quantity, grounds: Grounds, words: Vocabulary): Occurrence[] {
  return citedTexts(grounds)
    .flatMap((text) => readFigures(text, words).map((figure) => ({ text, figure })))
    .filter((occurrence) => isSame(wanted, occurrence));
}

/** For a change: whether the paragraphs let it go the same way. */
function directionFinding(figure: FactFigure, path: Finding['path'], grounds: Grounds, words: Vocabulary): Finding[] {
  if (figure.trend === undefined) return [];
  const { trend, written } = figure;
  const same = (text: string): Occurrence[] =>
    readFigures(text, words)
      .map((other) => ({ text, figure: other }))
      .filter((occurrence) => isSame(figure, occurrence));
  const place = seek(
    grounds,
    (text) => same(text).some((other) => trendOf(text, other.figure, words) === trend),
    (text) => same(text).map((other) => clauseOf(other)),
  );
  return [{ kind: 'direction', path, value: `${trend} ${written}`, ...place }];
}

/** A figure with a few words of its clause on either side. */
function clauseOf({ text, figure }: Occurrence): string {
  const before =
    /(?:\S+ ){0,4}$/
      .exec(text.slice(0, figure.hedgeStart))?.[0]
      .split(/[.;:] /)
      .at(-1) ?? '';
  const after = /^(?: [^\s.,;:)]+){0,3}/.exec(text.slice(figure.end))?.[0] ?? '';
  return `${before}${text.slice(figure.hedgeStart, figure.end)}${after}`;
}

/** A value that stands only behind "from", or a "from" that stands only where another figure does, is in the wrong place. */
function roleFinding(figure: FactFigure, path: Finding['path'], grounds: Grounds, words: Vocabulary): Finding[] {
  if (figure.role !== 'value' && figure.role !== 'from') return [];
  const all = occurrencesOf(figure, grounds, words);
  const wrong = all.filter((other) => (figure.role === 'value' ? isFrom(other, words) : isOtherFrom(other, words)));
  if (wrong.length < all.length) return [];
  return [{ kind: 'role', path, value: figure.written, paragraph: null, instead: wrong.map(clauseOf), elsewhere: [] }];
}

function isFrom({ text, figure }: Occurrence, words: Vocabulary): boolean {
  return isHeldAgainst(text, figure, words);
}

/** Whether another figure of that unit, close by, is what the change started from. */
function isOtherFrom(here: Occurrence, words: Vocabulary): boolean {
  const { text, figure } = here;
  if (isFrom(here, words)) return false;
  return readFigures(text, words).some(
    (other) =>
      other.unit === figure.unit &&
      other.start !== figure.start &&
      Math.abs(other.start - figure.start) < 60 &&
      isFrom({ text, figure: other }, words),
  );
}

/** Whether normalised words of a fact let its figures, and its change, go the way that they go. */
export function checkWordedDirection(
  plain: string,
  path: Finding['path'],
  fact: Fact,
  grounds: Grounds,
  words: Vocabulary,
): Finding[] {
  return readFigures(plain, words).flatMap((figure): Finding[] => {
    const trend = trendOf(plain, figure, words);
    if (trend === 'none') return [];
    const opposite = trend === 'up' ? 'down' : 'up';
    const value = clauseOf({ text: plain, figure });
    const refuse = (instead: string[]): Finding[] => [
      { kind: 'direction', path, value, paragraph: null, instead, elsewhere: [] },
    ];
    if (figure.kind === 'percent') {
      const all = occurrencesOf(figure, grounds, words);
      const against = all.filter((other) => trendOf(other.text, other.figure, words) === opposite);
      return all.length > 0 && against.length === all.length ? refuse(against.map(clauseOf)) : [];
    }
    const [from, to] = ['from', 'value'].map((role) => fact.figures.find((one) => one.role === role));
    if (!from || !to || !isNear(from.value, figure.value)) return [];
    const goes = to.value > from.value ? 'up' : 'down';
    return goes === opposite ? refuse([`${from.written} to ${to.written}`]) : [];
  });
}
