import { createWorld, type World } from '../engine/index.ts';
import { referenceEnds } from '../lab/index.ts';
import type { CrisisEvent } from '../model/event.ts';
import type { Grade, ReferenceEnds } from '../model/grade.ts';
import type { GameRecord } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import type { CrisisState } from '../model/state.ts';
import { rerun } from '../record/index.ts';
import { gradeRecord } from '../scoring/index.ts';
import type { ToneModel } from '../tone/index.ts';
import type { Decision } from './decisions.ts';
import { type OtherSky, type TwoSkies, tryOther, twoSkies } from './two-skies.ts';

/** All that is worked out about a finished game before it can be shown. */
export interface Study {
  readonly grade: Grade;
  readonly ends: ReferenceEnds;
  readonly state: CrisisState;
  readonly events: readonly CrisisEvent[];
}

export interface Subject {
  readonly scenario: Scenario;
  readonly record: GameRecord;
  readonly tone: ToneModel;
}

/** The works behind a débreffage, on whichever thread they are run. */
export interface Works {
  readonly study: () => Study;
  readonly skies: (progress: (share: number) => void) => TwoSkies;
  readonly other: (
    decision: string,
    alternative: string,
    progress: (share: number) => void,
  ) => OtherSky | null;
}

export function worksOf({ scenario, record, tone }: Subject): Works {
  const world: World = createWorld(scenario, record.seed, tone);
  const until = record.end.tick;
  let decisions: readonly Decision[] = [];
  return {
    study: () => {
      const ends = referenceEnds(scenario, record.seed, tone);
      const grade = gradeRecord(scenario, record, ends, { tone });
      const { state, events } = rerun(world, record.actions, { until });
      return { grade, ends, state, events };
    },
    skies: (progress) => {
      const skies = twoSkies(world, tone, record.actions, until, progress);
      decisions = skies.decisions;
      return skies;
    },
    other: (decisionId, alternativeId, progress) => {
      const decision = decisions.find((d) => d.id === decisionId);
      const alternative = decision?.alternatives.find((a) => a.id === alternativeId);
      if (decision === undefined || alternative === undefined) return null;
      return tryOther(world, tone, record.actions, until, decision, alternative, progress);
    },
  };
}
