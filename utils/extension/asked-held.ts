import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Asked } from '../core/asked.ts';

const KEY = 'asked';

const asked = v.object({ words: v.string(), url: v.string() });

/** Holds what the reader asked until the popup takes it: in the session's memory, nothing is stored. */
export function holdAsked(words: Asked): Promise<void> {
  return browser.storage.session.set({ [KEY]: words });
}

/** What the reader asked with the menu just now, once; null: nothing. */
export async function takeAsked(): Promise<Asked | null> {
  const { [KEY]: held } = await browser.storage.session.get(KEY);
  if (held !== undefined) await browser.storage.session.remove(KEY);
  return v.is(asked, held) ? held : null;
}
