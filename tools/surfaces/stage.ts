import { flatten } from '../browsers/accessibility.ts';
import type { Accessible, Browser, Page, Popup } from '../browsers/driver.ts';
import { until } from '../until.ts';

/** The settings as they are on the first day, but for these. */
export async function setSettings(browser: Browser, settings: object): Promise<void> {
  await browser.inExtension((given) => chrome.storage.local.set({ settings: { version: 1, ...given } }), settings);
}

/** Opens the popup over a page and waits until it says something. */
export async function openSaying(browser: Browser, page: Page, words: RegExp): Promise<Popup> {
  const popup = await browser.openPopup(page);
  await saying(popup, words);
  return popup;
}

/** Waits until a popup or panel says something. */
export async function saying(popup: Pick<Popup, 'text'>, words: RegExp): Promise<void> {
  let last = '';
  await until(
    async () => words.test((last = await popup.text())),
    () => `Nothing says ${words}, but: ${last}`,
  );
}

/** The first control with this name. */
export async function controlIn(popup: Pick<Popup, 'tree'>, name: string): Promise<Accessible> {
  const find = async (): Promise<Accessible | undefined> =>
    flatten(await popup.tree()).find((one) => one.name === name && /^(?:button|link|switch)$/.test(one.role));
  return until(find, `There is no control "${name}".`);
}

/** Selects the paragraph that says these words, in the middle of the window. */
export async function selectParagraph(page: Page, words: string): Promise<void> {
  await page.evaluate((within) => {
    const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent.includes(within));
    paragraph?.scrollIntoView({ block: 'center' });
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
  }, words);
}
