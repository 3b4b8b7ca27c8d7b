import { describe, expect, it } from 'vitest';
import { doProofTask, PROVE } from '../lab/index.ts';
import type { ScenarioFiles } from '../model/scenario-files.ts';
import type { WorkerDriver } from '../pool/index.ts';
import { fakeDriver, workingDriver } from '../pool/pool-fakes.ts';
import { ESSAI_YAML, essai } from '../record/essai.ts';
import { compileFiles } from '../scenario/index.ts';
import { RULES_ONLY } from '../tone/index.ts';
import { CHECK, PLACE } from './task-kinds.ts';
import { CHECK_LIMIT_MS } from './tuning.ts';
import { openWorkshop } from './workshop.ts';

const filesOf = (text: string): ScenarioFiles => ({ main: 'essai.yaml', texts: [['essai.yaml', text]] });
const SOUND = filesOf(ESSAI_YAML);
const FAULTY = filesOf(ESSAI_YAML.replace('Mon café', 'Mon café\n: - [')); // not even YAML
const workshop = (driver: WorkerDriver) => openWorkshop(async () => RULES_ONLY, driver);
/** As `PROVE`, but every seed is played as the first, once: what is tested is how the pieces come together. */
const PROVE_ONCE: typeof PROVE = {
  ...PROVE,
  load: async () => (setup) => {
    const first = doProofTask(setup.scenario, { do: 'seed', seed: '1' }, setup.tone);
    return (task) => (task.do === 'seed' ? first : doProofTask(setup.scenario, task, setup.tone));
  },
};
const working = workingDriver([CHECK, PLACE, PROVE_ONCE]);
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('checking', () => {
  it('gives what the checker gives, faults and all', async () => {
    expect(await workshop(working).check(SOUND)).toEqual(compileFiles(SOUND));
    expect((await workshop(working).check(FAULTY))?.diagnostics.length).toBeGreaterThan(0);
  });

  it('is given up when it takes too long, and its worker is stopped', async () => {
    const driver = fakeDriver();
    const checked = workshop(driver).check(SOUND);
    driver.workers[0]?.says({ is: 'ready' });
    driver.pass(CHECK_LIMIT_MS);
    expect(await checked).toBeNull();
    expect(driver.workers.map((worker) => worker.isStopped())).toEqual([true]);
  });

  it('is given up when the file breaks its worker, twice', async () => {
    const driver = fakeDriver();
    const checked = workshop(driver).check(SOUND);
    for (const n of [0, 1]) {
      driver.workers[n]?.says({ is: 'ready' });
      driver.workers[n]?.dies('out of memory');
    }
    expect(await checked).toBeNull();
  });

  it('of several tells each at its place, in one worker', async () => {
    const driver = fakeDriver();
    const told: unknown[] = [];
    const all = workshop(driver).checkEach([SOUND, FAULTY], (found, i) => told.push([i, found]));
    driver.workers[0]?.says({ is: 'ready' });
    driver.workers[0]?.says({ is: 'done', output: 'first' });
    driver.workers[0]?.says({ is: 'done', output: 'second' });
    await all;
    expect(told).toEqual([
      [0, 'first'],
      [1, 'second'],
    ]);
    expect(driver.workers.map((worker) => worker.isStopped())).toEqual([true]);
    await workshop(driver).checkEach([], () => {});
    expect(driver.workers).toHaveLength(1);
  });
});

describe('proving', () => {
  it('says how far it is, and places what it finds in the files', async () => {
    const progress: number[] = [];
    const proving = workshop(working).prove(SOUND, essai(), (done, total) => progress.push(done / total));
    const report = await proving.report;
    expect(report.isWhole).toBe(true);
    expect(report.findings.length).toBeGreaterThan(0);
    for (const { file, range } of report.findings)
      expect([file, range.start.line > 0]).toEqual(['essai.yaml', true]);
    expect([progress[0], progress.at(-1)]).toEqual([0, 1]);
  }, 60_000);

  it('when stopped stops its workers at once, and judges what was played', async () => {
    const driver = fakeDriver();
    const proving = workshop(driver).prove(SOUND, essai(), () => {});
    while (driver.workers.length < driver.count) await settled();
    driver.workers[0]?.says({ is: 'ready' });
    proving.stop();
    expect(driver.workers.map((worker) => worker.isStopped())).toEqual([true, true]);
    while (driver.workers.length < 3) await settled();
    driver.workers[2]?.says({ is: 'ready' });
    driver.workers[2]?.says({ is: 'done', output: [] });
    expect(await proving.report).toEqual({ findings: [], games: 0, isWhole: false });
  });

  it('fails when a task fails by a fault of ours', async () => {
    const driver = fakeDriver();
    const proving = workshop(driver).prove(SOUND, essai(), () => {});
    while (driver.workers.length < driver.count) await settled();
    const [worker] = driver.workers;
    worker?.says({ is: 'ready' });
    for (let n = 0; n < 20; n++) worker?.says({ is: 'failed', why: 'a fault' });
    await expect(proving.report).rejects.toThrow('a fault');
  });
});
