import type { Metric } from '../pack.ts';
import { phraseSource } from '../phrases.ts';

/** A kind of measure that a figure may belong to: one that facts have, or a neighbour that they must not be taken for. */
export interface Measure {
  /** `results`: a quarter's figures as a whole. */
  metric: Metric | 'other' | 'results';
  pattern: string;
  /** A word that may stand for several measures: its figures may agree, never differ. */
  vague?: true;
}

/** An amount of money right behind a verb. */
export const MONEY = String.raw`(?= (?:about |around |some |more than |over |nearly |almost |just over |just under |roughly |an? (?:[a-z-]+ )?|another |between |as much as |anywhere from |from |up to |at least |no more than )?(?:(?:US ?)?[$£€₹]|(?:(?:\d[\d.,]*|half|several|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|an?) (?:[\w-]+ ){0,4})?(?:\d[\d.,]*|(?:[mb]|tr)illions?|hundred|thousand|crore) (?:dollars|euros|pounds)\b|more (?:money|cash)\b))`;

/** Verbs of earning and of taking money, as far as an amount stands behind them. */
const EARN =
  'earned|earns?|made|makes?|making|pocketed|pockets|netted|nets|banked|banks|cleared|clears|kept|keeps|trousered|trousers|reaped|reaps|(?:hung|hangs|held|holds) on to|(?:was|is) left with|walked away with';
const TAKE =
  '(?:took|takes?|taken|taking|brought|brings?|bringing|raked|rakes?|raking|pulled|pulls?|pulling|hauled|hauls?) in|took|collected|collects?|turn(?:ed|s|ing)? over|(?:rang|rung|clocked|chalked) up';
/** Verbs right behind their amount: "the $11bn that Harbour took in". */
const behindAmount = (verbs: string): string =>
  String.raw`(?:${verbs})(?<=(?:[$£€₹][\d.,]+ ?(?:bn|billion|m|million) (?:that |which )?|\bwhat )(?:[\w'-]+ ){1,3}(?:${verbs}))`;
export const ACT_VERBS = `(?:${EARN}|${TAKE})`;
/** What a verb stands behind that tells of what is to come. */
const AHEAD = String.raw`(?<=\b(?:to|will|would|could|should|may|might) )`;

const ABOUT =
  '(?:(?:about|around|some|more than|over|nearly|almost|just|under|roughly|between|at|least|most|up|to) ){0,3}';
/** Behind a noun that nothing stands before which it could be that of: "the growth", "its guidance", not "ad growth". */
const OF_NO_PART = String.raw`(?<=(?:^\W*|[^\w\s'-] |\b(?:the|an?|its|their|our|of|with|at|for|and|by|is|was|be|own|new|annual|yearly|full-year|quarterly|overall|total|quarter|year-on-year|year-over-year|earlier|previous|current|raised|double-digit|year's|company's|firm's|streamer's|had|has|it|they|company|streamer|group|firm|management) |'s )\w+)(?<!\b(?:income|profits?|margins?|cash|EPS|earnings|subscribers?|members?|memberships?|shares?|EBITDA|loss(?:es)?|spending|costs?)\b(?:[^.;]|\.\d)*)`;

