import { phraseSource } from '../phrases.ts';
import { REGIONS } from './places.ts';

/** Where a clause ends that what is denied or asked before it does not reach: "did not fall; it rose", "not $9bn but $11bn". */
export const clauseEnd =
  /; | [-–—] |: |, (?=(?:it|they) (?:rose|grew|was|were|came|had)|rose|grew|climbed|jumped|but|in fact|in truth|actually|instead)|\s(?=but )(?<=\bnot [^,;]{1,20}\s)/g;

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
    far from(?! (?:the|its|their|what|last|this|that|those|analysts)\b)
    (rather than|instead of) (?:the |an? )?(?:[\\w'-]+ )?(?:ris|fall|grow|shrink|climb|drop|gain)ing
    (rather than|instead of)(?: [\\w'-]+){0,2} (?=[$£€₹\\d])
    yet to
  `)})\b|^\W*(?:if|unless|whether|had|were)\b|(?<!\b(?:than|as)),? (?:if|unless|whether)\b|\?\W*$`,
  'i',
);

/** Words of a joke: nothing is claimed at all. */
export const mocks =
  /\b(?:jok(?:e|es|ed|ing)|quipp?(?:ed|s)|spoof|satirical|parody|April Fool\w*|mock(?:ing|ed)? (?:headline|post|report))\b/i;

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
  `)})\b|\b(?:in|from|across|for) (?:the )?(?:${REGIONS})\b|\b(?:combined|together|jointly|both)\b`,
  'i',
);
