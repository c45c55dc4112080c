import type { Metric } from '../pack.ts';

/** A kind of measure that a figure may belong to: one that facts have, or a neighbour that they must not be taken for. */
export interface Measure {
  metric: Metric | 'other' | 'results';
  pattern: string;
  /** A word that may stand for several measures: it may agree, never differ. */
  vague?: true;
}

/** Longest first: the first that matches at a place counts. */
export const MEASURES: Measure[] = [
  {
    metric: 'other',
    pattern: String.raw`(?:operating|gross|pre-?tax|adjusted|core|trading) (?:income|profits?|earnings|margins?|cash flows?|loss(?:es)?|expenses|leverage|EBITDA|profitability)|(?:profit|net|gross|operating) margins?|margins?(?! of error)|(?:adjusted )?EBITDA|(?:diluted |adjusted )*EPS|(?:diluted |adjusted )*earnings per (?:diluted )?share|(?:free |operating )?cash flows?|net cash|(?:net )?loss(?:es)?|cost of (?:revenues?|sales)|revenue per \w+|deferred revenues?|ARPU|ARM|total income|other income`,
  },
  {
    metric: 'other',
    pattern: String.raw`subscribers?|members(?:hips?)?|paid memberships?|(?:net )?addition(?:s)?|net adds|customers|users|households|accounts|sign-ups|audience|attendance|viewing|engagement|hours (?:viewed|watched)|box[- ]office|budgets?|(?:market )?share of|market (?:cap(?:itali[sz]ation)?|value)|share price|(?<!\b(?:per|a|diluted|ordinary) )shares?|stock|dividends?|buybacks?|debt|cash|costs?|expenses|spend(?:ing)?|investment|capex|tax(?:es)?|charge|levy|fees?|fine|deal|bid|offer|stake|salary|pay|compensation`,
  },
  { metric: 'net-income', pattern: String.raw`net (?:income|profits?|earnings)|profits? after tax|after-tax profits?` },
  {
    metric: 'results',
    pattern: String.raw`earnings (?:calls?|reports?|releases?|season|beats?|forecasts?|estimates?|expectations?|date|day|letter|presentation|results|per)|(?:financial )?results|shareholder letter|letter to shareholders|(?<=quarter(?:ly)? |[1-4]Q\d* |Q[1-4] (?:20\d\d )?)(?:figures|numbers|report|update|performance|earnings|financial analysis|showing)`,
  },
  { metric: 'net-income', pattern: 'bottom line|profits?', vague: true },
  { metric: 'net-income', pattern: 'earnings' },
  { metric: 'revenue', pattern: 'revenues?|sales|top[- ]line|turnover' },
];

