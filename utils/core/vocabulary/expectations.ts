import { phrases, phraseSource } from '../phrases.ts';
import { MEASURE_WORDS } from './measure-words.ts';

const BESIDE = phraseSource(`
  beat(s|ing)?
  top(s|ped|ping)
  exceed(s|ed|ing)?
  surpass(es|ed|ing)?
  clear(s|ed|ing)
  miss(es|ed|ing)?
  met
  match(es|ed|ing)?
  ahead of
  above
  over
  past
  (better|higher|lower|worse) than
  short of
  below
  under
  than
  in line with
  as
  against
  versus
  vs\\.?
  outside
  within
  on
`);
const EXPECTED = phraseSource(`
  guidance
  forecasts?
  outlook
  expectations?
  estimates?
  consensus
  predictions?
  projections?
  targets?
  guide
  view
  expected
  hoped
  feared
  predicted
  projected
  guided
  anticipated
  the market had wanted
`);

/** A result held against an expectation, without a figure of it: "better than forecast", "ahead of expectations". */
export const besideExpectation = new RegExp(
  String.raw`\b(?:${BESIDE}) (?:(?!\d)[\w'&.]+ ){0,5}?(?:${EXPECTED})\b(?! (?:of|for|at|was|were|that) [^.;]{0,30}[$£€\d])(?! (?:of|at|for|was|were)(?: (?:about|around|only|just|some))* ?$)(?!,? (?:(?:about|around|roughly|some|just|nearly|almost|over|under|more than) )?(?:[$£€\d]|$))`,
  'gi',
);

/** Source for those who expect. */
const FORECASTERS =
  '(?:analysts|brokers|brokerages|bankers|economists|forecasters|investors|traders|shareholders|bulls|bears|the (?:City|market|Street)|Wall Street|consensus)';

/** Words that make the figures after them expectations. */
export const forecastBefore = phrases(`
  (whisper number|bar|hurdle|target|consensus|estimate|forecast|guidance|projection) for [^.;$£€]{3,60}? (was|were|is|stood|had been)( set)?( at)? ?
  expect(s|ed|ing|ation|ations)?
  forecast(s|ing)?
  guidance
  guid(e|es|ed|ing)
  outlook
  project(s|ed|ing|ion|ions)
  predict(s|ed|ing|ion|ions)?
  anticipat(es|ed|ing)
  estimat(es?|ed|ing)
  consensus
  cons\\.
  est\\.
  (est|exp|cons|poll|forecast|estimate|consensus):
  targets?
  targeting
  range
  ceiling
  sees
  (analysts|brokers|brokerages|bankers|economists|forecasters|investors|traders|bulls|bears|they|it|the company|the firm|management|bosses|executives) (now )?sees?
  (is|are) seen
  peg(s|ged)?
  tip(s|ped)
  whisper(ed|s|ing)?
  modell?(ed|s)
  brac(ed|ing) for
  (poll|polls|survey|surveys) (of|at|had|put|showed|pointed)
  midpoint
  dream(s|ed|t|ing)? of
  bets? on
  betting on
  needed to (reach|pass|beat|match|top|get|draw)
  (I|we|he|she|they) had (?:[\\w-]+ ){1,3}at
  (vs?\\.?|versus|against|than|above|below|over) (our|my)( own)?(?= $)
  (has|have|had|needs?) to (reach|pass|beat|match|top|get|draw)
  point(s|ed|ing) to
  (is|now) seen
  seeing
  aims?
  impl(ies|ying)
  should
  would
  will
  could
  (?<!\\b(?:in|of|since|from|by|until|and|late|early|last|this|\\d\\d?) )may(?! be (?:up|down|higher|lower)\\b)
  the street
  wall street
  analysts?
  the market had
  plans to
  might
  probably
  likely to
  positioned for
  (is|are|was|were) (due|set|about) to (report|post|publish|announce|unveil|book)
  on course for
  on track
  look(s|ed|ing)? for
  hop(e|es|ed|ing) (to|for)
  (now )?thinks? (?:[\\w'-]+ ){0,3}will
  (is|are|was|were) put at
  pencill?ed in
  told ... to expect
  (Goldman Sachs|Goldman|Morgan Stanley|JPMorgan|Citi|UBS|Jefferies|Bernstein|Macquarie|Barclays|Wells Fargo|MoffettNathanson|Deutsche Bank|HSBC|Evercore|Oppenheimer|Needham|Wedbush|Bank of America|BofA)('s| (was|is|had|has|stood|put|puts|sees|saw))
`);

/** Words right behind a figure that make it an expectation. */
export const forecastAfter = new RegExp(
  String.raw`^(?: (?:that )?(?:(?:the )?(?:analysts?|market|Street|Wall Street|consensus)\b[^,.;]{0,25}|was |were |had been |is |(?:average|mean|median)\b[^,.;]{0,20})?(?:${phraseSource(`
    expected
    forecast
    predicted
    projected
    estimated
    anticipated
    pencill?ed
    modell?ed
    guided
    consensus
    est
    wanted
    called for
    in mind
    had in mind
    it had (forecast|guided)
    analysts had
  `)})\b| (?:that )?(?:${FORECASTERS} (?:had|have|were|was)|[a-z]+s had (?:wanted|hoped|expected|predicted|forecast|bet|looked))\b| (?:(?:in|of) [\w -]{3,25} )?would (?:have|be)\b| (?:average|mean|median)\b| consensus| estimate| for (?:[\w'-]+ ){0,4}(?:revenue|sales|profit|net income)\b.{0,20}\bexpected)`,
  'i',
);

/** A measure that is said to have been reached: what follows is a result again. */
export const reportedBefore = new RegExp(
  String.raw`(?:(?:${MEASURE_WORDS})\b(?: (?!(?:could|would|will|may|might|should|to|probably|likely)\b)[\w'-]+){0,4} (?:was|were|came in|came to|hit|reached|rose|grew|climbed|jumped|got to|stood at|totall?ed|advanced|expanded|fell|slipped|increased|surged|swelled)\b|\b(?:posted|reported|booked|recorded|earned|delivered|generated|logged) (?:[\w'-]+ ){0,5}(?:${MEASURE_WORDS})|(?:, |\b(?:but|and) )(?:they |it |the market )?(?:got|was given|were given|received)|(?<!\b(?:have|to) )\b(?:earned|made|netted|pocketed|banked|cleared|took in|took|brought in|raked in|pulled in|collected|trousered)(?= $| (?:[a-z]+ ){0,3}[$£€]))`,
  'i',
);
/** A quarter that is only looked ahead to: "second-quarter guidance". */
export const guidanceAfter = /^(?:'s)? (?:guidance|outlook|forecast)/;
/** Words that put work into the future: "will be done in a tenth of the time". */
export const toCome =
  /\b(?:will|would(?! have)|shall|expects?|hopes?|promises?|aims?|plans?|might|may) (?:[\w'-]+ ){0,8}$/i;
