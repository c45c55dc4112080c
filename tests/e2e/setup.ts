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

/** Once for all end-to-end tests: a browser is found, or installed, and the extension built. */
export default function setup(project: TestProject): void {
  project.provide(
    'browser',
    needBrowser((line) => process.stdout.write(`${line}\n`)),
  );
  project.provide('extension', buildExtension());
}
