import { defineConfig } from 'vitest/config';

/** The tests that open the built game in a real browser, two files at a time. */
export default defineConfig({
  test: {
    dir: 'tests/browser',
    include: ['**/*.spec.ts'],
    globalSetup: ['tests/browser/serve.ts'],
    allowOnly: false,
    // A story waits on the page more than it computes: two together keep two cores busy without starving.
    maxWorkers: 2,
    // A story ends when what it waits for has come; this only ends one that never would.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
