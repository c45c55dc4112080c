import type { TestProject } from 'vitest/node';
import type { BrowserName } from '../../tools/browsers/driver.ts';
import { needBrowser } from '../../tools/find-browser.ts';
import { built, removeBuilt } from '../helpers/built.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    browser: BrowserName;
    /** The browser's program file. */
    program: string;
    /** Folder of the extension, built for this browser. */
    extension: string;
  }
}

/** Once for all end-to-end tests in a browser: it is found, or installed, and the extension built for it. */
export default function setup(project: TestProject): () => void {
  const name = project.name === 'e2e-firefox' ? 'firefox' : 'chromium';
  project.provide('browser', name);
  project.provide(
    'program',
    needBrowser(name, (line) => process.stdout.write(`${line}\n`)),
  );
  project.provide('extension', built(name === 'firefox' ? 'firefox' : 'chrome'));
  return removeBuilt;
}
