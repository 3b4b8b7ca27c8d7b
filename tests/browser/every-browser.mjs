// The same records in Node, Chromium, Firefox and WebKit, and a page killed fifty times: `npm run test:browsers`.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', '--config', 'tests/browser/vitest.config.ts', 'same-bytes', 'kills'],
  { stdio: 'inherit', env: { TEMPETE_BROWSERS: 'firefox,webkit', ...process.env } },
);
process.exit(status ?? 1);
