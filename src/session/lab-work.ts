import { createWorld } from '../engine/index.ts';
import {
  playScripted,
  referenceEnds,
  type Sweep,
  type SweptGame,
  sweepSeed,
  tabulate,
} from '../lab/index.ts';
import type { ScriptedPlayer } from '../model/codes.ts';
import type { Grade, ReferenceEnds } from '../model/grade.ts';
import type { GameRecord } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import { type Verdict, verifyRecord } from '../record/index.ts';
import { gradeRecord } from '../scoring/index.ts';
import type { ToneModel } from '../tone/index.ts';

/** Long work of the lab on one scenario: the same object runs in a worker or, where none can be made, here. */
export interface LabWork {
  /** What everything below works on; to be called first. */
  readonly prepare: (scenario: Scenario, tone: ToneModel) => void;
  readonly ends: (seed: string) => ReferenceEnds;
  /** The grade of a record and the two ends it was measured between. */
  readonly grade: (record: GameRecord) => { readonly grade: Grade; readonly ends: ReferenceEnds };
  readonly verify: (record: GameRecord) => Verdict;
  readonly play: (player: ScriptedPlayer, seed: string) => GameRecord;
  /** Every player on every seed; told after each seed how many are done. */
  readonly sweep: (
    players: readonly ScriptedPlayer[],
    seeds: readonly string[],
    onSeed?: (done: number) => void,
  ) => Sweep;
}

export function labWork(): LabWork {
  let prepared: { scenario: Scenario; tone: ToneModel } | null = null;
  const keptEnds = new Map<string, ReferenceEnds>();
  const at = () => {
    if (prepared === null) throw new Error('lab: prepare() comes first');
    return prepared;
  };
  const ends = (seed: string) => {
    const kept = keptEnds.get(seed);
    if (kept !== undefined) return kept;
    const made = referenceEnds(at().scenario, seed, at().tone);
    keptEnds.set(seed, made);
    return made;
  };
  return {
    prepare: (scenario, tone) => {
      prepared = { scenario, tone };
      keptEnds.clear();
    },
    ends,
    grade: (record) => {
      const between = ends(record.seed);
      return { grade: gradeRecord(at().scenario, record, between, { tone: at().tone }), ends: between };
    },
    verify: (record) => verifyRecord(record, createWorld(at().scenario, record.seed, at().tone), at().tone),
    play: (player, seed) => playScripted(at().scenario, player, seed, at().tone).record,
    sweep: (players, seeds, onSeed) => {
      const games: SweptGame[] = [];
      for (const [i, seed] of seeds.entries()) {
        games.push(...sweepSeed(at().scenario, seed, players, at().tone));
        onSeed?.(i + 1);
      }
      return tabulate(games);
    },
  };
}
