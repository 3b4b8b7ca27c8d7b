import { deflateSync, strFromU8, strToU8 } from 'fflate';
import { toBase64Url } from '../base/base64.ts';
import { hash32 } from '../base/hash.ts';
import { MODES } from '../model/codes.ts';
import type { GameRecord } from '../model/record.ts';
import { LANGS } from '../model/text.ts';
import { packActions } from './pack-actions.ts';
import { PACK_DICTIONARY } from './pack-dictionary.ts';
import { PACKED_LIMIT } from './tuning.ts';

/**
 * Version of the packed form itself, apart from the record's. Version 1 took its dictionary from the scenario; version 2
 * told the scenario by one hash.
 */
export const PACK_VERSION = 3;
export const PACK_MARK = 'AT';

/**
 * The record as a short code, to paste or to hand to an LMS: `AT3.<scenario>.<hash>.<payload>`. It carries all that
 * it needs and opens whatever becomes of its scenario. Checks between the start and the end are left out where they
 * would push it over PACKED_LIMIT; nothing else is ever lost.
 */
export function packRecord(record: GameRecord): string {
  const whole = packWith(record, record.checks);
  return fitsPacked(whole) ? whole : packWith(record, []);
}

/** Whether a code fits where little room is given (SCORM 1.2). Where it does not, the file remains. */
export function fitsPacked(code: string): boolean {
  return code.length <= PACKED_LIMIT;
}

/** First hexadecimal digits of a scenario's hash: which text of it was played. */
export function hashMark(hash: string): string {
  return hash.slice(0, 8);
}

function packWith(record: GameRecord, checks: GameRecord['checks']): string {
  const { settings, end } = record;
  const text = JSON.stringify([
    record.recordVersion,
    record.engineVersion,
    record.toneModel,
    record.scenario.id,
    record.scenario.hash,
    record.seed,
    [MODES.indexOf(settings.mode), LANGS.indexOf(settings.lang), settings.player, settings.accommodation],
    packActions(record.actions),
    checks.flatMap((check) => [check.tick, check.hash]),
    [end.tick, end.hash, end.isComplete ? 1 : 0],
    record.annexes,
    record.scenario.rubric,
    record.seal,
    record.scenario.rules,
    record.scenario.words,
  ]);
  const packed = deflateSync(strToU8(text), { level: 9, mem: 12, dictionary: PACK_DICTIONARY });
  const sum = strToU8(checksum(packed), true);
  const payload = new Uint8Array(sum.length + packed.length);
  payload.set(sum);
  payload.set(packed, sum.length);
  const head = `${PACK_MARK}${PACK_VERSION}.${record.scenario.id}.${hashMark(record.scenario.hash)}`;
  return `${head}.${toBase64Url(payload)}`;
}

/** Four bytes, as a text of units below 256, over the packed bytes: a letter mistyped is found. */
export function checksum(packed: Uint8Array): string {
  const h = hash32(strFromU8(packed, true), 0xc0de);
  return strFromU8(new Uint8Array([h >>> 24, (h >>> 16) & 255, (h >>> 8) & 255, h & 255]), true);
}
