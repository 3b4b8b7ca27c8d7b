import { describe, expect, it } from 'vitest';
import { aScenario } from '../../tests/support/a-scenario.ts';
import { poisson } from '../base/luck.ts';
import { type ActId, CLUSTERS, SPEECH_ACTS, STAGES } from '../model/codes.ts';
import type { Scenario } from '../model/scenario.ts';
import { circadian, kernelIntegral, kernelTable } from './kernel.ts';
import { type ActContext, effectOf } from './speech/effect.ts';
import { publicFit } from './speech/fit.ts';
import { authoredMass, gOf, reachMark } from './state/posts.ts';

/** A golden table: its change is a change of the model, and is told in the commit. `vitest -u` writes it anew. */
const golden = (name: string) => `../../tests/golden/${name}.txt`;
const lines = (rows: readonly (readonly (string | number)[])[]) =>
  `${rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell.toFixed(6) : cell)).join('\t')).join('\n')}\n`;

const of = (over: Partial<Scenario['crisis']>): Scenario => {
  const scenario = aScenario();
  return aScenario({ crisis: { ...scenario.crisis, ...over } });
};

describe('the kernel', () => {
  it('is the one released with SEISMIC', async () => {
    const seconds = [
      60,
      300,
      600,
      1800,
      3600,
      3 * 3600,
      6 * 3600,
      12 * 3600,
      86_400,
      3 * 86_400,
      30 * 86_400,
    ];
    await expect(lines(seconds.map((s) => [`${s} s`, kernelIntegral(s)]))).toMatchFileSnapshot(
      golden('kernel'),
    );
  });

  it('gives 54 % of answers within an hour, 78 % within a day, and never all of them', () => {
    expect(kernelIntegral(3600)).toBeCloseTo(0.543, 2);
    expect(kernelIntegral(86_400)).toBeCloseTo(0.781, 2);
    expect(kernelIntegral(1e12)).toBeLessThan(1);
  });

  it('is the same cut into ticks of any length', () => {
    for (const tick of [60, 120, 300]) {
      const table = kernelTable(tick, 86_400 / tick);
      let sum = 0;
      for (let age = 1; age <= 86_400 / tick; age++) sum += table[age] ?? 0;
      expect(sum).toBeCloseTo(kernelIntegral(86_400), 10);
    }
  });

  it('sleeps at three and wakes at fifteen', async () => {
    const hours = Array.from({ length: 24 }, (_, hour) => [`${hour} h`, circadian(hour)]);
    await expect(lines(hours)).toMatchFileSnapshot(golden('circadian'));
    expect(circadian(3)).toBeCloseTo(0.58, 6);
    expect(circadian(15)).toBeCloseTo(1.42, 6);
  });
});

describe('weight of a post', () => {
  it('grows by a fifth a moral unit, to a cap', async () => {
    expect(gOf(2) / gOf(1)).toBeCloseTo(1.2, 10);
    expect(gOf(9)).toBe(gOf(4));
    const units = [0, 0.5, 1, 1.5, 2, 2.5, 3, 4, 5].map((u) => [`${u} units`, gOf(u)]);
    const reach = [1, 60, 100, 340, 2900, 12_000, 62_000, 1e6].map((r) => [
      `reach ${r}`,
      authoredMass(r, 0.4, 1),
    ]);
    const marks = [0, 0.25, 0.5, 0.9, 0.99, 0.999, 0.9999].map((u) => [`mark ${u}`, reachMark(u)]);
    await expect(lines([...units, ...reach, ...marks])).toMatchFileSnapshot(golden('mass'));
  });

  it('has reach marks of mean about one and a tail of 1.5', () => {
    let sum = 0;
    for (let i = 0; i < 100_000; i++) sum += reachMark((i + 0.5) / 100_000);
    expect(sum / 100_000).toBeGreaterThan(0.9);
    expect(sum / 100_000).toBeLessThan(1.01);
    expect(reachMark(0.99) / reachMark(0.9)).toBeCloseTo(10 ** (1 / 1.5), 6);
  });

  it('counts by inverse CDF', async () => {
    const grid = [0.01, 0.3, 1, 4, 20, 50].flatMap((mean) =>
      [0, 0.1, 0.5, 0.9, 0.99, 0.999999].map((u) => [`mean ${mean}, u ${u}`, poisson(mean, u)]),
    );
    await expect(lines(grid)).toMatchFileSnapshot(golden('poisson'));
  });
});

