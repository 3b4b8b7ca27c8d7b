import { recordedWorld, type World } from '../engine/index.ts';
import type { Action } from '../model/action.ts';
import type { Rulings } from '../model/contest.ts';
import type { Grade, ReferenceEnds } from '../model/grade.ts';
import type { PlanId, PlanOutcome } from '../model/plan.ts';
import type { GameRecord, RecordSettings } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ToneModel } from '../tone/index.ts';
import { type Gather, gatherStory, openGather } from './gather.ts';
import { gradeStory } from './grade.ts';
import { planOutcomes } from './plan-outcome.ts';

export { appraise } from './appraise.ts';
export { unbackedAct } from './backing.ts';
export { type Group, groupsOf } from './by-rule.ts';
export { isPileOn } from './closing.ts';
export { lateness } from './delays.ts';
export { tallyOf } from './tally.ts';
export { linesOfWords } from './word-lines.ts';

/**
 * The grade of a recorded game. The record is run again, so that only what it holds counts; the same
 * scenario, record and ends give the same bytes. `ends` null: outcome is not graded.
 */
export function gradeRecord(
  scenario: Scenario,
  record: GameRecord,
  ends: ReferenceEnds | null,
  opts: { readonly tone: ToneModel; readonly rulings?: Rulings },
): Grade {
  return gradeRun(
    recordedWorld(record, scenario, opts.tone),
    record.actions,
    ends,
    { ...record.settings, rulings: opts.rulings ?? {} },
    record.end.tick,
  );
}

/** What a grade depends on besides the game. `rulings`: what an instructor decided of contested words, none by default. */
export interface GradeSettings extends Pick<RecordSettings, 'mode' | 'lang'> {
  readonly rulings?: Rulings;
}

/** The same for acts that are not sealed in a record. `until`: the last tick played, the scenario's by default. */
export function gradeRun(
  world: World,
  actions: readonly Action[],
  ends: ReferenceEnds | null,
  settings: GradeSettings,
  until?: number,
): Grade {
  const trace = gatherStory(world, actions, settings.lang, until);
  return gradeStory(trace, world, ends, settings.mode, settings.rulings);
}

/** A grader that follows a run played by somebody else, once a tick. */
export interface Grader {
  readonly hooks: Gather['hooks'];
  /** The run once it is over, gathered for all that is asked of it. `actions`: all that were tried. */
  readonly over: (run: Parameters<Gather['tell']>[0], actions: readonly Action[]) => GradedRun;
}

interface GradedRun {
  readonly grade: (ends: ReferenceEnds | null) => Grade;
  /** What would have come of every plan. `left`: tick at which the player ended the game, if they did. */
  readonly plans: (left?: number) => Record<PlanId, PlanOutcome>;
}

/** Gives the same bytes as `gradeRun`, for a caller that plays the run anyway, for instance to verify it. */
export function openGrader(world: World, settings: GradeSettings): Grader {
  const gather = openGather(world, settings.lang);
  return {
    hooks: gather.hooks,
    over: (run, actions) => {
      const trace = gather.tell(run, actions);
      return {
        grade: (ends) => gradeStory(trace, world, ends, settings.mode, settings.rulings),
        plans: (left) => planOutcomes(trace, left),
      };
    },
  };
}
