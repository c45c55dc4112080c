import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { BrowserName } from './browsers/driver.ts';

/** Where a browser may stand: the machine's variables and its list of places, so that tests can give their own. */
export interface Surroundings {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  exists(file: string): boolean;
}

const HERE: Surroundings = {
  platform: process.platform,
  env: process.env,
  exists: (file) => existsSync(file) && statSync(file).isFile(),
};

/** What is known of a browser: the variable that names its program, its Debian package, how to get it, and where it may stand. */
interface Kind {
  variable: string;
  debian: string;
  title: string;
  /** The least version that the extension runs in, as its manifest says. */
  least: number;
  how: string;
  linux: string[];
  /** Beside those on the PATH. */
  files: string[];
  mac: string[];
  windows: string[];
}

const KINDS: Record<BrowserName, Kind> = {
  chromium: {
    variable: 'CHROME_PATH',
    debian: 'chromium',
    title: 'Chromium, Chrome or Edge',
    least: 128,
    how: 'Install Chromium or Chrome, or set CHROME_PATH to the program.',
    linux: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    files: ['/usr/bin/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome'],
    mac: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  // Only those that take an extension which nobody has signed.
  firefox: {
    variable: 'FIREFOX_PATH',
    debian: 'firefox-esr',
    title: 'Firefox ESR, Developer Edition or Nightly',
    least: 150,
    how: 'Install Firefox ESR, Developer Edition or Nightly, or set FIREFOX_PATH to the program.',
    linux: ['firefox-esr', 'firefox-developer-edition', 'firefox-devedition', 'firefox-nightly'],
    files: ['/usr/bin/firefox-esr'],
    mac: [
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      '/Applications/Firefox Nightly.app/Contents/MacOS/firefox',
    ],
    windows: ['Firefox Developer Edition\\firefox.exe', 'Firefox Nightly\\firefox.exe'],
  },
};

/**
 * The program file of a browser: what its variable names (`CHROME_PATH`, `FIREFOX_PATH`) if it is set, then the known places.
 * Null when there is none. Throws when the variable names no file: whoever sets it means it.
 */
export function findBrowser(name: BrowserName, at: Surroundings = HERE): string | null {
  const { variable, how } = KINDS[name];
  const wanted = at.env[variable];
  if (wanted) {
    if (at.exists(wanted)) return wanted;
    throw new Error(`${variable} is "${wanted}", and there is no such file. ${how}`);
  }
  return candidates(KINDS[name], at).find((file) => at.exists(file)) ?? null;
}

/**
 * As `findBrowser`; on Debian and its relatives, run as root, a browser that is missing or too old is installed by apt first, and
 * `say` told so. Throws one line on how to get one when there is none.
 */
export function needBrowser(name: BrowserName, say: (line: string) => void): string {
  const kind = KINDS[name];
  const fault = faultOf(name);
  if (fault !== null && canInstall()) {
    say(`${fault} Installing ${kind.debian} with apt-get.`);
    install(kind);
  }
  const left = faultOf(name);
  const found = findBrowser(name);
  if (left !== null || found === null) throw new Error(`${left} ${kind.how}`);
  return found;
}

function faultOf(name: BrowserName): string | null {
  const { title, least } = KINDS[name];
  const found = findBrowser(name);
  if (found === null) return `No ${title} found.`;
  const version = versionOf(found);
  return version !== null && version < least ? `${found} is version ${version}, and ${least} is needed.` : null;
}

/** Null on Windows, where a browser that is asked opens a window instead. */
function versionOf(program: string): number | null {
  if (process.platform === 'win32') return null;
  return majorVersion(spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 20_000 }).stdout);
}

/** 153 of "Mozilla Firefox 153.8.0esr"; null where a browser does not tell. */
export function majorVersion(answer: string | null): number | null {
  const digits = /\b(\d+)\.\d/.exec(answer ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}

function candidates({ linux, files, mac, windows }: Kind, { platform, env }: Surroundings): string[] {
  if (platform === 'darwin') return ['', env['HOME'] ?? ''].flatMap((home) => mac.map((app) => `${home}${app}`));
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
    return roots.flatMap((root) => windows.map((file) => path.win32.join(root, file)));
  }
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  return [...linux.flatMap((name) => folders.map((folder) => `${folder}/${name}`)), ...files];
}

function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && HERE.exists('/usr/bin/apt-get');
}

/** The package `chromium` is a browser on Debian; on Ubuntu it only points to a snap, and nothing is found afterwards. */
function install({ debian, how }: Kind): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', debian]]) {
    const { status } = spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new Error(`"apt-get ${args.join(' ')}" failed. ${how}`);
  }
}
