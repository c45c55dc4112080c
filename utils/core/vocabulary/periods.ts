import type { PeriodMention } from '../period-reader.ts';
import { REGIONS } from './places.ts';

const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const ORDINAL = 'first|second|third|fourth|final|1st|2nd|3rd|4th';
const YEAR = String.raw`(?:19|20)\d\d`;
const SHORT_YEAR = String.raw`(?:${YEAR}|'?\d\d)`;
const AGO = '(?:ago|earlier|before)';
// "Q2 16%" holds no year.
const NO_AMOUNT = String.raw`\b(?! ?(?:%|per|pc|bn|m|million|billion)|[.,]\d)`;
const FISCAL = '(?:fiscal|financial)(?: year)?';
const OF_FISCAL_YEAR = String.raw`,? of (?:the|its|their)(?: (?:current|new|latest|same))? ${FISCAL}\b(?: (?:that )?(?:ends|ended|ending|to|through)(?: in| on)?(?: \d{1,2})? ${MONTH}(?: \d{1,2},)? (?<after>${YEAR}))?`;
const OF_LAST_YEAR = String.raw`(?:,? (?:of|in))?(?<last> last year)\b(?!'s)`;
/** The year behind a quarter: "Q2 2025", "3Q FY26", "third quarter of its fiscal 2026", "of the fiscal year that ends in March 2026". */
const ofYear = (year: string): string =>
  String.raw`(?:(?:,? ?(?:of|in))?(?: (?:the|its|their))?(?: calendar)?(?: year)?[ -]?(?:(?<after>${year})|(?:fy ?|${FISCAL} )(?<after>${SHORT_YEAR}))(?: fiscal| financial)?${NO_AMOUNT}|${OF_FISCAL_YEAR}|${OF_LAST_YEAR})?`;
/** …and the one before it: "2025's", "FY26", "fiscal 2026". */
const YEAR_OF = String.raw`(?:(?:(?<before>${YEAR})|(?:fy ?|${FISCAL} )(?<before>${SHORT_YEAR}))(?:'s)?,? |(?<prior>last year's )(?:[a-z]+ )?)?(?:(?:fiscal|financial)[- ])?`;

/** The first letters of the months, in order. */
export const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Which quarter or half a word names. */
export const ordinals: Record<string, number> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  back: 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  final: 4,
  last: 4,
  closing: 4,
  opening: 1,
  holiday: 4,
  christmas: 4,
};

/** Words of a period that count it by the company's fiscal year, and those that count it by the calendar. */
export const reckonings: [RegExp, PeriodMention['reckoning']][] = [
  [/fiscal|financial|fy/i, 'fiscal'],
  [
    new RegExp(
      String.raw`calendar|three months|^(?:last|final|closing|opening) quarter of|holiday|christmas|\b${MONTH}`,
      'i',
    ),
    'calendar',
  ],
];

const anyOf = (...sources: string[]): RegExp => new RegExp(String.raw`\b(?:${sources.join('|')})`, 'gi');

