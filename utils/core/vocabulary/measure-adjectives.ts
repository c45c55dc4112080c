import { phraseSource } from '../phrases.ts';

/** Source for the words that may stand between an owner and its measure: "the company's strong second-quarter revenue". */
export const MEASURE_ADJECTIVES = `(?:${phraseSource(`
  total
  overall
  net
  quarterly
  annual
  GAAP
  consolidated
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
  (Jan|Apr|Jul|Oct)\\w{0,6}[-–](Mar|Jun|Sep|Dec)\\w{0,6}
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
