import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Tests that need the built extension, and most of them a browser. */
const BUILT = ['tests/e2e/**/*.test.ts', 'tests/build.test.ts'];

/** A browser start or a build on a slow machine; no test asserts a time. */
const PATIENCE = 120_000;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: BUILT,
          environment: 'node',
        },
      },
      {
        test: {
          name: 'e2e',
          include: BUILT,
          environment: 'node',
          globalSetup: 'tests/e2e/setup.ts',
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          expect: { poll: { timeout: PATIENCE / 4 } },
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
        },
      },
    ],
  },
});
