import { defineConfig } from 'vitest/config';

/** The tests that open the built game in a real browser, one file after the other. */
export default defineConfig({
  test: {
    dir: 'tests/browser',
    include: ['**/*.spec.ts'],
    globalSetup: ['tests/browser/serve.ts'],
    allowOnly: false,
    // Two cores: a browser and the game need both.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
