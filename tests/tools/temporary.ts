import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

/** A folder that is there as long as this file's tests run. */
export const folder = mkdtempSync(path.join(tmpdir(), 'sidelight-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Where a file of this name stands in it. */
export const at = (name: string): string => path.join(folder, name);

/** Writes a file there and gives its path. */
export function file(name: string, content: string | Uint8Array): string {
  writeFileSync(at(name), content);
  return at(name);
}
