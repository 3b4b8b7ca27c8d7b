import { hashJson } from '../base/hash.ts';
import { err, ok, type Result } from '../base/result.ts';
import { ENGINE_VERSION, type GameRecord, RECORD_VERSION } from '../model/record.ts';
import type { CrisisState } from '../model/state.ts';
import { decodeRecord, encodeRecord, recordScenario } from '../record/index.ts';
import { gameFileName } from './file-name.ts';
import { type Game, recordSettings } from './game.ts';
import { saveMark } from './tab-lock.ts';
import { COACH_USES } from './tuning.ts';
import type { ActionDraft, Phase, SavedGame, SaveFault, SessionState } from './types.ts';

/** A saved game: its record so far, its phase, and what only the screens know. */
export interface Saved {
  readonly savedAt: number;
  readonly token: string; // of the game; '' in texts of an earlier version
  readonly record: GameRecord; // its end carries a quick hash, not the full one
  readonly phase: Phase;
  readonly point: string | null;
  readonly chosenPace: 'calm' | 'storm';
  readonly writingLeft: number | null;
  readonly seen: readonly string[];
  readonly unsent: Readonly<Record<string, string>>;
  readonly returned: ActionDraft | null;
  readonly forkedFrom: string | null;
  readonly coachLeft: number;
}

/** The text to save, with the mark of the tab that writes it; null when no game is under way. */
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
    scenario: recordScenario(scenario),
    seed: state.seed,
    settings: recordSettings(game, state),
    actions: game.actions,
    checks: game.checks,
    end: { tick: crisis.tick, hash: quickHash(crisis), isComplete: false },
    seal: null,
    annexes: { ...state.annexes, alias: state.alias, group: state.group },
  };
  const { point, chosenPace, writingLeft, unsent, forkedFrom, coachLeft } = state;
  const returned = state.sending?.action ?? state.returned;
  const seen = [...state.seen];
  const beside = { phase, point, chosenPace, writingLeft, seen, unsent, returned, forkedFrom, coachLeft };
  return JSON.stringify({ ...saveMark(mark.at, mark.by, mark.token), beside, record: encodeRecord(record) });
}

/**
 * Reads a saved game from any text. An error says that it cannot be resumed: `damaged`, or `newer` when a later version
 * of the game wrote it. Damaged parts beside the record take their defaults.
 */
export function readSaved(text: string): Result<Saved, SaveFault> {
  try {
    const kept = JSON.parse(text);
    if (kept?.saved !== 1 || typeof kept.record !== 'string') return err('damaged');
    const record = decodeRecord(kept.record);
    if (!record.ok) return err(record.error.code === 'record/newer' ? 'newer' : 'damaged');
    const beside = inPresentNames(kept.beside ?? {});
    const phases: readonly Phase[] = ['quart', 'point', 'timelapse', 'ended'];
    return ok({
      savedAt: Number.isFinite(kept.savedAt) ? kept.savedAt : 0,
      token: typeof kept.token === 'string' ? kept.token : '',
      record: record.value,
      phase: phases.find((phase) => phase === beside.phase) ?? 'quart',
      point: typeof beside.point === 'string' ? beside.point : null,
      chosenPace: beside.chosenPace === 'storm' ? 'storm' : 'calm',
      writingLeft:
        typeof beside.writingLeft === 'number' && beside.writingLeft >= 0 ? beside.writingLeft : null,
      seen: texts(beside.seen),
      unsent: textsByName(beside.unsent),
      returned: isDraft(beside.returned) ? beside.returned : null,
      forkedFrom: typeof beside.forkedFrom === 'string' ? beside.forkedFrom : null,
      coachLeft: isCount(beside.coachLeft, COACH_USES) ? beside.coachLeft : COACH_USES,
    });
  } catch {
    return err('damaged');
  }
}

/**
 * The file of a saved game, with its name: its record, which the game opens again; the saved text itself, named by its
 * id, when there is none to be read.
 */
export function savedFile(id: string, text: string): { readonly name: string; readonly text: string } {
  const raw = { name: `partie-${id}.json`, text };
  try {
    const { record, savedAt } = JSON.parse(text) ?? {};
    const decoded = typeof record === 'string' ? decodeRecord(record) : null;
    if (decoded?.ok !== true) return raw;
    const when = Number.isFinite(savedAt) ? savedAt : 0;
    return { name: `${gameFileName(decoded.value, when)}.json`, text: record };
  } catch {
    return raw;
  }
}

/** Version 0.1 wrote the stormy pace and the time left for writing in French. */
function inPresentNames({ plumeLeft, ...beside }: Record<string, unknown>): Record<string, unknown> {
  const chosenPace = beside.chosenPace === 'orage' ? 'storm' : beside.chosenPace;
  return { writingLeft: plumeLeft, ...beside, chosenPace };
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

/** What the Accueil shows of a saved text. */
export function summaryOf(id: string, text: string): SavedGame {
  const read = readSaved(text);
  if (!read.ok) return { id, fault: read.error };
  const { record } = read.value;
  const saved = read.value;
  return {
    id,
    fault: null,
    scenario: record.scenario,
    seed: record.seed,
    mode: record.settings.mode,
    tick: record.end.tick,
    phase: saved.phase,
    savedAt: saved.savedAt,
  };
}

function isDraft(value: unknown): value is ActionDraft {
  return typeof (value as { readonly type?: unknown } | null | undefined)?.type === 'string';
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
