import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');

/**
 * Builds the extension for Chromium, as it is shipped, and returns the folder to load. Throws with WXT's own output when the
 * build fails. Not in this process: WXT keeps one configuration per process, and under vitest that is the test runner's; there
 * NODE_ENV is "test" too, which would give a development build.
 */
export function buildExtension(): string {
  const wxt = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build'], { cwd: ROOT, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`"wxt build" failed:\n${stdout}${stderr}`);
  return path.join(ROOT, '.output/chrome-mv3');
}
