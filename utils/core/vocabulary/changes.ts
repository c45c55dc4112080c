import { phraseSource } from '../phrases.ts';

/** Source for words of growth: verbs, nouns and comparatives. */
const UP = phraseSource(`
  up
  (rose|rises?|rising|risen)
  (grew|grown|grows?|growing|growth)
  gain(s|ed|ing)?
  increas(e|es|ed|ing)
  jump(s|ed|ing)?
  climb(s|ed|ing)?
  surg(e|es|ed|ing)
  soar(s|ed|ing)?
  zoom(s|ed|ing)?
  rocket(s|ed|ing)?
  balloon(s|ed|ing)?
  advanc(e|es|ed|ing)
  expan(d|ds|ded|ding|sion)
  (swell|swells|swelled|swelling|swollen)
  higher
  better
  more
  improv(e|es|ed|ing|ement)
  leap(s|t|ed)?
  add(s|ed|ing)
  accelerat(e|es|ed|ing)
  above
  ahead
  bigger
  larger
  lift(s|ed)?
  boost(s|ed)?
  plus
`);

/** Source for words of falling. */
const DOWN = phraseSource(`
  down
  (fell|falls?|fallen|falling)
  declin(e|es|ed|ing)
  drop(s|ped|ping)?
  slip(s|ped|ping)?
  (sank|sinks?|sunk)
  (slid|slides?)
  (shrank|shrink|shrinks|shrunk|shrinking)
  decreas(e|es|ed|ing)
  (lost|loses|losing)
  lower
  less
  worse
  plung(e|es|ed|ing)
  tumbl(e|es|ed|ing)
  contract(s|ed|ing|ion)
  eas(e|es|ed|ing)
  dip(s|ped|ping)?
  weaker
  smaller
  (reduced|reduction)
  slump(s|ed|ing)?
  minus
`);

/** Source for words right before a figure that make it what another figure is held against: "up from", "against", "it had been". */
const FROM_BEFORE = String.raw`\b(?:${phraseSource(`
    (up|down|rose|risen|fell|grew|higher|lower|improvement|increase|climbed|jumped|surged|advanced) (on|from|over|against)
    from
    against
    versus
    vs?\\.?
    compare(d|s) (with|to)
    (well|sharply) (up|down) on
    (%|per ?cent) (on|over|above)(?= (last|the (previous|prior)|a year))
    had been
    than
    (than|when|where|as) it (was|made|earned|posted)
  `)})(?: (?:the|a|an|about|around|just|only|some|its|last (?:year|spring|summer|autumn)'s|(?:previous|prior) year's|year[- ](?:ago|earlier)|(?:net income|profit|revenue|sales) of))*(?: (?:earlier|previous|prior))? `;

/** Source for words right behind a figure that put it a year before the others of its sentence. */
const FROM_AFTER = String.raw`(?: (?:(?:of|in) )?(?:net )?(?:revenues?|sales|turnover|income|profits?))?,? (?:\([^)]*\) )?(?:(?:in|during|for|of|recorded in|made in|reported in|posted in) )?(?:the )?(?:${phraseSource(`
    (a|one) year (ago|earlier|before)
    year[- ]ago
    (previous|prior) year
    last year
    year before
    twelve months (ago|earlier|before)
    (same|corresponding|comparable|year-earlier|prior-year) (quarter|period|three months|spell|stretch|season)
  `)})`;
/** A figure, written #, that such words make what another one is held against. */
export const heldAgainst = new RegExp(
  String.raw`${FROM_BEFORE}#|\b(?:last|(?:previous|prior|preceding)) year's (?:[a-z-]+ )?#|\b(?:(?:a|one) year|twelve months) (?:ago|earlier|before),? (?:it|they|that|the figure) (?:was|were|stood at|came to) #|#${FROM_AFTER}`,
  'i',
);
/** Millions of no unit, written #, that are held against an amount before them: so, or as "a billion more than a year before". */
export const lends = new RegExp(
  String.raw`${heldAgainst.source}|\b(?:to|of|at|was|were|after|and|or|as) #(?= ?[.,;:)]| ?$| (?:in|from|after|a year|and|but|while|for|on|as)\b)|# (?:more|less|higher|lower)(?= than\b| in\b| [\w-]+ (?:year|quarter)\b| ?[.,;:!?)]| ?$)`,
  'i',
);

