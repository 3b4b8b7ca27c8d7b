import { doProofTask, proofTasks, prove } from '../lab/index.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Scenario } from '../model/scenario.ts';
import { placeRemarks } from '../scenario/index.ts';
import type { ToneModel } from '../tone/index.ts';
import { shareOut } from './hands.ts';
import { type Kit, loadTone, sourceOf } from './kit.ts';
import { progressOf } from './progress.ts';

/** What every hand is told once. */
export interface ProofOrder {
  readonly scenario: Scenario;
  readonly tone: ToneModel;
}

/** The proofs of a scenario on every core, each finding at its place in the author's files. */
export async function proveFile(
  kit: Kit,
  path: string,
  scenario: Scenario,
  seeds: number,
): Promise<readonly Diagnostic[]> {
  const tone = loadTone(kit);
  const started = kit.io.now();
  kit.tell('proving', { file: path, last: seeds });
  const progress = progressOf(kit, proofTasks(seeds).length, 'proofProgress');
  const proved = await prove(scenario, {
    tone,
    seeds,
    split: (tasks, onTask) =>
      shareOut(
        {
          door: 'proof-worker.mjs',
          order: { scenario, tone },
          tasks,
          here: (order, task) => doProofTask(order.scenario, task, order.tone),
        },
        kit.io.hands,
        () => {
          onTask();
          progress.step();
        },
      ),
  });
  progress.end();
  const games = proved.reports.reduce((sum, report) => sum + report.games.length, 0);
  kit.tell('proved', { games, seconds: Math.round((kit.io.now() - started) / 1000) });
  const { source, options } = sourceOf(kit, path);
  return placeRemarks(source, options, proved.remarks);
}
