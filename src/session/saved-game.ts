import { err, ok, type Result } from '../base/result.ts';
import type { GameRecord } from '../model/record.ts';
import { decodeRecord } from '../record/index.ts';
import { gameFileName } from './file-name.ts';
import { COACH_USES } from './tuning.ts';
import {
  ACCOMMODATIONS,
  type Accommodation,
  type ActionDraft,
  type KeptElsewhere,
  type Phase,
  type SavedGame,
  type SaveFault,
  type SessionState,
} from './types.ts';

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
  readonly writeFirst: boolean;
  readonly timeGranted: Accommodation;
}

/** A game kept outside this machine, as it would have been saved here. */
export function savedElsewhere(
  { record, token, writingLeft, coachLeft }: KeptElsewhere,
  { writeFirst, timeGranted }: Pick<SessionState, 'writeFirst' | 'timeGranted'>,
): Saved {
  return {
    savedAt: 0,
    token,
    record,
    phase: 'quart',
    point: null,
    chosenPace: 'calm',
    writingLeft,
    seen: [],
    unsent: {},
    returned: null,
    forkedFrom: null,
    coachLeft: isCount(coachLeft, COACH_USES) ? coachLeft : COACH_USES,
    writeFirst,
    timeGranted,
  };
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
      writeFirst: beside.writeFirst === true,
      timeGranted: ACCOMMODATIONS.find((one) => one === beside.timeGranted) ?? 1,
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
