import { describe, expect, it } from 'vitest';
import { createWorld, hashState, meanTrust, playOut } from '../src/engine/index.ts';
import { playScripted } from '../src/lab/index.ts';
import { storm } from '../src/lab/validate/synthetic.ts';
import { RULES_ONLY } from '../src/tone/index.ts';
import { aBusyScenario } from './support/a-busy-scenario.ts';

/**
 * Whole runs, pinned: a line that changes is a change of the model, of the tone reader or of a scripted player,
 * and the commit says which and why. `vitest -u` writes them anew.
 */
describe('golden runs', () => {
  it('of silence are what they were', async () => {
    const scenarios = [storm('small', 'accidental'), storm('serious'), storm('explosive'), aBusyScenario()];
    const rows = scenarios.flatMap((scenario) =>
      ['1', '2', '3'].map((seed) => {
        const { state } = playOut(createWorld(scenario, seed, RULES_ONLY), []);
        return `${scenario.id} ${seed}: ${state.volume} posts, trust ${meanTrust(state, scenario).toFixed(3)}, ${hashState(state)}`;
      }),
    );
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('golden/silence.txt');
  });

  it('of a random player are what they were', async () => {
    const scenario = aBusyScenario();
    const rows = ['1', '2', '3', '4'].map((seed) => {
      const { state, actions } = playScripted(scenario, 'random', seed, RULES_ONLY);
      return `${scenario.id} ${seed}: ${actions.length} acts, ${state.volume} posts, trust ${meanTrust(state, scenario).toFixed(3)}`;
    });
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('golden/random.txt');
  });
});
