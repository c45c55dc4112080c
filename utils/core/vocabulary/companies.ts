import { phraseSource } from '../phrases.ts';
import { CURRENCY_SIGN } from './currencies.ts';
import { MEASURE_ADJECTIVES } from './measure-adjectives.ts';
import { ACT_VERBS, MEASURE_WORDS, MONEY } from './measure-words.ts';
import { REGIONS } from './places.ts';

const COMPANY_HEADS =
  'company|firm|group|business|streamer|giant|platform|service|studio|broadcaster|conglomerate|major|pioneer|leader|provider|operator|corporation|player|titan|behemoth|heavyweight|powerhouse|outfit';

/** Source for the nouns by which a text calls the company it is about: "streamer", "Californian group", "Leeds-based firm". */
const COMPANY_NOUNS = String.raw`(?:(?:[A-Z][\w.]+[ -]){1,3}(?:based )?)?(?:(?:streaming|video|media|entertainment|tech|studio|world's (?:leading|largest|biggest) streaming)[ -])?(?:${COMPANY_HEADS})`;

/** Source for those who report or estimate figures of others: never the company that a figure belongs to. */
const REPORTERS = phraseSource(`
  Wall Street
  the Street
  City(?! [A-Z])
  Reuters
  Bloomberg
  CNBC
  CNN
  BBC
  LSEG
  FactSet
  Refinitiv
  Zacks
  Visible Alpha
  S&P
  Moody
  Forbes
  Barron
  The Wall Street Journal
  the Journal
  Financial Times
  Morningstar
  Nielsen
  Goldman Sachs
  Morgan Stanley
  JPMorgan
  Citi
  UBS
  Jefferies
  MoffettNathanson
  Investing\\.com
  Capital IQ
  Yahoo
  MarketWatch
  Variety
  Deadline
`);

const ROLE =
  '(?:(?:co-)?(?:chief(?: \\w+)?(?: officer)?|CEO|CFO|COO|president|chair(?:man|woman)?|director|head|boss|founder|analyst|strategist|executive|negotiator|counsel|spokes(?:man|woman|person)|editor|producer|actor|actress|writer|minister|professor|economist|manager))';
const PERSON = String.raw`(?:[A-Z][\w.'-]+ ){1,2}[A-Z][\w'-]+`;

const CAPITALS = String.raw`[A-Z][\w&.+!-]*(?:(?: (?:of|the|and|&))? [A-Z][\w&.+!-]*)*`;
const BETWEEN = String.raw`(?: (?:${MEASURE_ADJECTIVES}|[-+]?[$£€]?\d[\d.,]*(?:%|bn|m| per ?cent| billion| million)?|(?:rise|increase|growth|jump|gain|drop|fall|surge|decline) in|and|or|\w+(?= and)))*`;