/** Words right before "revenue" or "profit" that make it the figure of a part, not of the whole company. */
export const PART_QUALIFIERS =
  /\b(?:ads?|advertising|ad-supported|ad-tier|subscription|streaming|direct-to-consumer|DTC|theatrical|licensing|merchandi[sz]e|merchandising|gaming|games?|studios?|segment|networks?|linear|television|TV|motion picture|film|content|regional|international|domestic|foreign|overseas|global box office|DVD|tickets?|product|home|retail|consumer|device|hardware|cloud|service|box[- ]office|live|sports?|marketing|music|park|experiences|distribution|affiliate|unit|division|division's|incremental|additional|lost|extra|new|future|potential|combined|per-user)[ -]+$/i;

/** Words that may stand between an owner and its measure: "Netflix's strong second-quarter revenue". */
export const MEASURE_ADJECTIVES = String.raw`(?:total|overall|net|quarterly|annual|full[- ]year|yearly|record|strong|solid|robust|higher|lower|rising|growing|reported|group|company|global|worldwide|latest|own|fiscal|[1-4]Q\d*|Q[1-4]|FY\d*|(?:first|second|third|fourth)[- ]quarter|(?:first|second)[- ]half|20\d\d|whole|entire|core|underlying|April-June|spring|summer|same|year's|quarter's|quarter|year|best|better|trailing|expected|forecast)`;

/** Nouns by which a text calls the company it is about. */
export const COMPANY_NOUNS = String.raw`(?:streaming|video|media|entertainment|tech|studio|Hollywood|world's leading streaming|world's largest streaming)?[ -]?(?:company|firm|group|business|streamer|giant|platform|service|studio|broadcaster|broadcaster|conglomerate|major|pioneer|leader|provider|operator|corporation)`;

/** Parts of the world: a measure of one of these is not the company's. */
export const REGIONS =
  'APAC|EMEA|UCAN|LATAM|Asia(?:[- ]Pacific)?|Europe|Africa|Latin America|North America|South America|the Americas|the Middle East|India|Japan|Korea|South Korea|China|Brazil|Mexico|Canada|Australia|Germany|France|Spain|Italy|Britain|the UK|UK|the US|US|U\\.S\\.|the United States|the United Kingdom|Indonesia|Nordics|Argentina|Ireland|Turkey|Poland|Nigeria|South Africa';

/** Those who report or estimate figures of others: never the company that a figure belongs to. */
export const REPORTERS =
  'Wall Street|the Street|Reuters|Bloomberg|CNBC|CNN|BBC|LSEG|FactSet|Refinitiv|Zacks|Visible Alpha|S&P|Moody|Forbes|Barron|The Wall Street Journal|the Journal|Financial Times|Morningstar|Nielsen|Goldman Sachs|Morgan Stanley|JPMorgan|Citi|UBS|Jefferies|MoffettNathanson|Investing\\.com|Capital IQ|Yahoo|MarketWatch|Variety|Deadline';

const EXPECTATION_NOUN =
  'guidance|forecasts?|outlook|expectations?|estimates?|consensus|predictions?|projections?|targets?|guide|view';

/** A result held against an expectation, without a figure of it: "better than forecast", "ahead of expectations". */
export const BESIDE_EXPECTATION = new RegExp(
  String.raw`\b(?:beat(?:s|ing)?|top(?:s|ped|ping)|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|clear(?:s|ed|ing)|miss(?:es|ed|ing)?|met|match(?:es|ed|ing)?|ahead of|above|over|past|better than|higher than|lower than|worse than|short of|below|under|than|in line with|as|against|versus|vs\.?|outside|within|on) (?:(?!\d)[\w'&.]+ ){0,5}?(?:${EXPECTATION_NOUN}|expected|forecast|hoped|feared|predicted|projected|guided|anticipated|the market had wanted)\b(?! (?:of|for|at|was|were|that) [^.;]{0,30}[$£€\d])(?! [$£€\d])`,
  'gi',
);

/** Words that make the figures after them expectations. */
export const FORECAST_BEFORE = new RegExp(
  String.raw`\b(?:expect(?:s|ed|ing|ation|ations)?|forecast(?:s|ing)?|guidance|guid(?:e|es|ed|ing)|outlook|project(?:s|ed|ing|ion|ions)|predict(?:s|ed|ing|ion|ions)?|anticipat(?:es|ed|ing)|estimat(?:es?|ed|ing)|consensus|targets?|targeting|range|ceiling|sees|is seen|now seen|seeing|aims?|implies|implying|should|would|will|could|may|the Street|Wall Street|analysts?|the market had|plans to|on course for|on track)\b`,
  'i',
);

/** Words right after a figure that make it an expectation. */
export const FORECAST_AFTER =
  /^(?: (?:that )?(?:(?:the )?(?:analysts?|market|Street|Wall Street|consensus|LSEG|FactSet)\b[^,.;]{0,25}|was |were |had been |is )?(?:expected|forecast|predicted|projected|estimated|anticipated|pencilled|penciled|modelled|modeled|guided|consensus|wanted|called for|in mind|had in mind|it had (?:forecast|guided)|analysts had)\b| (?:that )?analysts (?:had|were)| consensus| estimate)/i;

/** Words right before a figure that make it what another figure is held against. */
export const FROM_BEFORE =
  /(?:\b(?:up|down|rose|risen|fell|grew|higher|lower|improvement|increase|climbed|jumped|surged|advanced|well up|sharply up) (?:on|from|over|against)|\bfrom|\bagainst|\bversus|\bvs\.?|\bcompared (?:with|to)|\bup on|\bdown on|\bwell up on|\bhad been|\bthan|\bit (?:was|made|earned|posted))(?: (?:the|a|an|about|around|just|only|some|its|net income of|profit of|revenue of|sales of))*(?: (?:earlier|previous|prior))? $/i;

/** Words after a figure that put it a year, or a quarter, before the others of its sentence. */
export const FROM_AFTER =
  /^(?:,? (?:\([^)]*\) )?(?:(?:in|during|for|of|recorded in|made in|reported in|posted in) )?(?:the )?(?:a year (?:ago|earlier|before)|(?:the )?year[- ]ago|(?:the )?(?:previous|prior) year|last year|the year before|twelve months (?:ago|earlier|before)|(?:the )?(?:same|corresponding|comparable|year-earlier|prior-year) (?:quarter|period|three months|spell|stretch|season)))/i;

