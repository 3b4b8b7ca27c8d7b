import { proxy, type Remote, wrap } from 'comlink';
import type { Sweep } from '../lab/index.ts';
import type { ScriptedPlayer } from '../model/codes.ts';
import type { Grade, ReferenceEnds } from '../model/grade.ts';
import type { GameRecord } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Verdict } from '../record/index.ts';
import type { ToneModel } from '../tone/index.ts';
import { type LabWork, labWork } from './lab-work.ts';

/** The lab as a screen asks for it. Every answer is the same whether a worker gave it or not. */
export interface LabDoor {
  readonly ends: (seed: string) => Promise<ReferenceEnds>;
  readonly grade: (record: GameRecord) => Promise<{ readonly grade: Grade; readonly ends: ReferenceEnds }>;
  readonly verify: (record: GameRecord) => Promise<Verdict>;
  readonly play: (player: ScriptedPlayer, seed: string) => Promise<GameRecord>;
  readonly sweep: (
    players: readonly ScriptedPlayer[],
    seeds: readonly string[],
    onSeed?: (done: number) => void,
  ) => Promise<Sweep>;
  /** Stops what is under way, its promises never answered, and frees the worker. */
  readonly close: () => void;
}

/**
 * Opens the lab on a scenario: in a worker, or on this thread where none can be made or its script cannot be
 * loaded (a page opened as a file).
 */
export function openLab(scenario: Scenario, tone: ToneModel): LabDoor {
  const worker = makeWorker();
  const ready = worker === null ? Promise.resolve(here(scenario, tone)) : settled(worker, scenario, tone);
  return {
    ends: (seed) => ready.then((lab) => lab.ends(seed)),
    grade: (record) => ready.then((lab) => lab.grade(record)),
    verify: (record) => ready.then((lab) => lab.verify(record)),
    play: (player, seed) => ready.then((lab) => lab.play(player, seed)),
    sweep: (...asked) => ready.then((lab) => lab.sweep(...asked)),
    close: () => worker?.terminate(),
  };
}

type Answering = Omit<LabDoor, 'close'>;

function makeWorker(): Worker | null {
  try {
    if (typeof Worker === 'undefined') return null;
    return new Worker(new URL('./lab-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

/** The worker once it is known to answer; this thread if its script never loads. */
function settled(worker: Worker, scenario: Scenario, tone: ToneModel): Promise<Answering> {
  const far: Remote<LabWork> = wrap<LabWork>(worker);
  return new Promise((resolve) => {
    worker.addEventListener('error', () => resolve(here(scenario, tone)), { once: true });
    far.prepare(scenario, tone).then(
      () => resolve(beside(far)),
      () => resolve(here(scenario, tone)),
    );
  });
}

function beside(far: Remote<LabWork>): Answering {
  return {
    ends: (seed) => far.ends(seed),
    grade: (record) => far.grade(record),
    verify: (record) => far.verify(record),
    play: (player, seed) => far.play(player, seed),
    sweep: (players, seeds, onSeed) =>
      far.sweep(players, seeds, onSeed === undefined ? undefined : proxy(onSeed)),
  };
}

function here(scenario: Scenario, tone: ToneModel): Answering {
  const work = labWork();
  work.prepare(scenario, tone);
  return {
    ends: async (seed) => work.ends(seed),
    grade: async (record) => work.grade(record),
    verify: async (record) => work.verify(record),
    play: async (player, seed) => work.play(player, seed),
    sweep: async (...asked) => work.sweep(...asked),
  };
}
