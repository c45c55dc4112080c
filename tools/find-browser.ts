import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

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

const HOW = 'Install Chromium or Chrome, or set CHROME_PATH to the program.';

/**
 * The program file of Chromium, Chrome or Edge: `CHROME_PATH` if it is set, then the known places.
 * Null when there is none. Throws when `CHROME_PATH` names no file: whoever sets it means it.
 */
export function findBrowser(at: Surroundings = HERE): string | null {
  const wanted = at.env['CHROME_PATH'];
  if (wanted) {
    if (at.exists(wanted)) return wanted;
    throw new Error(`CHROME_PATH is "${wanted}", and there is no such file. ${HOW}`);
  }
  return candidates(at).find((file) => at.exists(file)) ?? null;
}

/**
 * As `findBrowser`; on Debian and its relatives, run as root, a missing Chromium is installed by apt first, and `say` told so.
 * Throws one line on how to get one when there is none.
 */
export function needBrowser(say: (line: string) => void): string {
  const found = findBrowser();
  if (found) return found;
  if (canInstall()) {
    say('No browser found: installing chromium with apt-get.');
    installChromium();
  }
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(`No Chromium, Chrome or Edge found. ${HOW}`);
}

function candidates({ platform, env }: Surroundings): string[] {
  if (platform === 'darwin') return ['', env['HOME'] ?? ''].flatMap((home) => MAC.map((app) => `${home}${app}`));
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
    return roots.flatMap((root) => WINDOWS.map((file) => path.win32.join(root, file)));
  }
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  const onPath = LINUX.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
  return [...onPath, '/usr/bin/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome'];
}

const LINUX = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const MAC = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && HERE.exists('/usr/bin/apt-get');
}

/** The package `chromium` is a browser on Debian; on Ubuntu it only points to a snap, and nothing is found afterwards. */
function installChromium(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']]) {
    const { status } = spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new Error(`"apt-get ${args.join(' ')}" failed. ${HOW}`);
  }
}
