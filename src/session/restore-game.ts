import { never } from '../base/result.ts';
import { createWorld, hashState } from '../engine/index.ts';
import type { Action } from '../model/action.ts';
import type { CrisisEvent } from '../model/event.ts';
import type { GameRecord } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import type { CrisisState } from '../model/state.ts';
import { differences, type RecordNotice, rerun } from '../record/index.ts';
import type { ToneModel } from '../tone/index.ts';
import { type Game, newGame } from './game.ts';
import { asSnapshot } from './run-immer.ts';
import { quickHash } from './saved-text.ts';
import type { Notice, Phase } from './types.ts';

/** A recorded game, played again up to where it stopped. */
export interface RestoredGame {
  readonly game: Game;
  readonly crisis: CrisisState;
  readonly phase: Phase;
  readonly point: string | null;
  readonly notice: Notice | null; // not null: the game is not what the record promises
  readonly refused: readonly Action[]; // acts of the record that were left out
}

/**
 * Restores a recorded game by doing its acts again, with the same luck, up to its end or to the tick `until`. Acts
 * that are refused this time are left out; a notice says when the game is not what the record promises.
 */
export function restoreGame(
  record: GameRecord,
  scenario: Scenario,
  tone: ToneModel,
  until?: number,
): RestoredGame {
  const world = createWorld(scenario, record.seed, tone);
  const tick = until ?? record.end.tick;
  const run = rerun(world, record.actions, { until: tick });
  const refused = new Set(run.skipped);
  const game = newGame(world, tone, record.settings.accommodation);
  game.actions.push(...record.actions.filter((one) => !refused.has(one) && one.at <= run.state.tick));
  game.checks.push(...run.checks);
  game.log.push(...run.events);
  const notice = until === undefined ? noticeOf(differences(record, world, tone), isSame(record, run)) : null;
  return {
    game,
    crisis: asSnapshot(run.state),
    ...findPhase(run.state, run.events, record),
    notice,
    refused: run.skipped,
  };
}

/** Whether the re-run gave the hashes of the record. Its end holds a quick hash when it was saved, a full one when sealed. */
function isSame(record: GameRecord, run: ReturnType<typeof rerun>): boolean {
  const made = new Map(run.checks.map((check) => [check.tick, check.hash]));
  return (
    run.skipped.length === 0 &&
    run.state.tick === record.end.tick &&
    record.checks.every((check) => made.get(check.tick) === check.hash) &&
    (record.end.hash === quickHash(run.state) || record.end.hash === hashState(run.state))
  );
}

function noticeOf(differing: readonly RecordNotice[], isExact: boolean): Notice | null {
  const [first] = differing;
  if (first === undefined) return isExact ? null : { code: 'resume/mismatch', params: {} };
  if (isExact) return null;
  switch (first.code) {
    case 'record/scenario-differs':
    case 'record/posts-differ':
      return { code: 'resume/other-scenario', params: first.params };
    case 'record/engine-differs':
      return { code: 'resume/other-engine', params: first.params };
    case 'record/tone-differs':
    case 'record/read-elsewhere':
    case 'record/reading-changed':
    case 'record/text-mended':
    case 'record/acts-refused':
    case 'record/rubric-differs':
    case 'record/left-belied':
    case 'record/cut':
    case 'record/opinions-unread':
    case 'record/unsealed':
    case 'record/seal-broken':
      return { code: 'resume/other-tone-model', params: first.params };
    default:
      return never(first.code);
  }
}

/** A shift that is over without its point resumes at the point. */
function findPhase(
  crisis: CrisisState,
  events: readonly CrisisEvent[],
  record: GameRecord,
): { phase: Phase; point: string | null } {
  const last = events.findLast((event) => event.kind === 'quart' && event.phase === 'end');
  const isOpen =
    last?.kind === 'quart' &&
    last.tick === crisis.tick &&
    !record.end.isComplete &&
    !crisis.bilans.some((bilan) => bilan.quart === last.id);
  if (isOpen) return { phase: 'point', point: last.id };
  if (crisis.status === 'ended') return { phase: 'ended', point: null };
  return { phase: crisis.quart === null ? 'timelapse' : 'quart', point: null };
}
