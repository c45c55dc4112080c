import { phraseSource } from '../phrases.ts';
import { MEASURE_ADJECTIVES } from './measure-adjectives.ts';
import { MEASURES } from './measure-words.ts';
import { otherGrowth } from './periods.ts';
import { REGIONS } from './places.ts';

/** Words right before a measure that only compare another one with it: "three times as fast as revenue". */
const BESIDE = String.raw`\b(?:as (?:fast|quickly|rapidly|strongly|slowly|sharply) as|(?:faster|slower|quicker) than|outpac(?:es|ed|ing))(?: (?:the|its|their))? `;

/** Any measure; which one is told by the group that matches, counted from 0 in `measureKinds`. */
export const measure = new RegExp(
  `(?<![\\w-])(?:(?<!${BESIDE})|(?=[\\w ]{1,30}, (?:which|whose)\\b))(?:${MEASURES.map(({ pattern }) => `(${pattern})`).join('|')})(?!\\w)`,
  'gi',
);
export const measureKinds = MEASURES.map(({ metric, vague = false }) => ({ metric, vague }));

const SINCE = String.raw`since (?:January|the (?:start|beginning|turn)|(?:19|20)\d\d)|so far this year|this year so far|year[- ]to[- ]date`;
const STEADY = String.raw`(?:constant|local|steady)[- ]currency|hedging|(?:currency|fx|f\/x|exchange)[- ]?(?:neutral|adjusted)|constant (?:currency|currencies|exchange)|(?:excluding|without|adjusted for|stripping out|ignoring|leaving out) (?:the )?(?:effects? of )?(?:currency|currencies|foreign exchange|exchange|fx)`;
/** …or, said before it or behind, a change since a day or at exchange rates that did not move. */
const otherBase = new RegExp(
  String.raw`\b(?:${SINCE}|since (?:the )?(?:[a-z]{5,6} quarter|Q[1-4]|[1-4]Q)|${STEADY})\b[^.;#%]{0,50}#|#[a-z]+[^.;$£€\d]{0,30}\b(?:${SINCE})\b`,
  'i',
);

/**
 * What makes a figure, written # with its kind, one of its own: per something, at exchange rates that did not move, of one part
 * of the world, or a change over another span than a year ("sequentially", "5% on the first quarter").
 */
