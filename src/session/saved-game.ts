import { hashJson } from '../base/hash.ts';
import { ENGINE_VERSION, type GameRecord, RECORD_VERSION } from '../model/record.ts';
import { rubricHash } from '../model/rubric.ts';
import type { CrisisState } from '../model/state.ts';
import { decodeRecord, encodeRecord } from '../record/index.ts';
import { type Game, recordSettings } from './game.ts';
import { markOf } from './seat.ts';
import { COACH_USES } from './tuning.ts';
import type { ActionDraft, Phase, SavedGame, SessionState } from './types.ts';

/** A game set aside: its acts, where it stands, and what only the screens know. */
export interface Saved {
  readonly savedAt: number;
  readonly token: string; // of the game; '' in what an earlier version kept
  readonly record: GameRecord; // its end carries a glance, not the full hash
  readonly phase: Phase;
  readonly point: string | null;
  readonly chosenPace: 'calme' | 'orage';
  readonly plumeLeft: number | null;
  readonly seen: readonly string[];
  readonly unsent: Readonly<Record<string, string>>;
  readonly returned: ActionDraft | null;
  readonly forkedFrom: string | null;
  readonly coachLeft: number;
}

/** The text to keep, marked by the tab that keeps it; null when there is nothing to come back to. */
export function savedText(
  game: Game,
  state: SessionState,
  mark: { readonly at: number; readonly by: string; readonly token: string },
): string | null {
  const { crisis, scenario, phase } = state;
  if (crisis === null || scenario === null || phase === 'idle' || phase === 'dossier') return null;
  const record: GameRecord = {
    recordVersion: RECORD_VERSION,
    engineVersion: ENGINE_VERSION,
    toneModel: game.tone.hash,
    scenario: { id: scenario.id, hash: scenario.hash, rubric: rubricHash(scenario.rubric) },
    seed: state.seed,
    settings: recordSettings(game, state),
    actions: game.actions,
    checks: game.checks,
    end: { tick: crisis.tick, hash: glanceOf(crisis), isComplete: false },
    seal: null,
    annexes: { ...state.annexes, alias: state.alias, group: state.group },
  };
  const { point, chosenPace, plumeLeft, unsent, forkedFrom, coachLeft } = state;
  const returned = state.sending?.action ?? state.returned;
  const seen = [...state.seen];
  const beside = { phase, point, chosenPace, plumeLeft, seen, unsent, returned, forkedFrom, coachLeft };
  return JSON.stringify({ ...markOf(mark.at, mark.by, mark.token), beside, record: encodeRecord(record) });
}

/** The game set aside again, whoever wrote the text; null when it is none, or too broken to go on with. */
export function readSaved(text: string | null): Saved | null {
  if (text === null) return null;
  try {
    const kept = JSON.parse(text);
    if (kept?.saved !== 1 || typeof kept.record !== 'string' || typeof kept.savedAt !== 'number') return null;
    const record = decodeRecord(kept.record);
    if (!record.ok) return null;
    const beside = kept.beside ?? {};
    const phases: readonly Phase[] = ['quart', 'point', 'timelapse', 'ended'];
    return {
      savedAt: kept.savedAt,
      token: typeof kept.token === 'string' ? kept.token : '',
      record: record.value,
      phase: phases.includes(beside.phase) ? beside.phase : 'quart',
      point: typeof beside.point === 'string' ? beside.point : null,
      chosenPace: beside.chosenPace === 'orage' ? 'orage' : 'calme',
      plumeLeft: typeof beside.plumeLeft === 'number' && beside.plumeLeft >= 0 ? beside.plumeLeft : null,
      seen: texts(beside.seen),
      unsent: textsByName(beside.unsent),
      returned: typeof beside.returned?.type === 'string' ? beside.returned : null,
      forkedFrom: typeof beside.forkedFrom === 'string' ? beside.forkedFrom : null,
      coachLeft: isCount(beside.coachLeft, COACH_USES) ? beside.coachLeft : COACH_USES,
    };
  } catch {
    return null;
  }
}

/**
 * A hash of what matters most in a state, made in no time: the game is saved at every act, and hashing
 * thousands of posts each time would be felt. The full hashes of the checks stand beside it.
 */
export function glanceOf(crisis: CrisisState): string {
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

/** What the Accueil says of it. */
export function summaryOf(saved: Saved): SavedGame {
  const { record } = saved;
  return {
    scenario: record.scenario,
    seed: record.seed,
    mode: record.settings.mode,
    tick: record.end.tick,
    phase: saved.phase,
    savedAt: saved.savedAt,
  };
}

function isCount(value: unknown, most: number): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

function textsByName(value: unknown): Record<string, string> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter(([name, text]) => !(name in {}) && typeof text === 'string'),
  ) as Record<string, string>;
}
