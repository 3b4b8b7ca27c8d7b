import { hashText } from '../../base/hash.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { DATA_DOUBTS, TONES } from '../../model/reading.ts';
import { FAMILIES, type FeatureFamily } from './features.ts';
import { OUTPUTS, REPLY_LABELS, STRONG_TONES } from './labels.ts';
import { SECOND_INPUTS } from './second-layer.ts';
import { SURE_INPUTS } from './sureness.ts';

/** The learned reader of one language: a linear layer over named features, and one over what it says. */
export interface ReplyWeights {
  readonly lang: 'fr' | 'en';
  readonly hash: string; // of the whole file
  readonly places: ReadonlyMap<string, number>; // feature to row of `whole`
  readonly whole: Int8Array; // a row a feature, OUTPUTS columns
  readonly scales: Readonly<Record<FeatureFamily, readonly number[]>>; // weight = whole * scale of its family and output
  readonly bias: readonly number[]; // one an output
  readonly second: readonly (readonly number[])[]; // of each output: a bias, then a weight for each input of the second layer
  readonly limits: readonly number[]; // from which each label is said, in the order of REPLY_LABELS
  readonly clear: readonly number[]; // from which each label is said surely enough to be held against its writer
  readonly strongFrom: readonly (readonly number[])[]; // of each strong tone: the mark from which it is said, and surely
  readonly askedFrom: readonly number[]; // the share from which a player is asked, in the order of DATA_DOUBTS
  readonly sure: readonly (readonly number[])[]; // of each tone: a bias, then a weight for each input of sureness
  readonly gradedFrom: readonly number[]; // of each tone: the sureness from which it is graded; above 1, never
}

export type WeightsFault =
  | { readonly code: 'replies/not-json' }
  | { readonly code: 'replies/not-weights' }
  | { readonly code: 'replies/newer-format'; readonly format: number }
  | { readonly code: 'replies/damaged'; readonly part: string };

const FORMAT = 4;

/** A weight is one letter: the middle one is 0, the ends are -MOST and MOST. Letters of one byte that JSON leaves as they are. */
const LETTERS = '()*+,-./0123456789:;<=>?@ABCDEFGH';
const MOST = (LETTERS.length - 1) / 2;

/** A learned reader from the text of its file. A damaged, foreign or newer file is an error with a code; nothing throws. */
export function loadReplyWeights(text: string): Result<ReplyWeights, WeightsFault> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return err({ code: 'replies/not-json' });
  }
  if (value === null || typeof value !== 'object') return err({ code: 'replies/not-weights' });
  const {
    format,
    lang,
    features,
    weights,
    scales,
    bias,
    second,
    limits,
    clear,
    strongFrom,
    askedFrom,
    sure,
    gradedFrom,
  } = value as Record<string, unknown>;
  if (typeof format === 'number' && format > FORMAT) return err({ code: 'replies/newer-format', format });
  if (format !== FORMAT || (lang !== 'fr' && lang !== 'en')) return err({ code: 'replies/not-weights' });
  if (typeof features !== 'string') return damaged('features');
  const names = features.split('\n');
  const places = new Map(names.map((name, row) => [name, row]));
  if (places.size !== names.length) return damaged('features');
  const whole = typeof weights === 'string' ? wholeOf(weights, names.length * OUTPUTS) : null;
  if (whole === null) return damaged('weights');
  const byFeatureFamily = scales as Record<FeatureFamily, unknown> | null;
  if (byFeatureFamily === null || typeof byFeatureFamily !== 'object') return damaged('scales');
  if (!FAMILIES.every((family) => isNumbers(byFeatureFamily[family], OUTPUTS))) return damaged('scales');
  if (!isNumbers(bias, OUTPUTS)) return damaged('bias');
  if (!isRows(second, OUTPUTS, SECOND_INPUTS + 1)) return damaged('second');
  if (!isNumbers(limits, REPLY_LABELS.length)) return damaged('limits');
  if (!isNumbers(clear, REPLY_LABELS.length)) return damaged('clear');
  if (!isRows(strongFrom, STRONG_TONES.length, 2)) return damaged('strongFrom');
  if (!isNumbers(askedFrom, DATA_DOUBTS.length)) return damaged('askedFrom');
  if (!isRows(sure, TONES.length, SURE_INPUTS + 1)) return damaged('sure');
  if (!isNumbers(gradedFrom, TONES.length)) return damaged('gradedFrom');
  return ok({
    lang,
    hash: hashText(text),
    places,
    whole,
    scales: byFeatureFamily as Record<FeatureFamily, readonly number[]>,
    bias,
    second,
    limits,
    clear,
    strongFrom,
    askedFrom,
    sure,
    gradedFrom,
  });
}

function wholeOf(letters: string, count: number): Int8Array | null {
  if (letters.length !== count) return null;
  const whole = new Int8Array(count);
  for (let i = 0; i < count; i++) {
    const place = letters.charCodeAt(i) - LETTERS.charCodeAt(0);
    if (!(place >= 0 && place < LETTERS.length)) return null;
    whole[i] = place - MOST;
  }
  return whole;
}

const isNumbers = (value: unknown, count: number): value is number[] =>
  Array.isArray(value) && value.length === count && value.every((x) => Number.isFinite(x));

const isRows = (value: unknown, count: number, each: number): value is number[][] =>
  Array.isArray(value) && value.length === count && value.every((row) => isNumbers(row, each));

const damaged = (part: string): Result<ReplyWeights, WeightsFault> => err({ code: 'replies/damaged', part });
