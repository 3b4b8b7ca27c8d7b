import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Scenario } from '../../src/model/scenario.ts';
import { compileScenario } from '../../src/scenario/index.ts';
import { aBusyScenario } from '../support/a-busy-scenario.ts';
import { type Asked, askBrowser, pageScript } from './engines/ask.ts';
import { otherBrowsers } from './engines/others.ts';
import { type Hashes, hashesOf } from './engines/records.ts';

/**
 * The same bytes everywhere: the scripted players on the shipped scenarios, and on one with a bit of everything,
 * give the same state every fifty ticks in every JavaScript engine. A quarter of the pairs in Node and Chromium; all
 * of them, in Firefox and WebKit too, when `TEMPETE_BROWSERS` names these (`npm run test:browsers`).
 */
const SEED = '7';
const EVERY = process.env.TEMPETE_BROWSERS ? 1 : 4;
const SCENARIOS = [...shipped(), aBusyScenario()];

function shipped(): Scenario[] {
  return readdirSync('scenarios')
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const file = join('scenarios', name);
      const { scenario } = compileScenario(readFileSync(file, 'utf8'), {
        file,
        include: (deck) => {
          const path = join('scenarios', deck);
          return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
        },
      });
      if (scenario === null) throw new Error(`${file} does not compile`);
      return scenario;
    });
}

const CHROMIUM: Asked = {
  name: 'chromium',
  path: inject('browserPath'),
  env: inject('browserEnv'),
  args: (address, profile) => [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--user-data-dir=${profile}`,
    address,
  ],
};

describe('the same records in every engine', () => {
  let here: Hashes = {};
  let script = '';
  beforeAll(async () => {
    here = hashesOf(SCENARIOS, SEED, EVERY);
    script = await pageScript();
  });

  it('are at least twenty, with at least two hundred hashes', () => {
    expect(Object.keys(here).length).toBeGreaterThanOrEqual(20);
    expect(Object.values(here).flat().length).toBeGreaterThan(200);
  });

  it.each([CHROMIUM, ...otherBrowsers()])('give the hashes of Node in $name', async (browser) => {
    expect(await askBrowser(browser, script, { scenarios: SCENARIOS, seed: SEED, every: EVERY })).toEqual(
      here,
    );
  });
});
