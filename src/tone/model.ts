import { signedBytes } from '../base/base64.ts';
import { hashText } from '../base/hash.ts';
import { err, ok, type Result } from '../base/result.ts';
import { READING_FIGURES } from '../model/tone-codes.ts';
import { loadReplyNet, type NetFault, type ReplyNet } from './learned/net-file.ts';

/** The learned layer as data. `RULES_ONLY` has no weights and reads everywhere; a file adds a small linear layer. */
export interface ToneModel {
  readonly format: 1;
  readonly id: string;
  readonly hash: string; // of everything that can change a reading
  readonly bits: number; // the tables have 2^bits places
  readonly heads: readonly ToneHead[];
  readonly netHashes: Readonly<Partial<Record<'fr' | 'en', string>>>; // of the nets that belong to this model
  readonly nets: Readonly<Partial<Record<'fr' | 'en', ReplyNet>>>; // those that are loaded
}

/** One linear head: logit = bias + scale * sum of the int8 weights at the hashed features. */
interface ToneHead {
  readonly name: string; // a figure, or `sentiment+`, `sentiment-`
  readonly bias: number;
  readonly scale: number;
  readonly weights: string; // 2^bits signed bytes in base64
}

export type ModelFault =
  | { readonly code: 'model/not-json' }
  | { readonly code: 'model/not-a-model' }
  | { readonly code: 'model/newer-format'; readonly format: number }
  | { readonly code: 'model/damaged'; readonly head: string }
  | { readonly code: 'model/other-net'; readonly lang: 'fr' | 'en' };

const MODEL_FORMAT = 1;

/**
 * The version of the rules, the cues and the lexicon. It rises with any change of them that changes a reading, so that
 * an earlier record is reported as read by another reader (`record/tone-differs`), not as altered.
 */
export const RULES_VERSION = 'rules-3';

/** Rules alone: no file to load. */
export const RULES_ONLY: ToneModel = {
  format: 1,
  id: 'rules',
  hash: RULES_VERSION,
  bits: 0,
  heads: [],
  netHashes: {},
  nets: {},
};

export const HEADS: readonly string[] = [
  ...READING_FIGURES.filter((f) => f !== 'sentiment'),
  'sentiment+',
  'sentiment-',
];

/**
 * A model from its file: the parsed JSON, its text, or its bytes (UTF-8, of which only ASCII is used).
 * A newer format, a missing or damaged table is an error with a code; nothing throws.
 */
export function loadToneModel(source: unknown): Result<ToneModel, ModelFault> {
  let value: unknown = source;
  if (source instanceof Uint8Array) value = ascii(source);
  if (typeof value === 'string') {
    try {
      value = JSON.parse(value);
    } catch {
      return err({ code: 'model/not-json' });
    }
  }
  if (value === null || typeof value !== 'object') return err({ code: 'model/not-a-model' });
  const raw = value as Record<string, unknown>;
  if (typeof raw.format !== 'number' || typeof raw.id !== 'string' || !Array.isArray(raw.heads))
    return err({ code: 'model/not-a-model' });
  if (raw.format !== MODEL_FORMAT) return err({ code: 'model/newer-format', format: raw.format });
  const bits = raw.bits;
  if (typeof bits !== 'number' || !Number.isInteger(bits) || bits < 0 || bits > 17)
    return err({ code: 'model/not-a-model' });
  const heads: ToneHead[] = [];
  for (const item of raw.heads as unknown[]) {
    const head = headOf(item, bits);
    if (typeof head === 'string') return err({ code: 'model/damaged', head });
    heads.push(head);
  }
  const netHashes = hashesOf(raw.nets);
  if (netHashes === undefined) return err({ code: 'model/damaged', head: 'nets' });
  const hash = hashText(
    JSON.stringify([
      RULES_VERSION,
      MODEL_FORMAT,
      bits,
      heads.map((h) => [h.name, h.bias, h.scale, h.weights]),
      netHashes,
    ]),
  );
  const isRules = heads.length === 0 && Object.keys(netHashes).length === 0;
  return ok({
    format: 1,
    id: raw.id,
    hash: isRules ? RULES_ONLY.hash : hash,
    bits,
    heads,
    netHashes,
    nets: {},
  });
}

/** A model with the net of one more language. A net that is not the model's own is refused: it would read otherwise. */
export function withNet(model: ToneModel, text: string): Result<ToneModel, ModelFault | NetFault> {
  const net = loadReplyNet(text);
  if (!net.ok) return net;
  if (model.netHashes[net.value.lang] !== net.value.hash)
    return err({ code: 'model/other-net', lang: net.value.lang });
  return ok({ ...model, nets: { ...model.nets, [net.value.lang]: net.value } });
}

function hashesOf(value: unknown): Partial<Record<'fr' | 'en', string>> | undefined {
  if (value === undefined) return {};
  if (value === null || typeof value !== 'object') return undefined;
  const { fr, en } = value as Record<string, unknown>;
  if (![fr, en].every((hash) => hash === undefined || typeof hash === 'string')) return undefined;
  return {
    ...(typeof fr === 'string' ? { fr } : {}),
    ...(typeof en === 'string' ? { en } : {}),
  };
}

function headOf(item: unknown, bits: number): ToneHead | string {
  if (item === null || typeof item !== 'object') return '?';
  const { name, bias, scale, weights } = item as Record<string, unknown>;
  if (typeof name !== 'string' || !HEADS.includes(name)) return String(name).slice(0, 40);
  const isSound =
    typeof bias === 'number' &&
    Number.isFinite(bias) &&
    typeof scale === 'number' &&
    Number.isFinite(scale) &&
    typeof weights === 'string' &&
    signedBytes(weights, 1 << bits) !== null;
  return isSound ? { name, bias, scale, weights } : name;
}

function ascii(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 4096) text += String.fromCharCode(...bytes.subarray(i, i + 4096));
  return text;
}
