import { phraseSource } from '../phrases.ts';
import { MEASURE_ADJECTIVES, MEASURE_WORDS } from './measure-words.ts';
import { REGIONS } from './places.ts';

/** Source for the nouns by which a text calls the company it is about: "streamer", "Californian group", "Leeds-based firm". */
const COMPANY_NOUNS = String.raw`(?:(?:[A-Z][\w.]+[ -]){1,3}(?:based )?)?(?:(?:streaming|video|media|entertainment|tech|studio|world's (?:leading|largest|biggest) streaming)[ -])?(?:company|firm|group|business|streamer|giant|platform|service|studio|broadcaster|conglomerate|major|pioneer|leader|provider|operator|corporation)`;

/** Source for those who report or estimate figures of others: never the company that a figure belongs to. */
const REPORTERS = phraseSource(`
  Wall Street
  the Street
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

const CAPITALS = String.raw`[A-Z][\w&.+!-]*(?:(?: (?:of|the|and|&))? [A-Z][\w&.+!-]*)*`;
const BETWEEN = String.raw`(?: (?:${MEASURE_ADJECTIVES}|[-+]?[$£€]?\d[\d.,]*(?:%|bn|m| per ?cent| billion| million)?|(?:rise|increase|growth|jump|gain|drop|fall|surge|decline) in|and|or|\w+(?= and)))*`;

/** A name right before, or right behind, the measure that it owns. */
export const ownerLeft = new RegExp(`(?<name>${CAPITALS})(?:'s|(?<=s)'|)(?: \\([^)]*\\))?${BETWEEN} $`);
export const ownerRight = new RegExp(`^ (?:at|of|for|from|by|in|across) (?:the )?(?<name>${CAPITALS})`);
/** The company spoken of, right before or behind its measure: "its", "the streamer's", "at the firm". */
export const runningLeft = new RegExp(
  `\\b(?:[Ii]ts|[Tt]heir|(?:[Tt]he|[Tt]his) ${COMPANY_NOUNS}(?:'s|s')?)${BETWEEN} $`,
);
export const runningRight = new RegExp(`^ (?:at|of|for) (?:the|this) ${COMPANY_NOUNS}\\b`);
/** What makes a quarter's results those of the company spoken of, right before them. */
export const ownResults = /\b(?:the|these|those|its|their|financial|better|strong|solid|mixed)(?: [\w-]+'s?)? $/i;
/** The company spoken of, as a subject. */
export const runningSubject = new RegExp(
  `\\b(?:[Ii]t|[Ii]ts|[Tt]hey|[Tt]he ${COMPANY_NOUNS}|[Mm]anagement|[Ee]xecutives)\\b`,
);
export const region = new RegExp(`^(?:the )?(?:${REGIONS})\\b`, 'i');
export const inRegion = new RegExp(
  `^(?: (?:had|has|have|was|were|also|even|[a-z]+ed|[a-z]+en|shrunk|grown|fell|rose|grew|shrank)){0,3} (?:in|from|across|for) (?:the )?(?:${REGIONS})\\b`,
  'i',
);
export const reporter = new RegExp(`^(?:the )?(?:${REPORTERS})\\b`, 'i');

/** A company of whatever name, by what it does or owns. */
export const otherCompany = new RegExp(
  `(?<name>${CAPITALS})(?: \\([^)]*\\))?(?:,? (?:which|who|now|the|a|an|by|for|in|on|meanwhile)\\b[^,]{0,60},)?(?:(?:'s|(?<=s)')(?: [\\w'-]+){0,4} (?:${MEASURE_WORDS}|quarter|fiscal)|,? (?:also |has |had |has also |again )?(?:reported|reports|posted|posts|earned|booked|logged|recorded|generated|beats?|missed|misses|swung|narrowed|turned in|(?:said|says|added|noted|disclosed|announced) (?:that )?(?:[\\w'-]+ ){0,4}(?:${MEASURE_WORDS})|saw (?:its )?(?:\\w+ ){0,3}(?:${MEASURE_WORDS})|(?:did|had|made|took|brought) (?:[\\w$£€.,%-]+ ){0,5}(?:${MEASURE_WORDS}|quarter|second quarter)|whose (?:[\\w'-]+ ){0,4}(?:${MEASURE_WORDS})))`,
  'g',
);
/** A name in mid-sentence, or of two words, that could, has or was something with a measure behind it. */
export const otherSubject = new RegExp(
  `(?:(?<=[a-z,;] )|(?<=\\b(?:If|When|While|As|But|And|Since|Although) )|(?=${CAPITALS.replace('*', '')} [A-Z]))(?<name>${CAPITALS}) (?:could|would|might|may|will|can|should|must|has|had|have|is|was|were|takes?|took|makes?|gets?|got|gained?|gains)\\b[^.;]{0,80}?\\b(?:${MEASURE_WORDS})\\b`,
  'g',
);

/** Capitals of time and place that own nothing. */
export const periodName =
  /^(?:Q[1-4]|FY|H[12]|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Wall Street|Street)/;

/** A company behind one of these is no subject: "a rival of", "unlike". */
export const noSubject =
  /^\W*(?:unlike|like|rivals?|competitors?) (?:the )?$|\S.*\b(?:of|like|unlike|with|against|than|for|to|from|by|at|over|including|behind|rivals?|competitors?) (?:the )?$/i;

/** A company behind one of these is only compared with the one that the text is about. */
export const comparedWith = /\b(?:unlike|like|rivals?|competitors?|than|against|behind) (?:the )?$/i;

/** What may stand before the subject of a sentence. */
export const leadingPhrase =
  /^["'(-]*\s*(?:(?:[A-Z][\w'-]+|in|on|for|during|over|by|at|after|when|while|as|since|before|with)\b[^,]{0,70}, |(?:In|For|During|Over|On|By|At|As) [^,A-Z]{0,45} )?(?:(?:but|and|yet|so|while|when|as|since|now|still|then|that|after|because|the|streaming|giant|video|company|tech|media|leader|pioneer)\s+){0,4}$/i;

/** A sentence that opens a block with one of these goes on about whoever the block before spoke of. */
export const goesOn = /^\W*(?:it|its|they|their)\b/i;

const ROLE =
  '(?:(?:co-)?(?:chief(?: \\w+)?(?: officer)?|CEO|CFO|COO|president|chair(?:man|woman)?|director|head|boss|founder|analyst|strategist|executive|negotiator|counsel|spokes(?:man|woman|person)|editor|producer|actor|actress|writer|minister|professor|economist|manager))';
const PERSON = String.raw`(?:[A-Z][\w.'-]+ ){1,2}[A-Z][\w'-]+`;

/** A person, by a role beside the name or a title before it. */
export const person = new RegExp(
  String.raw`\b${ROLE}s?,? (?<after>${PERSON})|(?<before>${PERSON}),? (?:who\b|(?:(?:the|its|a|an) )?(?:[\w'-]+ ){0,4}${ROLE}\b)|\b(?:Mr|Mrs|Ms|Dr|Sir|Dame)\.? (?:[A-Z][\w-]+ )?(?<surname>[A-Z][\w-]+)`,
  'g',
);
