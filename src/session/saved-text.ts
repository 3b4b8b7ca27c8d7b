import { hashJson } from '../base/hash.ts';
import { ENGINE_VERSION, type GameRecord, RECORD_VERSION } from '../model/record.ts';
import type { CrisisState } from '../model/state.ts';
import { encodeRecord, recordScenario } from '../record/index.ts';
import { type Game, recordSettings, secondsLived } from './game.ts';
import { isSending } from './session-context.ts';
import { saveMark } from './tab-lock.ts';
import type { SessionState } from './types.ts';

/** The text to save, with the mark of the tab that writes it; null when no game is under way. */
export function savedText(
  game: Game,
  state: SessionState,
  mark: { readonly at: number; readonly by: string; readonly token: string },
): string | null {
  const record = recordSoFar(game, state);
  if (record === null) return null;
  const { phase, point, chosenPace, writingLeft, unsent, forkedFrom, coachLeft, writeFirst, timeGranted } =
    state;
  const waiting = state.sending?.action ?? null;
  const returned = waiting !== null && isSending(waiting) ? waiting : state.returned;
  const seen = [...state.seen];
  const own = { unsent, returned, forkedFrom, coachLeft, writeFirst, timeGranted };
  const beside = { phase, point, chosenPace, writingLeft, seen, ...own };
  return JSON.stringify({ ...saveMark(mark.at, mark.by, mark.token), beside, record: encodeRecord(record) });
}

/** The record of a game under way, cheap to make; null when none is. Its end carries a quick hash, not the full one. */
export function recordSoFar(game: Game, state: SessionState): GameRecord | null {
  const { crisis, scenario, phase } = state;
  if (crisis === null || scenario === null || phase === 'idle' || phase === 'dossier') return null;
  return {
    recordVersion: RECORD_VERSION,
    engineVersion: ENGINE_VERSION,
    toneModel: game.tone.hash,
    scenario: recordScenario(scenario),
    seed: state.seed,
    settings: recordSettings(game, state),
    actions: game.actions,
    readings: null, // a game that is resumed is read by the reader of the day
    checks: game.checks,
    end: { tick: crisis.tick, hash: quickHash(crisis), isComplete: false },
    seal: null,
    annexes: { ...state.annexes, alias: state.alias, group: state.group, ...secondsLived(game) },
  };
}

/**
 * A hash of the main figures of a state: the game is saved at every act, and hashing thousands of posts each
 * time takes long enough to be felt. The record's checks hold full hashes.
 */
export function quickHash(crisis: CrisisState): string {
  const { tick, volume, negative, segments, blame, vacuum, credit, quart, opened, left, placed } = crisis;
  const counts = [crisis.sayings, crisis.deeds, crisis.messages, crisis.promises].map((list) => list.length);
  return hashJson({
    tick,
    volume,
    negative,
    segments,
    blame,
    vacuum,
    credit,
    quart,
    opened,
    left,
    placed,
    counts,
  });
}
