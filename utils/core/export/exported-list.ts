import type { PanelMention, PanelSection } from '../panel-list.ts';

/** A page's mentions as they are exported. */
export interface ExportedList {
  /** Title of the page. */
  title: string;
  /** Its address, with whatever it ends in. */
  address: string;
  sections: readonly PanelSection[];
}

/** The words of an export that neither page nor pack brings along. */
export interface ExportWords {
  /** BCP 47 tag of them, and of outcomes. */
  language: string;
  source: string;
  /** The columns of a table, in the order of `CsvRow`. */
  columns: readonly string[];
  topics: Readonly<Record<PanelMention['topic'], string>>;
  verdicts: Readonly<Record<NonNullable<PanelMention['verdict']>, string>>;
  paragraphs: (numbers: readonly number[]) => string;
}

/** The page's address without the part that only points into it. */
export function pageAddress(address: string): string {
  return address.replace(/#.*$/s, '');
}

/** A text as one line: every run of white space and of characters that control a printer is one space. */
export function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
}

/** "An article, 30 April 2026, paragraphs 2, 3": where a fact stands. */
export function sourceWords({ source }: PanelMention, words: ExportWords): string {
  return [source.name, source.date, words.paragraphs(source.paragraphs)].map(oneLine).join(', ');
}

/** How the mention's figure stands beside the fact: the outcome's name where there is one, and what there is to say. */
export function outcomeWords({ verdict, outcome }: PanelMention, words: ExportWords): string {
  const name = verdict === null ? '' : words.verdicts[verdict];
  return [name && `${name}.`, outcome === null ? '' : oneLine(outcome)].filter(Boolean).join(' ');
}

const LONGEST_NAME = 40;

/** A name for the file, of letters and digits of any script: "sidelight-a-house-falls.csv". */
export function fileName(title: string, ending: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const short = Array.from(words.join('-')).slice(0, LONGEST_NAME).join('').replace(/-$/, '');
  return `${['sidelight', short].filter(Boolean).join('-')}.${ending}`;
}