export const ofItsOwn = [
  /#[a-z]+ (?:a|per|each) (?:diluted |ordinary )?(?:share|subscriber|user|member|month|week|day|episode|year(?! (?:ago|before|earlier)))\b|#[a-z]+\/share/i,
  new RegExp(
    `#[a-z]+,?[^,.;()\\d]{0,45}(?<!\\w)(?:${phraseSource(`
      f/?x[- ]?(neutral|adjusted)
      ((on|at|in) )?(a )?(constant|local|steady)[- ]currenc(y|ies)
      (currency|exchange)[- ]?(neutral|adjusted|rates?)
      constant[- ]currency
      (excluding|without|before|ignoring|adjusted for|net of) (the )?(effects? of )?(currenc(y|ies)|foreign exchange|exchange|fx|hedging)
      at constant
    `)})(?!\\w)`,
    'i',
  ),
  new RegExp(
    `#[a-z]+[^,.;$£€\\d]{0,24}\\b(?:in|across|for) (?:the )?(?:${REGIONS})\\b|\\b(?:${REGIONS})(?:'s)?,?:? (?:[a-z]+ )?[+]?#`,
  ),
  /#[a-z]+[^,.;$£€\d]{0,24}\b(?:at home|abroad|overseas|there)\b|#[a-z]+[^,.;]{0,30}\bin (?:the|that|each) (?:region|country|market)\b/,
  /#[a-z]+[^,.;$£€\d]{0,24}\b(?:at|in) (?:its|the|their) (?:[\w-]+ ){0,3}(?:networks?|units?|divisions?|segments?|business(?:es)?|arms?|parks?|studios?|channels?)\b/,
  // What something did for it, not what it came to.
  /\b(?:lifted|boosted|helped|inflated|flattered|dented|depressed|hurt)(?: by)? #|\b(?:lifted|boosted|inflated|flattered|dented|depressed|cut|reduced|raised)\b[^.;#]{0,60} by #amount|#[a-z]+ (?:boost|lift|help|drag|hit|tailwind|headwind) (?:from|of|to)\b/i,
  // What it would have come to, had something been otherwise.
  /\bwould(?: have|'ve) (?:\w+ly |only |just |still )?(?:been|\w+ed|risen|grown|fallen|come|made|gone|shrunk|hit|met|beaten)\b[^,;#]{0,40}#/,
  // …or only a part of it: "of which more than $1bn was advertising".
  /\bof (?:which|it|that|this),? (?:[a-z]+ )?#|\b[Oo]f [^,;#]{3,50}\b(?:revenues?|sales|income|profits?|turnover), (?:[a-z]+ )?#|\binclud(?:es|ed|ing) (?:[a-z]+ )?#|#[a-z]+ of [^,;#]{3,50}\b(?:revenues?|sales|income|profits?|turnover) (?:came|comes|went|goes|was|were)\b/,
  // Another company's: "below Tidewater's €9bn", "topped that of Tidewater, which had €9bn".
  /\b(?:than|above|below|over|under|behind|short of|shy of|ahead of|exceed\w*|topp\w+|beat\w*|against|versus|vs\.?|outpac\w+) (?!(?:Wall )?Street)(?:[A-Z][\w.&-]* ){0,2}[A-Z][\w.&-]*(?:'s|(?<=s)') (?:\w+ )?#|\b(?:that|those) of [A-Z][^,;]*, (?:which|who) [^,;#]*#|\b(?:that|those) of (?:[A-Z][\w.&-]* )+[^,;#]{0,30}#/,
  // A mark that several quarters in a row have passed.
  /\b(?:(?:quarters?|time) (?:in a row|running)|(?:straight|consecutive|successive) (?:quarters?|time))\b[^.;#]{0,60}#amount/i,
  // A mean, what a year of it would be, or the ends of a span in which it moved.
  /\bannuali[sz]ed\b[^;]*#|\b(?:average|(?:an?|the|its) (?:mean|median))\b[^.;#$£€]{0,40}#percent|\brang(?:es|ed|ing) from (?:[^#;]{1,30} to )?#/i,
  otherGrowth,
  otherBase,
];

/** Words right behind a figure that leave it what it is; any other noun makes it what that noun cost or is worth. */
export const plainFollower = new RegExp(
  String.raw`^(?: *$|[^\w ]| ?[-–—(]| (?:${phraseSource(`
    in
    for
    from
    against
    versus
    vs
    compared
    on
    at
    as
    and
    or
    but
    while
    whereas
    with
    up
    down
    this
    last
    that
    which
    where
    when
    after
    before
    during
    over
    to
    by
    of
    a
    an
    the
    higher
    lower
    more
    less
    better
    worse
    rise
    increase
    growth
    gain
    improvement
    expansion
    jump
    surge
    advance
    climb
    drop
    fall
    was
    were
    is
    had
    has
    beat(s|ing)?
    topp(ed|ing)
    ahead
    above
    below
    just
    slightly
    well
    roughly
    about
    year-on-year
    year-over-year
    yoy
    y/y
    y-o-y
    annually
    quarterly
    expected
    forecast
    consensus
    average
    mean
    median
    est
    previously
    earlier
    ago
    worldwide
    globally
    also
    only
    thanks
    helped
    driven
    partly
    mainly
    mostly
    largely
    because
    through
    than
    if
    so
    its
    each
    then
    now
    today
    according
    including
    excluding
    despite
    amid
    following
    per
    between
    views
    (it|they|management|analysts|brokers|the (company|market|street)) (had|has|have) (forecast|guided|expected|projected|predicted|promised|targeted)
  `)})(?!\w))`,
  'i',
);

/** "Earnings of $7.19 a share" are another measure than earnings, and so are those "of $3.6bn before tax". */
export const perShare =
  /^[^,;.]{0,30}[\d.]+ (?:a|per) (?:diluted )?share\b|^[^,;]{0,30} on a per-share basis|^ (?:of|were|was|came to) [^,;]{0,20}\bbefore (?:tax|interest)/i;

/** What may stand between a figure and the measure behind it that it belongs to: "a 16% rise in revenue". */
export const linkToMeasure = new RegExp(
  String.raw`^(?: (?:in|of|for|more|less|better|higher|lower|of (?:that|it|which)(?: as)?|that|which|it|for|year-on-year|year-over-year|yoy|y-o-y|rise|increase|growth|gain|jump|climb|surge|advance|improvement|expansion|drop|fall|decline|slide|took|takes|the|its|their|a|an|[A-Z][\w.]*(?:'s)?|${MEASURE_ADJECTIVES}))* $`,
);
/** "59% of its sales" is a share, not a change. */
export const shareOf = /^ of (?:the |its |their |all |total |[A-Z]\w+'s? )*$/;
/** What may stand between a measure and the figure right behind it: "revenue of", "revenue was". */
export const measureToFigure =
  /^(?:'s)?(?: growth(?: rate)?)?(?:,? (?:of|was|were|at|to|hit|reached|is|totall?ed|stood at|came in at|came to|:)|:|,)?(?: (?!(?:and|but|while|as|plus)\b)[\w'-]+){0,2} $/;
/** "At $11.08bn, quarterly revenue was up": words before the figure, and between it and its measure. */
export const opensSentence = /^\W*(?:at|with) $/i;
export const opensTowards = new RegExp(`^,(?: (?:the|its|[A-Z]\\w+'s|${MEASURE_ADJECTIVES}))* $`);
/** "$11.08bn: revenue for the quarter", "16% - the growth in sales": a figure that opens an item, and what stands between it and its measure. */
export const opensItem = /^[^\w$£€₹]*(?:\d{1,2}[.)] )?$/;
export const itemToMeasure = new RegExp(
  `^(?::|,| ?[-–—])(?: (?:the|its|their|that|in|of|growth|growth rate|rate|rise|increase|jump|amount|sum|[A-Z]\\w+'s?|${MEASURE_ADJECTIVES}))* $`,
);
/** A name before a bracket, which has the figure in it for itself. */
export const ofName = /\b[A-Z][\w&.+-]*(?: [A-Z][\w&.+-]*)* \((?:up |down )?$/;
/** What stands between an amount and the same in another currency. */
export const conversionJoin = /^ ?,? ?(?:\(|\/|or|-|–) ?(?:about |around |roughly )?$/;

const ANAPHOR = String.raw`(?:(?:it|that)'s\b|(?:it|they|that|this|the (?:figure|sum|total|number|amount|increase|rise|gain|result|haul|take|equivalent))(?: \w+| a year (?:ago|earlier|before))? (?:is|was|were|had been|has been|(?:should|will|would|could|might) (?:be|come|reach)|means?|meant|compare[sd]|represent(?:s|ed)|mark(?:s|ed)|came|comes|amount(?:s|ed)|work(?:s|ed) out|stood|beat|topped|rose|fell|grew)\b)`;
/** Who expects, or what is expected, with millions right behind: "analysts had looked for $11bn", "its own target was $11bn". */
const EXPECTATION = String.raw`(?:[\w' -]{0,40}\b(?:guidance|forecast|target|outlook|estimate|consensus|projection)s?|(?:most |many |the )?(?:analysts|brokers|forecasters|economists|investors|management|bosses|executives)|wall street|the (?:street|market))\b[^$£€;.]{0,50}?(?= (?:(?:about|around|roughly|some|just|only|nearly|almost|over|under|more than|between|up to|as much as|at least|no more than|from) )*(?:US)?[$£€][\d.,]+ ?(?:[bm]n?|[bm]illion)\b)`;
/** A subject that stands for the measure of the sentence before, with its verb: "That is", "In the spring it had been", "Harbour's was". */
export const measureAnaphor = new RegExp(
  String.raw`^\W*(?:(?:but|and|so|yet|in|for|over|during|by|at|a year|twelve months)\b[^,;$£€%]{0,50}?,? )?(?:${ANAPHOR}|${EXPECTATION})|^(?!\W*[\w -]*(?:year|quarter|period|month|week|spring|summer)'s)\W*(?:(?:But|And|At the same time) )?[A-Z][\w&.' -]{1,40}'s? (?:own )?(?=(?:is|was|were|had been|came|stood|rose|fell|grew|climbed|jumped|reached|hit)\b)`,
  'i',
);

/** The head of a column of changes. */
export const changeColumn =
  /\b(?:change|growth|y\/y|yoy|year[- ]on[- ]year|year[- ]over[- ]year|vs\.? (?:last|prior))\b|%/i;

/** A measure, written #, inside a clause of its own that has ended: "shares, which follow Netflix's #, closed 0.4% lower". */
export const closedOff =
  /, (?:which|who|whose|where) [^,#]*#[^,]*,|\b(?:revenues?|sales|profits?|income|earnings|turnover) and (?:[\w-]+ ){0,2}#|# and (?:[\w-]+ ){0,2}(?:revenues?|sales|profits?|income|earnings|turnover)\b/i;