/** Of patterns that match at the same place, the first counts. */
const NAMED: Measure[] = [
  {
    metric: 'other',
    pattern: phraseSource(`
      (profits?|earnings) (per share|before (interest and )?(tax(es|ation)?|interest|items))
      (operating|gross|pre-?tax|adjusted|core|trading) (income|profits?|earnings|margins?|cash flows?|loss|losses|expenses|leverage|EBITDA|profitability)
      (profit|net|gross|operating) margins?
      (adjusted|underlying|core|non-GAAP|pro[- ]forma|comparable|normali[sz]ed) net (income|profits?|earnings)
      (revenue |sales |profit )?run[- ]rate
      margins?(?! of error)
      (adjusted )?EBITDA
      (diluted |adjusted ){0,2}EPS
      (diluted |adjusted ){0,2}earnings per (diluted )?share
      (free |operating )?cash flows?
      FCF
      net cash
      (net )?loss(es)?
      cost of (revenues?|sales)
      revenue per \\w+
      deferred revenues?
      ARPU
      ARM
      total income
      other income
      times (its )?(forward |trailing |expected )?(earnings|sales)
    `),
  },
  {
    metric: 'other',
    pattern: phraseSource(`
      subscribers?
      members(hips?)?
      paid memberships?
      (net )?additions?
      net adds
      customers
      users
      households
      accounts
      sign-ups
      audience
      attendance
      viewing
      engagement
      hours (viewed|watched)
      box[- ]office
      budgets?
      share of (its |the |their )?(sales|revenues?|profits?)
      sales (staff|force|teams?|people|reps?|tax|offices?|executives?|chiefs?|directors?|agents?|desks?|pitch|rights|taxes)
      profit[- ](warnings?|motives?|centres?|sharing|participation|pools?|targets? for)
      revenue[- ](streams?|sharing|models?|sources?)
      (?<=(?:%|per ?cent|share|cut|slice|portion) of )(revenues?|sales|profits?|turnover|takings)
      (market )?share of
      market (cap|capitali[sz]ation|value)
      share price
      (?<!\\b(?:per|a|diluted|ordinary) )shares?
      stock
      dividends?
      buybacks?
      debt
      cash
      costs?
      expenses
      spend(ing)?
      investment
      capex
      tax(es)?
      charge
      levy
      fees?
      fine
      deal
      bid
      offer
      stake
      salary
      pay
      compensation
    `),
  },
  // "A dollar of sales" is each one of them; "the earnings call" is an hour of talk; "sales to the streamer" are those of whoever sells.
  {
    metric: 'other',
    pattern: String.raw`(?<=\b(?:a|an|each|every|one|per) (?:dollar|euro|pound|cent|rupee) (?:of|in) (?:its |the )?)(?:revenues?|sales|turnover)|(?<=\b(?:on|in|during|after) (?:the|an?|its|that|this|a later) (?:[\w-]+ )?)earnings calls?`,
  },
  { metric: 'other', pattern: String.raw`sales(?= to (?:the|its) (?!same|level)[a-z])` },
  // "Sales of T-shirts" are a part's; "sales of about $11bn" are not.
  {
    metric: 'other',
    pattern: String.raw`sales(?= of (?!(?:an?|the|its|their|about|around|some|roughly|more|less|over|nearly|almost|just|under|at|up|as|between|only|well|close|approximately|exactly|(?:[\w.-]+ ){1,3}(?:billion|million|crore|dollars|euros|pounds))\b)[A-Za-z])`,
  },
  {
    metric: 'net-income',
    pattern: phraseSource(`
      net (income|profits?|earnings)
      profits? after tax
      after-tax profits?
      NI(?= [-+]?(?:US)?[$£€\\d])
      PAT(?= (?:of|at|up|down|was|for|rose|rises?|fell|jump(?:s|ed)|grew|surge(?:s|d)|soar(?:s|ed)|climb(?:s|ed)|stood|came)\\b)
    `),
  },
  {
    metric: 'results',
    pattern: phraseSource(`
      earnings (calls?|reports?|releases?|season|beats?|forecasts?|estimates?|expectations?|date|day|letter|presentation|results|per)
      (financial )?results
      (?<=quarter(?:ly)? |[1-4]Q\\d\\d |[1-4]Q |Q[1-4] |Q[1-4] 20\\d\\d )(figures|numbers|report|update|performance|earnings(?! (?:of|was|were|came to|came in at|totall?ed|reached|hit) (?:(?:about|around|nearly|almost|more than|just|over|under) ){0,2}(?:US)?[$£€₹]| (at [A-Z]\\w+ )?(rose|grew|jumped|surged|soared|climbed|increased|fell|dropped|slumped|slid|were up|were down|up|down) (by )?[\\w ]{0,12}\\d)|financial analysis|showing|accounts|scorecard|flash note|summary)
      (?<=\\bthe )beats?
      (tops|topped|beats|misses|missed|exceeds|exceeded|surpasses) (\\w+ )?(estimates|expectations|forecasts|consensus)
      (reported|reports|posted|posts|delivered|unveiled|turned in|had) (its|a|an) (?:[\\w-]+ ){0,2}?(first|second|third|fourth)[- ]quarter
      did well in the (first|second|third|fourth)[- ]quarter
      (publish(es|ed)?|report(s|ed)?|post(s|ed)?|releas(es|ed)|unveil(s|ed)?|gave|gives|announc(es|ed)|issu(es|ed)|set out|deliver(s|ed)?|present(s|ed)?|filed|showed|shows) (its|the|their|a|an|another) (?:[\\w-]+ ){0,4}?(numbers|figures|accounts|results|report card|letter to (share|stock)holders|results letter)
      (numbers|figures|accounts)(?= (?:for|of|in) (?:the )?(?:first|second|third|fourth|June|March|September|December|Q[1-4])\\b)
      results letter
      (?<=\\b(?:March|June|September|December)[- ]quarter )(figures|numbers|report|accounts|update|earnings)
      (?:Q[1-4]|[1-4]Q|(?:March|June|September|December) quarter|(?<='s )quarter)(?:[ -]?(?:FY ?)?'?(?:20)?\\d\\d)?(?=:| in (?:one|a) (?:page|table|chart|minute|nutshell)| at a glance| in (?:[a-z]+ )?(?:numbers|figures|charts|slides|full))
      (first|second|third|fourth)[- ]quarter(?= (?:that|which) (?:was|is|beat|beats|topped|tops|came))
    `),
  },
  {
    metric: 'net-income',
    pattern:
      'bottom[- ]?line|(?<!\\b(?:took|takes?|taking|banked|booked|pocketed|locked in) (?:some |their )?)profits?(?!-(?:tak|shar|hungr))|in the black|left (?:over )?for (?:(?:its|the) )?(?:share|stock)holders(?: after tax(?:es)?)?|(?:left (?:over )?)?after tax(?:es)?',
    vague: true,
  },
  // What comes to so much a share is what is left for those who hold them.
  {
    metric: 'net-income',
    pattern: `(?:${EARN})(?= [^,;]{0,24}[$£€₹][\\d.,]+ ?(?:bn|billion|mn?|million)?,? (?:or|-) [$£€₹][\\d.]+ (?:a|per) (?:diluted )?share\\b)`,
  },
  {
    metric: 'net-income',
    pattern: `(?:${EARN}|${AHEAD}(?:earn|net))${MONEY}(?! [^,;]{0,24}\\b(?:a|per|each) (?:month|week|day|user|member)\\b)(?! [^,;]{0,40}? (?:in|of) (?:[\\w-]+ )?(?:revenues?|sales|turnover)\\b)|${behindAmount('earned|made')}(?! (?:from|by|of|up|in|with|for))`,
    vague: true,
  },
  { metric: 'net-income', pattern: 'earnings' },
  {
    metric: 'net-income',
    pattern:
      '(?:earned|made)(?= (?:(?:considerably|far|much|significantly|substantially|slightly|a lot) )?(?:more|less) (?:in|than|between|over|during) )',
    vague: true,
  },
  {
    metric: 'revenue',
    pattern:
      '(?<!\\b(?:net|operating|total|other|interest|pre-?tax|household|low|middle|high|extra|passive|after-tax|advertising|ad) )income(?= (?:of|reached|was|rose|grew|to|at|came|stood|climbed)\\b)',
    vague: true,
  },
  {
    metric: 'revenue',
    pattern: String.raw`(?:on the )?(?:revenue|sales|top)[- ]line|revenues?|sales|topline|turnover|takings|receipts|revs?(?= (?:guide|of|to|up|(?:US)?[$£€]))`,
  },
  {
    metric: 'revenue',
    pattern: `(?:${TAKE}|${AHEAD}(?:take|bring in|rake in|pull in|collect|turn over))${MONEY}|${behindAmount('(?:took|brought|raked|pulled) in')}|quarter(?!ly)(?<=[$£€₹][\\d.,]+ ?(?:bn|billion|m|million)[ -]quarter)`,
    vague: true,
  },
  {
    metric: 'revenue',
    pattern: `(?:sold|sells)${MONEY}(?=[^,;]{1,40} worth of (?!shares|stock|bonds|tickets|homes|houses|tokens))`,
    vague: true,
  },
];

