import { hash32 } from '../../base/hash.ts';
import { exp, log, logistic } from '../../base/maths.ts';
import { MARK_LEVELS, NET_LABELS, TONES } from './labels.ts';
import type { Layer, Matrix, ReplyNet } from './net-file.ts';
import type { SeenWord } from './seen.ts';

/** What the learned reader makes of a reply beside its post. */
export interface NetReading {
  readonly levels: readonly (readonly number[])[]; // of each tone, the chances of levels 0 to 4, which sum to 1
  readonly labels: readonly number[]; // of each label, its chance 0..1
  readonly loudest: readonly number[]; // of each label, the word of the reply that speaks most for it; -1 without words
}

/** What the learned reader is given. */
export interface NetInput {
  readonly reply: readonly SeenWord[];
  readonly post: readonly SeenWord[];
  readonly hints: ReadonlyMap<string, number>;
}

/**
 * Reads a reply beside its post. Weights are whole numbers; sums are taken in one fixed order with `+` and `*` only,
 * and `exp` and `log` are our own, so that every machine gives the same bytes. Linear in the number of words.
 */
export function runNet(net: ReplyNet, input: NetInput): NetReading {
  const width = net.word.columns;
  const channels = net.near.rows;
  const n = input.reply.length;
  const x = vectorsOf(net, input.reply);
  const near = neighbours(net.near, x, n, width);
  const each = neighbours(net.wide, near, n, channels);
  for (let i = 0; i < each.length; i++) each[i] = each[i]! + near[i]!;
  const hints = hintInput(net, input.hints);
  const hidden = relu(
    apply(net.hidden, [
      ...meanAndMost(each, n, channels, 1 / (Math.sqrt(n + 1) * 2)),
      ...relu(apply(net.post, postPool(vectorsOf(net, input.post), input.post.length, width))),
      ...relu(applySparse(net.hint, hints)),
    ]),
  );
  const tone = sum(apply(net.tone, hidden), applySparse(net.toneHint, hints));
  const marks = marksOf(net.mark, each, n, channels);
  const label = sum(sum(apply(net.label, hidden), applySparse(net.labelHint, hints)), marks.sums);
  return {
    levels: TONES.map((_, t) => softmax(tone.slice(t * MARK_LEVELS, (t + 1) * MARK_LEVELS))),
    labels: NET_LABELS.map((_, i) => logistic(label[i]!)),
    loudest: marks.loudest,
  };
}

/** A vector a word, one after the other: its own, the mean of its letter groups, its flags. */
function vectorsOf(net: ReplyNet, words: readonly SeenWord[]): Float64Array {
  const width = net.word.columns;
  const out = new Float64Array(words.length * width);
  words.forEach((seen, i) => {
    const place = net.places.get(seen.word) ?? 0;
    if (place > 0) addRow(out, i * width, net.word, place, 1);
    const groups = groupsOf(seen.word, net.group.rows);
    for (const group of groups) addRow(out, i * width, net.group, group, 1 / groups.length);
    const flags = [seen.isShared, seen.isShout, seen.isQuoted, place === 0];
    for (let k = 0; k < width; k++)
      flags.forEach((isSet, f) => {
        if (isSet) out[i * width + k] = out[i * width + k]! + net.flag.whole[k * 4 + f]! * net.flag.scale[k]!;
      });
  });
  return out;
}

function addRow(out: Float64Array, at: number, table: Matrix, row: number, share: number): void {
  const scale = table.scale[row]! * share;
  for (let k = 0; k < table.columns; k++)
    out[at + k] = out[at + k]! + table.whole[row * table.columns + k]! * scale;
}

const LETTER = /^\p{L}/u;

/** Buckets of the letter groups of three to five of a word whose ends are marked, each once, in order. */
function groupsOf(word: string, buckets: number): readonly number[] {
  if (!LETTER.test(word)) return [];
  const marked = `^${word}$`;
  const found = new Set<number>();
  for (let size = 3; size <= 5 && size < marked.length; size++)
    for (let i = 0; i + size <= marked.length; i++) found.add(hash32(marked.slice(i, i + size)) % buckets);
  return [...found].sort((a, b) => a - b);
}

