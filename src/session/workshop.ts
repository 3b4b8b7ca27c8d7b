import type { ProofPiece, ProofTask } from '../lab/index.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ScenarioFiles } from '../model/scenario-files.ts';
import type { CompiledFiles } from '../scenario/index.ts';
import type { ToneModel } from '../tone/index.ts';
import { type Hand, hireHand } from './hand.ts';
import { CHECK_LIMIT_MS, MOST_HANDS } from './tuning.ts';

export interface ProofReport {
  readonly findings: readonly Diagnostic[]; // each at its place in the author's files, sorted
  readonly games: number; // played
  readonly isWhole: boolean; // false: stopped by the user, judged on what was played till then
}

/** Proofs under way. */
export interface Proving {
  /** null: given up for good, nothing is told. */
  readonly report: Promise<ProofReport | null>;
  /** Stops playing; what was played is judged. */
  readonly stop: () => void;
}

/** Where an author's files are checked and proved, beside the page. */
export interface Workshop {
  /** null: the check took longer than CHECK_LIMIT_MS and was given up. */
  readonly check: (files: ScenarioFiles) => Promise<CompiledFiles | null>;
  /** Files checked here before: one after the other, each told as soon as it is read; null: given up as in `check`. */
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

export function openWorkshop(loadTone: () => Promise<ToneModel>, hire = hireHand): Workshop {
  return {
    check: async (files) => {
      const hand = await hire();
      try {
        return await within(hand.check(files), hand.isBeside ? CHECK_LIMIT_MS : null);
      } finally {
        hand.dismiss();
      }
    },
    checkEach: async (all, tell) => {
      let hand: Hand | null = null;
      try {
        for (const [i, files] of all.entries()) {
          hand ??= await hire();
          const found: CompiledFiles | null = await within(
            hand.check(files),
            hand.isBeside ? CHECK_LIMIT_MS : null,
          );
          tell(found, i);
          if (found !== null) continue;
          hand.dismiss(); // it is at work on that one still
          hand = null;
        }
      } finally {
        hand?.dismiss();
      }
    },
    prove: (files, scenario, onProgress) => {
      const stopping = switchOff();
      return { report: prove(files, scenario, loadTone, hire, onProgress, stopping), stop: stopping.off };
    },
  };
}

async function prove(
  files: ScenarioFiles,
  scenario: Scenario,
  loadTone: () => Promise<ToneModel>,
  hire: () => Promise<Hand>,
  onProgress: (done: number, total: number) => void,
  stopping: Switch,
): Promise<ProofReport | null> {
  const [tone, lab] = await Promise.all([loadTone(), import('../lab/index.ts')]);
  const tasks = lab.proofTasks();
  let done = 0;
  onProgress(0, tasks.length);
  const pieces = await shareOut(tasks, hire, stopping, scenario, tone, () =>
    onProgress(++done, tasks.length),
  );
  const { remarks, reports, isWhole } = lab.concludeProofs(scenario, pieces);
  const hand = await hire();
  try {
    const findings = await hand.place(files, remarks);
    return { findings, games: reports.reduce((sum, one) => sum + one.games.length, 0), isWhole };
  } finally {
    hand.dismiss();
  }
}

/** Every task on some hand; when stopped, those done till then. */
async function shareOut(
  tasks: readonly ProofTask[],
  hire: () => Promise<Hand>,
  stopping: Switch,
  scenario: Scenario,
  tone: ToneModel,
  onTask: () => void,
): Promise<readonly (ProofPiece | undefined)[]> {
  const pieces: (ProofPiece | undefined)[] = tasks.map(() => undefined);
  const hands: Hand[] = [await hire()];
  if (hands[0]?.isBeside) while (hands.length < handsWanted()) hands.push(await hire());
  let next = 0;
  const work = async (hand: Hand) => {
    await hand.prepare(scenario, tone);
    while (!stopping.isOff() && next < tasks.length) {
      const i = next++;
      pieces[i] = await hand.prove(tasks[i] as ProofTask);
      if (!stopping.isOff()) onTask();
    }
  };
  try {
    await Promise.race([Promise.all(hands.map(work)), stopping.gone]);
  } finally {
    for (const hand of hands) hand.dismiss();
  }
  return pieces.slice();
}

/** One core is left to the page. */
function handsWanted(): number {
  return Math.max(1, Math.min(MOST_HANDS, (navigator.hardwareConcurrency || 2) - 1));
}

interface Switch {
  readonly isOff: () => boolean;
  readonly off: () => void;
  readonly gone: Promise<void>;
}

function switchOff(): Switch {
  let isOff = false;
  let tell: () => void = () => {};
  const gone = new Promise<void>((resolve) => {
    tell = resolve;
  });
  return {
    isOff: () => isOff,
    off: () => {
      isOff = true;
      tell();
    },
    gone,
  };
}

function within<T>(work: Promise<T>, ms: number | null): Promise<T | null> {
  if (ms === null) return work;
  return Promise.race([work, new Promise<null>((resolve) => setTimeout(() => resolve(null), ms))]);
}
