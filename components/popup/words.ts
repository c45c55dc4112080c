import type { Health } from '../../utils/core/health.ts';
import type { Verdict } from '../../utils/core/mention.ts';
import type { Site, TabView } from '../../utils/core/tab-view.ts';
import { counted } from '../../utils/core/words.ts';

/** A state in words: what is so, and why. */
export interface StateText {
  title: string;
  body: string;
  note?: string;
}

/** The buttons that lead to our other pages. */
export const OPEN_SETTINGS = 'Settings';
export const OPEN_PACK = 'The pack’s facts';
export const PAUSE = 'Pause on all sites';
export const LIST_NAME = 'Mentions on this page, those that differ first';
export const NOT_PAINTED = 'Front pages are not marked. Their mentions are listed here.';
export const KNOWLEDGE_NOTES: Record<Health['done'], string> = {
  rebuilt: 'The knowledge was found damaged and was rebuilt from the extension’s own copy.',
  kept: 'The browser did not store the new knowledge. The old one stays in use.',
};
/** Over what the page says of one figure in two ways. */
export const ALSO_SAYS = 'This page also says';
export const NONE_LEFT = 'No mention is of both kinds.';

export const TURN_ON = 'Turn on for this site';
export const RESUME = 'Turn on for all sites';
export const SHOW_ONCE = 'Show context once';
export const ALWAYS = 'Always on this site';
export const ALLOW = 'Allow on this site';
export const ALLOW_LISTED = 'Allow on all listed news sites';
export const READ_ONCE = 'Read once, until you leave the page.';
/** What the site's switch does where the reader has let us in: it gives the permission back. */
export const NO_MORE = 'Not on this site any more';

/** The line under the product's name. */
export function siteLine(view: TabView): string {
  switch (view.state) {
    case 'paused':
      return 'Paused on all sites';
    case 'restricted':
      return 'Browser page';
    case 'not-news':
    case 'withheld':
    case 'opted-out':
      return view.host;
    case 'off':
      return `Off for ${view.host}`;
    default:
      return readingLine(view);
  }
}

function readingLine({ host, right, keeps }: Site): string {
  if (right === null) return `Once on ${host}`;
  return keeps ? `On for ${host}` : `Private window, on for ${host}`;
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
  'other-period': ['other period', 'other periods'],
  forecast: ['forecast', 'forecasts'],
};

/** The words for a page that lists nothing. */
export function stateText(view: Exclude<TabView, { state: 'found' }>): StateText {
  switch (view.state) {
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
        body: `Sidelight does not read pages on ${view.host} until you turn it back on.`,
        ...(!view.keeps && { note: 'A private window keeps no choices: turn it on in another window.' }),
      };
    case 'paused':
      return { title: 'Paused on all sites', body: 'Sidelight reads no page until you turn it back on.' };
    case 'not-news':
      return {
        title: 'This is not on the news list',
        body: `Sidelight has not read this page. You can let it read the page now${view.ask ? ', or each time you come here' : ''}.`,
        note: '“Once” ends when you leave the page.',
      };
    case 'withheld':
      return {
        title: 'Your browser has not given access',
        body: 'To mark mentions, Sidelight must read the text of the page. The text stays on this computer.',
        note: 'You can take it back in your browser’s settings for extensions.',
      };
    case 'opted-out':
      return { title: 'This page has opted out', body: `${view.host} asks Sidelight not to read this page.` };
    case 'restricted':
      return {
        title: 'Your browser keeps this page closed',
        body: 'Extensions cannot read settings pages, the extension store or the PDF viewer.',
      };
    case 'failed':
      return { title: 'This page could not be read', body: 'Reload the page to let Sidelight try again.' };
  }
}
