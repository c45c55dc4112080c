import { phraseSource } from '../phrases.ts';

/** Source for the nouns by which a text calls the company it is about: "streamer", "Californian group", "Leeds-based firm". */
export const COMPANY_NOUNS = String.raw`(?:(?:[A-Z][\w.]+[ -]){1,3}(?:based )?)?(?:(?:streaming|video|media|entertainment|tech|studio|world's (?:leading|largest|biggest) streaming)[ -])?(?:company|firm|group|business|streamer|giant|platform|service|studio|broadcaster|conglomerate|major|pioneer|leader|provider|operator|corporation)`;

/** Source for parts of the world: a measure of one of these is not the company's. */
export const REGIONS = phraseSource(`
  APAC
  EMEA
  UCAN
  LATAM
  Asia([- ]Pacific)?
  Europe
  Africa
  Latin America
  North America
  South America
  the Americas
  the Middle East
  India
  Japan
  Korea
  South Korea
  China
  Brazil
  Mexico
  Canada
  Australia
  Germany
  France
  Spain
  Italy
  Britain
  the UK
  UK
  the US
  US(?!\\$)
  U\\.S\\.
  the United States
  the United Kingdom
  Indonesia
  Nordics
  Argentina
  Ireland
  Turkey
  Poland
  Nigeria
  South Africa
`);

/** Source for those who report or estimate figures of others: never the company that a figure belongs to. */
export const REPORTERS = phraseSource(`
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
