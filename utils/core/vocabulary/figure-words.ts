import type { Hedge } from '../interval.ts';
import { numberValues } from './numbers.ts';
import { FASTER } from './speed.ts';

/** Words right before a figure that widen what it stands for; the first that matches counts. */
export const hedges: [RegExp, Hedge][] = [
  [
    /\b(?:nearly|almost|(?:just|slightly|a little|a shade|a touch|a whisker|a fraction) (?:under|below|less than|short of|shy of)|close to|not quite|approaching|nearing|shy of) (?:the |an? )?$/i,
    'nearly',
  ],
  [/\b(?:no|not) (?:less|fewer) than $/i, 'over'],
  [
    // Behind a change "up to" tells where it went and sets no limit: "rose by 16%, up to $11bn".
    /\b(?:as (?:high|much|many) as|(?<!(?:%|per ?cent|\b(?:rose|rise|climbed|jumped|grew|went|gone|shot|soared|surged|moved|edged|crept|pushed|lifted|raised|increased|swelled|picked|sped|stepped|ticked))(?: (?:sharply|slightly|further|again|all the way|on the year|year-on-year))?,? ["']?)up to|at most|a maximum of|no more than|not more than|less than|fewer than|under|below|short of) (?:the )?$|[<≤] ?$/i,
    'up-to',
  ],
  [
    /\b(?:(?<!\bturn(?:ed|s|ing)? )over|more than|greater than|above|at least|a minimum of|upwards? of|in excess of|exceeding|north of|beyond|past|topping|surpassing|crossing|passed|topped|crossed|exceeded|surpassed) $|[>≥] ?$/i,
    'over',
  ],
  [
    /(?:\bc\. ?|\b(?:about|around|roughly|some|approximately|approx\.?|circa|ca\.|or so|an estimated|(?:in the (?:region|neighbou?rhood|vicinity)|on the order|something like) of|something like) (?:the |an? )?|(?:~|≈) ?)$/i,
    'about',
  ],
  [/\b(?:exactly|precisely) $/i, 'exactly'],
];

/** Words right behind one that do: "$11bn or more", "16% or so", "5 per cent-plus". */
export const hedgesAfter: [RegExp, Hedge][] = [
  [
    /^(?:-plus\b|\+| or (?:more|above|over|better)\b| and (?:above|counting)\b| at (?:the )?(?:least|minimum)\b)/i,
    'over',
  ],
  [/^(?: (?:or so|or thereabouts|give or take)\b|-ish\b)/i, 'about'],
  [/^ (?:or (?:less|fewer|under|below)|at (?:the )?most|tops)\b/i, 'up-to'],
];

/** What a hedge comes to when the figure is turned over: less than a tenth of the time is more than ten times as fast. */
export const turnedHedges: Partial<Record<Hedge, Hedge>> = { nearly: 'over', over: 'nearly', 'up-to': 'over' };

/**
 * What joins the ends of a range, the first of which is written # (a bare number) or @ (a figure) with the words before it,
 * and what joins those of a change: "from A to B" tells of a change and "A and B" of two figures.
 */
export const rangeJoin =
  /(?:[#@] ?[-–—] ?|\bbetween [#@] and |(?<!\b(?:from|was|were|by|up|rose|grew|fell|down) )[#@] to |# or )$/i;
export const changeJoin = /\bfrom [#@] to $/i;
/** A number that is a year. */
export const year = /^(?:19|20)\d\d$/;

/** A multiple, as far as it is read with the words before it, that tells of time. */
export const ofTime = new RegExp(
  String.raw`(?: ${FASTER}|\b(?:time|hours)|(?<![\d.])10 ?x|\btwice as \w+|fold|\b(?:time|times|hours|days|weeks|speed|sped|speeds|faster|quicker|schedule|turnaround|accelerated|shortened)\b[^.;!?\n]{0,32} (?:factor of [\w-]+|[\w-]+ to one))$`,
  'i',
);

const PARTS = { half: 2, third: 3, quarter: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, tenth: 10 };
const shares = {
  ...Object.fromEntries(Object.entries(PARTS).map(([word, parts]) => [word, 100 / parts])),
  'two thirds': 200 / 3,
  'three quarters': 75,
  'two fifths': 40,
  'three fifths': 60,
};

const TIMES = 'two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty';
const part = `(?:(?:an?|one)[- ](?<word>half|third|quarter|fifth|sixth|seventh|eighth|tenth)|(?<half>half))`;
const parts = '(?<word>two[- ]thirds|three[- ]quarters|(?:two|three)[- ]fifths)';
const SOME = '(?:about |around |almost |nearly |roughly |more than |over |just over |just under )?';
const NO_NOUN = String.raw`(?! (?:of|an?|one|per|percentage|points?|times?|year|quarter|month|week|straight|consecutive|in a row|running|thousand|million|billion|trillion)\b|-)`;

/** Wordings that stand for a number without holding one, by their word or digits. */
export const wordings: {
  pattern: RegExp;
  kind: 'multiple' | 'percent';
  sign: 1 | -1 | 0;
  values: Record<string, number>;
  /** The number is the share that is left: hedges turn over. */
  turned?: true;
}[] = [
  {
    // "A tenth of the time": the other way took ten times as long.
    pattern: new RegExp(String.raw`\b${part}(?:(?: of)? (?:the|its|that) (?:\w+ )?(?:time|hours)| as long)\b`, 'gi'),
    kind: 'multiple',
    sign: 0,
    values: PARTS,
    turned: true,
  },
  {
    pattern: new RegExp(String.raw`\b(?<word>${TIMES})-?fold\b`, 'gi'),
    kind: 'multiple',
    sign: 0,
    values: numberValues,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:by|at|of|to) a factor of (?<word>${TIMES}|\d{1,4}\b(?![.,]\d))|\b(?<half>${TIMES}|\d{1,3}) to one\b`,
      'gi',
    ),
    kind: 'multiple',
    sign: 0,
    values: numberValues,
  },
  { pattern: /\b(?<word>twice) as (?:fast|quick|quickly)\b/gi, kind: 'multiple', sign: 0, values: { twice: 2 } },
  {
    pattern: new RegExp(
      String.raw`(?=an?[ -]|one|half|two|three)(?:(?<=\b(?:by|up|down|rose|fell|grew|dropped|jumped|climbed|declined|(?:rise|increase|gain|jump|climb|growth|improvement|fall|drop|decline) of) ${SOME})(?:${part}|${parts})\b${NO_NOUN}|(?:${part}|${parts})(?= (?:more|less|higher|lower|better|bigger|larger|smaller|up|down) (?:than|on)\b| (?:more|less|higher|lower)\b(?! [\w-]+)))`,
      'gi',
    ),
    kind: 'percent',
    sign: 0,
    values: shares,
  },
  {
    pattern: /\b(?<word>half|third|quarter|fifth) (?:as much |more )?again\b/gi,
    kind: 'percent',
    sign: 1,
    values: { half: 50, third: 100 / 3, quarter: 25, fifth: 20 },
  },
  {
    pattern: /\b(?<word>doubled|doubles|tripled|triples|trebled|trebles|quadrupled)\b/gi,
    kind: 'percent',
    sign: 1,
    values: { doubled: 100, doubles: 100, tripled: 200, triples: 200, trebled: 200, trebles: 200, quadrupled: 300 },
  },
  { pattern: /\b(?<word>halved)\b/gi, kind: 'percent', sign: -1, values: { halved: 50 } },
];

/** The dollar of the United States, written so where others are about. */
export const usDollar = /US\$|\$US\d|\bUSD\b/;
