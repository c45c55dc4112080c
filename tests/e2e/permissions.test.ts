import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, type Launched } from '../../tools/launch.ts';
import { serveNews, type NewsServer } from '../../tools/serve-news.ts';
import { ROOT } from '../helpers/sources.ts';
import { markIn, popupSaying, visit } from './browser.ts';
import { PAGES } from './pages.ts';

const STORY = PAGES['www.bbc.com/news/story']!;
const HOSTS = {
  listed: 'news.yahoo.com',
  underListed: 'en.yna.co.kr',
  aboveListed: 'www.yahoo.com',
};

let server: NewsServer;
let browser: Launched;
beforeAll(async () => {
  server = await serveNews(Object.fromEntries(Object.values(HOSTS).map((host) => [`${host}/story`, STORY])));
  browser = await launchBrowser({
    browser: inject('browser'),
    extension: inject('extension'),
    server,
    headless: true,
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('the warning at installation', () => {
  it('is what README quotes, word for word', async ({ skip }) => {
    const worker = await browser.worker();
    const language = await worker.evaluate(() => chrome.i18n.getUILanguage());
    skip(!language.startsWith('en'), `the browser speaks ${language}`);
    const manifest = readFileSync(path.join(inject('extension'), 'manifest.json'), 'utf8');
    const warnings = await worker.evaluate((text) => chrome.management.getPermissionWarningsByManifest(text), manifest);
    expect(warnings).toEqual(quotesOf('Permissions'));
  });
});

describe('the list of news sites', () => {
  it.each([HOSTS.listed, HOSTS.underListed])('has the page script run on %s', async (host) => {
    const { page } = await visit(browser, `https://${host}/story`);
    expect((await markIn(page, '$11.08bn')).text).toContain('$11.08bn');
    await page.close();
  });

  it('leaves the portal above a listed host alone', async () => {
    const { page } = await visit(browser, `https://${HOSTS.aboveListed}/story`);
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
