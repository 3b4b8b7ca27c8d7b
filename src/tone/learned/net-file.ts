import { signedBytes } from '../../base/base64.ts';
import { hashText } from '../../base/hash.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { MARK_LEVELS, NET_LABELS, TONES } from './labels.ts';

/** A matrix of whole numbers, one scale a row or one for all: value = whole * scale. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly whole: Int8Array; // row after row
  readonly scale: Float64Array; // one a row
}

/** A layer: outputs are rows of the matrix times the inputs, and a bias. */
export interface Layer extends Matrix {
  readonly bias: Float64Array; // one a row, zeros where the layer has none
}

/** The learned reader of one language. */
export interface ReplyNet {
  readonly lang: 'fr' | 'en';
  readonly hash: string; // of the whole file
  readonly places: ReadonlyMap<string, number>; // word to row of `word`; row 0 is the unknown word
  readonly hints: ReadonlyMap<string, number>; // hint to column
  readonly word: Matrix;
  readonly group: Matrix;
  readonly flag: Layer;
  readonly near: Layer;
  readonly wide: Layer;
  readonly post: Layer;
  readonly hint: Layer;
  readonly hidden: Layer;
  readonly tone: Layer;
  readonly label: Layer;
  readonly mark: Layer;
  readonly toneHint: Layer;
  readonly labelHint: Layer;
  readonly limits: readonly number[]; // chance from which each label is said, in the order of NET_LABELS
  readonly sure: readonly (readonly (readonly [number, number])[])[]; // of each tone: knots from spread to chance
  readonly gradedFrom: number; // confidence from which a reading is graded
}

export type NetFault =
  | { readonly code: 'net/not-json' }
  | { readonly code: 'net/not-a-net' }
  | { readonly code: 'net/newer-format'; readonly format: number }
  | { readonly code: 'net/damaged'; readonly part: string };

const FORMAT = 1;
const LAYERS = [
  'flag',
  'near',
  'wide',
  'post',
  'hint',
  'hidden',
  'tone',
  'label',
  'mark',
  'toneHint',
  'labelHint',
] as const;

/** A learned reader from the text of its file. A damaged, foreign or newer file is an error with a code; nothing throws. */
export function loadReplyNet(text: string): Result<ReplyNet, NetFault> {
  let raw: Record<string, unknown>;
  try {
    const value: unknown = JSON.parse(text);
    if (value === null || typeof value !== 'object') return err({ code: 'net/not-a-net' });
    raw = value as Record<string, unknown>;
  } catch {
    return err({ code: 'net/not-json' });
  }
  const { format, lang, words, hints, limits, sure, gradedFrom } = raw;
  if (typeof format === 'number' && format > FORMAT) return err({ code: 'net/newer-format', format });
  if (
    format !== FORMAT ||
    (lang !== 'fr' && lang !== 'en') ||
    typeof words !== 'string' ||
    typeof hints !== 'string' ||
    !isNumbers(limits, NET_LABELS.length) ||
    !isKnots(sure) ||
    typeof gradedFrom !== 'number'
  )
    return err({ code: 'net/not-a-net' });
  const parts: Record<string, Layer> = {};
  for (const name of ['word', 'group', ...LAYERS]) {
    const layer = layerOf(raw[name]);
    if (layer === undefined) return err({ code: 'net/damaged', part: name });
    parts[name] = layer;
  }
  const net = {
    ...(parts as unknown as Pick<ReplyNet, (typeof LAYERS)[number] | 'word' | 'group'>),
    lang,
    hash: hashText(text),
    places: new Map(words.split(' ').map((word, i) => [word, i + 1] as const)),
    hints: new Map(hints.split(' ').map((name, i) => [name, i] as const)),
    limits,
    sure,
    gradedFrom,
  } as const;
  const misfit = misfitOf(net);
  return misfit === undefined ? ok(net) : err({ code: 'net/damaged', part: misfit });
}

/** The first layer whose shape does not follow from the others. */
function misfitOf(net: ReplyNet): string | undefined {
  const width = net.word.columns;
  const channels = net.near.rows;
  const wanted: readonly (readonly [string, Matrix, number, number])[] = [
    ['word', net.word, net.places.size + 1, width],
    ['group', net.group, net.group.rows, width],
    ['flag', net.flag, width, 4],
    ['near', net.near, channels, width * 3],
    ['wide', net.wide, channels, channels * 3],
    ['post', net.post, net.post.rows, width * 2],
    ['hint', net.hint, net.hint.rows, net.hints.size],
    ['hidden', net.hidden, net.hidden.rows, channels * 2 + net.post.rows + net.hint.rows],
    ['tone', net.tone, TONES.length * MARK_LEVELS, net.hidden.rows],
    ['label', net.label, NET_LABELS.length, net.hidden.rows],
    ['mark', net.mark, NET_LABELS.length, channels],
    ['toneHint', net.toneHint, TONES.length * MARK_LEVELS, net.hints.size],
    ['labelHint', net.labelHint, NET_LABELS.length, net.hints.size],
  ];
  return wanted.find(([, m, rows, columns]) => m.rows !== rows || m.columns !== columns)?.[0];
}

function layerOf(value: unknown): Layer | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  const { rows, columns, scale, bias, data } = value as Record<string, unknown>;
  if (!isCount(rows) || !isCount(columns) || typeof data !== 'string') return undefined;
  const whole = signedBytes(data, rows * columns);
  if (whole === null) return undefined;
  const scales = typeof scale === 'number' ? Array.from({ length: rows }, () => scale) : scale;
  if (!isNumbers(scales, rows)) return undefined;
  if (bias !== undefined && !isNumbers(bias, rows)) return undefined;
  return {
    rows,
    columns,
    whole,
    scale: Float64Array.from(scales),
    bias: bias === undefined ? new Float64Array(rows) : Float64Array.from(bias),
  };
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= 65_536;

const isNumbers = (value: unknown, length: number): value is number[] =>
  Array.isArray(value) &&
  value.length === length &&
  value.every((x) => typeof x === 'number' && Number.isFinite(x));

const isKnots = (value: unknown): value is [number, number][][] =>
  Array.isArray(value) &&
  value.length === TONES.length &&
  value.every(
    (knots) => Array.isArray(knots) && knots.length > 0 && knots.every((knot) => isNumbers(knot, 2)),
  );
