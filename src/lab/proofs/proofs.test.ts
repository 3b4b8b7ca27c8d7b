import { describe, expect, it } from 'vitest';
import { aPost, aScenario } from '../../../tests/support/a-scenario.ts';
import { proveHere } from '../../../tests/support/prove-here.ts';
import type { Scenario } from '../../model/scenario.ts';
import { openPool, SAME_THREAD, type WorkerDriver } from '../../pool/index.ts';
import { workingDriver } from '../../pool/pool-fakes.ts';
import { RULES_ONLY } from '../../tone/index.ts';
import { PROVE } from '../task-kinds.ts';
import { hourWritten } from './hour.ts';
import { concludeProofs, doProofTask, proofTasks } from './index.ts';
import { promisesOf } from './unkeepable.ts';

const scenario = aScenario({
  ticks: 240,
  quarts: [
    { id: 'matin', title: { fr: 'Matin', en: 'Morning' }, intro: {}, from: 0, to: 90 },
    { id: 'midi', title: { fr: 'Midi', en: 'Noon' }, intro: {}, from: 120, to: 200 },
  ],
  posts: [aPost({ id: 'opener', at: 10 })],
});

describe('proofs', () => {
  it('are the same bytes on one thread and on workers', async () => {
    const proved = async (driver: WorkerDriver) => {
      const pool = openPool(PROVE, { scenario, tone: RULES_ONLY }, { driver, size: driver.count });
      const outcomes = await pool.run(proofTasks(2));
      return concludeProofs(
        scenario,
        outcomes.map((one) => (one.ok ? one.value : undefined)),
      );
    };
    const alone = await proved(SAME_THREAD);
    expect(JSON.stringify(await proved(workingDriver([PROVE])))).toBe(JSON.stringify(alone));
    expect(alone).toEqual(proveHere(scenario, RULES_ONLY, 2));
    expect(alone.isWhole).toBe(true);
  });

  it('judge what was done when they are cut', () => {
    const pieces = proofTasks(5).map((task, i) =>
      i < 2 ? doProofTask(scenario, task, RULES_ONLY) : undefined,
    );
    const cut = concludeProofs(scenario, pieces);
    expect(cut.reports.map(({ seed }) => seed)).toEqual(['1']);
    expect(cut.isWhole).toBe(false);
  });

  it('begin with the text, then take the seeds one by one', () => {
    expect(proofTasks(2)).toEqual([{ do: 'text' }, { do: 'seed', seed: '1' }, { do: 'seed', seed: '2' }]);
  });

  it('find the beat that never happens, and none when it does', () => {
    const withBeat = (volume: number) =>
      aScenario({
        ...scenario,
        beats: [
          {
            id: 'relance',
            at: -1,
            when: {
              k: 'cmp',
              op: '>',
              a: { k: 'name', name: 'volume', args: [] },
              b: { k: 'num', v: volume },
            },
            unless: null,
            after: 0,
            isOnce: true,
            effects: [{ do: 'flag', flag: 'relance' }],
          },
        ],
      });
    const codes = (of: Scenario) =>
      proveHere(of, RULES_ONLY, 1)
        .remarks.filter(({ code }) => code === 'beat-never-fires')
        .map((remark) => remark.of);
    expect(codes(withBeat(100_000))).toEqual([['beats', 0]]);
    expect(codes(withBeat(1))).toEqual([]);
  });
});

describe('promises', () => {
  const due = (at: number, ticks: number) =>
    promisesOf(
      aScenario({
        ...scenario,
        posts: [
          aPost({
            at,
            drafts: [{ ...(aPost().drafts[0] as never as object), promise: { text: {}, ticks } } as never],
          }),
        ],
      }),
    ).map(({ code, params }) => [code, params.sent, params.hour]);

  it('can be kept when a shift is open before they fall due', () => {
    expect(due(10, 60)).toEqual([]);
    expect(due(85, 60)).toEqual([]); // 08:25, within the second shift
  });

  it('cannot when they fall due between two shifts, or are due at once', () => {
    expect(due(88, 20)).toEqual([['promise-unkeepable', '07:28', '07:48']]);
    expect(due(10, 4)).toEqual([['promise-unkeepable', '06:10', '06:14']]);
  });

  it('cannot after the last shift', () => {
    expect(due(195, 600)).toEqual([['promise-unkeepable', '09:15', '19:15']]);
  });
});

describe('hours', () => {
  it('are told as an author writes them', () => {
    expect([10, 18 * 60 - 1, 18 * 60].map((tick) => hourWritten(scenario, tick))).toEqual([
      '06:10',
      '23:59',
      'day 2 00:00',
    ]);
  });
});