/** Phrases for a span of time. In this order: an earlier pattern's match hides what a later one finds inside it. */
export const periods: [RegExp, PeriodMention['kind']][] = [
  // "(2024: $9bn)" is held against what stands before the bracket.
  [anyOf(`(?<=\\d[^(;]{0,12}\\()(?<after>${YEAR})(?=:)`), 'year'],
  [
    anyOf(
      `last (?:year|spring|summer|autumn|winter)'s (?=(?:(?!\\w+-quarter)[a-z-]+ )?(?:revenues?|sales|turnover|profits?|net income)\\b)`,
      `last (?:spring|summer|autumn|fall|winter)\\b(?!'s)`,
      `(?:spring|summer|autumn|fall|winter) before\\b`,
    ),
    'span',
  ],
  // "$9bn (2024)", "2024 $9bn": of the quarter that is spoken of, in that year.
  [
    anyOf(
      `(?<=\\d(?: ?(?:[bm]n?|[bm]illion))? \\()(?<after>${YEAR})(?=\\))`,
      `(?<!\\b(?:q[1-4]|[1-4]q|quarter|half)(?:,| of| in)? )(?<after>${YEAR})(?=(?:'s(?: [a-z-]+)?|:)? (?:US)?[$£€]\\d)`,
    ),
    'the-quarter',
  ],
  // What stands behind an earlier figure: "$9bn in 2024; now it is $11bn".
  [
    anyOf(
      `(?<=[$£€₹%](?:[^.]|\\.\\d)*[;,] )(?:this time|now)\\b(?! (?:expects?|sees?|forecasts?|predicts?|projects?|guides?))`,
    ),
    'the-quarter',
  ],
  [
    anyOf(
      `(?:same|corresponding|comparable|equivalent|like) (?:quarter|period|three months|months)(?:,? (?:of|in))? (?<after>${YEAR})\\b`,
      `(?:spring|summer|autumn|fall|winter) of (?<after>${YEAR})\\b`,
    ),
    'the-quarter',
  ],
  [anyOf(String.raw`${YEAR_OF}(?:q(?<digit>[1-4])|(?<digit>[1-4])q)${ofYear(SHORT_YEAR)}(?!\w)`), 'quarter'],
  [
    anyOf(
      `(?<ordinal>last|final|closing|opening|(?:first|second|third|fourth)(?= three)) (?:quarter|three months) of (?:(?:calendar )?(?<after>${YEAR})\\b|the (?:calendar )?year\\b)`,
      '(?<ordinal>holiday|christmas|opening|closing) quarter\\b',
    ),
    'quarter',
  ],
  [
    anyOf(
      `(?:(?:last|previous) time (?:that )?(?:it|they|the \\w+|[A-Z][\\w.]+) (?:reported|updated)|(?:it|they|the \\w+|[A-Z][\\w.]+) (?:last|most recently|previously) (?:reported|updated))[^,;.]{0,20},? (?:back )?in (?<month>${MONTH})(?: (?<after>${YEAR})\\b)?`,
      `(?<=\\b(?:last|its|their|the|in|since) )(?<month>${MONTH})(?:'s)? (?:results|earnings|report|letter|update)\\b`,
      `(?<=^\\W*(?:back )?)in (?<month>${MONTH})(?: (?<after>${YEAR})\\b)?(?=,? (?:it|they|the \\w+|[A-Z][\\w.]+) (?:had )?(?:reported|posted|unveiled)\\b)`,
    ),
    'reported-in',
  ],
  [
    anyOf(
      `${YEAR_OF}(?<ordinal>${ORDINAL})[- ](?:(?:fiscal|calendar)[- ])?quarter(?! (?:in a row|running)\\b)${ofYear(YEAR)}`,
    ),
    'quarter',
  ],
  [
    anyOf(
      String.raw`(?:quarter|three months|three-month period|period)(?: that)? (?:ended|ending|to|through|until|closing|closed)(?: (?:in|on|at))?(?: the end of)? (?:(?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?<month>${MONTH})(?: \d{1,2}(?:st|nd|rd|th)?(?!\d))?(?:,? (?:of )?(?<after>${YEAR})\b|${OF_LAST_YEAR})?`,
      String.raw`(?<prior>last year's )?(?:(?:Jan|Apr|Jul|Oct)[a-z]{0,6}\.?[-– ](?:(?:to|through)[- ])?)?(?<month>March|June|September|December)[- ](?:quarter|period)(?: (?:of )?(?<after>${YEAR})\b|${OF_LAST_YEAR})?`,
    ),
    'quarter',
  ],
  [
    anyOf(
      `(?:between )?(?<from>${MONTH})(?:[-–]| |-)(?:(?:to|through|and|until)[- ])?(?<month>${MONTH})(?:[- ](?:quarter|period|stretch|spell|months))?(?:,? (?:of |in )?(?<after>${YEAR})\\b|${OF_LAST_YEAR})?`,
    ),
    'quarter',
  ],
  // Behind the quarters, which may be those of last year.
  [
    anyOf(
      `(?:a year|one year|twelve months) ${AGO}\\b`,
      `year[- ](?:ago|earlier)\\b`,
      `prior[- ]year\\b`,
      `the year before\\b`,
      `(?:the )?(?:previous|prior) year\\b`,
      `(?:the )?(?:same|corresponding|comparable) (?:quarter|period|three months)(?: (?:of|in))?(?: (?:last year|the (?:previous|prior) year|a year ${AGO}))?\\b`,
      `last year\\b(?:(?!'s)|'s (?=(?:[a-z-]+ )?(?:US|A|C)?[$£€₹]))`,
    ),
    'year-ago',
  ],
  [
    // "12% in the first quarter and 16% in the second".
    anyOf(
      `(?<=\\bquarter\\b(?:[^.;]|\\.\\d){0,90}\\b(?:in|of|from|for|during) the )(?<ordinal>first|second|third|fourth)(?=[.,;)]|$| (?:[$£€₹]|(?:about|around|roughly|nearly|almost|just|more|over|USD|US|it|they) ))`,
    ),
    'quarter',
  ],
  [
    anyOf(
      '(?:the|its) (?:[\\w-]+ )?quarter (?:when|in which|before (?:the|a)|after (?:the|a)|that (?!ended|ends|closed|ran|just|has|had|was|it))\\b',
      '(?:first )?(?:six|nine) months\\b',
      `(?:two|three|four|five|six|seven|eight|nine|ten) years ${AGO}\\b`,
    ),
    'span',
  ],
  [
    anyOf(
      `(?<ordinal>first|second|back)[- ]half(?: of)?(?: the year)?(?: (?<after>${YEAR}))?\\b`,
      `h(?<digit>[12])(?: ?(?<after>${SHORT_YEAR})\\b)?\\b`,
      `(?<digit>[12])h(?: ?(?<after>${SHORT_YEAR})\\b)?\\b`,
    ),
    'half',
  ],
  [
    anyOf(
      `(?:from|since|until) (?<after>${YEAR})(?=, when\\b)`,
      `(?:full[- ]year|fiscal(?: year)?|fy)[ -]?(?<after>${SHORT_YEAR})\\b(?! ?%)(?!,\\d)`,
      `(?:calendar|whole of|over|for|in|during|of|through|since|all of) (?:the year )?(?<after>${YEAR})\\b(?! ?%)(?!,\\d)`,
      `(?<before>${YEAR})(?= (?:revenue|sales|profit|net income|guidance|outlook|forecast|as a whole|full[- ]year))`,
      `full[- ]year\\b`,
      `(?<!\\b(?:on|over) )the (?:whole |full |current )?year\\b(?!-| ${AGO})`,
      `(?:this|for the) year\\b`,
      `annual(?:ly)?\\b`,
      `(?:the )?(?:12|twelve)[- ]months?\\b`,
      `TTM\\b`,
    ),
    'year',
  ],
  [
    anyOf(
      '(?:previous|prior|preceding|earlier) (?:quarter|three months|three-month period)\\b',
      'the quarter before\\b',
      `three months ${AGO}\\b`,
    ),
    'quarter-ago',
  ],
  [anyOf('(?:next|coming|upcoming|following) quarter\\b'), 'next-quarter'],
  [anyOf('(?:this|current|present|ongoing|running) quarter\\b'), 'this-quarter'],
  [anyOf('(?:those|these|that) (?:three months|quarter|period)\\b'), 'that-quarter'],
  [
    anyOf(
      // "When it came out in 2021, quarterly revenue was".
      `(?<=^\\W*(?:in|when|back in|during)\\b[^,;]{0,60}\\b(?<after>${YEAR}),[^;]{0,60})(?:the |its )?quarter(?:ly)?\\b`,
      '(?:the|its|latest|last|most recent|reported|past|(?:just[- ])?(?:ended|reported)) quarter(?:ly)?\\b(?: just ended)?(?!-on)',
      'quarterly\\b',
      'the three months\\b',
      "quarter's\\b",
    ),
    'the-quarter',
  ],
];

