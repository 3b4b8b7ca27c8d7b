import { inflateSync, strFromU8 } from 'fflate';
import { fromBase64Url } from '../base/base64.ts';
import { MODES } from '../model/codes.ts';
import type { Scenario } from '../model/scenario.ts';
import { LANGS } from '../model/text.ts';
import { dictionaryOf } from './dictionary.ts';
import { fault } from './fault.ts';
import { checksum, hashMark, PACK_MARK, PACK_VERSION } from './pack.ts';
import { unpackActions } from './pack-actions.ts';
import { PACK_DICTIONARY } from './pack-dictionary.ts';
import { damaged, listAt, Misshapen, type Tree, treeAt } from './shape.ts';
import { MAX_ACTIONS, MAX_CHECKS, MAX_CODE_UNITS, MAX_UNPACKED_BYTES } from './tuning.ts';

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
  const tree = unfold(inflate(payload, dictionary));
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

function inflate(payload: string, dictionary: Uint8Array): readonly unknown[] {
  const bytes = fromBase64Url(payload);
  if (bytes === null || bytes.length <= CHECKSUM_BYTES) throw damaged();
  try {
    const packed = bytes.subarray(CHECKSUM_BYTES);
    if (checksum(packed) !== strFromU8(bytes.subarray(0, CHECKSUM_BYTES), true)) throw damaged();
    // A fixed room to write in: what unfolds into more is cut, and is then no JSON.
    const out = inflateSync(packed, { dictionary, out: new Uint8Array(MAX_UNPACKED_BYTES) });
    return JSON.parse(strFromU8(out));
  } catch {
    throw damaged();
  }
}

/** Parts of a packed record, by version: first without its rubric and its seal, then with one hash of its scenario. */
const WIDTHS = [11, 13, 15];

function unfold(parts: readonly unknown[]): Tree {
  if (!Array.isArray(parts) || !WIDTHS.includes(parts.length)) throw damaged();
  const [recordVersion, engineVersion, toneModel, id, hash, seed, settings, actions, checks, end, annexes] =
    parts;
  const [rubric, seal, rules, words] = parts.slice(WIDTHS[0]);
  const flat = listAt(checks, 'checks', MAX_CHECKS * 2);
  const [mode, lang, player, accommodation] = listAt(settings, 'settings', 4);
  const [tick, endHash, isComplete] = listAt(end, 'end', 3);
  return {
    recordVersion,
    engineVersion,
    toneModel,
    scenario: { id, hash, rubric, rules, words },
    seed,
    settings: { mode: MODES[mode as number], lang: LANGS[lang as number], player, accommodation },
    actions: unpackActions(listAt(actions, 'actions', MAX_ACTIONS)),
    checks: flat.flatMap((item, i) => (i % 2 === 0 ? [{ tick: item, hash: flat[i + 1] }] : [])),
    end: { tick, hash: endHash, isComplete: isComplete === 1 },
    seal,
    annexes,
  };
}
