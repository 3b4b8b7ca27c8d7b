import { signedBytes } from '../base/base64.ts';
import { hashText } from '../base/hash.ts';
import { err, ok, type Result } from '../base/result.ts';
import { READING_FIGURES } from '../model/tone-codes.ts';
import { loadReplyWeights, type ReplyWeights, type WeightsFault } from './learned/weights.ts';

/** The learned layer as data. `RULES_ONLY` has no weights and needs no file; a file adds a small linear layer. */
export interface ToneModel {
  readonly format: 1;
  readonly id: string;
  readonly hash: string; // of everything that can change a reading
  readonly bits: number; // the tables have 2^bits places
  readonly heads: readonly ToneHead[];
  readonly replies: Readonly<Record<'fr' | 'en', ReplyWeights>> | null; // weights that read a reply beside its post
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
  | { readonly code: 'model/damaged'; readonly head: string };

const MODEL_FORMAT = 1;

/**
 * The version of the rules, the cues and the lexicon. It rises with any change of them that changes a reading, so that
 * an earlier record is reported as read by another reader (`record/tone-differs`), not as altered.
 */
export const RULES_VERSION = 'rules-4';

/** The model that reads by rules alone. */
export const RULES_ONLY: ToneModel = {
  format: 1,
  id: 'rules',
  hash: RULES_VERSION,
  bits: 0,
  heads: [],
  replies: null,
};

export const HEADS: readonly string[] = [
  ...READING_FIGURES.filter((f) => f !== 'sentiment'),
  'sentiment+',
  'sentiment-',
];

/**
 * A model from its file: the parsed JSON, its text, or its bytes (UTF-8, of which only ASCII is used).
 * A newer format, or a missing or damaged table, is an error with a code; it never throws.
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
  const hash = hashText(
    JSON.stringify([
      RULES_VERSION,
      MODEL_FORMAT,
      bits,
      heads.map((h) => [h.name, h.bias, h.scale, h.weights]),
    ]),
  );
  return ok({
    format: 1,
    id: raw.id,
    hash: heads.length === 0 ? RULES_ONLY.hash : hash,
    bits,
    heads,
    replies: null,
  });
}

/**
 * The same model with what reads a reply beside its post, from the texts of both languages' files. It has both or none:
 * a player may change language, and the same acts must be read alike on every machine.
 */
export function withReplies(
  model: ToneModel,
  texts: Readonly<Record<'fr' | 'en', string>>,
): Result<ToneModel, WeightsFault> {
  const fr = loadReplyWeights(texts.fr);
  if (!fr.ok) return fr;
  const en = loadReplyWeights(texts.en);
  if (!en.ok) return en;
  if (fr.value.lang !== 'fr' || en.value.lang !== 'en') return err({ code: 'replies/not-weights' });
  const hash = hashText(JSON.stringify([model.hash, fr.value.hash, en.value.hash]));
  return ok({ ...model, hash, replies: { fr: fr.value, en: en.value } });
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
