import type { Unit } from '../figure-at.ts';
import { phraseSource } from '../phrases.ts';
import { commonCapital } from './capitals.ts';
import { CENTS_WORD, CURRENCY_CODE, CURRENCY_NAME, CURRENCY_SIGN, CURRENCY_WORD } from './currencies.ts';
import { BELOW_HUNDRED, NUMBER_DIGITS, NUMBER_WORDS, PART_OF, SCALE_WORDS } from './numbers.ts';
import { FASTER } from './speed.ts';

/** What the bare numbers of a table count, as its head or the text above it says: "(US$m)", "$ in millions", "in millions of euros". */
export const tableUnits = [
  new RegExp(`(?<currency>(?<![A-Za-z])${CURRENCY_SIGN}) ?,? ?(?:in )?(?<scale>${SCALE_WORDS})s?(?![A-Za-z])`, 'i'),
  new RegExp(`\\b(?:in )?(?<scale>${SCALE_WORDS})s?(?: of)?,? (?<currency>${CURRENCY_WORD})`, 'i'),
];

/** A cell that holds a number and nothing else; a year is none. */
export const bareNumber = /^(?!(?:19|20)\d\d$)\(?[-+]?(?:\d{1,3}(?:,\d{2,3})+|\d+)(?:\.\d+)?\)?$/;

/** Source for a hyphen or space inside a figure; some texts set their hyphens apart. */
const JOIN = '(?: - |[ -])?';
const MILLIONS = '(?:thousand|(?:m|b|tr)illions?|crores?|lakhs?|mn|bn)(?![A-Za-z])';

/**
 * A number with the sign and currency before it and the scale behind it: "$11.08bn", "MEUR 60", "dollars 22 million",
 * "30 M" of "30 MUSD". A row of three numbers with hyphens is a date or the number of a telephone.
 */
export const number = new RegExp(
  String.raw`(?<sign>(?<![\w)%])[+-])?` +
    String.raw`(?:(?<![A-Za-z])(?:(?<lead>[kmb])(?=${CURRENCY_CODE}))?(?<before>${CURRENCY_SIGN}|(?<!\bthe )${CURRENCY_NAME}(?= [\d.,]+ ${MILLIONS})) ?` +
    String.raw`|(?<![\w.,/:#]|\d[-–])|(?<=[\d%BMbmnk] ?[-–] ?)(?<!(?:(?<![$£€\d,.])(?:19|20)\d\d|\b\d{1,6}[-–]\d{1,6})[-–]))` +
    String.raw`(?<number>${NUMBER_DIGITS}|\b${NUMBER_WORDS}\b)${PART_OF}` +
    String.raw`(?:${JOIN}(?<scale>(?:${SCALE_WORDS})(?![A-Za-z]|-shirt)|[kmb](?=${CURRENCY_CODE}\b)))?(?<plus>\+|-plus\b)?`,
  'gi',
);
/** Most sentences hold no number at all; this tells so at a tenth of the cost of the pattern above. */
export const someNumber = new RegExp(
  String.raw`[\d½⅓⅔¼¾⅛⅜⅝⅞]|\b(?:${phraseSource(`
    (two|three|four|five|six|seven|eight|nine|ten|twenty)(fold)?
    (half|halv|double|doubl|trebl|tripl|quadrupl)(ed|es|ing|e)?
    one|twice|thirds?|quarters?|fifth|sixth|seventh|eighth|tenth|eleven|twelve|fifteen
    [a-z]{3,5}(teen|ty)
    hundred|thousand|[mbtr]{1,2}illion|crore|lakh
  `)})\b`,
  'i',
);

