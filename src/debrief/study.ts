import { recordedWorld, type World } from '../engine/index.ts';
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
import type { Rulings } from '../model/contest.ts';
import type { CrisisEvent } from '../model/event.ts';
import type { Grade, ReferenceEnds } from '../model/grade.ts';
import type { PlanId, PlanOutcome } from '../model/plan.ts';
import { type GameRecord, WORSE_PLAYER } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import type { CrisisState } from '../model/state.ts';
import type { Text } from '../model/text.ts';
import { type AskedDecision, askedDecisions } from '../practice/index.ts';
import { leftAt, rerun } from '../record/index.ts';
import { openGrader } from '../scoring/index.ts';
import type { StageView } from '../stage/index.ts';
import { presentStage } from '../stage/present.ts';
import type { ToneModel } from '../tone/index.ts';
import { examplesFor } from './examples.ts';
import { isVerdictSeen } from './verdict-seen.ts';

/** What must be computed about a finished game before it can be shown. */
export interface Study {
  readonly grade: Grade;
  readonly ends: ReferenceEnds;
  readonly state: CrisisState;
  readonly events: readonly CrisisEvent[];
  readonly actions: readonly Action[]; // those of the record that were accepted
  readonly asked: readonly AskedDecision[]; // that the player is asked about before the verdict
  readonly plans: Readonly<Record<PlanId, PlanOutcome>>; // what would have come of each
  readonly examples: Readonly<Record<string, Text>>; // by finding: what could have been said then
}

export interface Subject {
  readonly scenario: Scenario;
  readonly record: GameRecord;
  readonly tone: ToneModel;
  readonly rulings?: Rulings; // of contested words, by an instructor; none in a player's own game
}

/** The game as played, its decisions, and the costliest one taken the better way. */
export interface TwoSkies {
  readonly played: PlayedSky<StageView>;
  readonly decisions: readonly Decision[];
  readonly costliest: OtherSky<StageView> | null;
}

/** The computations behind a débreffage, the same on any thread; `progress` is given shares of 0..1. */
export interface Works {
  readonly study: () => Study;
  readonly skies: (progress: (share: number) => void) => TwoSkies;
  readonly other: (choice: Choice, progress: (share: number) => void) => OtherSky<StageView> | null;
}

/** Pictures of a whole game, at most. */
const FRAMES = 180;

/** The computations for one game; the two skies are opened once, at the first need. */
export function worksOf({ scenario, record, tone, rulings = {} }: Subject): Works {
  const world: World = recordedWorld(record, scenario, tone);
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
      const grader = openGrader(world, { ...record.settings, rulings });
      const run = rerun(world, record.actions, { until, withChecks: false, ...grader.hooks });
      const game = grader.over(run, record.actions);
      const grade = game.grade(ends);
      const examples = examplesFor(grade, world, record.actions);
      const asked = isAskedAbout(record) ? askedDecisions(world, record.actions, until) : [];
      const plans = game.plans(leftAt(record));
      const { state, events, done } = run;
      return { grade, ends, state, events, actions: done, asked, plans, examples };
    },
    skies: (progress) => {
      const { played, decisions, costliest } = skies();
      progress(0.3);
      return { played, decisions, costliest: costliest((share) => progress(0.3 + 0.7 * share)) };
    },
    other: (choice, progress) => skies().other(choice, progress),
  };
}

/**
 * Whether anything is asked, or was said, of the decisions of a game: not of words that were meant to be bad, nor once
 * the verdict was seen and nothing had been said.
 */
function isAskedAbout({ settings, annexes }: GameRecord): boolean {
  if (settings.player === WORSE_PLAYER) return false;
  const isSaid = annexes.sures !== undefined || annexes.whys !== undefined;
  return isSaid || !isVerdictSeen(annexes);
}
