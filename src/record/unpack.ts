import { inflateSync, strFromU8 } from 'fflate';
import { fromBase64Url } from '../base/base64.ts';
import { MODES } from '../model/codes.ts';
import type { Scenario } from '../model/scenario.ts';
import { LANGS } from '../model/text.ts';
import { type PackedRows, rowsFromBytes } from './byte-rows.ts';
import { dictionaryOf } from './dictionary.ts';
import { fault } from './fault.ts';
import { checksum, hashMark, PACK_MARK, PACK_VERSION } from './pack.ts';
import { unpackActions } from './pack-actions.ts';
import { PACK_DICTIONARY } from './pack-dictionary.ts';
import { damaged, listAt, Misshapen, type Tree, treeAt } from './shape.ts';
import { unpackReading } from './stored-readings.ts';
import { MAX_ACTIONS, MAX_CHECKS, MAX_CODE_UNITS, MAX_READINGS, MAX_UNPACKED_BYTES } from './tuning.ts';

const HEAD = new RegExp(`^${PACK_MARK}(\\d{1,6})\\.([a-z][a-z0-9_-]*)\\.([0-9a-f]{8})\\.([A-Za-z0-9_-]+)$`);
const CHECKSUM_BYTES = 4;

/** Finds a scenario by its id, at best the one whose hash begins with these eight digits. */
export type ScenarioOf = (id: string, mark: string) => Scenario | null | undefined;

/** Whether a text looks like a packed code rather than a file. */
export function isPacked(text: string): boolean {
  return new RegExp(`^${PACK_MARK}\\d`).test(text);
}

/** The record's JSON tree again, still to be checked like that of any file. Throws `Misshapen`. */
export function unpack(text: string, scenarioOf: ScenarioOf): Tree {
  const code = despaced(text);
  if (code.length > MAX_CODE_UNITS)
    throw new Misshapen(fault('record/too-large', { size: code.length, limit: MAX_CODE_UNITS }));
  const head = HEAD.exec(code);
  if (head === null) throw damaged();
  const [, version, id, mark, payload] = head as unknown as [string, string, string, string, string];
  if (Number(version) > PACK_VERSION)
    throw new Misshapen(fault('record/code-newer', { version: Number(version), known: PACK_VERSION }));
  const dictionary = version === '1' ? wordsOf(id, mark, scenarioOf) : PACK_DICTIONARY;
  const packed = checkedBytes(payload);
  const tree =
    Number(version) < 5 ? unfold(asJson(inflate(packed, dictionary))) : unroll(rowsOf(packed, dictionary));
  const { id: inside, hash } = treeAt(tree.scenario, 'scenario');
  if (inside !== id || typeof hash !== 'string' || hashMark(hash) !== mark) throw damaged();
  return tree;
}

/** A code of version 1 can be read only with the words of the very scenario it was played on. */
function wordsOf(id: string, mark: string, scenarioOf: ScenarioOf): Uint8Array {
  const scenario = scenarioOf(id, mark);
  if (scenario === null || scenario === undefined)
    throw new Misshapen(fault('record/needs-scenario', { id, mark }));
  const here = hashMark(scenario.hash);
  if (here !== mark) throw new Misshapen(fault('record/other-scenario', { id, mark, here }));
  return dictionaryOf(scenario);
}

/** A code pasted from a mail comes broken over lines. */
function despaced(text: string): string {
  return text.replace(/\s+/g, '');
}

/** The bytes of a payload, once they are those that were packed. */
function checkedBytes(payload: string): Uint8Array {
  const bytes = fromBase64Url(payload);
  if (bytes === null || bytes.length <= CHECKSUM_BYTES) throw damaged();
  const packed = bytes.subarray(CHECKSUM_BYTES);
  if (checksum(packed) !== strFromU8(bytes.subarray(0, CHECKSUM_BYTES), true)) throw damaged();
  return packed;
}

function inflate(packed: Uint8Array, dictionary: Uint8Array): Uint8Array {
  try {
    // A fixed room to write in: what unfolds into more is cut, and is then damaged.
    return inflateSync(packed, { dictionary, out: new Uint8Array(MAX_UNPACKED_BYTES) });
  } catch {
    throw damaged();
  }
}

/** Hashes stand before what is deflated, after two bytes that count theirs. */
function rowsOf(packed: Uint8Array, dictionary: Uint8Array): PackedRows {
  const from = 2 + (packed[0] ?? 0) * 256 + (packed[1] ?? 0);
  if (from > packed.length) throw damaged();
  return { hashes: packed.subarray(2, from), plain: inflate(packed.subarray(from), dictionary) };
}

function asJson(bytes: Uint8Array): readonly unknown[] {
  try {
    return JSON.parse(strFromU8(bytes));
  } catch {
    throw damaged();
  }
}

/** The tree of a code of the present version: rows of bytes, then what they stand for. */
function unroll(packed: PackedRows): Tree {
  const [heads = [], rows = [], readings = []] = rowsFromBytes(packed, [1, MAX_ACTIONS, MAX_READINGS]);
  const [head] = heads;
  if (head?.length !== HEAD_FIELDS) throw damaged();
  const [recordVersion, engineVersion, toneModel, id, hash, seed, settings, end, annexes, ...more] = head;
  const [rubric, seal, rules, words, hasReadings] = more;
  return {
    recordVersion,
    engineVersion,
    toneModel,
    scenario: { id, hash, rubric, rules, words },
    seed,
    settings: settingsIn(settings),
    actions: unpackActions(rows),
    readings: hasReadings === 1 ? readings.map(unpackReading) : null,
    checks: [],
    end: endIn(end),
    seal,
    annexes: parsed(annexes),
  };
}

const HEAD_FIELDS = 14;

function settingsIn(packed: unknown): Tree {
  const [mode, lang, player, accommodation] = listAt(packed, 'settings', 4);
  return {
    mode: MODES[mode as number],
    lang: LANGS[lang as number],
    player,
    accommodation: typeof accommodation === 'string' ? Number(accommodation) : accommodation,
  };
}

function endIn(packed: unknown): Tree {
  const [tick, hash, isComplete] = listAt(packed, 'end', 3);
  return { tick, hash, isComplete: isComplete === 1 };
}

function parsed(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : null;
  } catch {
    throw damaged();
  }
}

/** Parts of a packed record, by version: first without its rubric and its seal, then with one hash of its scenario, then without readings. */
const WIDTHS = [11, 13, 15, 16];

function unfold(parts: readonly unknown[]): Tree {
  if (!Array.isArray(parts) || !WIDTHS.includes(parts.length)) throw damaged();
  const [recordVersion, engineVersion, toneModel, id, hash, seed, settings, actions, checks, end, annexes] =
    parts;
  const [rubric, seal, rules, words, readings = null] = parts.slice(WIDTHS[0]);
  const flat = listAt(checks, 'checks', MAX_CHECKS * 2);
  return {
    recordVersion,
    engineVersion,
    toneModel,
    scenario: { id, hash, rubric, rules, words },
    seed,
    settings: settingsIn(settings),
    actions: unpackActions(listAt(actions, 'actions', MAX_ACTIONS)),
    readings: readings === null ? null : listAt(readings, 'readings', MAX_READINGS).map(unpackReading),
    checks: flat.flatMap((item, i) => (i % 2 === 0 ? [{ tick: item, hash: flat[i + 1] }] : [])),
    end: endIn(end),
    seal,
    annexes,
  };
}
