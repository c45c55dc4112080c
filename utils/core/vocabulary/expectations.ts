import { phrases, phraseSource } from '../phrases.ts';
import { MEASURE_WORDS } from './measure-words.ts';
import { REGIONS } from './places.ts';

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
  String.raw`\b(?:${BESIDE}) (?:(?!\d)[\w'&.]+ ){0,5}?(?:${EXPECTED})\b(?! (?:of|for|at|was|were|that) [^.;]{0,30}[$£€\d])(?! (?:(?:about|around|roughly|some|just|nearly|almost|over|under|more than) )?(?:[$£€\d]|$))`,
  'gi',
);

/** Words that make the figures after them expectations. */
export const forecastBefore = phrases(`
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
  targets?
  targeting
  range
  ceiling
  sees
  (analysts|brokers|brokerages|bankers|economists|forecasters|investors|traders|bulls|bears|they|it|the company|the firm|management|bosses|executives) (now )?sees?
  (is|are) seen
  pegged at
  (is|now) seen
  seeing
  aims?
  impl(ies|ying)
  should
  would
  will
  could
  may(?! be (?:up|down|higher|lower)\\b)
  the street
  wall street
  analysts?
  the market had
  plans to
  on course for
  on track
  look(s|ed|ing)? for
  hop(e|es|ed|ing) (to|for)
  (now )?thinks? (?:[\\w'-]+ ){0,3}will
  (is|are|was|were) put at
  pencill?ed in
  told ... to expect
`);

/** Words right behind a figure that make it an expectation. */
export const forecastAfter = new RegExp(
  String.raw`^(?: (?:that )?(?:(?:the )?(?:analysts?|market|Street|Wall Street|consensus)\b[^,.;]{0,25}|was |were |had been |is )?(?:${phraseSource(`
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
  `)})\b| (?:that )?analysts (?:had|were)| consensus| estimate| for (?:[\w'-]+ ){0,4}(?:revenue|sales|profit|net income)\b.{0,20}\bexpected)`,
  'i',
);

/** A measure that is said to have been reached: what follows is a result again. */
export const reportedBefore = new RegExp(
  String.raw`(?:(?:${MEASURE_WORDS})\b(?: [\w'-]+){0,4} (?:was|were|came in|came to|hit|reached|rose|grew|climbed|jumped|got to|stood at|totall?ed|advanced|expanded|fell|slipped|increased|surged|swelled)\b|\b(?:posted|reported|booked|recorded|earned|delivered|generated|logged) (?:[\w'-]+ ){0,5}(?:${MEASURE_WORDS})|(?:, |\b(?:but|and) )(?:they |it |the market )?(?:got|was given|were given|received))`,
  'i',
);
/** A quarter that is only looked ahead to: "second-quarter guidance". */
export const guidanceAfter = /^(?:'s)? (?:guidance|outlook|forecast)/;
/** Words that put work into the future: "will be done in a tenth of the time". */
export const toCome = /\b(?:will|would|shall|expects?|hopes?|promises?|aims?|plans?|might|may) (?:[\w'-]+ ){0,8}$/i;

/** Where a clause ends that what is denied or asked before it does not reach: "did not fall; it rose", "not $9bn but $11bn". */
export const clauseEnd = /; | [-–—] |: |, (?=(?:it|they) (?:rose|grew|was|were|came|had)|but|in fact|in truth|actually|instead)|(?<=\bnot [^,;]{1,20}) (?=but )/g;

/** Words that take the claim out of a clause: denied, supposed, hearsay or mocking figures are never compared. */
export const notClaimed = new RegExp(
  String.raw`\b(?:${phraseSource(`
    den(y|ies|ied|ying)
    (refute|rebut|reject|contradict|debunk)(s|ed|ing)?
    dismiss(es|ed) (claims|reports|talk|rumou?rs|suggestions)
    not true
    untrue
    no truth
    false (claim|report|figure|story)
    (falsely|wrongly|mistakenly|incorrectly|erroneously)
    (never|not|nor|neither|cannot|hardly|barely) (?:[\\w'-]+ ){0,4}?(reach|reached|made|said|saw|earn|earned|report|reported|post|posted|fall|fell|fallen|drop|dropped|rise|risen|grow|grew|grown|shrink|shrunk|double|doubled|hit|topped|got|came|lost)
    nor did
    neither
    rumou?r(s|ed)?
    alleged(ly)?
    reportedly
    purported(ly)?
    supposed(ly)?
    unconfirmed
    unverified
    (is|are|was|were) said to have
    (forum|blog|social media|viral|anonymous|fake|hoax|reddit|x) (post|posts|account|accounts|thread|claim|claims|rumour|rumor)
    (claim(s|ed)?|post(s|ed)?|message(s)?|thread(s)?|meme(s)?) (that )?(?:[\\w'-]+ ){0,3}(online|on (Reddit|X|Twitter|TikTok|Facebook|social media))
    (spoof|satirical|parody|hoax|mock|fictional|fictitious|imaginary|made-up|invented)
    leak(s|ed)?
    (fake|bogus|fabricated|nonsense|misreported|whispered)
    (called|labelled|branded) (?:[\\w'-]+ ){0,3}(wrong|false|inaccurate)
    speculat(ed|es|ion|ing)
    hypothetical(ly)?
    imagin(e|ed|ing)
    suppos(e|ing)
    assuming
    what if
    as if
    (did|does|do|was|were|had|has|have|is|are)(?: not|n't)
    far from
    rather than
    instead of
    yet to
  `)})\b|^\W*(?:if|unless|whether|had|were)\b|,? (?:if|unless|whether)\b|\?\W*$`,
  'i',
);

/** Words of a joke: nothing is claimed at all. */
export const mocks = /\b(?:jok(?:e|es|ed|ing)|quipp?(?:ed|s)|spoof|satirical|parody|April Fool\w*|mock(?:ing|ed)? (?:headline|post|report))\b/i;

/** Words that give a sentence's figures a scope or a base of their own, or take them back: never held against other figures of the page. */
export const scoped = new RegExp(
  String.raw`\b(?:${phraseSource(`
    organic(ally)?
    like-for-like
    comparable
    underlying
    adjust(ed|ing|ments?)
    exclud(es|ed|ing)
    includ(es|ed|ing)
    (without|before|after|ignoring|stripping out) (?:[\\w'-]+ ){0,3}(charges?|items?|one-offs?|effects?|gains?|costs?|sales?|deals?|takeovers?|currency)
    one-offs?
    exceptionals?
    (non-)?GAAP
    IFRS
    pro[- ]forma
    restat(ed|ement)
    (constant|same|steady|last year's) (currency|currencies|exchange rates?)
    (currency|exchange|fx)[- ](neutral|adjusted|rates?)
    correct(ed|ion|s)
    (clarification|erratum|amended|revised|updated)
    (earlier|previous|original|first) (version|estimate|report|figure)
    previously
    sequential(ly)?
    quarter[- ](on|over)[- ]quarter
    (previous|prior|preceding|last) (quarter|month|week)
    (quarter|month|week|(three|six) months) (ago|earlier|before)
    (first|last|opening) (?:[\\w'-]+ )?(days|weeks|months|half) of
    so far
    to date
    average
    annuali(s|z)ed
    per(?! ?cent)
    arm
    units?
    divisions?
    segments?
    subsidiar(y|ies)
    business(es)?
  `)})\b|\b(?:in|from|across|for) (?:the )?(?:${REGIONS})\b`,
  'i',
);
