import type { PlainKey, Say } from '../core/say.ts';

/** Gives one of our own pages its language and its title. */
export function namePage(page: Document, say: Say, title: PlainKey): void {
  page.documentElement.lang = say('language');
  page.title = say(title);
}
