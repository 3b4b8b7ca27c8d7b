import { hashState, type RecordedWorld, recordedWorld, type World } from '../engine/index.ts';
import { ENGINE_VERSION, type GameRecord } from '../model/record.ts';
import { rubricHash } from '../model/rubric.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ToneModel } from '../tone/index.ts';
import type { RecordNotice } from './fault.ts';
import { isLeftBelied } from './left.ts';
import { type Rerun, rerun } from './replay.ts';
import { samenessOf } from './sameness.ts';
import { sealOf } from './seal.ts';
import { readingMismatch } from './stored-readings.ts';

/**
 * What a re-run says of a record. `exact`: it replays exactly here, settings and all, be it on a scenario whose prose was
 * mended since; `differs`: it was made with another scenario, engine or tone model, or by a version that sealed no
 * settings, so it cannot be held to its word; `altered`: it is not what it says.
 */
export type Replay = 'exact' | 'differs' | 'altered';

export interface Verdict {
  readonly ok: boolean; // `replay` is exact
  readonly replay: Replay;
  readonly firstMismatch: number | null; // tick of the first hash or act that differs
  readonly notices: readonly RecordNotice[];
}

/** Re-runs a record on the scenario of a world, its stored readings at hand, and compares hashes. */
export function verifyRecord(record: GameRecord, { scenario }: World, tone: ToneModel): Verdict {
  const world = recordedWorld(record, scenario, tone);
  return verdictOf(record, world, tone, rerun(world, record.actions, { until: record.end.tick }));
}

/** The same from a re-run to the record's end, its checks made, that serves for something else too. */
export function verdictOf(
  record: GameRecord,
  world: World,
  tone: ToneModel,
  { state, checks, skipped }: Rerun,
): Verdict {
  // A stored reading is what graded: that another reader reads here makes it no other game.
  const elsewhere = differences(record, world, tone).filter(
    ({ code }) => code !== 'record/tone-differs' || record.readings === null,
  );
  const isMended = samenessOf(record.scenario, world.scenario) === 'mended';
  const seal = sealNotice(record);
  const unread = readingMismatch(record, state);
  const isChanged = unread?.what === 'reading' && elsewhere.length === 0 && record.toneModel === tone.hash;
  const notices: RecordNotice[] = [
    ...elsewhere,
    ...readingNotices(record, world, tone, isChanged),
    ...seal,
    ...rubricNotice(record, world.scenario),
    ...leftNotice(record),
  ];
  const wanted = new Map(record.checks.map((check) => [check.tick, check.hash]));

  const bad = checks.filter((check) => wanted.has(check.tick) && wanted.get(check.tick) !== check.hash);
  const made = new Set(checks.map((check) => check.tick));
  const ticks = bad.map((check) => check.tick);
  ticks.push(...record.checks.filter((check) => !made.has(check.tick)).map((check) => check.tick));
  ticks.push(...skipped.map((action) => action.at));
  ticks.push(...record.actions.filter((action) => action.at > state.tick).map((action) => action.at));
  const isSameEnd =
    state.tick === record.end.tick &&
    hashState(state) === record.end.hash &&
    (state.status === 'ended') === record.end.isComplete;
  if (!isSameEnd) ticks.push(record.end.tick);
  if (unread !== null) ticks.push(unread.tick);
  if (skipped.length > 0) notices.push({ code: 'record/acts-refused', params: { count: skipped.length } });

  const firstMismatch = ticks.length === 0 ? null : Math.min(...ticks);
  // Prose that was mended may still have reached a reading: a title stands in what the press writes.
  if (isMended)
    notices.push({ code: firstMismatch === null ? 'record/text-mended' : 'record/posts-differ', params: {} });
  const isBroken = seal[0]?.code === 'record/seal-broken';
  const isHere = elsewhere.length === 0 && !isMended;
  const replay: Replay =
    isBroken || isChanged || (firstMismatch !== null && isHere)
      ? 'altered'
      : elsewhere.length > 0 || record.seal === null || firstMismatch !== null
        ? 'differs'
        : 'exact';
  return { ok: replay === 'exact', replay, firstMismatch, notices };
}

/** What is not the same here as where the record was made: it may be graded, but not called exact. */
export function differences(record: GameRecord, world: World, tone: ToneModel): RecordNotice[] {
  const notices: RecordNotice[] = [];
  const sameness = samenessOf(record.scenario, world.scenario);
  if (sameness === 'reworded') notices.push({ code: 'record/posts-differ', params: {} });
  if (sameness === 'other')
    notices.push({ code: 'record/scenario-differs', params: { id: record.scenario.id } });
  if (record.engineVersion !== ENGINE_VERSION)
    notices.push({
      code: 'record/engine-differs',
      params: { record: record.engineVersion, here: ENGINE_VERSION },
    });
  // Without a word that was read, the reader changes nothing.
  if (record.toneModel !== tone.hash && record.readings?.length !== 0)
    notices.push({ code: 'record/tone-differs', params: {} });
  return notices;
}

/** Which reader graded the typed words, where it is not the one here; and a stored reading that is not its own. */
function readingNotices(
  { toneModel }: GameRecord,
  world: World | RecordedWorld,
  tone: ToneModel,
  isChanged: boolean,
): RecordNotice[] {
  const changed: RecordNotice[] = isChanged ? [{ code: 'record/reading-changed', params: {} }] : [];
  if (toneModel === tone.hash || !('readElsewhere' in world)) return changed;
  const { texts, otherwise } = world.readElsewhere();
  return texts === 0
    ? changed
    : [...changed, { code: 'record/read-elsewhere', params: { texts, otherwise } }];
}

/** The seal is of the record alone: whatever the engine here, a record that does not bear its own was changed. */
function sealNotice(record: GameRecord): RecordNotice[] {
  if (record.seal === null) return [{ code: 'record/unsealed', params: {} }];
  return record.seal === sealOf(record) ? [] : [{ code: 'record/seal-broken', params: {} }];
}

/** A game that was not played to its end is no less exact, and its grade is of what there is. */
export function cutNotice({ end }: GameRecord, { ticks }: Scenario): RecordNotice[] {
  if (end.isComplete) return [];
  return [{ code: 'record/cut', params: { percent: Math.floor((100 * end.tick) / ticks) } }];
}

/** When a player left moves no grade: told, and what it says is not taken. */
function leftNotice(record: GameRecord): RecordNotice[] {
  return isLeftBelied(record) ? [{ code: 'record/left-belied', params: {} }] : [];
}

/** The game is the same whatever grades it: told, and no reason to doubt the record. */
function rubricNotice({ scenario }: GameRecord, here: Scenario): RecordNotice[] {
  const sameness = samenessOf(scenario, here);
  const isGame = sameness === 'same' || sameness === 'mended';
  if (scenario.rubric === null || !isGame || scenario.rubric === rubricHash(here.rubric)) return [];
  return [{ code: 'record/rubric-differs', params: {} }];
}
