import { type ActId, SPEECH_ACTS } from '../../model/codes.ts';
import type { Tokens } from '../text/tokens.ts';
import { type LabelId, MARK_LEVELS, NET_LABELS, TONES, type ToneId } from './labels.ts';
import { type NetInput, type NetReading, runNet } from './net.ts';
import type { ReplyNet } from './net-file.ts';

/** A reply read beside the post it answers. */
export interface BesideReading {
  readonly mean: Readonly<Record<ToneId, number>>; // expected mark, 0..4
  readonly strong: Readonly<Record<ToneId, number>>; // chance of a mark of 2 or more, 0..1
  readonly sure: Readonly<Record<ToneId, number>>; // chance that the expected mark is within one level of the raters', 0..1
  readonly acts: Readonly<Partial<Record<ActId, number>>>; // .5 and above: said
  readonly words: Readonly<Partial<Record<LabelId, readonly [number, number]>>>; // tokens that speak most for what is said
  readonly confidence: number; // 0..1, the mean of what is sure on the graded tones
  readonly isGraded: boolean;
}

/** Tones that the rules of scoring use: a reading is graded by how sure these are. */
const GRADED_TONES: readonly ToneId[] = ['politeness', 'empathy', 'hostility', 'defensiveness'];

/** D. Words on each side of the loudest that two layers of neighbours take in. */
const REACH = 2;

/** Reads a reply beside its post. Pure and total. */
export function readBeside(net: ReplyNet, input: NetInput, tokens: Tokens): BesideReading {
  const read = runNet(net, input);
  const mean = byTone((t) => read.levels[t]!.reduce((sum, chance, level) => sum + chance * level, 0));
  const sure = byTone((t, id) => between(net.sure[t]!, massAround(read.levels[t]!, mean[id])));
  const confidence = GRADED_TONES.reduce((sum, id) => sum + sure[id], 0) / GRADED_TONES.length;
  const acts: Partial<Record<ActId, number>> = {};
  const words: Partial<Record<LabelId, readonly [number, number]>> = {};
  NET_LABELS.forEach((label, i) => {
    const strength = strengthOf(read.labels[i]!, net.limits[i]!);
    const act = SPEECH_ACTS[i];
    if (act !== undefined) acts[act] = strength;
    if (strength >= 0.5) {
      const range = rangeOf(input, read, i, tokens);
      if (range !== undefined) words[label] = range;
    }
  });
  return {
    mean,
    strong: byTone((t) => read.levels[t]!.slice(2).reduce((sum, chance) => sum + chance, 0)),
    sure,
    acts,
    words,
    confidence,
    isGraded: confidence >= net.gradedFrom,
  };
}

function byTone(of: (index: number, id: ToneId) => number): Record<ToneId, number> {
  return Object.fromEntries(TONES.map((id, t) => [id, of(t, id)])) as Record<ToneId, number>;
}

/** Chance, as the net says it, of the levels within one of the expected mark. */
function massAround(levels: readonly number[], mean: number): number {
  let mass = 0;
  for (let level = 0; level < MARK_LEVELS; level++) if (Math.abs(level - mean) <= 1) mass += levels[level]!;
  return mass;
}

/** A chance as a strength in which .5 is the limit from which the label is said. */
function strengthOf(chance: number, limit: number): number {
  return chance < limit ? (0.5 * chance) / limit : 0.5 + (0.5 * (chance - limit)) / (1 - limit);
}

/** The value at `x` on straight lines between knots in rising order, flat outside them. */
function between(knots: readonly (readonly [number, number])[], x: number): number {
  const after = knots.findIndex(([at]) => at >= x);
  if (after === 0) return knots[0]![1];
  if (after < 0) return knots[knots.length - 1]![1];
  const [x0, y0] = knots[after - 1]!;
  const [x1, y1] = knots[after]!;
  return x1 === x0 ? y1 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}

/** The loudest word of a label with its neighbours in the same sentence, as a range of tokens. */
function rangeOf(
  input: NetInput,
  read: NetReading,
  label: number,
  tokens: Tokens,
): readonly [number, number] | undefined {
  const seen = input.reply[read.loudest[label]!];
  if (seen === undefined) return undefined;
  const { sent } = tokens.list[seen.token]!;
  let from = seen.token;
  let to = seen.token + 1;
  while (from > 0 && from > seen.token - REACH && tokens.list[from - 1]!.sent === sent) from--;
  while (to < tokens.list.length && to <= seen.token + REACH && tokens.list[to]!.sent === sent) to++;
  return [from, to];
}
