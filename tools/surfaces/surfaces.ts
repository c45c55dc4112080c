import type { BrowserName } from '../browsers/driver.ts';
import { CARDS_ON_PAGES } from './card.ts';
import { OWN_PAGES } from './own-pages.ts';
import { POPUPS } from './popup.ts';
import type { Surface } from './view.ts';

/** Every surface that a reader of this browser meets, in every state that can be set up. */
export function surfacesIn(browser: BrowserName): Surface[] {
  return [...CARDS_ON_PAGES, ...POPUPS, ...OWN_PAGES].filter(({ only }) => only === undefined || only === browser);
}