/** Those that no word names. */
const UNNAMED: Measure[] = [
  // "Growth of 16%" is that of revenue where nothing else is said to grow, and so is a forecast of millions.
  {
    metric: 'revenue',
    pattern: `growth(?= (?:rate )?(?:(?!in |for )[\\w-]+ ){0,2}?(?:of|at|was|to|is) ${ABOUT}\\d[\\d.]*(?: ?%|[ -]per|pc| pc))${OF_NO_PART}|growth(?<=\\d(?:%|pc| ?per[ -]?cent) growth)(?! (?:in|of|for|from|story|stock|and)\\b)`,
    vague: true,
  },
  // So is what a company expects to come in, in a year or quarter that is named.
  {
    metric: 'revenue',
    pattern: `(?:sees|expects?|expected|expecting|foresees?|projects?|predicts?|targets?|guides? to|range)(?= (?:up to |of |to (?:book|post|reach|generate|report) )?${ABOUT}(?:as (?:much|many) as )?(?:US)?[$£€](?:US)?[\\d.,]+ ?(?:(?:to|-|and) [$£€]?(?:US)?[\\d.,]+ ?)?(?:bn|billion)\\b(?: (?:to|and) [$£€]?(?:US)?[\\d.,]+ ?(?:bn|billion))?(?:,? (?:for|in|this|over)\\b[^,;]{0,20}\\b(?:year|quarter|20\\d\\d)\\b|[^\\w]*$))`,
    vague: true,
  },
  {
    metric: 'revenue',
    pattern: `(?:guidance|forecasts?|outlook|guid(?:ed|es))(?= (?:[\\w'-]+ ){0,4}?${ABOUT}(?:US)?[$£€]\\d)(?!(?:[^.;]|\\.\\d){0,80}\\b(?:cash|spending|costs?|subscribers?|operating|margins?|profits?|income|EBITDA|capex)\\b)${OF_NO_PART}`,
    vague: true,
  },
];

export const MEASURES = [...NAMED, ...UNNAMED];

/** Source for any measure that a word names. */
export const MEASURE_WORDS = NAMED.map(({ pattern }) => pattern).join('|');
