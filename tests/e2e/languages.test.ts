import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { flatten } from '../../tools/browsers/accessibility.ts';
import type { Accessible, Browser, Page } from '../../tools/browsers/driver.ts';
import { until } from '../../tools/until.ts';
import type { Pack } from '../../utils/core/pack.ts';
import { openBrowser, popupSaying, restOn } from './browser.ts';
import { PAGES, STORY_PAGE } from './pages.ts';

const knowledge = JSON.parse(readFileSync(path.join(inject('extension'), 'knowledge.json'), 'utf8')) as Pack;
const revenue = knowledge.facts.find(({ id }) => id === 'netflix-revenue-2025-q2')!;
const statement = revenue.statement.replace(/\.$/, '');

describe.each([
  {
    language: 'es',
    said: 'es',
    says: {
      mentions: /\d menciones, \d datos/,
      settings: 'Ajustes',
      fits: 'Encaja',
      day: 'Trimestre cerrado el 30 de junio de 2025',
    },
    options: 'Ajustes',
    command: 'Abrir la mención siguiente de la página',
  },
  {
    // Where the catalogue has no such language.
    language: 'fi',
    said: 'en',
    says: { mentions: /\d mentions, \d facts/, settings: 'Settings', fits: 'Fits', day: 'Quarter to 30 June 2025' },
    options: 'Settings',
    command: 'Open the next mention on the page',
  },
])('a browser in the language $language', ({ language, said, says, options, command }) => {
  let browser: Browser;
  let story: Page;

  /** The part of a tree that says this. */
  const part = (tree: Accessible, words: string): Accessible => {
    const found = flatten(tree).find(({ role, name }) => role === 'StaticText' && name.includes(words));
    if (!found)
      throw new Error(
        `Nothing says "${words}" among: ${flatten(tree)
          .map(({ name }) => name)
          .join(' | ')}`,
      );
    return found;
  };

  beforeAll(async () => {
    browser = await openBrowser(PAGES, inject('extension'), language);
    story = await browser.open(STORY_PAGE);
  });
  afterAll(() => browser?.close());

  it(`has a card that speaks ${said}, and a statement in the language of its pack`, async () => {
    const { element, text } = await restOn(story, '$11.08bn');
    expect(text).toContain(says.day);
    expect(await story.languageOf(part(element, says.fits))).toBe(said);
    expect(await story.languageOf(part(element, statement))).toBe('en');
  });

  it(`has a popup that speaks ${said}, over statements in the language of their pack`, async () => {
    const popup = await popupSaying(browser, story, says.mentions);
    const tree = await popup.tree();
    expect(await popup.languageOf(part(tree, says.settings))).toBe(said);
    expect(await popup.languageOf(part(tree, statement))).toBe('en');
    await popup.close();
  });

  it(`has pages and commands that speak ${said}`, async () => {
    const page = await browser.open(`${browser.origin}/options.html`);
    const shown = async (): Promise<string> => page.evaluate(() => document.body.textContent);
    await until(async () => (await shown()).includes(command), 'The page of settings does not name the command.');
    expect(await page.evaluate(() => document.querySelector('main')?.lang)).toBe(said);
    expect(await page.title()).toContain(options.toLowerCase());
    expect(page.errors).toEqual([]);
    await page.close();
  });
});
