/**
 * What « Le conteneur » teaches, held as a promise: a rumour is answered with proof and with the small fault that is
 * true, neither by « jamais » nor by an apology for what nobody did.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createWorld, meanTrust, playOut } from '../src/engine/index.ts';
import type { Action } from '../src/model/action.ts';
import { compileScenario } from '../src/scenario/index.ts';
import { RULES_ONLY } from '../src/tone/index.ts';

const { scenario } = compileScenario(readFileSync('scenarios/le-conteneur.yaml', 'utf8'), {
  file: 'scenarios/le-conteneur.yaml',
  include: (path) => readFileSync(`scenarios/${path}`, 'utf8'),
});
if (scenario === null) throw new Error('le conteneur does not compile');

const SEEDS = ['1', '2', '3'];
const ASKED: readonly Action[] = ['conteneur', 'tri'].map((fact, i) => ({
  type: 'ask',
  at: 20 + i,
  service: 'travaux',
  fact,
}));

function declare(at: number, statement: string): Action {
  const draft = scenario?.statements.find(({ id }) => id === statement)?.draft.id ?? statement;
  const platforms = ['perron', 'voisinage', 'fil'];
  return { type: 'declare', at, wording: { mode: 'draft', draft }, lang: 'fr', platforms, pinned: true };
}

function ends(seed: string, ...words: readonly Action[]) {
  const world = createWorld(scenario as NonNullable<typeof scenario>, seed, RULES_ONLY);
  const { state, skipped } = playOut(world, [...ASKED, ...words]);
  expect(skipped).toEqual([]);
  return { trust: meanTrust(state, world.scenario), ending: state.ending };
}

describe('a rumour', () => {
  it.each(SEEDS)('is answered better with its small true fault than with « never », on seed %s', (seed) => {
    const whole = ends(seed, declare(106, 'verite'), declare(210, 'depliant'));
    const never = ends(seed, declare(106, 'verite'), declare(210, 'jamais_aucun'));
    expect(whole.trust).toBeGreaterThan(never.trust + 5);
  });

  it.each(SEEDS)(
    'that was apologised for stays a confession, whatever is proved later, on seed %s',
    (seed) => {
      const denied = ends(seed, declare(106, 'verite'));
      const grovelled = ends(seed, declare(106, 'pardon_tous'), declare(210, 'verite'));
      expect(grovelled.trust).toBeLessThan(denied.trust - 5);
      expect(grovelled.ending).toBe('coupable');
    },
  );
});

it('what can be asked or learned before the photo does not tell of it', () => {
  const before = scenario.facts.filter((fact) => fact.learn !== null || fact.isKnownAtStart);
  for (const { text, question } of before)
    for (const words of [text.fr, text.en, question.fr, question.en])
      expect(words ?? '').not.toMatch(/photo|picture|cuisinette|kitchen/i);
});