/** Growth words and falling words, as verbs, nouns and adjectives. */
export const UP =
  'up|rose|rises?|rising|risen|grew|grown|grows?|growing|growth|gain(?:s|ed|ing)?|increas(?:e|es|ed|ing)|jump(?:s|ed|ing)?|climb(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|advanc(?:e|es|ed|ing)|expan(?:d|ds|ded|ding|sion)|swell(?:s|ed|ing)?|swollen|higher|better|more|improv(?:e|es|ed|ing|ement)|leap(?:s|t|ed)?|add(?:s|ed|ing)|accelerat(?:e|es|ed|ing)|above|ahead|bigger|larger|lift(?:s|ed)?|boost(?:s|ed)?';
export const DOWN =
  'down|fell|falls?|fallen|falling|declin(?:e|es|ed|ing)|drop(?:s|ped|ping)?|slip(?:s|ped|ping)?|sank|sinks?|sunk|slid|slides?|shr(?:ank|ink|inks|unk|inking)|decreas(?:e|es|ed|ing)|los(?:t|es|ing)|lower|less|worse|plung(?:e|es|ed|ing)|tumbl(?:e|es|ed|ing)|contract(?:s|ed|ing|ion)|eas(?:e|es|ed|ing)|dip(?:s|ped|ping)?|weaker|smaller|reduc(?:ed|tion)|slump(?:s|ed|ing)?';

/** Growth at exchange rates that did not move: another measure than growth as reported. */
export const CONSTANT_CURRENCY =
  /\b(?:f\/?x|currency|exchange)[- ]?(?:neutral|adjusted|rates?)|constant[- ]currency|excluding (?:currency|foreign exchange|fx)|at constant/i;

/** A figure per something is not the whole. */
export const PER_UNIT =
  /^ (?:a|per|each) (?:diluted |ordinary )?(?:share|subscriber|user|member|month|week|day|episode|year(?! (?:ago|before|earlier)))\b|^\/share/i;

/** Words right after an amount that make it what something else cost or is worth. */
export const PLAIN_FOLLOWERS =
  /^(?: *$|[^\w ]| ?(?:[-–—(]| (?:in|for|from|against|versus|vs|compared|on|at|as|and|or|but|while|whereas|with|up|down|this|last|that|which|where|when|after|before|during|over|to|by|of|a|an|the|higher|lower|more|less|better|worse|rise|increase|growth|gain|improvement|expansion|jump|surge|advance|was|were|is|had|has|beat|beats|beating|topping|topped|ahead|above|below|just|slightly|well|roughly|about|year-on-year|year-over-year|YoY|yoy|y-o-y|annually|quarterly|expected|forecast|consensus|previously|earlier|ago|worldwide|globally|also|only|thanks|helped|driven|partly|mainly|mostly|largely|because|through|than|if|so|its|each|then|now|today|according|including|excluding|despite|amid|following|per|between|USD|dollars|million|billion|views)\b))/i;