/** A year, or a time long ago, at the head of a sentence, and of all quarters in it: "Back in 2022, …", "Ten years ago". */
export const opensWithYear =
  /^\W*(?:and |but )?(?:(?:back|in|during|since|as (?:recently|late|early|long ago) as|(?:early|late|mid-?) ?|spring|summer|autumn|fall|winter|on this day in|from our archive,?|(?:January|February|March|April|May|June|July|August|September|October|November|December)) ?)+(?<year>(?:19|20)\d\d)\b(?!-)/i;
export const opensLongAgo =
  /^\W*(?:and |but )?(?:(?:three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) years|(?:a|one) decade|two decades) (?:ago|earlier|before)\b|^\W*before the pandemic\b|^\W*then, |^\W*last (?:summer|spring|autumn|winter|January|April|July|October)\b(?!'s)/i;
/** …or right before a quarter. */
export const yearBeforeQuarter = /\b(?:previous|prior|preceding) year's $/i;
/** Words of a heading, or of the line before a list, that say when or whose the figures below it are. */
export const leadIns = new RegExp(
  String.raw`\b(?:guidance|outlook|forecasts?|expect(?:s|ed|ations?)?|estimates?|consensus|looking for|looked for|a year (?:ago|earlier|before)|year[- ]ago|last year|next (?:week|quarter|year)|full[- ]year|Q[1-4]|[1-4]Q|(?:${ORDINAL})[- ]quarter|${REGIONS})\b`,
  'i',
);
/** A period, written #, of a figure in brackets that another one is held against: "€9bn (Q1 2024: €8bn)". */
export const bracketed = /\d[^()]{0,12} \(#:? /;
/** What stands between a period and its own figure: "the previous quarter's record $10.5bn", "Q1 $10.5bn", "than in the first quarter ($10.5bn)". */
export const ownFigure = /^(?:'s (?:[a-z-]+ ){0,2}|:? (?:was )?| \()$/;
/** What may stand between a figure and the period right behind it. */
export const toPeriod =
  /^,? ?(?:\([^)]*\) )?(?:(?:(?:recorded|seen|earned|made|posted|reported|booked) )?(?:in|for|of|during|over|through) )?(?:the |its )?$/;
/** What stands between a figure and the period of the next one. */
export const newPeriod =
  /(?:;|,? (?:and|but|while|then|before|when|where|it|they))(?: (?:in|for|during|by|it|they))?(?: the)? $| \($/;
/** What may stand between a period and the measure that it is said with, either way round. */
export const periodThenMeasure = /^(?:'s)?(?: (?:net|total|record|strong|quarterly|group|the|company's|its))* $/;
export const measureThenPeriod = /^(?: (?:for|in|of|during|over) (?:the |its )?| |: | \()$/;
/** Words right before a period that another one is held against: "16% more than in the same quarter of 2024". */
export const comparedPeriod =
  /\b(?:than|since|against|versus|vs\.?|v\.?|compare[ds] (?:with|to)|(?:up|down|rose|grew|fell|more|less|higher|lower|increase|rise|growth|improvement|drop|fall|decline|%|per ?cent|half|thirds?|a quarter|fifths?|sixth|eighth|tenth) (?:from|on|over)|(?:growth|increase|rise|gain|improvement|change) [a-z -]{1,40} (?:over|on|from))(?: (?:in|for|that of|those of|the|what|it was|it had been|recorded))* $/i;
/** What makes a percentage, written #percent, a change over another span than a year: "sequentially", "on the first quarter". */
export const otherGrowth = (() => {
  const many = String.raw`(?:two|three|four|five|six|seven|eight|nine|ten|\d+)`;
  const word = String.raw`\b(?:sequential(?:ly)?|quarter[- ](?:on|over|to)[- ]quarter|q[/o]q|quarterly (?:growth|increase|rise|gain|pace))\b`;
  const quarter = String.raw`(?:previous|prior|preceding|earlier|last|opening) (?:quarter|three months)|quarter before|three months (?:before|earlier)|quarter(?= ?(?:[.,;:)]|$|and|to|but))|(?:${ORDINAL})[- ]quarter(?! (?:of|in|a year|last|twelve))|Q[1-4](?![ -]?(?:of |in )?(?:'?\d|last))`;
  const against = String.raw`(?:from|on|over|than(?: in)?|against|versus|vs\.?|compared (?:with|to)|since)`;
  return new RegExp(
    `${word}.{0,40}#percent|^\\W*(?:Sequentially|(?:On|In) (?:a )?sequential|From (?:one|a) quarter to the next)\\b.*#percent|\\b${against} (?:the )?(?:${quarter})\\b[^.;#]{0,40}#percent|#percent[^,;.]{0,20}?(?:${word}` +
      String.raw`|\b${against} (?:the )?(?:${quarter}|(?:past |last )?${many} years)\b` +
      String.raw`|\b(?:in|over|within|across) (?:the )?(?:(?:past|last|space of) )?${many} (?:years|quarters)\b` +
      String.raw`| (?:since|from) (?:the (?:start|beginning|turn) of|January|(?:19|20)\d\d)\b)`,
    'i',
  );
})();
/** …and a sentence that holds one quarter against the one before it. */
export const sequential = /\b(?:sequential(?:ly)?|quarter[- ](?:on|over|to)[- ]quarter|q[/o]q)\b/i;
/** What binds a period to the figure before it, and to no other. */
export const figureOfPeriod =
  /^ (?:(?:(?:recorded|seen|earned|made|posted|reported|booked) )?(?:of|in|for|during) (?:the )?)?$/;
export const yearAgoThenFigure =
  /^(?!,| (?:and|but|while|as|when|which|that|who|to|compared|against|versus)\b)(?:(?!, | (?:and|but|while|as|when|which|that|who) )[^;:\d$£€%])*$/i;
export const figureThenYearAgo = /^,? ?(?:in |of |at )?(?:the )?(?:this (?:time|point|stage) )?$/;
