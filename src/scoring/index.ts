import { createWorld, type World } from '../engine/index.ts';
import type { Action } from '../model/action.ts';
import type { Grade, ReferenceEnds } from '../model/grade.ts';
import type { GameRecord, RecordSettings } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ToneModel } from '../tone/index.ts';
import { type Gather, gatherStory, openGather } from './gather.ts';
import { gradeStory } from './grade.ts';

export { appraise } from './appraise.ts';
export { unbackedAct } from './backing.ts';
export { isPileOn } from './closing.ts';
export { lateness } from './delays.ts';

/**
 * The grade of a recorded game. The record is run again, so that only what it holds counts; the same
 * scenario, record and ends give the same bytes. `ends` null: outcome is not graded.
 */
export function gradeRecord(
  scenario: Scenario,
  record: GameRecord,
  ends: ReferenceEnds | null,
  opts: { readonly tone: ToneModel },
): Grade {
  return gradeRun(
    createWorld(scenario, record.seed, opts.tone),
    record.actions,
    ends,
    record.settings,
    record.end.tick,
  );
}

/** The same for acts that are not sealed in a record. `until`: the last tick played, the scenario's by default. */
export function gradeRun(
  world: World,
  actions: readonly Action[],
  ends: ReferenceEnds | null,
  settings: Pick<RecordSettings, 'mode' | 'lang'>,
  until?: number,
): Grade {
  return gradeStory(gatherStory(world, actions, settings.lang, until), world, ends, settings.mode);
}

/** A grader that follows a run played by somebody else, once a tick, and grades it when it is over. */
export interface Grader {
  readonly hooks: Gather['hooks'];
  readonly grade: (
    run: Parameters<Gather['tell']>[0],
    actions: readonly Action[],
    ends: ReferenceEnds | null,
  ) => Grade;
}

/** The same bytes as `gradeRun`, for who plays the run anyway: to verify it, say. */
export function openGrader(world: World, settings: Pick<RecordSettings, 'mode' | 'lang'>): Grader {
  const gather = openGather(world, settings.lang);
  return {
    hooks: gather.hooks,
    grade: (run, actions, ends) => gradeStory(gather.tell(run, actions), world, ends, settings.mode),
  };
}
