import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildExtension } from '../../tools/build.ts';
import { needBrowser } from '../../tools/find-browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The browser's program file. */
    browser: string;
    /** Folder of the built extension. */
    extension: string;
  }
}

/**
 * Once for all end-to-end tests: a browser is found, or installed, and the extension built.
 * The tests get a copy of the build, since a browser reads from its folder all the time and someone may build again meanwhile.
 */
export default function setup(project: TestProject): () => void {
  project.provide(
    'browser',
    needBrowser((line) => process.stdout.write(`${line}\n`)),
  );
  const copy = mkdtempSync(path.join(tmpdir(), 'sidelight-build-'));
  cpSync(buildExtension(), copy, { recursive: true });
  project.provide('extension', copy);
  return () => rmSync(copy, { recursive: true, force: true });
}
