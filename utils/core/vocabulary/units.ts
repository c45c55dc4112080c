import type { Hedge } from '../interval.ts';
import { phraseSource } from '../phrases.ts';
import { NUMBER_DIGITS, NUMBER_WORDS, SCALE_WORDS } from './numbers.ts';

/** Currencies by the signs and words before a number, longest first; `$` alone is read as US dollars. */
const BEFORE: [source: string, code: string][] = [
  [String.raw`US ?\$|USD ?\$?|U\.S\. ?\$`, 'USD'],
  [String.raw`AU?\$|AUD ?\$?`, 'AUD'],
  [String.raw`CA?\$|CAD ?\$?`, 'CAD'],
  [String.raw`HK\$|HKD ?\$?`, 'HKD'],
  [String.raw`NZ\$|NZD ?\$?`, 'NZD'],
  [String.raw`S\$|SGD ?\$?`, 'SGD'],
  [String.raw`NT\$|TWD ?\$?`, 'TWD'],
  [String.raw`R\$|BRL ?`, 'BRL'],
  [String.raw`MX\$|MXN ?\$?`, 'MXN'],
  [String.raw`\$`, 'USD'],
  ['£|GBP ?', 'GBP'],
  ['€|EUR ?', 'EUR'],
  ['CN¥|RMB ?|CNY ?', 'CNY'],
  ['¥|JPY ?', 'JPY'],
  ['₩|KRW ?', 'KRW'],
  [String.raw`₹|Rs\.? ?|INR ?`, 'INR'],
  ['CHF ?', 'CHF'],
  ['SEK ?', 'SEK'],
];

/** Currencies by the words after a number. */
const AFTER: [source: string, code: string][] = [
  ['US dollars?|U\\.S\\. dollars?|American dollars?|dollars?|USD|bucks', 'USD'],
  ['Australian dollars?|AUD', 'AUD'],
  ['Canadian dollars?|CAD', 'CAD'],
  ['British pounds?|pounds?(?: sterling)?|sterling|GBP', 'GBP'],
  ['euros?|EUR', 'EUR'],
  ['yen|JPY', 'JPY'],
  ['yuan|renminbi|CNY|RMB', 'CNY'],
  ['(?:South Korean )?won|KRW', 'KRW'],
  ['(?:Indian )?rupees?|INR', 'INR'],
  ['Swiss francs?|CHF', 'CHF'],
];

/** Hundredths of the currency that they are a part of. */
const CENTS: [source: string, code: string][] = [
  ['cents?|¢', 'USD'],
  ['pence|p', 'GBP'],
];

const alternatives = (pairs: [string, string][]): string => pairs.map(([source]) => source).join('|');
const whole = (pairs: [string, string][]): [RegExp, string][] =>
  pairs.map(([source, code]) => [new RegExp(`^(?:${source})$`, 'i'), code]);

/** Words for a currency, each with its ISO 4217 code. */
export const currencies: [RegExp, string][] = [...whole(BEFORE), ...whole(AFTER), ...whole(CENTS)];
/** A currency, or the hundredth of one, right behind a number. */
export const currencyAfter = new RegExp(`^[ -]?(?:${alternatives(AFTER)})\\b`, 'i');
export const centsAfter = new RegExp(`^[ -]?(?:${alternatives(CENTS)})(?![A-Za-z])`, 'i');

/** What the bare numbers of a table count, as its head or the text above it says: "(US$m)", "$ in millions", "in millions of euros". */
export const tableUnits = [
  new RegExp(
    `(?<currency>(?<![A-Za-z])(?:${alternatives(BEFORE)})) ?,? ?(?:in )?(?<scale>${SCALE_WORDS})s?(?![A-Za-z])`,
    'i',
  ),
  new RegExp(`\\b(?:in )?(?<scale>${SCALE_WORDS})s?(?: of)?,? (?<currency>${alternatives(AFTER)})\\b`, 'i'),
];

/** A number with the sign, currency and scale around it. */
export const number = new RegExp(
  String.raw`(?<sign>(?<![\w)])[+-])?` +
    String.raw`(?<before>(?<![A-Za-z])(?:${alternatives(BEFORE)}))?` +
    String.raw`(?:(?<![\w.,/:#]|\d[-–])|(?<=[$£€¥₹₩ ])|(?<=[A-Za-z]\$)|(?<=[\d%BMbmnk]\s?[-–]\s?))` +
    String.raw`(?<number>${NUMBER_DIGITS}|\b(?:${NUMBER_WORDS})\b)` +
    String.raw`(?:[ -]?(?<scale>${SCALE_WORDS})(?![A-Za-z]))?(?<plus>\+|-plus\b)?`,
  'gi',
);
/** Most sentences hold no number at all; this tells so at a tenth of the cost of the pattern above. */
export const someNumber = new RegExp(
  `\\d|\\b(?:${NUMBER_WORDS}|time|half|halved|twice|third|quarter|fifth|sixth|tenth|\\w+fold|doubled|tripled|trebled|quadrupled)\\b`,
  'i',
);

