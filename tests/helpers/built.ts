import { cpSync, existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildExtension, type BuildTarget } from '../../tools/build.ts';

/** Of this run of the tests and no other, even where a number of a process comes back. */
const FOLDER = path.join(tmpdir(), `sidelight-builds-${process.pid}-${Math.round(performance.timeOrigin)}`);

/**
 * Folder of the extension as built for one browser; built once a run, for the project of tests that asks first. It is a copy,
 * since someone may build again meanwhile.
 */
export function built(target: BuildTarget): string {
  const copy = path.join(FOLDER, target);
  if (!existsSync(copy)) cpSync(buildExtension(target), copy, { recursive: true });
  return copy;
}

export function removeBuilt(): void {
  rmSync(FOLDER, { recursive: true, force: true });
}