const POINTS = String.raw`(?: ?%|${JOIN}(?:percentage|per[ -]?cent))(?: - |[ -])points?\b| ?(?:pp|ppts?)\b`;
const PERCENT = String.raw` ?%|${JOIN}per[ -]?cents?\b| ?pct\b\.?| ?p\.c\.| ?pc\b(?![ -](?:and|gam|maker|owner|player|port|sale|shipment|title|user|version))`;
const TIMES = String.raw`(?:[ -]?times\b|[ -]?fold\b| ?[x×](?![A-Za-z]| ?\d))(?: ${FASTER}\b)?`;
// "In 2019 dollars" tells of prices that inflation is taken out of.
const MONEY = String.raw`(?!(?<=\b(?:in|of|constant) (?:19|20)\d\d) (?:dollars|pounds|euros))${JOIN}(?<currency>${CURRENCY_WORD})(?: (?<late>${MILLIONS}|m\b))?`;

// A share of time turns into a multiple; "10 % of the time" tells how often, unless something takes or needs it.
const TAKES = String.raw`\b(?:in|takes?|took|taking|taken|needs?|needed|requires?|required|using|uses?|used|spends?|spent|within) (?:(?:just|only|barely|a mere|about|around|roughly|nearly|almost|less than|under|as little as|some) )?`;
const SHARE = String.raw`(?<=(?<![\d.,])[1-9]\d?(?:\.\d+)?|(?<!zero|hundred)(?<=[a-z]))(?:${PERCENT})`;
const OF_TIME = String.raw` of (?:the|its|their|that|our) (?:[\w-]+ )?`;

/** The unit right behind a number that has no currency before it, by a name for each kind. */
export const unit = new RegExp(
  `(?<points>${POINTS})|(?<basis>[ -]?(?:bps|basis[ -]points?)\\b)` +
    `|(?<left>${SHARE}${OF_TIME}hours\\b|(?<=${TAKES}[\\w.,]{1,12})${SHARE}${OF_TIME}time\\b)` +
    `|(?<saved>${SHARE} (?:less|fewer|shorter) (?:time|hours)\\b)|(?<percent>${PERCENT})` +
    `|(?<times>${TIMES})|${MONEY}|${JOIN}(?<cents>${CENTS_WORD})`,
  'iy',
);
/** What each of its names stands for; a currency by its code. */
export const unitKinds: Record<string, Partial<Unit> & Pick<Unit, 'kind'>> = {
  points: { kind: 'count', unit: 'percentage points' },
  basis: { kind: 'count', unit: 'percentage points', factor: 0.01 },
  left: { kind: 'multiple', unit: 'times', time: 'left' },
  saved: { kind: 'multiple', unit: 'times', time: 'saved' },
  percent: { kind: 'percent', unit: '%' },
  times: { kind: 'multiple', unit: 'times' },
  cents: { kind: 'amount', factor: 0.01 },
};

const PART = String.raw`(?:\d\d?(?!\d|[.,]\d)|${BELOW_HUNDRED}\b)`;
const END = String.raw`(?: ?(?:$|\n|[.,;:!?)](?!\d))| (?:more|less|each|apiece|per|an?)\b)`;

/** Cents behind an amount: named, or with nothing but an end behind them and a word before: "15 dollars 50." */
export const centsBehind = new RegExp(
  `(?: and)? (?:(?=${PART}${JOIN}${CENTS_WORD})|(?<![\\d$€£¥](?: and)? )(?=${PART}${END}))(?<part>${PART})(?:${JOIN}${CENTS_WORD})?`,
  'iy',
);

/** The noun that a number counts, behind words that only describe it; in small letters, or with capitals as in a headline. */
export const countedNoun =
  /[ -](?:(?:new|more|additional|extra|other|different|separate|original|total|global|unique|paid|paying|net|full|big|small|major|active|daily|weekly|monthly|[a-z]+(?:ed|ing|ly)(?= [a-z]{3,}s\b)) )*(?<noun>(?:[a-z]+-)?[a-z]{3,}|[A-Z]{5,}|Views?|Viewers)\b/y;

export const millions = /^m/i;

