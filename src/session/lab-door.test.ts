import { describe, expect, it } from 'vitest';
import { playScripted, sweepSeed, tabulate } from '../lab/index.ts';
import { essai } from '../record/essai.ts';
import { RULES_ONLY } from '../tone/index.ts';
import { openLab } from './lab-door.ts';

describe('the lab where no worker can be made', () => {
  const scenario = essai();
  const lab = openLab(scenario, RULES_ONLY);

  it('plays, verifies and grades as the lab itself', async () => {
    const record = await lab.play('decent', '3');
    expect(record).toEqual(playScripted(scenario, 'decent', '3', RULES_ONLY).record);
    expect(await lab.verify(record)).toMatchObject({ ok: true });
    const { grade, ends } = await lab.grade(record);
    expect(ends).toEqual(await lab.ends('3'));
    expect(grade.trust.silence).toBe(ends.silence);
  });

  it('sweeps seed by seed and says how far it is', async () => {
    const told: number[] = [];
    const table = await lab.sweep(['silence', 'decent'], ['1', '2'], (done) => told.push(done));
    const games = ['1', '2'].flatMap((seed) => sweepSeed(scenario, seed, ['silence', 'decent'], RULES_ONLY));
    expect([table, told]).toEqual([tabulate(games), [1, 2]]);
  });
});