/** Any run of capitals. */
export const capitals = new RegExp(`(?<![\\w$£€.,])${CAPITALS}`, 'g');
/** A name right behind a figure ("2% at Tidewater", "2% (Tidewater)"), and one right before it ("Tidewater 2%", "Tidewater (down 2%)"). */
export const nameBehind = new RegExp(
  `^(?: (?:at|for|by|from) (?:the )?|,? \\()(?!(?:${CURRENCY_SIGN}) ?\\d)(?<name>${CAPITALS})`,
);
export const nameBefore = new RegExp(
  `(?<![\\w$£€.,])(?<name>${CAPITALS})(?:'s)?(?::|,)? ?(?:\\((?:[a-z]+ ){0,2})?[+-]?$`,
);
/** What stands before names of places and titles, and behind the latter. */
export const noCompanyBefore = /\b(?:in|near|outside|across)(?: the)? $|["']$/;
export const noCompanyAfter = new RegExp(`^["'](?!s\\b)|^ (?:[a-z]+ )?(?:${COMPANY_HEADS})\\b`);
/** Many companies at once: "of the 59 companies that have reported". */
export const manyCompanies =
  /\b(?:S&P|Nasdaq|FTSE|Dow|Nikkei|DAX) ?\d*\b|\b(?:\d+|most|many|all|other) (?:companies|firms)\b/;
/** A company called by a place or a kind, which may be another than the one spoken of: "the French group", "the AI firm". */
export const calledByKind = new RegExp(`\\b[Tt]he (?:[A-Z][\\w.]+ ){1,3}(?!streamer)(?:${COMPANY_HEADS})\\b`);
/** What companies do, and people do not, behind a name of one word that opens a sentence. */
export const companyVerb =
  /^(?::|(?:'s)?(?: (?:shares|stock))?,? (?:has |had |also )?(?:gr(?:ew|ows|own)|increased?s?|boost(?:ed|s)|lift(?:ed|s)|rais(?:ed|es)|cut|jump(?:ed|s)|rose|rises|fell|falls|gain(?:ed|s)|add(?:ed|s)|slid|slides|slipp?(?:ed|s)|dropp?(?:ed|s)|climb(?:ed|s)|surg(?:ed|es)|soar(?:ed|s)|tumbl(?:ed|es)|plung(?:ed|es)|post(?:ed|s)|report(?:ed|s)|book(?:ed|s)|beat|beats|miss(?:ed|es)|shr[au]nk|swung|lost|loses|was out|did|had a|is|was|has|remains|became|makes|sells|owns|runs|bundles|looks|wants)\b|, (?:too|by (?:contrast|comparison)|meanwhile|the|an?|once|now|for (?:its|one))\b)/;

/** A name right before, or right behind, the measure that it owns. */
export const ownerLeft = new RegExp(`(?<![\\w$£€.,])(?<name>${CAPITALS})(?:'s|(?<=s)'|)(?: \\([^)]*\\))?${BETWEEN} $`);
export const ownerRight = new RegExp(
  `^ (?:at|of|for|from|by|in|across) (?:the )?(?!(?:${CURRENCY_SIGN}) ?\\d)(?<name>${CAPITALS})`,
);
/** The company spoken of, right before or behind its measure: "its", "the streamer's", "at the firm". */
export const runningLeft = new RegExp(
  `\\b(?:[Ii]ts|[Tt]heir|[Oo]ur|(?:[Tt]he|[Tt]his) ${COMPANY_NOUNS}(?:'s|s')?)${BETWEEN} $`,
);
export const runningRight = new RegExp(`^ (?:at|of|for) (?:the|this) ${COMPANY_NOUNS}\\b`);
/** What makes a quarter's results those of the company spoken of, right before them. */
export const ownResults = /\b(?:the|these|those|its|their|financial|better|strong|solid|mixed)(?: [\w-]+'s?)? $/i;
/** The company spoken of, as a subject. */
export const runningSubject = new RegExp(
  `\\b(?:[Ii]t|[Ii]ts|[Tt]hey|[Ww]e|[Oo]ur|[Tt]he ${COMPANY_NOUNS}|[Mm]anagement|[Ee]xecutives)\\b`,
);
/** …or by its kind, by which a text that has not named it for a while still speaks of it. */
export const companyByNoun = new RegExp(
  `\\b(?:[Tt]he|[Tt]his) ${COMPANY_NOUNS}\\b|\\b(?:[Mm]anagement|[Ee]xecutives)\\b`,
);
export const region = new RegExp(`^(?:the )?(?:${REGIONS})\\b`, 'i');
const MEASURE_NOUNS =
  '(?:[Rr]evenues?|[Ss]ales|[Pp]rofits?|[Tt]urnover|[Tt]akings|[Ii]ncome|[Ee]arnings|(?:[Tt]op|[Bb]ottom) line|[Tt]ax|[Ll]oss(?:es)?)';
const IN_REGION = `(?: (?:had|has|have|was|were|also|even|[a-z]+ed|[a-z]+en|shrunk|grown|fell|rose|grew|shrank)){0,3} (?:in|from|across|for) (?:the )?(?:${REGIONS})\\b`;
export const reporter = new RegExp(`^(?:the )?(?:${REPORTERS})\\b`, 'i');

/** What may stand between a name and its verb: a bracket, a phrase between commas, an adverb. */
const ASIDE = String.raw`(?: \([^)]*\))?(?:, [^,;]{1,70},)?(?: (?:also|again|now|then|itself|alone|meanwhile|only|just|still))?`;

/** A company of whatever name, by what it does or owns. */
const otherCompany = new RegExp(
  `(?<name>${CAPITALS})${ASIDE}(?:(?:'s|(?<=s)(?<!^\\W*[A-Z][a-z]+)')(?: [\\w'-]+){0,4} (?:${MEASURE_WORDS}|quarter|fiscal)|,? (?:has |had |has also )?(?:reported|reports|posted|posts|earned|booked|logged|recorded|generated|beats?|missed|misses|swung|narrowed|turned in|(?:said|says|added|noted|disclosed|announced) (?:that )?(?:[\\w'-]+ ){0,4}(?:${MEASURE_WORDS})|saw (?:its )?(?:\\w+ ){0,3}(?:${MEASURE_WORDS})|(?:did|had|has|made|took|brought) (?:[\\w$£€.,%-]+ ){0,5}(?:${MEASURE_WORDS}|quarter|second quarter)|whose (?:[\\w'-]+ ){0,4}(?:${MEASURE_WORDS})|(?:${ACT_VERBS}|lost|loses|spent|spends|raised|sold|sells)${MONEY}|los(?:t|es) money|(?:is|was|broke|turned) (?:profitable|even)|(?:is|was|are|were|came|got|returned|swung)(?: (?:now|back|again|still|firmly))* (?:in profit|to profit|in the black)))`,
  'g',
);

/** A company by its kind: a word of companies in its name ("Lantern Media"), or behind it ("Nordlys, a small broadcaster, "), or by whose chief speaks. */
const companyByKind = new RegExp(
  `(?:(?<![a-z] )(?<name>(?:[A-Z][\\w&.+-]* ){1,3}(?:Media|Pictures|Studios?|Entertainment|Group|Holdings|Inc|Corp|Global|Ltd|[Pp][Ll][Cc]|Networks?|Communications|Films|Broadcasting|Productions|Interactive|Games|Discovery))${ASIDE}(?= [a-z])(?! (?:said|says|thinks?|thought|expects?|expected|believes?|estimates?|estimated|analysts?|rates?|wrote|argues?|reckons?|puts?|of|in|at|on|for|and|or|to|by|with|from|as)\\b)|(?<name>${CAPITALS}), (?:an?|the|its|another|one of the|[A-Z]\\w+'s) (?:[\\w'-]+ ){0,5}(?:company|firm|group|studio|broadcaster|streamer|service|platform|rival|competitor|distributor|conglomerate|start-?up|network|retailer|operator)\\b(?!'| (?:boss|chief|executive|head|founder))[^,;]{0,50}, (?=[a-z])|^\\W*(?:[A-Z]\\w*(?:'s)? )?(?:[a-z-]+ ){0,2}(?:[Rr]ivals?|[Cc]ompetitors?|[Cc]hallengers?) (?<name>${CAPITALS})|^\\W*(?<name>${CAPITALS})'s? (?:co-)?(?:chief|CEO|CFO|boss|chair\\w*|president|founder|finance)\\b)`,
  'g',
);
/** A name in mid-sentence that could, has or was something with a measure behind it. */
const otherSubject = new RegExp(
  `(?:(?<=[a-z,;] )(?<!\\b[A-Z][\\w&.'-]* )|(?<=\\b(?:If|When|While|As|But|And|Since|Although) ))(?<name>${CAPITALS}) (?:could|would|might|may|will|can|should|must|has|had|have|is|was|were|takes?|took|makes?|gets?|got|gained?|gains)\\b[^.;]{0,80}?\\b(?:${MEASURE_WORDS})\\b`,
  'g',
);

/** A company by what it did to a measure, told in passing: "Tidewater, which warned on profit in May, ". */
const companyInPassing = new RegExp(`(?<name>${CAPITALS}), (?:which|whose) [^,;]{0,50}\\b(?:${MEASURE_WORDS})\\b`, 'g');

/** A company by a part of it that acts: "Tidewater's streaming unit". */
const companyOfPart = new RegExp(
  `(?<name>${CAPITALS})'s? (?:[\\w-]+ ){0,3}(?:unit|arm|division|segment|subsidiary|affiliate|operation|business|service|studio|network)s?\\b`,
  'g',
);

/** A company by the results that it is still to give: "Tidewater, whose studios it rents, is due to report". */
const companyToReport = new RegExp(
  `(?<name>${CAPITALS})${ASIDE},? (?:will|(?:is|are|was|were|has|plans|expects)(?: due| set| expected| scheduled| about)?(?: next)? to) (?:report|publish|release|unveil|announce|present) `,
  'g',
);

/** Companies of whatever name; each pattern has it in `name`. */
export const otherCompanies = [
  otherCompany,
  otherSubject,
  companyByKind,
  companyInPassing,
  companyOfPart,
  companyToReport,
];

/** A clause about a name that has ended: whoever it names is no subject of what is behind it. */
export const asideClause = /, (?:which|whose|who|where)\b[^,;]*,/g;

/** Capitals of time and place that own nothing. */
export const periodName =
  /^(?:Q[1-4]|FY|GAAP|H[12]|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|Thanksgiving|Diwali|Ramadan|New Year|Wall Street|Street)/;

/** A name behind one of these is a place or an employer, not a company that acts. */
export const placed = /\b(?:in|of|at|from|near|with|by) $/;

/**
 * Words around a company's name, written as a line break, that make another of it, or a mere part in another's story: "Harbour's
 * rival", "Harbour is its customer", "the Harbour of music".
 */
export const notItself = new RegExp(
  `\\n(?:(?:'s|')?(?: [\\w-]+){0,2} (?:rivals?|competitors?|challengers?|imitators?)\\b|-(?:owned|backed|like|style)\\b| (?:is|was|remains|became) (?:also )?(?:one of )?(?:its|their)\\b)|\\b(?:[Tt]he|[Aa]) \\n of [a-z]`,
);
export const companyPart = new RegExp(
  `^(?:'s? (?:[\\w-]+ ){0,3}| (?:[A-Z][\\w-]* ){0,2})(?:arm|unit|division|subsidiary|segment|affiliate|branch|joint venture)\\b|^ (?:the |(?:[A-Z][\\w-]* ){0,2})(?:${REGIONS})\\b|^ (?:[A-Z][\\w-]* ){1,3}(?:Ltd|Limited|Pty|Pte|GmbH|LLC|LLP|SAS|[BN]\\.? ?V\\b\\.?|S\\.? ?A\\b\\.?|K\\.? ?K\\b\\.?)`,
);

/** Nouns that own nothing though they stand in the possessive: times, and those who judge figures of others. */
const NO_OWNER = `(?:${COMPANY_HEADS}|quarter|year|period|months?|week|day|today|yesterday|spring|summer|autumn|fall|winter|half|analysts?|market|street|investors?|world|that|it|let|what|here|there)`;
const AUXILIARY =
  '(?:is|are) (?:(?:expected|set|due|likely|forecast|projected) )?to|will|would|could|should|may|might|can|also|has|had|have|alone|itself|now|only|just|still|already';
const WHO =
  '(?:(?:[Aa]d|[Aa]dvertising|[Ss]treaming|[Gg]ames|[Ss]tudio) business|who|[Hh]e|[Ss]he|I|[Yy]ou|others|users|creators|people|[Aa]dvertising|[Aa]dvertisers|[Aa]ds|[Ss]treaming|[Ss]ubscriptions|[Mm]embers|[Mm]emberships|[Ll]icensing|[Gg]ames|[Gg]aming|[Mm]erchandise|[Tt]ickets|[Tt]heatres|[Tt]heaters|[Pp]arks|[Ff]ilms|[Ss]hows)';
const DETERMINER =
  '(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Oo]ne|[Ss]ome|[Ee]ach|[Ee]very)';

/** Parts of a company that bring it money. */
const PARTS =
  '[Aa]d|[Aa]dvertising|[Aa]ds|[Gg]ames?|[Gg]aming|[Ll]icensing|[Mm]erchandise|[Ll]ive events?|[Cc]onsumer products|[Tt]heatrical|DVD';

/** A part of the world as the subject of a clause that goes on to a measure: "the Asia-Pacific was its fastest growing region, with revenue". */
const REGION_ACTS = `(?<!\\b(?:in|from|of|for|across|to|outside|than|with|like|at) (?:the )?)\\b(?:${REGIONS})(?: region| market)? (?:was|is|were|are|led|lagged|saw|had|has|remained|brought in|grew|posted|delivered|recorded|generated|took in)\\b(?:(?!, (?:and|but|while|as)\\b)[^;\\n])*\n`;

/** Somebody's, by a clause about them: "a shop whose sales", "producers say that their profits", "streamers with $25m in revenue". */
const OTHERS_OWN = `(?<![\\w'-])(?!${NO_OWNER}\\b)[a-z][\\w-]*,? whose (?:[\\w-]+ ){0,2}\n|^\\W*(?:[A-Z][\\w-]* )?(?!(?:[Bb]osses|[Ee]xecutives|[Cc]hiefs|[Mm]anagers|[Rr]esults|[Aa]nalysts)\\b)[A-Za-z][a-z-]+s (?:say|said|report|reported|claim|fear|hope|complain|have seen|saw|see)\\b[^;]*\\btheir (?:[\\w-]+ ){0,2}\n|\\b(?:[Ss]treamers|[Cc]ompanies|[Ff]irms|[Pp]latforms|[Ss]ervices|[Ss]tudios|[Bb]roadcasters|[Bb]usinesses) (?:with|that (?:have|make)) [^,;]*\n`;

/**
 * Somebody who is no company before a measure, which a line break marks ("the film's sales", "her earnings"), or before
 * what it takes or earns ("the film made"); or a part of the world behind it ("revenue in Japan").
 */
export const stranger = new RegExp(
  `\\b(?:[Ii]ts|[Tt]heir|[Tt]he ${COMPANY_NOUNS}'s) (?:[\\w-]+ ){0,3}(?:arm|unit|division|subsidiary|affiliate|branch)\\b[^,;]*\n|\\b(?:${PARTS})(?: (?:business|arm|unit|division|segment|tier|plan|side|operation)s?)? (?:(?:${AUXILIARY}|[a-z]+) )?(?:brought|brings?|generat(?:ed?|es)|made|makes?|took|takes?|earn(?:ed)?|contribut(?:ed?|es)|produced?|deliver(?:ed)?|had|posted|reported)\\b[^,;]*\n|\\b[A-Z]\\w+ and (?:[A-Z]\\w+ )+(?:(?:both|together|jointly) |had|made|took|earned|reported|posted)[^,;]*\\n|\\n(?:[\\w-]+ )?${MEASURE_NOUNS}(?:${IN_REGION}| (?:[a-z]+ )?there\\b)|^\\W*(?:In|Across) (?:the )?(?:${REGIONS})\\b,?[^,;]*\\n|${OTHERS_OWN}|${REGION_ACTS}|^\\W*(?:The )?(?:${REGIONS})(?: region| market)?(?:, [^,]{1,40},|:)? (?:\\w+ ){0,3}\\n|\\b(?:(?:[Hh]is|[Hh]er|[Mm]y|[Yy]our|(?!${NO_OWNER}')[a-z][\\w-]*(?:'s|s'))${BETWEEN} \\n(?!${ACT_VERBS}\\b)|(?:${WHO}|(?:${DETERMINER}|[A-Z]\\w*'s?) (?:[\\w'-]+ ){0,3}?(?!(?:${NO_OWNER}|${AUXILIARY}|they|we|which|and|but|or|then|to|quarterly)\\b)[a-z][\\w-]*)(?:, [^,]{1,60},)?(?: (?:${AUXILIARY}))* \\n(?:${ACT_VERBS})\\b)`,
);

/** A company behind one of these is no subject: "a rival of", "unlike", "it bundles". */
export const noSubject =
  /^\W*(?:un)?like (?:(?:its|the|arch) )?(?:rivals? |competitors? )?$|(?<=\S )(?:of|like|unlike|with|against|than|for|to|from|by|at|over|including|behind) (?:(?:its|the|arch|bigger|smaller|larger) )*(?:rivals? |competitors? )?$|\b(?:it|they|which|who) (?!says?|said|expects?|thinks?|hopes?|reckons?|believes?|estimates?|when|if|as|and|but|that|while|because|after|before|since|where|how)[a-z]+ $/i;

/** A company behind one of these is only compared with the one that the text is about. */
export const comparedWith =
  /\b(?:unlike|like|than|against|behind) (?:(?:its|the|arch|bigger|smaller|larger) )*(?:rivals? |competitors? )?$/i;

/** Words of a sentence that only holds another company against the one that the text is about. */
export const byContrast = /\b(?:by (?:contrast|comparison)|in contrast|for comparison)\b/i;

/** The company that says a sentence, by its end: ", says Harbour's letter", ", Harbour said". */
export const attributed = new RegExp(
  `["',] (?:(?:says?|said|according to) (?<name>${CAPITALS})|(?<name>${CAPITALS})(?='s? [\\w ]{0,20}(?:said|says|show)| (?:said|says)))`,
);
/** Whose the measure at the head of a sentence is ("Turnover at Tidewater fell"), and for whom one speaks who says "we". */
export const subject = new RegExp(
  `^\\W*(?:(?:Meanwhile|Elsewhere|And|But),? )?(?:[Aa]t|[Oo]ver at) (?<name>${CAPITALS}), (?=(?:[\\w-]+ ){0,3}${MEASURE_NOUNS})|^[^,;:]{0,24}(?:${MEASURE_NOUNS}(?: (?:for|in) [^,;:]{2,30})? at|[Ss](?:hares|tock) (?:of|in)) (?<name>${CAPITALS})|^[^:]{0,30}?(?<name>${CAPITALS}): (?:[\\w-]+ ){0,2}${MEASURE_NOUNS} (?:of |up |down )?[$£€₹\\d]|^(?=.*\\b(?:[Ww]e|[Oo]urs?)\\b).*?(?:\\b${ROLE},? (?:of|at) (?:the )?(?<name>${CAPITALS})|\\b(?:said|says) ${PERSON} (?:of|at|from) (?<name>${CAPITALS})|\\b(?:said|says) (?<name>${CAPITALS})'s\\b|(?<![\\w.])(?<name>${CAPITALS})(?:'s)? ${ROLE}\\b)`,
);

/** What may stand before the subject of a sentence. */
export const leadingPhrase =
  /^["'(-]*\s*(?:(?:[A-Z][\w'-]+|in|on|for|during|over|by|at|after|when|while|as|since|before|with)\b[^,]{0,70}, |(?:In|For|During|Over|On|By|At|As) (?-i:[^,A-Z]){0,45} )?(?:(?:but|and|yet|so|while|when|as|since|now|still|then|that|after|because|the|streaming|giant|video|company|tech|media|leader|pioneer|rival)\s+){0,4}$/i;

/** A sentence that opens a block with one of these goes on about whoever the block before spoke of. */
export const goesOn = /^\W*(?:it|its|they|their)\b/i;

/** A person, by a role beside the name or a title before it. */
export const person = new RegExp(
  String.raw`\b${ROLE}s?,? (?<after>${PERSON})|(?<before>${PERSON})(?<!'s?),? (?:who\b|(?:(?:the|its|a|an) )?(?:[\w'-]+ ){0,4}${ROLE}\b)|\b(?:Mr|Mrs|Ms|Dr|Sir|Dame)\.? (?:[A-Z][\w-]+ )?(?<surname>[A-Z][\w-]+)`,
  'g',
);
