import type { Span } from './mention.ts';

/** A phrase that names a span of time, as written: years and quarters that the text leaves open are null. */
export interface PeriodMention extends Span {
  kind: 'quarter' | 'half' | 'year' | 'the-quarter' | 'this-quarter' | 'next-quarter' | 'year-ago' | 'nine-months';
  /** 1 to 4, or 1 to 2 for a half. */
  part: number | null;
  year: number | null;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const ORDINAL = 'first|second|third|fourth|final|1st|2nd|3rd|4th';
const YEAR = String.raw`(?:19|20)\d\d`;
const SHORT_YEAR = String.raw`(?:${YEAR}|'?\d\d)`;

/** In this order: an earlier pattern's match hides what a later one finds inside it. */
const PATTERNS: [PeriodMention['kind'], RegExp][] = [
  [
    'year-ago',
    /\b(?:a year (?:ago|earlier|before)|twelve months (?:ago|earlier|before)|year[- ](?:ago|earlier)|prior[- ]year|the year before|(?:the )?(?:previous|prior) year|(?:the )?(?:same|corresponding|comparable) (?:quarter|period|three months)(?: (?:of|in))?(?: (?:last year|the (?:previous|prior) year|a year (?:ago|earlier|before)))?|last year(?!'s))/gi,
  ],
  [
    'quarter',
    new RegExp(
      String.raw`\b(?:(?<before>${YEAR})(?:'s)? )?(?:q(?<q1>[1-4])|(?<q2>[1-4])q)(?:[ -]?(?:of |fy ?|fiscal )?(?<after>${SHORT_YEAR})\b)?(?![\w])`,
      'gi',
    ),
  ],
  [
    'quarter',
    new RegExp(
      String.raw`\b(?:(?<before>${YEAR})(?:'s)? )?(?:fiscal )?(?<ordinal>${ORDINAL})[- ]quarter(?:(?:,? of| in)?(?: fiscal)?(?: year)? (?<after>${YEAR})\b)?`,
      'gi',
    ),
  ],
  [
    'quarter',
    new RegExp(
      String.raw`\b(?:quarter|three months|three-month period|period)(?: that)? (?:ended|ending|to|through|until|closing|closed)(?: (?:in|on|at))?(?: the end of)? (?:(?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?<month>${MONTH})(?: \d{1,2}(?:st|nd|rd|th)?)?(?:,? (?:of )?(?<after>${YEAR})\b)?`,
      'gi',
    ),
  ],
  [
    'quarter',
    new RegExp(
      String.raw`\b(?:between )?(?<from>${MONTH})(?:[-–]| (?:to|through|and|until) )(?<month>${MONTH})(?:,? (?<after>${YEAR})\b)?`,
      'gi',
    ),
  ],
  ['nine-months', /\b(?:first )?nine months\b/gi],
  [
    'half',
    new RegExp(
      String.raw`\b(?:(?<ordinal>first|second|back)[- ]half(?: of)?(?: the year)?(?: (?<after>${YEAR}))?|h(?<h1>[12])(?: ?(?<after2>${SHORT_YEAR})\b)?|(?<h2>[12])h(?: ?(?<after3>${SHORT_YEAR})\b)?)\b`,
      'gi',
    ),
  ],
  [
    'year',
    new RegExp(
      String.raw`\b(?:(?:full[- ]year|fiscal(?: year)?|fy)[ -]?(?<after>${SHORT_YEAR})|(?:calendar|whole of|over|for|in|during|of|through|since|all of) (?:the year )?(?<after2>${YEAR}))\b(?! ?%)(?!,\d)|\b(?<before>${YEAR})(?= (?:revenue|sales|profit|net income|guidance|outlook|forecast|as a whole|full[- ]year))|\b(?:full[- ]year|the (?:whole |full |current )?year(?!-| (?:before|earlier|ago))|this year|annual(?:ly)?|for the year|12 months|twelve months)\b`,
      'gi',
    ),
  ],
  ['next-quarter', /\b(?:next|coming|upcoming|following) quarter\b/gi],
  ['this-quarter', /\b(?:this|current|present|ongoing|running) quarter\b/gi],
  [
    'the-quarter',
    /\b(?:the|that|its|latest|last|most recent|reported|past|(?:just[- ])?(?:ended|reported)) quarter(?:ly)?(?: just ended)?(?!-on)\b|\bquarterly\b|\b(?:those|these|the) three months\b|\bquarter's\b/gi,
  ],
];

/** Every phrase of normalised text that names a quarter, a half, a year or a comparison period, in order. */
export function readPeriods(text: string): PeriodMention[] {
  const found: PeriodMention[] = [];
  for (const [kind, pattern] of PATTERNS)
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some((other) => other.start < span.end && span.start < other.end)) continue;
      const mention = { ...span, kind, part: partOf(match.groups), year: yearOf(match.groups) };
      if (kind !== 'quarter' || mention.part !== null) found.push(mention);
    }
  return found.toSorted((a, b) => a.start - b.start);
}

type Groups = RegExpMatchArray['groups'];

function partOf(groups: Groups): number | null {
  const digit = groups?.['q1'] ?? groups?.['q2'] ?? groups?.['h1'] ?? groups?.['h2'];
  if (digit) return Number(digit);
  const ordinal = groups?.['ordinal']?.toLowerCase();
  if (ordinal)
    return ordinal === 'back'
      ? 2
      : ordinal === 'final'
        ? 4
        : 1 +
          ['fi', 'se', 'th', 'fo'].indexOf(
            ordinal.replace(/^1s/, 'fi').replace(/^2n/, 'se').replace(/^3r/, 'th').replace(/^4t/, 'fo').slice(0, 2),
          );
  return quarterOfMonths(groups?.['from'], groups?.['month']);
}

/** The quarter that ends with `last`; with `first` given, only if the two enclose it. */
function quarterOfMonths(first: string | undefined, last: string | undefined): number | null {
  if (last === undefined) return null;
  const end = monthNumber(last);
  if (end % 3 !== 0 || (first !== undefined && monthNumber(first) !== end - 2)) return null;
  return end / 3;
}

function monthNumber(name: string): number {
  return 1 + MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().replace('.', '').slice(0, 3)));
}

function yearOf(groups: Groups): number | null {
  const written = groups?.['after'] ?? groups?.['after2'] ?? groups?.['after3'] ?? groups?.['before'];
  if (written === undefined) return null;
  const year = Number(written.replace("'", ''));
  return year < 100 ? 2000 + year : year;
}