/** What stands between a change and the figure that it starts from. */
export const changeFrom = /^,? (?:from|on|over|compared with|against|versus) (?:the )?$/i;

/** A figure, written #, that another one is held against and that is not said to be of a year before. */
export const heldAlone = new RegExp(
  String.raw`\b(?:from|than|against|versus|vs?\.?|compare[ds] (?:with|to)|(?:up|down) on|(?<!\b(?:quarter|months|Q[1-4]|period|a year (?:ago|earlier|before))\b[^.;$£€]{0,40})had been)(?: (?:the|a|an|its|just|only|about|around))* #(?!${FROM_AFTER})`,
  'i',
);

/** A sentence that opens with one of these tells of a year before: "A year ago, revenue was …", "Revenue was $9.6bn a year ago, and …". */
export const opensYearAgo =
  /^\W*(?:but |and |back |for (?:context|comparison|reference),? |by comparison,? )?(?:(?:last year's|year[- ](?:ago|earlier)|a year (?:ago|earlier|before)):? ?(?:figures|numbers|results|quarter|period)?:|(?:in|for|during) the (?:same|corresponding|comparable|year-earlier|year-ago|prior-year) (?:quarter|period|three months)(?: (?:of )?(?:last year|the (?:previous|prior) year|a year (?:ago|earlier|before)))?|a year (?:ago|earlier|before)|twelve months (?:ago|earlier|before)|last year|the year before),? |^[^$£€₹]*(?<!\b(?:from|than|against|versus|vs\.?|with|on|over) (?:[\w']+ ){0,3})[$£€₹][\d.,]+ ?(?:[bm]n?|[bm]illion)? a year (?:ago|earlier|before),? and (?!is |has |now )/i;

/** Words by which such a sentence comes back to the present. */
export const turnsToNow = /;|\b(?:now|this time|today)\b/i;

/** The word of growth or fall right behind a percentage, and any before it. */
export const trendAfter = new RegExp(
  String.raw`^(?: (?:year-on-year|year-over-year|YoY|y-o-y|annual|yearly|or [\w-]+))*[ -](?:(?:quarterly|annual|year-on-year|year-over-year) )?(?:(?<up>${UP})|(?<down>${DOWN}))\b`,
  'i',
);
export const trend = new RegExp(String.raw`\b(?:(?<up>${UP})|(?<down>${DOWN}))\b`, 'gi');
/** Comparatives before a figure compare something else with it: "ahead of 16%", "more than 16%"; but not "higher by 16%". */
export const comparative =
  /^(?:more|less|above|ahead|better|worse|higher|lower|bigger|larger|smaller|weaker|add\w*|los\w+)\b(?! by\b)/i;

/** An amount, written #, that tells how much more or less something is: "up by $1bn", "a billion more than a year before". */
export const difference =
  /\b(?:by|add(?:s|ed|ing)?|gain(?:s|ed|ing)?|extra|additional|further|another|put(?:s|ting)? on|(?:increase|rise|gain|jump|growth|improvement|difference|climb) (?:in [a-z -]+ )?(?:of|was|is|worth)|up|higher|down|lower) #(?! from)|\b(?:rose|rises|grew|climbed|jumped|increased|improved|fell|dropped|slipped) #|# (?:gain|increase|rise|jump|improvement|growth) (?:in|of)\b|# more (?:in|of)\b|(?:^\W*|[^\w ] |\b(?:made|makes?|earned|earns?|in|and|or|was|were|is|be|that|some) )# (?:more|less|higher|lower|better|worse)\b(?! than (?:doubl|tripl|quadrupl|trebl|twice|halv))/i;
/** …than a year before, as far as its words say. */
export const differenceOfYear =
  /\b(?:by|add\w*|gain\w*) #(?!.{0,12}\b(?:shares|stock|market))(?!.{0,40}\b(?:expect|forecast|analyst|estimate|consensus|guidance|month|week|since|(?:previous|prior|preceding) quarter|(?:first|third|fourth) quarter(?! of)|quarter (?:before|ago|earlier|on)))|# \w+(?: (?:in|of) (?:[a-z-]+ )?[a-z]+)?(?:(?: than)?(?: [\w'-]+){0,4} (?:year|last|same|twelve|spring|summer|autumn)\b|(?=[.,;:]|$))/i;
