import { phraseSource } from '../phrases.ts';

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
