import type { Forecast, ForecastGames, WatchedGame, WatchTask } from '../lab/index.ts';
import { FORECAST, PROVE, WATCH } from '../lab/task-kinds.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ScenarioFiles } from '../model/scenario-files.ts';
import { type Ended, type Outcome, openPool, type TaskFault, type WorkerDriver } from '../pool/index.ts';
import type { CompiledFiles } from '../scenario/index.ts';
import type { ToneModel } from '../tone/index.ts';
import { CHECK, NAMES, type NamesFound, type NamesTask, PLACE } from './task-kinds.ts';
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

/** A forecast under way. */
export interface Forecasting {
  readonly done: Promise<void>; // every seed played, or stopped
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
  /** The names of a scenario, where each is given and used; with one of them changed everywhere when `rename` asks for it. */
  readonly names: (files: ScenarioFiles, rename?: NamesTask['rename']) => Promise<NamesFound>;
  /** Opens a scenario to games by scripted players, seen at any of their moments. */
  readonly watch: (scenario: Scenario) => Watching;
  /** Plays the forecast of a scenario seed by seed; `tell` gets the bands so far, a few times a second, then the whole. */
  readonly forecast: (scenario: Scenario, tell: (forecast: Forecast) => void) => Forecasting;
  /** The reader of typed words, as a game has it. */
  readonly tone: () => Promise<ToneModel>;
}

/** Games of one scenario, played beside the page. */
export interface Watching {
  readonly see: (task: WatchTask) => Promise<WatchedGame>;
  readonly close: () => void;
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
    names: async (files, rename = null) => {
      const pool = openPool(NAMES, null, { driver: workers, size: 1, limitMs: CHECK_LIMIT_MS });
      const [found] = await pool.run([{ files, rename }]);
      pool.close();
      return outputOf(found);
    },
    forecast: (scenario, tell) => {
      const stopping = new AbortController();
      const done = forecast(scenario, loadTone, workers, tell, stopping.signal);
      return { done, stop: () => stopping.abort() };
    },
    watch: (scenario) => watch(scenario, loadTone, workers),
    tone: loadTone,
  };
}

/** One worker, opened at the first game asked for and kept until it is closed. */
function watch(scenario: Scenario, loadTone: () => Promise<ToneModel>, workers: WorkerDriver): Watching {
  let isClosed = false;
  const opened = loadTone().then((tone) => openPool(WATCH, { scenario, tone }, { driver: workers, size: 1 }));
  opened.catch(() => {}); // told to whoever asks for a game
  return {
    see: async (task) => {
      const pool = await opened;
      const [seen] = await pool.run([task]);
      return outputOf(seen);
    },
    close: () => {
      if (!isClosed)
        opened.then(
          (pool) => pool.close(),
          () => {},
        );
      isClosed = true;
    },
  };
}

async function forecast(
  scenario: Scenario,
  loadTone: () => Promise<ToneModel>,
  workers: WorkerDriver,
  tell: (forecast: Forecast) => void,
  stopping: AbortSignal,
): Promise<void> {
  const tone = await loadTone();
  const { FORECAST_SEEDS, foldForecast, sweepSeeds } = await import('../lab/index.ts');
  if (stopping.aborted) return;
  const pool = openPool(FORECAST, { scenario, tone }, { driver: workers, size: workers.count });
  stopping.addEventListener('abort', pool.close);
  const played: ForecastGames[] = [];
  const outcomes = await pool.run(sweepSeeds(FORECAST_SEEDS), {
    onEnded: (batch) => {
      if (stopping.aborted) return;
      for (const { outcome } of batch) if (outcome.ok) played.push(outcome.value);
      tell(foldForecast(scenario, played));
    },
  });
  pool.close();
  for (const one of outcomes) if (one.ok || one.error.code !== 'pool/cancelled') outputOf(one);
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
  const tone = await loadTone();
  const { concludeProofs, proofTasks } = await import('../lab/index.ts');
  const tasks = proofTasks();
  onProgress(0, tasks.length);
  const pool = openPool(PROVE, { scenario, tone }, { driver: workers, size: workers.count });
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
  const { remarks, reports, isWhole } = concludeProofs(scenario, pieces);
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
