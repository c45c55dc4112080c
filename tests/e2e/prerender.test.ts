import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serveNews, type NewsServer, type ServedPage } from '../../tools/serve-news.ts';
import { until } from '../../tools/until.ts';
import { PAGES } from './pages.ts';

/**
 * Chromium prerenders nothing while a debugger is attached, as every driver is one. So the pages test themselves here and tell
 * the server what they saw, in the addresses that they ask for.
 */
const TELL = `
  const tell = (when) => fetch(['/saw', when, document.prerendering ? 'hidden' : 'shown',
    [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
    [...document.documentElement.children].map(({ localName }) => localName).join('-')].join('/'));
  const marked = async () => {
    for (let look = 0; look < 200 && CSS.highlights.size === 0; look++) await new Promise((next) => setTimeout(next, 100));
    await new Promise((next) => setTimeout(next, 300));
  };`;
const story = PAGES['www.bbc.com/news/story'] as string;
const telling = (script: string): string => story.replace('</body>', `<script>${TELL}${script}</script></body>`);
const START = `<!doctype html><html lang="en"><title>Start</title>
  <script type="speculationrules">{"prerender":[{"urls":["/news/next"],"eagerness":"immediate"}]}</script>
  <script>setTimeout(() => { location.href = '/news/next'; }, 6000);</script>`;
const SITE: Record<string, ServedPage> = {
  'www.bbc.com/news/installed': telling(`marked().then(() => tell('installed'));`),
  'www.bbc.com/news/plain': telling(
    `marked().then(() => tell('plain')).then(() => { location.href = '/news/start'; });`,
  ),
  'www.bbc.com/news/start': START,
  'www.bbc.com/news/next': telling(`
    if (document.prerendering) {
      marked().then(() => tell('before'));
      document.addEventListener('prerenderingchange', () => marked().then(() => tell('after')));
    }`),
};

describe.skipIf(inject('browser') === 'firefox')('a prerendered page (not in Firefox, which prerenders none)', () => {
  let profile: string;
  let server: NewsServer;
  let browser: ChildProcess;
  beforeAll(async () => {
    profile = mkdtempSync(path.join(tmpdir(), 'sidelight-prerender-'));
    server = await serveNews(SITE);
    browser = start('https://www.bbc.com/news/installed');
    await saw('installed');
    // The first-run page comes in front after an install, and behind it nothing is prerendered: another start has none.
    await quit('SIGTERM');
    browser = start('https://www.bbc.com/news/plain');
  });
  afterAll(async () => {
    await quit('SIGKILL');
    await server?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  /** Ends the whole group: the program is a script that starts the browser. */
  const quit = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    if (!browser?.pid) return;
    const gone = once(browser, 'exit');
    process.kill(-browser.pid, signal);
    await gone;
  };

  /** The browser on this page. */
  const start = (address: string): ChildProcess => {
    const extension = inject('extension');
    const options = [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`,
      `--ignore-certificate-errors-spki-list=${server.publicKeyHash}`,
    ];
    // Killed, it leaves its temporary files behind: they go with the profile.
    const env = { ...process.env, TMPDIR: profile };
    return spawn(inject('program'), [...options, address], { stdio: 'ignore', detached: true, env });
  };

  /** What a page told, once it has: whether it was shown, how many marks it had, what stood on its root. */
  const saw = (when: string): Promise<string> =>
    until(
      async () => server.requests.find((address) => address.includes(`/saw/${when}/`))?.split(`/saw/${when}/`)[1],
      `The page told nothing ${when}; it asked for ${server.requests.join(', ')}.`,
    );

  it('gets its marks once, and nothing that a reader or a screen reader would meet before it is shown', async () => {
    const [, marks] = (await saw('plain')).split('/');
    expect(Number(marks)).toBeGreaterThan(0);
    expect(await saw('before')).toBe(`hidden/${marks}/head-body`);
    expect(await saw('after')).toBe(`shown/${marks}/head-body`);
  });
});
