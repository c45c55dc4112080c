import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser } from '../../tools/browsers/driver.ts';
import { ROOT } from '../helpers/sources.ts';
import { markIn, openBrowser, popupSaying } from './browser.ts';
import { PAGES } from './pages.ts';

const STORY = PAGES['www.bbc.com/news/story']!;
const HOSTS = {
  listed: 'news.yahoo.com',
  underListed: 'en.yna.co.kr',
  aboveListed: 'www.yahoo.com',
};

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser(Object.fromEntries(Object.values(HOSTS).map((host) => [`${host}/story`, STORY])));
});
afterAll(() => browser?.close());

describe('the warning at installation', () => {
  it.skipIf(inject('browser') === 'firefox')(
    'is what README quotes, word for word (not in Firefox, which no extension can ask)',
    async ({ skip }) => {
      const language = await browser.inExtension(() => chrome.i18n.getUILanguage());
      skip(!language.startsWith('en'), `the browser speaks ${language}`);
      const manifest = readFileSync(path.join(inject('extension'), 'manifest.json'), 'utf8');
      const warnings = await browser.inExtension(
        (text) => chrome.management.getPermissionWarningsByManifest(text),
        manifest,
      );
      expect(warnings).toEqual(quotesOf('Permissions'));
    },
  );
});

describe('the list of news sites', () => {
  it.each([HOSTS.listed, HOSTS.underListed])('has the page script run on %s', async (host) => {
    const page = await browser.open(`https://${host}/story`);
    expect((await markIn(page, '$11.08bn')).text).toContain('$11.08bn');
    await page.close();
  });

  it('leaves the portal above a listed host alone', async () => {
    const page = await browser.open(`https://${HOSTS.aboveListed}/story`);
    const popup = await popupSaying(browser, page, 'This is not on the news list');
    expect(await popup.text()).toContain(HOSTS.aboveListed);
    await page.close();
  });
});

/** The lines that a section of README sets apart as quotes. */
function quotesOf(heading: string): string[] {
  const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  const section = readme.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(/^> (.+)$/gm)].flatMap(([, words = '']) => words);
}
