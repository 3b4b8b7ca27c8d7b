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
    // A browser on a loaded machine now and then starves for seconds. A story told twice says so in the report
    // ("retry x1"): to be looked into, not to be lived with.
    retry: 1,
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
