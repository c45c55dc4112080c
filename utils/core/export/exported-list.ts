import { paragraphWords } from '../card.ts';
import type { PanelMention, PanelSection } from '../panel-list.ts';
import type { Say } from '../say.ts';
import { VERDICT_NAMES } from '../words.ts';

/** A page's mentions as they are exported. */
export interface ExportedList {
  /** Title of the page. */
  title: string;
  /** Its address, with whatever it ends in. */
  address: string;
  sections: readonly PanelSection[];
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
export function sourceWords({ source }: PanelMention, say: Say): string {
  return [source.name, source.date, paragraphWords(source.paragraphs, say)].map(oneLine).join(', ');
}

/** How the mention's figure stands beside the fact: the outcome's name where there is one, and what there is to say. */
export function outcomeWords({ verdict, outcome }: PanelMention, say: Say): string {
  const name = verdict === null ? '' : say(VERDICT_NAMES[verdict]);
  return [name && `${name}.`, outcome === null ? '' : oneLine(outcome)].filter(Boolean).join(' ');
}

const LONGEST_NAME = 40;

/** A name for the file, of letters and digits of any script: "sidelight-a-house-falls.csv". */
export function fileName(title: string, ending: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const short = Array.from(words.join('-')).slice(0, LONGEST_NAME).join('').replace(/-$/, '');
  return `${['sidelight', short].filter(Boolean).join('-')}.${ending}`;
}
