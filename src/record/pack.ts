import { deflateSync, strFromU8, strToU8 } from 'fflate';
import { toBase64Url } from '../base/base64.ts';
import { hash32 } from '../base/hash.ts';
import { MODES } from '../model/codes.ts';
import type { GameRecord } from '../model/record.ts';
import { LANGS } from '../model/text.ts';
import { tableBytes } from './byte-rows.ts';
import { actNumber, packActions } from './pack-actions.ts';
import { PACK_DICTIONARY } from './pack-dictionary.ts';
import { packReading } from './stored-readings.ts';
import { PACKED_LIMIT } from './tuning.ts';

/**
 * Version of the packed form itself, apart from the record's. Version 1 took its dictionary from the scenario; version 2
 * told the scenario by one hash; version 3 held no readings; version 4 was JSON.
 */
export const PACK_VERSION = 5;
export const PACK_MARK = 'AT';

/**
 * The record as a short code, to paste or to hand to an LMS: `AT5.<scenario>.<hash>.<payload>`. It carries all that
 * it needs and opens whatever becomes of its scenario. Of the checks it keeps the end alone, and it leaves the readings out
 * where that makes it fit PACKED_LIMIT; nothing else is ever lost.
 */
export function packRecord(record: GameRecord): string {
  const whole = packWhole(record);
  if (fitsPacked(whole) || record.readings === null) return whole;
  const unread = packWhole({ ...record, readings: null });
  return fitsPacked(unread) ? unread : whole;
}

/** Whether a code fits where little room is given (SCORM 1.2). Where it does not, the file remains. */
export function fitsPacked(code: string): boolean {
  return code.length <= PACKED_LIMIT;
}

/** First hexadecimal digits of a scenario's hash: which text of it was played. */
export function hashMark(hash: string): string {
  return hash.slice(0, 8);
}

/** The same with nothing left out, however long. */
export function packWhole(record: GameRecord): string {
  const { settings, end } = record;
  const head = [
    record.recordVersion,
    record.engineVersion,
    record.toneModel,
    record.scenario.id,
    record.scenario.hash,
    record.seed,
    [
      MODES.indexOf(settings.mode),
      LANGS.indexOf(settings.lang),
      settings.player,
      String(settings.accommodation),
    ],
    [end.tick, end.hash, end.isComplete ? 1 : 0],
    JSON.stringify(record.annexes),
    record.scenario.rubric,
    record.seal,
    record.scenario.rules,
    record.scenario.words,
    record.readings === null ? 0 : 1,
  ];
  const { plain, hashes } = tableBytes([
    { rows: [head], kind: ofOneKind },
    { rows: packActions(record.actions), kind: ([, which]) => actNumber(which) },
    { rows: (record.readings ?? []).map(packReading), kind: ofOneKind },
  ]);
  const deflated = deflateSync(plain, { level: 9, mem: 12, dictionary: PACK_DICTIONARY });
  const packed = Uint8Array.from([hashes.length >> 8, hashes.length & 255, ...hashes, ...deflated]);
  const payload = Uint8Array.from([...strToU8(checksum(packed), true), ...packed]);
  const name = `${PACK_MARK}${PACK_VERSION}.${record.scenario.id}.${hashMark(record.scenario.hash)}`;
  return `${name}.${toBase64Url(payload)}`;
}

function ofOneKind(): number {
  return 0;
}

/** Four bytes, as a text of units below 256, over the packed bytes: a letter mistyped is found. */
export function checksum(packed: Uint8Array): string {
  const h = hash32(strFromU8(packed, true), 0xc0de);
  return strFromU8(new Uint8Array([h >>> 24, (h >>> 16) & 255, (h >>> 8) & 255, h & 255]), true);
}
