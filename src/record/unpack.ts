import { inflateSync, strFromU8 } from 'fflate';
import { MODES } from '../model/codes.ts';
import type { Scenario } from '../model/scenario.ts';
import { LANGS } from '../model/text.ts';
import { fromBase64Url } from './base64.ts';
import { dictionaryOf } from './dictionary.ts';
import { fault } from './fault.ts';
import { checksum, dictionaryMark, PACK_MARK, PACK_VERSION } from './pack.ts';
import { unpackActions } from './pack-actions.ts';
import { damaged, listAt, Misshapen, type Tree } from './shape.ts';
import { MAX_ACTIONS, MAX_CHECKS, MAX_CODE_UNITS, MAX_UNPACKED_BYTES } from './tuning.ts';

const HEAD = new RegExp(`^${PACK_MARK}(\\d{1,6})\\.([a-z][a-z0-9_-]*)\\.([0-9a-f]{8})\\.([A-Za-z0-9_-]+)$`);
const CHECKSUM_BYTES = 4;

/** Whether a text looks like a packed code rather than a file. */
export function isPacked(text: string): boolean {
  return new RegExp(`^${PACK_MARK}\\d`).test(text);
}

/** The record's JSON tree again, still to be checked like that of any file. Throws `Misshapen`. */
export function unpack(text: string, scenarioOf: (id: string) => Scenario | null | undefined): Tree {
  const code = despaced(text);
  if (code.length > MAX_CODE_UNITS)
    throw new Misshapen(fault('record/too-large', { size: code.length, limit: MAX_CODE_UNITS }));
  const head = HEAD.exec(code);
  if (head === null) throw damaged();
  const [, version, id, mark, payload] = head as unknown as [string, string, string, string, string];
  if (Number(version) > PACK_VERSION)
    throw new Misshapen(fault('record/code-newer', { version: Number(version), known: PACK_VERSION }));
  const scenario = scenarioOf(id);
  if (scenario === null || scenario === undefined)
    throw new Misshapen(fault('record/needs-scenario', { id }));
  if (dictionaryMark(scenario) !== mark) throw new Misshapen(fault('record/other-scenario', { id }));
  return unfold(inflate(payload, scenario));
}

/** A code pasted from a mail comes broken over lines. */
function despaced(text: string): string {
  return text.replace(/\s+/g, '');
}

function inflate(payload: string, scenario: Scenario): readonly unknown[] {
  const bytes = fromBase64Url(payload);
  if (bytes === null || bytes.length <= CHECKSUM_BYTES) throw damaged();
  try {
    const packed = bytes.subarray(CHECKSUM_BYTES);
    if (checksum(packed) !== strFromU8(bytes.subarray(0, CHECKSUM_BYTES), true)) throw damaged();
    // A fixed room to write in: what unfolds into more is cut, and is then no JSON.
    const out = inflateSync(packed, {
      dictionary: dictionaryOf(scenario),
      out: new Uint8Array(MAX_UNPACKED_BYTES),
    });
    return JSON.parse(strFromU8(out));
  } catch {
    throw damaged();
  }
}

function unfold(parts: readonly unknown[]): Tree {
  if (!Array.isArray(parts) || parts.length !== 11) throw damaged();
  const [recordVersion, engineVersion, toneModel, id, hash, seed, settings, actions, checks, end, annexes] =
    parts;
  const flat = listAt(checks, 'checks', MAX_CHECKS * 2);
  const [mode, lang, player, accommodation] = listAt(settings, 'settings', 4);
  const [tick, endHash, isComplete] = listAt(end, 'end', 3);
  return {
    recordVersion,
    engineVersion,
    toneModel,
    scenario: { id, hash },
    seed,
    settings: { mode: MODES[mode as number], lang: LANGS[lang as number], player, accommodation },
    actions: unpackActions(listAt(actions, 'actions', MAX_ACTIONS)),
    checks: flat.flatMap((item, i) => (i % 2 === 0 ? [{ tick: item, hash: flat[i + 1] }] : [])),
    end: { tick, hash: endHash, isComplete: isComplete === 1 },
    annexes,
  };
}
