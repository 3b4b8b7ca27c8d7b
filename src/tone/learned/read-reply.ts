import { clamp } from '../../base/maths.ts';
import { TONES } from '../../model/reading.ts';
import { type Feature, featuresOfReply, type ReplyInput } from './features.ts';
import { OUTPUTS, REPLY_LABELS } from './labels.ts';
import { secondInputs } from './second-layer.ts';
import type { SeenWord } from './seen.ts';
import type { ReplyWeights } from './weights.ts';

/** What the learned reader makes of a reply beside its post. */
export interface ReplyScores {
  readonly labels: readonly number[]; // share of raters who would mark each label, 0..1, in the order of REPLY_LABELS
  readonly marks: readonly number[]; // of each tone the mean mark, 0..4, in the order of TONES
  readonly unknown: number; // share of the words never met while learning, 0..1; 1 without words
  /** How much each word of the reply (by its place in the input) moves what the first layer says of the whole. */
  readonly pushesOf: (output: number) => Float64Array;
}

/**
 * Reads a reply beside its post, in two layers. The first adds, for each feature, its amount times its weights: once over
 * the whole reply, and once over each of its sentences, without hints. The second adds up what the first says of the whole
 * and the highest it says of a sentence, so that one sentence is heard among many. Weights of the first are whole numbers
 * with a scale, and all sums are taken in one order, so that every machine gives the same bytes. Linear in the words.
 */
export function readReply(weights: ReplyWeights, input: ReplyInput): ReplyScores {
  const features = knownFeatures(weights, input);
  const whole = firstLayer(weights, features, weights.bias);
  const sentences = sentencesOf(input.reply);
  const post = knownFeatures(weights, { reply: [], post: input.post, hints: NO_HINTS });
  const beside = firstLayer(weights, post, weights.bias);
  const highest = sentences.length === 0 ? whole : new Float64Array(OUTPUTS).fill(-Infinity);
  for (const sentence of sentences) {
    const said = firstLayer(weights, knownFeatures(weights, sentence), beside);
    for (let output = 0; output < OUTPUTS; output++)
      if (said[output]! > highest[output]!) highest[output] = said[output]!;
  }
  const inputs = secondInputs(whole, highest, input.reply.length, sentences.length);
  const scores = weights.second.map(([bias = 0, ...row]) =>
    row.reduce((sum, weight, i) => sum + weight * inputs[i]!, bias),
  );
  const part = (from: number, count: number, most: number) =>
    scores.slice(from, from + count).map((score) => clamp(score, 0, most));
  const words = input.reply.filter(({ word }) => /^\p{L}/u.test(word));
  const known = words.filter(({ word }) => weights.places.has(`w:${word}`));
  return {
    labels: part(0, REPLY_LABELS.length, 1),
    marks: part(REPLY_LABELS.length, TONES.length, 4),
    unknown: words.length === 0 ? 1 : 1 - known.length / words.length,
    pushesOf: (output) => pushes(weights, features, input.reply.length, output),
  };
}

/** A feature that has weights, and where their row begins. */
interface Known extends Feature {
  readonly row: number;
}

const NO_HINTS: ReadonlyMap<string, number> = new Map();

/** Each sentence of a reply, alone, without the post and hints. */
function sentencesOf(reply: readonly SeenWord[]): ReplyInput[] {
  const out: SeenWord[][] = [];
  for (const word of reply) {
    const sentence = out[word.sentence];
    if (sentence === undefined) out[word.sentence] = [word];
    else sentence.push(word);
  }
  return out.map((words) => ({ reply: words, post: [], hints: NO_HINTS }));
}

function knownFeatures(weights: ReplyWeights, input: ReplyInput): Known[] {
  return featuresOfReply(input).flatMap((feature): Known[] => {
    const place = weights.places.get(feature.name);
    return place === undefined ? [] : [{ ...feature, row: place * OUTPUTS }];
  });
}

function firstLayer(
  weights: ReplyWeights,
  features: readonly Known[],
  start: ArrayLike<number>,
): Float64Array {
  const scores = Float64Array.from(start);
  for (const { row, family, amount } of features) {
    const scales = weights.scales[family];
    for (let output = 0; output < OUTPUTS; output++)
      scores[output] = scores[output]! + amount * weights.whole[row + output]! * scales[output]!;
  }
  return scores;
}

/** Each feature shares what it moves among the words it stands on. */
function pushes(
  weights: ReplyWeights,
  features: readonly Known[],
  count: number,
  output: number,
): Float64Array {
  const out = new Float64Array(count);
  for (const { row, family, amount, words } of features) {
    const moved = amount * weights.whole[row + output]! * weights.scales[family][output]!;
    for (const word of words) out[word] = out[word]! + moved / words.length;
  }
  return out;
}
