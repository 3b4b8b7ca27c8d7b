/**
 * The command line as it is built, against its sources: one is what people run, the other what the tests read.
 */
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { nodeIo } from '../../src/cli/node-io.ts';

const PLAYED = [
  'play',
  'scenarios/premier-quart.yaml',
  '--player',
  'charmer',
  '--seed',
  '7',
  '--format',
  'json',
];

describe('the built command line', () => {
  it.each([[['--help', '--lang', 'en']], [PLAYED]])('says what its sources say: %j', async (words) => {
    const built = execFileSync(process.execPath, ['dist-cli/tempete.mjs', ...words], { encoding: 'utf8' });
    let said = '';
    const status = await main(words, {
      ...nodeIo(),
      out: (text) => (said += text),
      err: () => {},
      isTerminal: false,
    });
    expect([built, status]).toEqual([said, 0]);
  });

  it('is what the command runs, and proves on its workers', () => {
    const proved = execFileSync(
      process.execPath,
      ['src/cli/bin.mjs', 'check', 'scenarios/premier-quart.yaml', '--deep', '--seeds', '1', '--lang', 'en'],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    );
    expect(proved).toMatch(/^No error/m);
  });
});
