import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');

/** The arguments of each build and its folder. WXT has to be asked for a Firefox build in MV3. */
const BUILDS = {
  chrome: { args: [], folder: '.output/chrome-mv3' },
  firefox: { args: ['-b', 'firefox', '--mv3'], folder: '.output/firefox-mv3' },
  edge: { args: ['-b', 'edge'], folder: '.output/edge-mv3' },
};

export type BuildTarget = keyof typeof BUILDS;

export const TARGETS = Object.keys(BUILDS) as BuildTarget[];

/**
 * Builds the extension as it is shipped, or the same with a card that scripts can look into, for tests alone. Returns the folder
 * to load. Throws with WXT's own output when the build fails. Not in this process: WXT keeps one configuration per process, and
 * under vitest that is the test runner's; there NODE_ENV is "test" too, which would give a development build.
 */
export function buildExtension(target: BuildTarget, card: 'closed' | 'open' = 'closed'): string {
  const build = BUILDS[target];
  const isOpen = card === 'open';
  const args = [...build.args, ...(isOpen ? ['--mode', 'open'] : [])];
  const folder = `${build.folder}${isOpen ? '-open' : ''}`;
  const wxt = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const env = { ...process.env, NODE_ENV: 'production' };
  const options = { cwd: ROOT, env, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', ...args], options);
  if (status !== 0) throw new Error(`"wxt build ${args.join(' ')}" failed:\n${stdout}${stderr}`);
  return path.join(ROOT, folder);
}
