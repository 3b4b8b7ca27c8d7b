import { describe, expect, it } from 'vitest';
import { aPost, aScenario } from '../../../tests/support/a-scenario.ts';
import { proveHere } from '../../../tests/support/prove-here.ts';
import type { Scenario } from '../../model/scenario.ts';
import { openPool, SAME_THREAD, type WorkerDriver } from '../../pool/index.ts';
import { workingDriver } from '../../pool/pool-fakes.ts';
import { RULES_ONLY } from '../../tone/index.ts';
import { PROVE } from '../task-kinds.ts';
import { draftsIn } from './draft-proofs.ts';
import { hourWritten } from './hour.ts';
import { concludeProofs, doProofTask, proofTasks } from './index.ts';

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

describe('hours', () => {
  it('are told as an author writes them', () => {
    expect([10, 18 * 60 - 1, 18 * 60].map((tick) => hourWritten(scenario, tick))).toEqual([
      '06:10',
      '23:59',
      'day 2 00:00',
    ]);
  });
});

describe('a label that the reader does not bear out', () => {
  const remarks = (acts: readonly string[], text: string) =>
    draftsIn(
      aScenario({
        ...scenario,
        posts: [
          aPost({
            at: 10,
            drafts: [
              { ...(aPost().drafts[0] as never as object), acts, text: { fr: text }, promise: null } as never,
            ],
          }),
        ],
      }),
      RULES_ONLY,
    ).map(({ code, params }) => [code, params.act, params.words, params.heard]);

  it('is told with the words, and with what is heard in them', () => {
    expect(remarks(['apology'], 'Merci de votre patience.')).toEqual([
      ['label-not-heard', 'apology', 'Merci de votre patience.', 'hold, thank'],
    ]);
  });

  it('that is left out is told with the words in which it is heard', () => {
    expect(remarks(['thank'], 'Merci. Nous vous poursuivrons en justice.')).toEqual([
      ['label-left-out', 'threaten', 'vous poursuivrons … justice', undefined],
    ]);
  });
});
