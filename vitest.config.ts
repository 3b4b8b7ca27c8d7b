import { defineConfig } from 'vitest/config';

/** The unit tests: beside their files, and the fences. The browser tests have their own config. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    allowOnly: false,
    testTimeout: 30_000,
    pool: 'threads',
    isolate: false,
    // Left to itself it keeps one core for nobody.
    maxWorkers: '100%',
  },
});
