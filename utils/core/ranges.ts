import { endOf, figureOf, type Found } from './figure-at.ts';
import type { Figure } from './figures.ts';
import type { Vocabulary } from './vocabulary.ts';

// Characters before a range that may tell what it is.
const LEAD = 12;

/** Gives both ends of a range the unit that is written once: "$44.8–45.2bn", "15–16%", "between 3 and 4 per cent". */
export function joinRanges(text: string, found: Found[], words: Vocabulary): void {
  for (const [index, second] of found.entries()) {
    const first = found[index - 1];
    if (!first || first.figure?.range === 'to') continue;
    const { match, figure } = first;
    const at = figure?.hedgeStart ?? match.index;
    const between = text.slice(figure?.end ?? endOf(match), second.match.index);
    const joined = `${text.slice(Math.max(0, at - LEAD), at)}${figure ? '@' : '#'}${between}`;
    const isRange = words.rangeJoin.test(joined);
    if (isRange || words.changeJoin.test(joined)) joinEnds(text, first, second, isRange, words);
  }
}

/** A number that falls to the next is the start of no range. */
function joinEnds(text: string, first: Found, second: Found, isRange: boolean, words: Vocabulary): void {
  const to = secondEnd(text, first, second, words);
  const from = to && firstEnd(text, first, to, second.match.groups?.['scale'], words);
  if (!from) return;
  const falls = from.value >= to.value;
  first.figure = falls ? (first.figure ?? from) : isRange ? { ...from, range: 'from' } : from;
  second.figure = isRange && !falls ? { ...to, range: 'to' } : to;
}

/** The second figure of a range whose currency is written once, before the first: "$44.8–45.2bn", "$20–25". */
function secondEnd(text: string, first: Found, { match, figure }: Found, words: Vocabulary): Figure | null {
  const isOwn = match.groups?.['scale']
    ? figure?.kind !== 'count' && figure
    : (figure ?? first.match.groups?.['scale']);
  if (first.figure?.kind !== 'amount' || isOwn) return figure;
  return figureOf(text, match, { kind: 'amount', unit: first.figure.unit }, words);
}

/** The first figure of a range, with the currency, scale and unit it shares with the second; null if they differ. */
function firstEnd(
  text: string,
  { match, figure }: Found,
  to: Figure,
  scale: string | undefined,
  words: Vocabulary,
): Figure | null {
  if (figure ? figure.kind !== to.kind : words.year.test(match[0])) return null;
  if (figure && (match.groups?.['scale'] || !scale)) return figure.unit === to.unit ? figure : null;
  return figureOf(text, match, { kind: to.kind, unit: figure?.unit ?? to.unit, scale }, words);
}