/** Source for what stands behind a multiple that tells of time. */
const FASTER =
  '(?:(?:as )?(?:much )?(?:faster|quicker|sooner|speedier|shorter|longer|slower)|more quickly|as fast|as long|as quick(?:ly)?|the (?:speed|pace|rate)|less time)';

export const percentAfter = /^(?: ?%|[ -]?per[ -]?cent\b| ?pct\b\.?| ?pc\b)/i;
export const pointsAfter = /^(?: ?%)?[ -](?:percentage )?points?\b|^ ?pp\b|^ ?(?:bps|basis points)\b/i;
export const timesAfter = new RegExp(`^(?:[ -]?times\\b|[ -]?fold\\b| ?[x×](?![A-Za-z]))(?: ${FASTER}\\b)?`, 'i');
/** A multiple, as far as it is read, that tells of time. */
export const ofTime = new RegExp(String.raw`(?: ${FASTER}|\b(?:time|hours)|^10 ?x|^twice as \w+|fold)$`, 'i');

export const millions = /^m/i;

/** Words after a number that are not what it counts. */
export const notCounted = new RegExp(
  `^(?:${phraseSource(`
    and|the|for|from|with|was|were|has|had|have|are|its|that|this|which|who|when|where|while|after|before|but|than
    per|more|less|fewer|higher|lower|better|worse
    january|february|march|april|may|june|july|august|september|october|november|december
    percent|percentage|points?|times|fold
    of|on|in|to|at|by|as|or|not|ago|earlier|later|last|next|year-on-year|year-over-year|compared|versus|against
    instead|into|over|under|about|during|between|since|through|would|could|will|should|may|might|must|being|been
    also|still|only|even|then|out|off|some|all
  `)})$`,
  'i',
);

/** Words right before a figure that widen what it stands for; the first that matches counts. */
export const hedges: [RegExp, Hedge][] = [
  [
    /\b(?:as (?:high|much|many) as|up to|at most|no more than|less than|fewer than|under|below|short of) (?:the )?$/i,
    'up-to',
  ],
  [
    /\b(?:nearly|almost|just (?:under|below|short of|shy of)|close to|not quite|approaching|a (?:whisker|touch) under) (?:the |an? )?$/i,
    'nearly',
  ],
  [
    /\b(?:just over|over|more than|above|at least|upwards? of|exceeding|north of|beyond|past|no less than|well over) $/i,
    'over',
  ],
  [/(?:\b(?:about|around|roughly|some|approximately|circa|in the region of|or so) (?:the |an? )?|~ ?)$/i, 'about'],
  [/\b(?:exactly|precisely) $/i, 'exactly'],
];

/** What joins the ends of a range, and what before one makes two figures of it. */
export const rangeJoin = /^ ?(?:-|–|—|to|and) ?$/;
export const betweenBefore = /\bbetween $/i;
export const changeBefore = /\b(?:from|was|were|by|of up|rose|grew|fell|up|down) $/i;

const PARTS = { half: 2, third: 3, quarter: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, tenth: 10 };
const shares = Object.fromEntries(Object.entries(PARTS).map(([word, parts]) => [word, 100 / parts]));

/** Wordings that stand for a number without holding one, by their word. */
export const wordings: {
  pattern: RegExp;
  kind: 'multiple' | 'percent';
  sign: 1 | -1 | 0;
  values: Record<string, number>;
}[] = [
  {
    // "A tenth of the time": the other way took ten times as long.
    pattern:
      /\b(?:(?:a|one)[- ](?<word>half|third|quarter|fifth|tenth)|(?<half>half))(?: of)? (?:the|its|that) (?:\w+ )?(?:time|hours)\b/gi,
    kind: 'multiple',
    sign: 0,
    values: PARTS,
  },
  {
    pattern: /\b(?<word>two|three|four|five|ten|twenty)-?fold\b/gi,
    kind: 'multiple',
    sign: 0,
    values: { two: 2, three: 3, four: 4, five: 5, ten: 10, twenty: 20 },
  },
  { pattern: /\b(?<word>twice) as (?:fast|quick|quickly)\b/gi, kind: 'multiple', sign: 0, values: { twice: 2 } },
  {
    pattern:
      /(?<=\bby (?:about |around |almost |nearly |roughly |more than |over |just over |just under )?)(?:(?:a|one)[- ](?<word>half|third|quarter|fifth|sixth|seventh|eighth|tenth)|(?<half>half))\b(?! of)/gi,
    kind: 'percent',
    sign: 0,
    values: shares,
  },
  {
    pattern: /\b(?<word>doubled|tripled|trebled|quadrupled)\b/gi,
    kind: 'percent',
    sign: 1,
    values: { doubled: 100, tripled: 200, trebled: 200, quadrupled: 300 },
  },
  { pattern: /\b(?<word>halved)\b/gi, kind: 'percent', sign: -1, values: { halved: 50 } },
];
