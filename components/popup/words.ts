import type { Health } from '../../utils/core/health.ts';
import type { Verdict } from '../../utils/core/mention.ts';
import { counted } from '../../utils/core/words.ts';
import type { PopupView } from './view.ts';

type State = PopupView['state'];

/** A state in words: what is so, why, and the verb of its button. */
export interface StateText {
  title: string;
  body: string;
  button?: string;
  note?: string;
}

export const PAUSE = 'Pause on all sites';
export const LIST_NAME = 'Mentions on this page, those that differ first';
export const NOT_PAINTED = 'Front pages are not marked. Their mentions are listed here.';
export const KNOWLEDGE_NOTES: Record<Health['done'], string> = {
  rebuilt: 'The knowledge was found damaged and was rebuilt from the extension’s own copy.',
  kept: 'The browser did not store the new knowledge. The old one stays in use.',
};
export const NONE_LEFT = 'No mention is of both kinds.';

/** The line under the product's name. `host` is null on a page without one. */
export function siteLine(state: State, host: string | null): string {
  if (state === 'paused') return 'Paused on all sites';
  if (host === null) return 'Browser page';
  if (state === 'not-news' || state === 'opted-out') return host;
  return state === 'off' ? `Off for ${host}` : `On for ${host}`;
}

export function siteSwitchName(host: string): string {
  return `Sidelight on ${host}`;
}

/** "9 mentions, 6 facts". */
export function summaryLine(mentions: number, facts: number): string {
  return `${counted(mentions, 'mention', 'mentions')}, ${counted(facts, 'fact', 'facts')}`;
}

/** "1 differs", "2 fit": a verdict with its count. */
export function tallyWords(verdict: Verdict, count: number): string {
  const [one, other] = TALLY[verdict];
  return counted(count, one, other);
}

const TALLY: Record<Verdict, [one: string, other: string]> = {
  differs: ['differs', 'differ'],
  agrees: ['fits', 'fit'],
  'other-period': ['another period', 'other periods'],
  forecast: ['forecast', 'forecasts'],
};

/** The words for a page that lists nothing. `host` is null on a page without one. */
export function stateText(state: Exclude<State, 'found'>, host: string | null): StateText {
  switch (state) {
    case 'reading':
      return { title: 'Reading the page', body: 'The first mentions appear as soon as they are found.' };
    case 'nothing':
      return {
        title: 'Nothing on this page',
        body: 'This page does not mention AI-made footage or studio figures in a way the pack can speak to.',
        note: 'A quiet page is the normal case.',
      };
    case 'off':
      return {
        title: 'Off for this site',
        body: `Sidelight does not read pages on ${host} until you turn it back on.`,
        button: 'Turn on for this site',
      };
    case 'paused':
      return {
        title: 'Paused on all sites',
        body: 'Sidelight reads no page until you turn it back on.',
        button: 'Turn on for all sites',
      };
    case 'not-news':
      return {
        title: 'This is not on the news list',
        body: 'Sidelight has not read this page. You can let it read the page now.',
        button: 'Show context once',
        note: '“Once” ends when you leave the page.',
      };
    case 'opted-out':
      return { title: 'This page has opted out', body: `${host} asks Sidelight not to read this page.` };
    case 'restricted':
      return {
        title: 'Your browser keeps this page closed',
        body: 'Extensions cannot read settings pages, the extension store or the PDF viewer.',
      };
    case 'failed':
      return { title: 'This page could not be read', body: 'Reload the page to let Sidelight try again.' };
  }
}
