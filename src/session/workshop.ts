import type { Diagnostic } from '../model/diagnostic.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ScenarioFiles } from '../model/scenario-files.ts';
import { type Ended, type Outcome, openPool, type TaskFault, type WorkerDriver } from '../pool/index.ts';
import type { CompiledFiles } from '../scenario/index.ts';
import type { ToneModel } from '../tone/index.ts';
import { CHECK, PLACE } from './task-kinds.ts';
import { CHECK_LIMIT_MS } from './tuning.ts';

export interface ProofReport {
  readonly findings: readonly Diagnostic[]; // each at its place in the author's files, sorted
  readonly games: number; // played
  readonly isWhole: boolean; // false: stopped by the user, and judged on what was played
}

/** Proofs under way. */
export interface Proving {
  readonly report: Promise<ProofReport>;
  /** Stops; what was played is judged. */
  readonly stop: () => void;
}

/** Where an author's files are checked and proved, beside the page. */
export interface Workshop {
  /** null: the check took longer than CHECK_LIMIT_MS, or broke its worker, and was given up. */
  readonly check: (files: ScenarioFiles) => Promise<CompiledFiles | null>;
  /** Files checked here before: one after the other, each reported as soon as it is read; null: given up as in `check`. */
  readonly checkEach: (
    all: readonly ScenarioFiles[],
    tell: (found: CompiledFiles | null, index: number) => void,
  ) => Promise<void>;
  readonly prove: (
    files: ScenarioFiles,
    scenario: Scenario,
    onProgress: (done: number, total: number) => void,
  ) => Proving;
}

/** Opens the workshop; `loadTone` is called when proofs start. */
export function openWorkshop(loadTone: () => Promise<ToneModel>, workers: WorkerDriver): Workshop {
  return {
    check: async (files) => {
      const pool = openPool(CHECK, null, { driver: workers, size: 1, limitMs: CHECK_LIMIT_MS });
      const [checked] = await pool.run([files]);
      pool.close();
      if (checked?.ok === false && GIVEN_UP.includes(checked.error.code)) return null;
      return outputOf(checked);
    },
    checkEach: async (all, tell) => {
      const pool = openPool(CHECK, null, {
        driver: workers,
        size: Math.min(1, all.length),
        limitMs: CHECK_LIMIT_MS,
      });
      const onEnded = (batch: readonly Ended<CompiledFiles>[]) => {
        for (const { index, outcome } of batch) tell(outcome.ok ? outcome.value : null, index);
      };
      await pool.run(all, { onEnded });
      pool.close();
    },
    prove: (files, scenario, onProgress) => {
      const stopping = new AbortController();
      const report = prove(files, scenario, loadTone, workers, onProgress, stopping.signal);
      return { report, stop: () => stopping.abort() };
    },
  };
}

const GIVEN_UP: readonly TaskFault['code'][] = ['pool/late', 'pool/crashed'];

async function prove(
  files: ScenarioFiles,
  scenario: Scenario,
  loadTone: () => Promise<ToneModel>,
  workers: WorkerDriver,
  onProgress: (done: number, total: number) => void,
  stopping: AbortSignal,
): Promise<ProofReport> {
  const [tone, lab] = await Promise.all([loadTone(), import('../lab/index.ts')]);
  const tasks = lab.proofTasks();
  onProgress(0, tasks.length);
  const pool = openPool(lab.PROVE, { scenario, tone }, { driver: workers, size: workers.count });
  stopping.addEventListener('abort', pool.close);
  if (stopping.aborted) pool.close();
  let done = 0;
  const outcomes = await pool.run(tasks, {
    onEnded: (batch) => {
      done += batch.length;
      if (!stopping.aborted) onProgress(done, tasks.length);
    },
  });
  pool.close();
  const pieces = outcomes.map((one) =>
    one.ok === false && one.error.code === 'pool/cancelled' ? undefined : outputOf(one),
  );
  const { remarks, reports, isWhole } = lab.concludeProofs(scenario, pieces);
  const placing = openPool(PLACE, null, { driver: workers, size: 1 });
  const [findings] = await placing.run([{ files, remarks }]);
  placing.close();
  return {
    findings: outputOf(findings),
    games: reports.reduce((sum, one) => sum + one.games.length, 0),
    isWhole,
  };
}

/** What a task gave; throws what it threw, which is a fault of ours. */
function outputOf<Output>(outcome: Outcome<Output> | undefined): Output {
  if (outcome?.ok) return outcome.value;
  throw new Error(`${outcome?.error.code}: ${outcome?.error.why}`);
}