describe('what an act does', () => {
  const bare: Omit<ActContext, 'scenario' | 'acts' | 'stage' | 'arousal'> = {
    isPublic: true,
    isRepairTrue: true,
    isRepairDecided: false,
    isRumourRefuted: false,
    contradictsKnown: false,
    contradictsTruth: false,
    secondsSinceStart: 3600,
    information: 0,
    likeness: 0,
    timesSaid: 0,
    exchanges: 0,
    isUnfair: false,
    isUnkind: false,
  };
  const effect = (acts: readonly ActId[], over: Partial<ActContext> = {}) =>
    effectOf({ ...bare, scenario: aScenario(), acts, stage: 'spark', arousal: 0.4, ...over });

  it('fits the crisis or not, act by act', async () => {
    const rows = CLUSTERS.flatMap((cluster) =>
      SPEECH_ACTS.map((act) => [`${cluster} ${act}`, publicFit([act], of({ cluster }))]),
    );
    await expect(lines(rows)).toMatchFileSnapshot(golden('fit'));
  });

  it('is the table of the model card: acts x stage x arousal', async () => {
    const rows = CLUSTERS.flatMap((cluster) =>
      STAGES.slice(0, 2).flatMap((stage) =>
        [0.2, 0.8].flatMap((arousal) =>
          SAID.map((acts) => {
            const e = effectOf({ ...bare, scenario: of({ cluster }), acts, stage, arousal });
            const name = `${cluster} ${stage} ${arousal} ${acts.join('+')}`;
            return [name, e.factor, e.fit, e.blame, e.vacuum ?? '-', e.trust, e.scandal, e.rows.join(' ')];
          }),
        ),
      ),
    );
    await expect(lines(rows)).toMatchFileSnapshot(golden('acts'));
  });

  it('stays between .80 and 1.20, an exposed lie apart', () => {
    for (const first of SPEECH_ACTS) {
      for (const second of SPEECH_ACTS) {
        for (const stage of STAGES) {
          const { factor, rows } = effect([first, second], {
            stage,
            timesSaid: 4,
            exchanges: 4,
            isUnfair: true,
          });
          expect(factor).toBeGreaterThanOrEqual(0.8);
          expect(factor).toBeLessThanOrEqual(rows.includes('exposedLie') ? 1.35 : 1.2);
        }
      }
    }
    expect(effect(['deny'], { contradictsTruth: true, stage: 'fire' }).factor).toBeCloseTo(1.35, 6);
  });

  it('flips its sign where studies say so', () => {
    expect(effect(['handOver']).factor).toBeLessThan(1);
    expect(effect(['handOver'], { stage: 'fire' }).factor).toBeGreaterThan(1);
    expect(effect(['explain'], { arousal: 0.9 }).factor).toBeLessThan(
      effect(['empathy'], { arousal: 0.9 }).factor,
    );
    expect(effect(['empathy'], { arousal: 0.2 }).factor).toBeLessThan(
      effect(['explain'], { arousal: 0.2 }).factor,
    );
    expect(effect(['compensate']).factor).toBeGreaterThan(1);
    const late = effect(['compensate', 'explain'], { stage: 'fire', secondsSinceStart: 40_000 });
    expect(late.factor).toBeLessThan(1);
    expect(late.trust).toBeGreaterThan(0);
  });

  it('is halved for reputation when nobody was told what happened', () => {
    const alone = effect(['responsibility', 'repair']);
    const informed = effect(['responsibility', 'repair'], { information: 0.5 });
    expect(alone.factor).toBeGreaterThan(informed.factor);
    expect(alone.fit).toBe(0.5);
    expect(informed.fit).toBe(1);
  });

  it('is three tenths of itself the second time', () => {
    const first = effect(['explain', 'empathy']);
    const again = effect(['explain', 'empathy'], { likeness: 1 });
    expect(Math.log(again.factor) / Math.log(first.factor)).toBeCloseTo(0.3, 6);
  });

  it('of a denial depends on what is true and how it is said', () => {
    const rumour = of({ cluster: 'victim' });
    expect(effect(['deny'], { scenario: rumour, isRumourRefuted: true }).factor).toBeLessThan(1);
    expect(
      effect(['deny'], { scenario: rumour, isRumourRefuted: true, isUnkind: true }).factor,
    ).toBeGreaterThan(1);
    expect(effect(['deny']).factor).toBeGreaterThan(1);
  });
});

const SAID: readonly (readonly ActId[])[] = [
  ...SPEECH_ACTS.map((act) => [act]),
  ['responsibility', 'repair'],
  ['responsibility', 'repair', 'apology', 'explain'],
  ['explain', 'empathy'],
  ['compensate', 'explain'],
  ['hold', 'promise'],
  ['redirect', 'handOver'],
  ['deny', 'attack'],
];
