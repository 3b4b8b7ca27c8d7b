import { readActs } from '../../src/tone/acts.ts';
import { analyse } from '../../src/tone/analyse.ts';
import { gather } from '../../src/tone/evidence.ts';
import { type Features, featuresOf } from '../../src/tone/linear.ts';
import { HEADS, type ToneModel } from '../../src/tone/model.ts';
import type { Example } from './data.ts';

const BITS = 15;

/** D. Weight of one of our texts beside one public row, before class balance. */
export const OWN_WEIGHT = 3;

/** An example with its features taken once. */
export interface Ready {
  readonly example: Example;
  readonly features: Features;
}

export function ready(examples: readonly Example[]): Ready[] {
  return examples.map((example) => {
    const a = analyse(example.text, example.lang);
    return { example, features: featuresOf(a, gather(a, readActs(a)), BITS) };
  });
}

interface Learned {
  readonly bias: number;
  readonly weights: Float64Array;
}

/** D. Found by cross-validation on the public sets; see docs/TONE.md. */
const EPOCHS = 14;
const RATE = 0.35;
const L2 = 1.2e-4;

/**
 * One head by logistic regression (Adagrad, fixed order shuffled by a fixed generator). Every example is shown
 * twice: whole, and with its shared features only, so that the shared part can stand alone in French.
 */
function learn(head: string, data: readonly Ready[]): Learned {
  const size = 1 << BITS;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(0.05);
  let bias = 0;
  let biasSquares = 0.05;
  const rows = data.filter((row) => row.example.y[head] !== undefined);
  const balance = balanceOf(head, rows);
  let state = 12345;
  const draw = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const order = rows.map((_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(draw() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const index of order) {
      const { example, features } = rows[index]!;
      const y = example.y[head]!;
      const weight = example.w * (y >= 0.5 ? balance : 1);
      for (const sharedOnly of [false, true]) {
        let z = bias;
        for (let k = 0; k < features.at.length; k++)
          if (!sharedOnly || !features.isWord[k]) z += weights[features.at[k]!]! * features.value[k]!;
        const g = (1 / (1 + Math.exp(-z)) - y) * weight * (sharedOnly ? 0.6 : 1);
        biasSquares += g * g;
        bias -= (RATE * g) / Math.sqrt(biasSquares);
        for (let k = 0; k < features.at.length; k++) {
          if (sharedOnly && features.isWord[k]) continue;
          const at = features.at[k]!;
          const slope = g * features.value[k]! + L2 * weights[at]!;
          squares[at] = squares[at]! + slope * slope;
          weights[at] = weights[at]! - (RATE * slope) / Math.sqrt(squares[at]!);
        }
      }
    }
  }
  return { bias, weights };
}

/** Positives weigh as much as negatives together, at most eightfold each. */
function balanceOf(head: string, rows: readonly Ready[]): number {
  let yes = 0;
  let no = 0;
  for (const { example } of rows)
    if (example.y[head]! >= 0.5) yes += example.w;
    else no += example.w;
  return yes === 0 ? 1 : Math.min(8, Math.max(0.125, no / yes));
}

/** All heads learned from the data, rounded to bytes: the model file's value, without its hash. */
export function learnModel(id: string, data: readonly Ready[]): Omit<ToneModel, 'hash' | 'replies'> {
  return {
    format: 1,
    id,
    bits: BITS,
    heads: HEADS.map((name) => {
      const { bias, weights } = learn(name, data);
      let most = 0;
      for (const w of weights) most = Math.max(most, Math.abs(w));
      const limit = most * 0.6 || 1;
      const scale = limit / 127;
      const bytes = Buffer.alloc(weights.length);
      weights.forEach((w, i) => {
        const q = Math.max(-127, Math.min(127, Math.round(w / scale)));
        bytes.writeInt8(Math.abs(w) < scale * 0.5 ? 0 : q, i);
      });
      return {
        name,
        bias: Math.round(bias * 1e4) / 1e4,
        scale: Number(scale.toPrecision(6)),
        weights: bytes.toString('base64'),
      };
    }),
  };
}
