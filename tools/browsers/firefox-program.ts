import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { NewsServer } from '../serve-news.ts';
import { openSession, type BidiSession } from './bidi.ts';

/** A Firefox that runs. */
export interface FirefoxProgram {
  session: BidiSession;
  /** Resolves when it has ended. */
  exited: Promise<void>;
  /** Ends it, if it still runs. */
  quit(): Promise<void>;
}

/**
 * Makes a profile folder in which every host leads to the server and the extension need not be signed. Files are saved into `downloads`
 * without a question; null: where Firefox itself puts them.
 */
export function writePreferences(profile: string, { port }: NewsServer, downloads: string | null): void {
  const preferences = {
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${port}`,
    // Nightly, Developer Edition and ESR take an extension that nobody has signed.
    'xpinstall.signatures.required': false,
    // The icon of a page is asked for by the browser, and a page's policy may refuse it: that is none of our errors.
    'browser.chrome.site_icons': false,
    // A request for a host permission counts as agreed to: no prompt, which a test could not answer.
    'extensions.webextOptionalPermissionPrompts': false,
    ...(downloads !== null && { 'browser.download.folderList': 2, 'browser.download.dir': downloads }),
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
  };
  const lines = Object.entries(preferences).map(
    (pair) => `user_pref(${pair.map((one) => JSON.stringify(one)).join(', ')});`,
  );
  mkdirSync(profile);
  writeFileSync(path.join(profile, 'user.js'), `${lines.join('\n')}\n`);
}

/** Starts Firefox and opens a session. Throws with what it printed when it does not start. */
export async function startFirefox(program: string, profile: string, headless: boolean): Promise<FirefoxProgram> {
  const remote = ['--remote-debugging-port=0', '--remote-allow-system-access'];
  const args = ['--no-remote', '--profile', profile, ...remote, ...(headless ? ['--headless'] : [])];
  const firefox = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const exited = new Promise<void>((resolve) => firefox.once('close', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let printed = '';
    firefox.stderr.setEncoding('utf8').on('data', (text: string) => {
      printed = (printed + text).slice(-4000);
      const [, found] = /WebDriver BiDi listening on (ws:\S+)/.exec(printed) ?? [];
      if (found !== undefined) resolve(found);
    });
    firefox.once('error', reject);
    firefox.once('close', () => reject(new Error(`${program} ended before it listened:\n${printed}`)));
  });
  const session = await openSession(`${address}/session`);
  await session.send('session.subscribe', { events: ['log.entryAdded'] });
  const quit = async (): Promise<void> => {
    if (firefox.exitCode === null) await session.send('browser.close');
    await exited;
  };
  return { session, exited, quit };
}
