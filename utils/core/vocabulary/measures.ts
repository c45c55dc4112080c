import type { Metric } from '../pack.ts';
import { phrases, phraseSource } from '../phrases.ts';

/** A kind of measure that a figure may belong to: one that facts have, or a neighbour that they must not be taken for. */
export interface Measure {
  /** `results`: a quarter's figures as a whole. */
  metric: Metric | 'other' | 'results';
  pattern: string;
  /** A word that may stand for several measures: its figures may agree, never differ. */
  vague?: true;
}

/** An amount of money right behind a verb. */
const MONEY = String.raw`(?= (?:about |around |some |more than |over |nearly |almost |just over |just under |roughly )?(?:US ?)?[$£€₹])`;

/** Of patterns that match at the same place, the first counts. */
export const MEASURES: Measure[] = [
  {
    metric: 'other',
    pattern: phraseSource(`
      (operating|gross|pre-?tax|adjusted|core|trading) (income|profits?|earnings|margins?|cash flows?|loss|losses|expenses|leverage|EBITDA|profitability)
      (profit|net|gross|operating) margins?
      margins?(?! of error)
      (adjusted )?EBITDA
      (diluted |adjusted ){0,2}EPS
      (diluted |adjusted ){0,2}earnings per (diluted )?share
      (free |operating )?cash flows?
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
  {
    metric: 'net-income',
    pattern: phraseSource(`
      net (income|profits?|earnings)
      profits? after tax
      after-tax profits?
      NI(?= (?:US)?\\$)
    `),
  },
  {
    metric: 'results',
    pattern: phraseSource(`
      earnings (calls?|reports?|releases?|season|beats?|forecasts?|estimates?|expectations?|date|day|letter|presentation|results|per)
      (financial )?results
      (?<=quarter(?:ly)? |[1-4]Q\\d\\d |[1-4]Q |Q[1-4] |Q[1-4] 20\\d\\d )(figures|numbers|report|update|performance|earnings|financial analysis|showing|accounts|scorecard|flash note|summary)
      (?<=\\bthe )beats?
      (tops|topped|beats|misses|missed|exceeds|exceeded|surpasses) (\\w+ )?(estimates|expectations|forecasts|consensus)
      (reported|reports|posted|posts|delivered|unveiled|turned in|had) (its|a|an) (?:[\\w-]+ ){0,2}?(first|second|third|fourth)[- ]quarter
      did well in the (first|second|third|fourth)[- ]quarter
    `),
  },
  { metric: 'net-income', pattern: 'bottom line|profits?', vague: true },
  { metric: 'net-income', pattern: `earned${MONEY}`, vague: true },
  { metric: 'net-income', pattern: 'earnings' },
  {
    metric: 'revenue',
    pattern: String.raw`revenues?|sales|top[- ]?line|turnover|takings|revs?(?= (?:guide|of|to|up|(?:US)?\$))`,
  },
  { metric: 'revenue', pattern: `(?:took in|took|brought in|raked in|pulled in|collected)${MONEY}`, vague: true },
];

/** Words right before "revenue" or "profit" that make it the figure of a part, not of the whole company. */
export const PART_QUALIFIERS = new RegExp(
  String.raw`(?<!\w)(?:${phraseSource(`
    ads?
    advertising
    ad-supported
    ad-tier
    subscription
    streaming
    direct-to-consumer
    DTC
    theatrical
    licensing
    merchandi(s|z)e
    merchandising
    gam(es?|ing)
    studios?
    segment
    networks?
    linear
    television
    TV
    motion picture
    film
    content
    regional
    international
    domestic
    foreign
    overseas
    box[- ]office
    DVD
    tickets?
    product
    home
    retail
    consumer
    device
    hardware
    cloud
    service
    live
    sports?
    marketing
    music
    park
    experiences
    distribution
    affiliate
    unit
    division('s)?
    incremental
    additional
    lost
    extra
    new
    future
    potential
    combined
    per-user
  `)})(?:[ -]|,? (?:where|whose) )$`,
  'i',
);

/** Source for the words that may stand between an owner and its measure: "the company's strong second-quarter revenue". */
export const MEASURE_ADJECTIVES = `(?:${phraseSource(`
  total
  overall
  net
  quarterly
  annual
  full[- ]year
  yearly
  record
  strong
  solid
  robust
  higher
  lower
  rising
  growing
  reported
  group
  company
  global
  worldwide
  latest
  own
  fiscal
  [1-4]Q(\\d\\d)?
  Q[1-4]
  FY(\\d\\d)?
  (first|second|third|fourth)[- ]quarter
  (first|second)[- ]half
  20\\d\\d
  whole
  entire
  core
  underlying
  April-June
  (March|June|September|December)[- ]quarter
  spring
  summer
  same
  year's
  quarter's
  quarter
  year
  best
  better
  trailing
  expected
  forecast
`)})`;

/** A figure per something is not the whole. */
export const PER_UNIT =
  /^ (?:a|per|each) (?:diluted |ordinary )?(?:share|subscriber|user|member|month|week|day|episode|year(?! (?:ago|before|earlier)))\b|^\/share/i;

/** Growth at exchange rates that did not move: another measure than growth as reported. */
export const CONSTANT_CURRENCY = phrases(`
  f/?x[- ]?(neutral|adjusted)
  (currency|exchange)[- ]?(neutral|adjusted|rates?)
  constant[- ]currency
  excluding (currency|foreign exchange|fx)
  at constant
`);

/** Words right behind a figure that leave it what it is; any other noun makes it what that noun cost or is worth. */
export const PLAIN_FOLLOWER = new RegExp(
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
    y-o-y
    annually
    quarterly
    expected
    forecast
    consensus
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
  `)})(?!\w))`,
  'i',
);
