import type { Standing } from '../../utils/core/pack.ts';
import { counted } from '../../utils/core/words.ts';

export const SOURCE = 'Source';
export const PUBLISHER = 'Publisher';
export const NO_PUBLISHER = 'The text names none';
export const PUBLISHED = 'Published';
export const PACK = 'Pack';
export const QUOTED = 'Quoted';
export const QUOTED_WHAT = 'Figures and names only, no sentences';
export const WHERE = 'Where the facts stand in the article, by paragraph';
export const FIGURES = 'Figures';
export const IN_TIME = 'In time';
export const ALL_FACTS = 'All facts';
export const COLUMNS = ['Fact', 'Figure', 'As of', 'Whose word', 'Paragraph'] as const;
export const NOTES = 'Names';
export const PRINT = 'Print';

export const STANDINGS: Record<Standing, string> = {
  reported: 'Reported',
  claim: 'A claim',
  critics: 'A view of critics',
  demand: 'A demand',
  outlook: 'An outlook',
};

export const HOW = 'How a figure is compared';
export const HOW_LINES: readonly [name: string, rest: string][] = [
  [
    'Fits.',
    'Same company, same measure, same period, and the two are equal once rounded: $11bn stands for $10.5bn to $11.5bn.',
  ],
  ['Differs.', 'Same company, measure and period, but outside that range. It does not say which of the two is right.'],
  ['Another period.', 'Same company and measure, another quarter or year. The figures are not compared.'],
  ['Forecast.', 'An estimate or guidance of any period. The figures are not compared.'],
];

export const VERIFY = 'Verify with my copy';
export const VERIFY_INTRO =
  'Paste the text of the article, or drop it here as a file. Each paragraph and each fact is held against it on this device. Nothing is stored.';
export const VERIFY_LABEL = 'Text of the article';
export const VERIFY_ACT = 'Verify';
export const VERIFY_CLEAR = 'Clear';
export const VERIFYING = 'Holding the pack against your copy …';
export const NO_HASHES = 'This pack was made without the article’s fingerprints. It cannot be verified.';

/** "Knowledge pack, revision 2: 14 facts from 1 article". */
export function packLine(revision: number, facts: number, sources: number): string {
  return `Knowledge pack, revision ${revision}: ${counted(facts, 'fact', 'facts')} from ${counted(sources, 'article', 'articles')}`;
}

export function paragraphName(number: number, facts: number): string {
  return `Paragraph ${number}: ${counted(facts, 'fact', 'facts')}`;
}

/** What a text that cannot be an article's copy meets. */
export function tooLong(length: number, most: number): string {
  const number = new Intl.NumberFormat('en');
  return `The text has ${number.format(length)} characters; expected at most ${number.format(most)}. Paste the article alone.`;
}

export function notVerified(error: unknown): string {
  return `The text could not be verified: ${error instanceof Error ? error.message : String(error)}`;
}

export function notText(name: string): string {
  return `“${name}” is not a text file; expected the article as plain text.`;
}

export const EMPTY_COPY = 'There is no text yet; expected the text of the article.';

/** "11 of 11 paragraphs and 14 of 14 facts hold." */
export function heldLine(paragraphs: [held: number, all: number], facts: [held: number, all: number]): string {
  return `${paragraphs[0]} of ${counted(paragraphs[1], 'paragraph', 'paragraphs')} and ${facts[0]} of ${counted(facts[1], 'fact', 'facts')} hold.`;
}

export const PARAGRAPH_STATES = {
  holds: 'the same text',
  differs: 'another text in your copy',
  missing: 'missing in your copy',
} as const;

export const FACT_STATES = {
  holds: 'holds',
  stands: 'stands, in paragraphs that differ',
  fails: 'does not hold',
} as const;

export const TITLE_MISSING = 'The title does not stand in your copy.';
export const DATE_MISSING = 'The date line does not stand in your copy.';