/** Words after a number that are not what it counts. */
export const notCounted = new RegExp(
  `^(?:${phraseSource(`
    and|the|for|from|with|was|were|has|had|have|are|its|that|this|which|who|when|where|while|after|before|but|than
    per|more|less|fewer|higher|lower|better|worse
    january|february|march|april|may|june|july|august|september|october|november|december
    percent|percentage|times|fold
    of|on|in|to|at|by|as|or|not|ago|earlier|later|last|next|year-on-year|year-over-year|compared|versus|against
    instead|into|over|under|about|during|between|since|through|would|could|will|should|may|might|must|being|been
    also|still|only|even|then|out|off|some|all
    they|you|his|her|their|our|your|him|them|these|those|such|both|each|every|any|there|here
    among|within|without|until|because|despite|including|plus|minus|amid|upon|across|towards?|beyond|below|above|via|around|along
    today|yesterday|tonight|tomorrow|now|soon|again|already|always|together|alone|apiece|away|back|ahead|yet|ever|never|just|however|though|although|too|very|well|how|why|what
    (beat|top|hit|come|go|say|make|take|get|see|mean|follow|put|keep|leave|remain|become|bring|help|sit|stand|mark|equal|reach|exceed|includ|represent|reflect)(s|es)?
    (came|went|said|made|took|got|saw|meant|kept|left|stood|sat|became|brought|did|does|can|won|paid|spent|sold|held)
    (rise|grow|gain|increase|jump|climb|surge|soar|leap|swell|add|advance|improve|accelerate|lift|boost|fall|decline|drop|slip|sink|slide|shrink|decrease|lose|plunge|tumble|dip|slump)s?
    rose|risen|grew|grown|growth|swollen|leapt|bigger|larger|smaller|weaker|fell|fallen|sank|sunk|slid|shrank|shrunk|lost
    [a-z-]{3,}(ly|ing)
    (?!hundred|breed|seed|feed|speed)[a-z]{3,}ed
    (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion)(-[a-z]+)?
    half|thirds?|quarter|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?
    race|sprint|hurdles|freestyle|dash|relay|final|record|long|wide|tall|deep
  `)})$`,
  'i',
);

const NOUN = '[ -][A-Za-z -]+$';

/**
 * A number, with what stands before it and the noun behind it, that counts nothing: a year, "4K", "35mm",
 * "7946 0018", "Boeing 737", "F-16", "a 3-2 win".
 */
export const counterless = [
  /\b(?:[A-Z][A-Za-z]*-\d+[ -]|\d+-to-\d+ )[A-Za-z -]+$/,
  new RegExp(
    String.raw`(?:(?<![\d,.])(?:19|20)\d\d|\d{3,} \d{3,}|\d{3}-\d{4}|(?<!\d)(?:[24568]k|1[26]k|10-?k|8-k)|\dmm|\dt|\b(?:${phraseSource(`
      (jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?|january|february|march|april|may|june|july|august|september|october|november|december
      section|chapter|article|clause|paragraph|page|figure|table|rule|title|number|no\\.?|nos\\.?|part|volume|vol\\.?|issue|item|note|line|exhibit|form|appendix
      version|model|type|mark|level|phase|stage|series|season|episode|act|scene|route|highway|flight|room|gate|platform|channel|studio|group|league|division|area|grade|class
      boeing|airbus|iphone|ipad|galaxy|pixel|windows|android|ios|playstation|xbox|formula|euro|super bowl|s&p|ftse|nasdaq|fortune|opec|web|catch
    `)}) [\d.]+)${NOUN}`,
    'i',
  ),
  /\d[-–]\d+ (?:win|victory|defeat|loss|draw|tie|lead|vote|majority|ruling|decision|result|score|scoreline|record|run|split|deficit|advantage)s?$/i,
  new RegExp(
    String.raw`(?<=[\w,;'")-] )(?!(?:${commonCapital.source.slice(4, -2)})\b)[a-z]?[A-Z]\w*[a-z][\w']* [\d.]+${NOUN}(?<![Vv]iew(?:s|ers)?)`,
  ),
];
