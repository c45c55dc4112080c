import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Tests that need a built extension and a browser; each runs in both. */
const IN_BROWSERS = 'tests/e2e/**/*.test.ts';

/** Tests of what a build has made. */
const OF_BUILDS = 'tests/build.test.ts';

/** A browser start or a build on a slow machine; no test asserts a time. */
const PATIENCE = 120_000;

/** Two files at a time, of whichever browser: each file starts its own, and waits for it most of the time. */
function e2e(browser: 'chromium' | 'firefox'): TestProjectInlineConfiguration {
  return {
    test: {
      name: `e2e-${browser}`,
      include: [IN_BROWSERS],
      environment: 'node',
      globalSetup: 'tests/e2e/setup.ts',
      maxWorkers: 2,
      // On a starved machine a browser may miss a moment; what is broken fails twice.
      retry: process.env['CI'] ? 1 : 0,
      sequence: { groupOrder: 2 },
      expect: { poll: { timeout: PATIENCE / 4 } },
      testTimeout: PATIENCE,
      hookTimeout: PATIENCE,
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [IN_BROWSERS, OF_BUILDS],
          environment: 'node',
        },
      },
      {
        test: {
          name: 'build',
          include: [OF_BUILDS],
          environment: 'node',
          globalSetup: 'tests/helpers/build-setup.ts',
          sequence: { groupOrder: 1 },
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
        },
      },
      e2e('chromium'),
      e2e('firefox'),
    ],
  },
});
