import type { TestProject } from 'vitest/node';
import { TARGETS, type BuildTarget } from '../../tools/build.ts';
import { built, removeBuilt } from './built.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folders of the extension as built for each browser. */
    builds: Record<BuildTarget, string>;
  }
}

/** Once for the tests of what a build has made. */
export default function setup(project: TestProject): () => void {
  project.provide(
    'builds',
    Object.fromEntries(TARGETS.map((target) => [target, built(target)])) as Record<BuildTarget, string>,
  );
  return removeBuilt;
}
