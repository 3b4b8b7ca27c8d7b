import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { fromBase64Url, toBase64Url } from '../base/base64.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { ScenarioFiles } from '../model/scenario-files.ts';
import { asFiles } from './as-files.ts';
import { checksum } from './pack.ts';
import { MAX_PARCEL_BYTES, MAX_PARCEL_UNITS } from './tuning.ts';

const PARCEL_FAULTS = ['parcel/damaged', 'parcel/newer', 'parcel/too-large'] as const;
export interface ParcelFault {
  readonly code: (typeof PARCEL_FAULTS)[number];
  readonly params: Readonly<Record<string, string | number>>;
}

const PARCEL_VERSION = 1;
const HEAD = /^AS(\d{1,6})\.([A-Za-z0-9_-]+)$/;
const CHECKSUM_BYTES = 4;

/**
 * A scenario and its decks as one word, for the fragment of an address or for the inside of a page: letters, digits,
 * `.`, `-` and `_` only, so that no text of an author is taken for markup or for another part of the address.
 */
export function packFiles(files: ScenarioFiles): string {
  const text = JSON.stringify([files.main, files.texts]);
  const packed = deflateSync(strToU8(text), { level: 9, mem: 12, dictionary: strToU8(USUAL) });
  const payload = new Uint8Array(CHECKSUM_BYTES + packed.length);
  payload.set(strToU8(checksum(packed), true));
  payload.set(packed, CHECKSUM_BYTES);
  return `AS${PARCEL_VERSION}.${toBase64Url(payload)}`;
}

/** The files again, still to be compiled like any hostile ones. Never throws, never unfolds past its limits. */
export function unpackFiles(code: string): Result<ScenarioFiles, ParcelFault> {
  const tight = code.length > MAX_PARCEL_UNITS ? '' : code.replace(/\s+/g, '');
  if (code.length > MAX_PARCEL_UNITS)
    return fault('parcel/too-large', { size: code.length, limit: MAX_PARCEL_UNITS });
  const [, version = '', payload = ''] = HEAD.exec(tight) ?? [];
  if (payload === '') return fault('parcel/damaged');
  if (Number(version) > PARCEL_VERSION)
    return fault('parcel/newer', { version: Number(version), known: PARCEL_VERSION });
  const bytes = fromBase64Url(payload);
  if (bytes === null || bytes.length <= CHECKSUM_BYTES) return fault('parcel/damaged');
  try {
    const packed = bytes.subarray(CHECKSUM_BYTES);
    if (checksum(packed) !== strFromU8(bytes.subarray(0, CHECKSUM_BYTES), true))
      return fault('parcel/damaged');
    // A buffer of fixed size: what unfolds into more is cut, and is then not JSON.
    const out = inflateSync(packed, {
      dictionary: strToU8(USUAL),
      out: new Uint8Array(MAX_PARCEL_BYTES),
    });
    const files = asFiles(JSON.parse(strFromU8(out)));
    return files === null ? fault('parcel/damaged') : ok(files);
  } catch {
    return fault('parcel/damaged');
  }
}

function fault(code: ParcelFault['code'], params: ParcelFault['params'] = {}) {
  return err({ code, params });
}

/** Words that every scenario has, the likeliest last: they save a short scenario a quarter of its length. */
const USUAL = [
  '\\ncrisis:\\n  cluster: preventable\\n  cluster: accidental\\n  severity: serious\\n  severity: medium\\n  known: ',
  '\\nplatforms:\\n  - {id: fil, kind: microblog}\\n  - {id: babillard, kind: page}\\n\\nservices:\\n  - {id: technique, name: ',
  'statements:\\n  - id: title: {fr: en: when: \\"knows( and not answered( states: [ contradicts: promise: within: ',
  'messages:\\n  - id: from: direction\\n options:\\n        - {stance: comply, level: 0, text: {stance: refuse, level: 4, text: ',
  'facts:\\n  - id: question: learn: {ask: technique, after: 20m} enables: [repair] cues: [ contradictedBy: [',
  'people:\\n  - {id: name: handle: audience: customers, reach: 900, recurring: yes}\\n audience: trolls, audience: press, ',
  'drafts:\\n      - id: a\\n        text: acts: [nameConcern, explain, responsibility, apology, repair, hold, acknowledge, deny, shiftBlame] why: level: 0\\n level: 4\\n ',
  '    by: \\n    platform: fil\\n    class: complaint\\n    class: question\\n    tone: aggressive\\n    arousal: 0.\\n    text: detail: [',
  '# yaml-language-server: $schema=../public/schema/avis-de-tempete-1.json\\nformat: avis-de-tempete/1\\nid: title: summary: lang: fr\\nminutes: ',
  'start: 2026-10-10T06:10\\nduration: h\\n\\norganisation:\\n  name: handle: about: voice: vous\\n\\nquarts:\\n  - {id: title: from: \\"06:10\\", to: \\"',
].join('');
