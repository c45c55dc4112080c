import type { ExportWords } from '../../utils/core/export/exported-list.ts';
import { counted, TOPIC_NAMES, VERDICT_NAMES } from '../../utils/core/words.ts';
import { paragraphWords } from '../../utils/core/card.ts';

export const PANEL = 'Sidelight';
export const LIST_NAME = 'Mentions on this page, in reading order';
/** Over what stands above the page's first heading. */
export const BEGINNING = 'Beginning';
export const PREVIOUS_MENTION = 'Previous mention';
export const NEXT_MENTION = 'Next mention';
export const END = 'End of the page.';
export const SAVE_AS = 'Save this list as';
export const MARKDOWN = 'Markdown';
export const CSV = 'CSV';
export const ANNOTATIONS = 'Web annotations';

/** For a page of which the browser tells nothing. */
export const UNSEEN = {
  title: 'Sidelight does not see this page',
  body: 'Your browser shows Sidelight the pages of its news list and of the sites you chose. To read this one, use Sidelight’s button in the toolbar.',
};

/** Whose word a fact is, or as of when, and where it stands: "As of 18 July 2025, paragraph 4". */
export function placeLine(asOf: string, paragraphs: readonly number[]): string {
  return `${asOf}, ${paragraphWords(paragraphs)}`;
}

/** "9 mentions", "3 of 9 mentions". */
export function countLine(shown: number, all: number): string {
  const mentions = counted(all, 'mention', 'mentions');
  return shown === all ? mentions : `${shown} of ${mentions}`;
}

export const EXPORT_WORDS: ExportWords = {
  language: 'en',
  source: 'Source',
  columns: [
    'Mention',
    'Section',
    'Topic',
    'Words on the page',
    'Sentence',
    'Fact',
    'Outcome',
    'Date',
    'Whose word',
    'Source',
    'Address of the source',
    'Pack',
    'Page',
    'Address of the page',
  ],
  topics: TOPIC_NAMES,
  verdicts: VERDICT_NAMES,
  paragraphs: paragraphWords,
};
