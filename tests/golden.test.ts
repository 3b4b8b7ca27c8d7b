import { describe, expect, it } from 'vitest';
import { hashTree } from '../src/base/hash-tree.ts';
import { createWorld, meanTrust, playOut } from '../src/engine/index.ts';
import { playScripted } from '../src/lab/index.ts';
import { storm } from '../src/lab/validate/synthetic.ts';
import type { CrisisEvent } from '../src/model/event.ts';
import type { Scenario } from '../src/model/scenario.ts';
import type { CrisisState } from '../src/model/state.ts';
import { RULES_ONLY } from '../src/tone/index.ts';
import { aBusyScenario } from './support/a-busy-scenario.ts';
import { shapeOf } from './support/shape-of.ts';

/** What stands under an id or a code in the state. */
const KEYED = ['.placed', '.sayings[].reading.acts', '.sayings[].reading.spans[].why.params'];

/**
 * Whole runs, pinned. Figures and shape stand in files of their own: a new field of the state moves `state-shape.txt` alone,
 * by a line; a line of figures that moves is a change of the model, of the tone reader or of a scripted player. The
 * commit says which and why. `vitest -u` writes them anew.
 */
describe('golden runs', () => {
  const silent = (scenario: Scenario, seed: string) => playOut(createWorld(scenario, seed, RULES_ONLY), []);

  it('of silence have the figures that they had', async () => {
    const scenarios = [storm('small', 'accidental'), storm('serious'), storm('explosive'), aBusyScenario()];
    const rows = scenarios.flatMap((scenario) =>
      ['1', '2', '3'].map((seed) => `${scenario.id} ${seed}: ${figures(scenario, silent(scenario, seed))}`),
    );
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('golden/silence.txt');
  });

  it('of a random player have the figures that they had', async () => {
    const scenario = aBusyScenario();
    const rows = ['1', '2', '3', '4'].map((seed) => {
      const run = playScripted(scenario, 'random', seed, RULES_ONLY);
      return `${scenario.id} ${seed}: ${run.actions.length} acts, ${figures(scenario, run)}`;
    });
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('golden/random.txt');
  });

  it('have a state of the shape that it had', async () => {
    const scenario = aBusyScenario();
    const states = [
      silent(scenario, '1').state,
      ...(['random', 'expert', 'censor'] as const).map(
        (who) => playScripted(scenario, who, '1', RULES_ONLY).state,
      ),
    ];
    await expect(`${shapeOf(states, KEYED).join('\n')}\n`).toMatchFileSnapshot('golden/state-shape.txt');
  });
});

/** What a run came to: how many posts, the trust left, and hashes of its course by tick and of all that happened. */
function figures(
  scenario: Scenario,
  { state, events }: { readonly state: CrisisState; readonly events: readonly CrisisEvent[] },
): string {
  const { posts, negative, trust } = state.perTick;
  const course = hashTree([posts, negative, trust]);
  return `${state.volume} posts, trust ${meanTrust(state, scenario).toFixed(3)}, course ${course}, events ${hashTree(events)}`;
}

describe('the shape of trees', () => {
  it('is each path once, with every type found there', () => {
    const trees = [
      { a: [{ b: 1 }, { b: null }], by: { x: 1 } },
      { a: [], by: { y: 2 }, c: 'd', gone: undefined },
    ];
    expect(shapeOf(trees, ['.by'])).toEqual(['a: list', 'a[].b: null | number', 'by.*: number', 'c: string']);
  });
});
