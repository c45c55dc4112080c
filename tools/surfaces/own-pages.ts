import { flatten } from '../browsers/accessibility.ts';
import type { Browser, Page } from '../browsers/driver.ts';
import { until } from '../until.ts';
import { openIn, viewOfPage, type Setting, type Surface } from './view.ts';

/** Our own pages, and what each says last of all. */
const PAGES: Record<string, { file: string; says: RegExp }> = {
  'pack page': { file: 'pack.html', says: /All facts/ },
  settings: { file: 'options.html', says: /news sites that came with Sidelight/ },
  'first run': { file: 'first-run.html', says: /\$11\.08bn/ },
};

export const OWN_PAGES: readonly Surface[] = Object.entries(PAGES).map(([name, { file, says }]) => ({
  name,
  async show(browser: Browser, setting: Setting) {
    const page = await openIn(browser, `${browser.origin}/${file}`, setting);
    await until(() => doesSay(page, says), `${file} does not say ${says}.`);
    return viewOfPage(page, 'whole page');
  },
}));

async function doesSay(page: Page, words: RegExp): Promise<boolean> {
  return flatten(await page.accessibilityTree()).some(({ name }) => words.test(name));
}
