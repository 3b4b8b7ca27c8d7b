import { expect, test } from 'vitest';
import { aScenario } from '../../tests/support/a-scenario.ts';
import { attributedCluster, publicFit } from '../engine/index.ts';
import { CLUSTERS } from '../model/codes.ts';
import { adviceFit, judgedActs } from './strategy.ts';

const withCluster = (cluster: (typeof CLUSTERS)[number], history: 'none' | 'similar' = 'none') => {
  const plain = aScenario();
  return {
    ...plain,
    crisis: { ...plain.crisis, cluster },
    organisation: { ...plain.organisation, history },
  };
};

test('the public and the advice agree on which of denying and repairing suits each crisis', () => {
  for (const cluster of CLUSTERS) {
    const scenario = withCluster(cluster);
    const advice = (adviceFit(['deny'], cluster) ?? 0) - (adviceFit(['repair'], cluster) ?? 0);
    const taken = publicFit(['deny'], scenario) - publicFit(['repair'], scenario);
    expect(Math.sign(advice)).toBe(Math.sign(taken));
  }
});

test('a like crisis before turns an accident into a fault; a rumour stays one, so that denying it stays right', () => {
  expect(CLUSTERS.map((cluster) => attributedCluster(withCluster(cluster, 'similar')))).toEqual([
    'victim',
    'preventable',
    'preventable',
  ]);
});

test('in a rumour, a fault is owned rightly with the fact that makes it true, and wrongly without one', () => {
  const told = [{ enables: ['responsibility' as const] }];
  const adviceWith = (facts: typeof told) =>
    adviceFit(judgedActs(['explain', 'responsibility'], facts, 'victim'), 'victim');
  expect([adviceWith(told), adviceWith([])]).toEqual([1, 0.25]);
  expect(judgedActs(['explain', 'apology'], told, 'victim')).toContain('apology');
  expect(judgedActs(['responsibility'], told, 'preventable')).toEqual(['responsibility']);
  const rumour = withCluster('victim');
  const taken = (owned: readonly 'responsibility'[]) =>
    publicFit(['explain', 'responsibility'], rumour, true, owned);
  expect([taken(['responsibility']), taken([])]).toEqual([1, 0]);
});
