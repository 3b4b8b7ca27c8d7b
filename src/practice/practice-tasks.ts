import type { GameRecord } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import type { TaskKind } from '../pool/index.ts';
import type { ToneModel } from '../tone/index.ts';
import type { Position, Retake, RetakeAnswer, RetakeJudged } from './retake-model.ts';

export { DRILL, type DrillPiece } from './drills/drill-tasks.ts';

/** The long works of practice, for a pool. Each brings its code only where it is done. */
export interface RetakeSetup {
  readonly scenario: Scenario;
  readonly record: GameRecord;
  readonly tone: ToneModel;
}

/** How many decisions there are to look at, or one of them by its index. */
export type FindTask = { readonly do: 'count' } | { readonly do: 'find'; readonly i: number };
export type FindPiece =
  | { readonly of: 'count'; readonly total: number }
  | { readonly of: 'find'; readonly retake: Retake | null };

/** Looks for the mistakes of a game. */
export const FIND_RETAKES: TaskKind<RetakeSetup, FindTask, FindPiece> = {
  name: 'find-retakes',
  load: async () => {
    const { recordedWorld } = await import('../engine/index.ts');
    const { openRetakes } = await import('./find-retakes.ts');
    return ({ scenario, record, tone }) => {
      const search = openRetakes(recordedWorld(record, scenario, tone), tone, record);
      return (task) =>
        task.do === 'count'
          ? { of: 'count', total: search.points.length }
          : { of: 'find', retake: search.find(task.i) };
    };
  },
};

/** One decision posed again, by its id; or an answer to it judged. */
export interface RetakeTask {
  readonly point: string;
  readonly answer: RetakeAnswer | null; // null: only posed
}
/** Null: the game has no such decision here, or the decision no such way. */
export interface RetakePiece {
  readonly position: Position | null;
  readonly judged: RetakeJudged | null;
}

/** Poses a decision of a game again, and judges what is answered. */
export const RETAKE: TaskKind<RetakeSetup, RetakeTask, RetakePiece> = {
  name: 'retake',
  load: async () => {
    const { recordedWorld } = await import('../engine/index.ts');
    const { poseRetake } = await import('./judge-answer.ts');
    return ({ scenario, record, tone }) => {
      const world = recordedWorld(record, scenario, tone);
      return ({ point, answer }) => {
        const posed = poseRetake(world, tone, record, point);
        return {
          position: posed?.position ?? null,
          judged: answer === null ? null : (posed?.judge(answer) ?? null),
        };
      };
    };
  },
};