/** A layer over each word and its two neighbours, floored at zero. Its columns are [input][before, here, after]. */
function neighbours(layer: Layer, x: Float64Array, n: number, inputs: number): Float64Array {
  const out = new Float64Array(n * layer.rows);
  for (let i = 0; i < n; i++)
    for (let row = 0; row < layer.rows; row++) {
      let total = 0;
      let at = row * layer.columns;
      for (let k = 0; k < inputs; k++, at += 3) {
        if (i > 0) total += layer.whole[at]! * x[(i - 1) * inputs + k]!;
        total += layer.whole[at + 1]! * x[i * inputs + k]!;
        if (i + 1 < n) total += layer.whole[at + 2]! * x[(i + 1) * inputs + k]!;
      }
      const value = total * layer.scale[row]! + layer.bias[row]!;
      out[i * layer.rows + row] = value > 0 ? value : 0;
    }
  return out;
}

/** Of each channel the sum over the words times `share`, then the most. */
function meanAndMost(each: Float64Array, n: number, channels: number, share: number): number[] {
  const mean: number[] = [];
  const most: number[] = [];
  for (let c = 0; c < channels; c++) {
    let total = 0;
    let top = 0;
    for (let i = 0; i < n; i++) {
      const value = each[i * channels + c]!;
      total += value;
      if (i === 0 || value > top) top = value;
    }
    mean.push(total * share);
    most.push(top);
  }
  return [...mean, ...most];
}

/** D. What stands for the most of a post without words, as in training. */
const NO_WORD = -3;

function postPool(x: Float64Array, n: number, width: number): number[] {
  if (n > 0) return meanAndMost(x, n, width, 1 / n);
  return [...new Array<number>(width).fill(0), ...new Array<number>(width).fill(NO_WORD)];
}

/** Of each label the logarithm of the sum of the exponentials of its marks, for one clear word is enough; and that word. */
function marksOf(layer: Layer, each: Float64Array, n: number, channels: number) {
  const sums: number[] = [];
  const loudest: number[] = [];
  const marks = new Float64Array(n);
  for (let row = 0; row < layer.rows; row++) {
    let top = -1;
    for (let i = 0; i < n; i++) {
      let total = 0;
      for (let k = 0; k < channels; k++) total += layer.whole[row * channels + k]! * each[i * channels + k]!;
      marks[i] = total * layer.scale[row]! + layer.bias[row]!;
      if (top < 0 || marks[i]! > marks[top]!) top = i;
    }
    let rest = 0;
    for (let i = 0; i < n; i++) rest += exp(marks[i]! - marks[top]!);
    sums.push(top < 0 ? NOTHING : marks[top]! + log(rest));
    loudest.push(top);
  }
  return { sums, loudest };
}

/** D. The mark of a label where there is no word. */
const NOTHING = -30;

type Hint = readonly [column: number, amount: number];

function hintInput(net: ReplyNet, hints: ReadonlyMap<string, number>): readonly Hint[] {
  const out: Hint[] = [];
  for (const [name, amount] of hints) {
    const column = net.hints.get(name);
    if (column !== undefined && amount !== 0) out.push([column, amount]);
  }
  return out.sort((a, b) => a[0] - b[0]);
}

function apply(layer: Layer, input: readonly number[]): number[] {
  const out: number[] = [];
  for (let row = 0; row < layer.rows; row++) {
    let total = 0;
    for (let k = 0; k < layer.columns; k++) total += layer.whole[row * layer.columns + k]! * input[k]!;
    out.push(total * layer.scale[row]! + layer.bias[row]!);
  }
  return out;
}

function applySparse(layer: Layer, hints: readonly Hint[]): number[] {
  const out: number[] = [];
  for (let row = 0; row < layer.rows; row++) {
    let total = 0;
    for (const [column, amount] of hints) total += layer.whole[row * layer.columns + column]! * amount;
    out.push(total * layer.scale[row]! + layer.bias[row]!);
  }
  return out;
}

const relu = (values: readonly number[]) => values.map((value) => (value > 0 ? value : 0));
const sum = (a: readonly number[], b: readonly number[]) => a.map((value, i) => value + b[i]!);

function softmax(values: readonly number[]): number[] {
  const top = Math.max(...values);
  const parts = values.map((value) => exp(value - top));
  const total = parts.reduce((all, part) => all + part, 0);
  return parts.map((part) => part / total);
}
