import type { Settings } from '../../utils/core/settings.ts';
import { counted } from '../../utils/core/words.ts';

export const SETTINGS = 'Settings';
export const SITES = 'Sites';
export const SITES_INTRO =
  'Sidelight reads a page only where you let it. Everywhere else it stays asleep until you click its button.';
export const NEWS_LIST = 'The news list';
export const SEE_THEM = 'See them';
export const OFF_HERE = 'Off';
export const ALWAYS_HERE = 'Always on, added by you';
export const REMOVE = 'Remove';
export const ADD = 'Add';
export const ADD_LABEL = 'A site on which Sidelight stays off';
export const ADD_HINT = 'Switch a site off, for example paper.example';
export const ALLOW_ALL = 'Allow';
export const SEARCH_LIST = 'Search the list';

export const APPEARANCE = 'Appearance';
export const MARK_STYLE = 'Marks';
export const MARKS: Record<Settings['marks'], [name: string, what: string]> = {
  lines: ['Lines', 'Dots for AI footage, a double rule for studio finance'],
  tint: ['Tint', 'A wash behind the words, a thin line below'],
  none: ['No marks', 'Mentions are in the popup only'],
};
export const DELAY = 'Open a card';
export const DELAY_WHAT = 'How long the pointer must rest on a mark';
export const DELAYS: readonly [value: Settings['openDelay'], name: string][] = [
  [150, '150 ms'],
  [250, '250 ms'],
  [600, '600 ms'],
  [null, 'On click'],
];

export const PACKS = 'Packs';
export const PACKS_INTRO =
  'A pack is a small file of facts with their sources. Sidelight knows nothing that is not in a pack.';
export const OPEN_PACK = 'Open the pack';

export const SHORTCUTS = 'Shortcuts';
export const NO_SHORTCUT = 'Not set';
export const IN_CARD: readonly [what: string, key: string][] = [
  ['Into the card, and through it', 'Tab'],
  ['Next fact in the card', '→'],
  ['Pin the card', 'P'],
  ['Close the card, back to the text', 'Esc'],
];
export const CHANGE_KEYS = 'Change the keys';
export const CHANGE_KEYS_WHERE = {
  chromium: 'Your browser keeps them with its extensions: open chrome://extensions/shortcuts.',
  firefox:
    'Your browser keeps them with its add-ons: open about:addons, the gear at the top, “Manage Extension Shortcuts”.',
} as const;

export const PRIVACY = 'Privacy';
export const PRIVACY_LINES: readonly [strong: string, rest: string][] = [
  ['Nothing you read leaves this device.', 'Sidelight compares a page with its pack inside your browser.'],
  ['It keeps no list of the pages you visit,', 'counts nothing about you, and has no account.'],
  ['It never goes to the network.', 'A link to a source is opened by your browser when you click on it.'],
];

export const DATA = 'Your data';
export const EXPORT = 'Export';
export const EXPORT_WHAT = 'Your settings and sites in one file';
export const BRING_BACK = 'Bring back';
export const BRING_BACK_WHAT = 'From a file that you exported';
export const CHOOSE = 'Choose a file';
export const RESET = 'Reset Sidelight';
export const RESET_WHAT = 'Back to the first day: settings, sites and what you allowed beyond the list';
export const UNDO = 'Undo';

export const REMOVED = (site: string): string => `${site} was removed.`;
export const ADDED = (site: string): string => `Sidelight is off on ${site}.`;
export const IS_THERE = (site: string): string => `Sidelight is off on ${site} already.`;
export const WAS_RESET = 'Everything is as on the first day.';
export const BROUGHT_BACK = 'The settings of the file are in use.';
export const NOT_STORED = (why: string): string => `The browser did not store that: ${why}`;

/** "935 news sites that came with Sidelight". */
export function listLine(count: number): string {
  return `${counted(count, 'news site', 'news sites')} that came with Sidelight`;
}

/** "Your browser keeps 12 of them from Sidelight". */
export function withheldLine(count: number): string {
  return `Your browser keeps ${count} of them from Sidelight.`;
}

/** "248 kB on this device". */
export function storageLine(bytes: number): string {
  return `${new Intl.NumberFormat('en').format(Math.ceil(bytes / 1000))} kB stored on this device, all of it Sidelight’s own`;
}

/** "showing 40 of 935". */
export function shownLine(shown: number, all: number): string {
  return `${shown} of ${counted(all, 'site', 'sites')}`;
}
