import { createWorld, type World } from '../engine/index.ts';
import {
  type Choice,
  type Decision,
  endsOf,
  type OtherSky,
  openSkies,
  type PlayedSky,
  type Skies,
  USUAL_SEEDS,
} from '../lab/index.ts';
import type { Action } from '../model/action.ts';
import type { CrisisEvent } from '../model/event.ts';
import type { Grade, ReferenceEnds } from '../model/grade.ts';
import type { GameRecord } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import type { CrisisState } from '../model/state.ts';
import type { Text } from '../model/text.ts';
import { rerun } from '../record/index.ts';
import { openGrader } from '../scoring/index.ts';
import type { StageView } from '../stage/index.ts';
import { presentStage } from '../stage/present.ts';
import type { ToneModel } from '../tone/index.ts';
import { examplesFor } from './examples.ts';

/** All that is worked out about a finished game before it can be shown. */
export interface Study {
  readonly grade: Grade;
  readonly ends: ReferenceEnds;
  readonly state: CrisisState;
  readonly events: readonly CrisisEvent[];
  readonly actions: readonly Action[]; // those of the record that were accepted
  readonly examples: Readonly<Record<string, Text>>; // by finding: what could have been said then
}

export interface Subject {
  readonly scenario: Scenario;
  readonly record: GameRecord;
  readonly tone: ToneModel;
}

/** The game as played, what could be decided otherwise, and the costliest decision taken the better way. */
export interface TwoSkies {
  readonly played: PlayedSky<StageView>;
  readonly decisions: readonly Decision[];
  readonly costliest: OtherSky<StageView> | null;
}

/** The works behind a débreffage, on whichever thread they are run. */
export interface Works {
  readonly study: () => Study;
  readonly skies: (progress: (share: number) => void) => TwoSkies;
  readonly other: (choice: Choice, progress: (share: number) => void) => OtherSky<StageView> | null;
}

/** Pictures of a whole day, at most. */
const FRAMES = 180;

export function worksOf({ scenario, record, tone }: Subject): Works {
  const world: World = createWorld(scenario, record.seed, tone);
  const until = record.end.tick;
  const camera = {
    every: Math.max(1, Math.ceil(until / FRAMES)),
    picture: (state: CrisisState) => presentStage(state, scenario),
  };
  let opened: Skies<StageView> | null = null;
  const skies = () => {
    opened ??= openSkies(world, tone, record, USUAL_SEEDS, camera);
    return opened;
  };
  return {
    study: () => {
      const ends = endsOf(world);
      const grader = openGrader(world, record.settings);
      const run = rerun(world, record.actions, { until, withChecks: false, ...grader.hooks });
      const grade = grader.grade(run, record.actions, ends);
      const examples = examplesFor(grade, world, record.actions);
      return { grade, ends, state: run.state, events: run.events, actions: run.done, examples };
    },
    skies: (progress) => {
      const { played, decisions, costliest } = skies();
      progress(0.3);
      return { played, decisions, costliest: costliest((share) => progress(0.3 + 0.7 * share)) };
    },
    other: (choice, progress) => skies().other(choice, progress),
  };
}
