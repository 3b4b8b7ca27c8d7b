import { logistic } from '../../base/maths.ts';
import { type ActId, SPEECH_ACTS } from '../../model/codes.ts';
import { CLEAR_ACT, DATA_DOUBTS, type DataDoubt, TONES, type ToneId } from '../../model/reading.ts';
import type { Tokens } from '../text/tokens.ts';
import type { ReplyInput } from './features.ts';
import { REPLY_LABELS, type ReplyLabel, STRONG_TONES, type StrongTone } from './labels.ts';
import { type ReplyScores, readReply } from './read-reply.ts';
import { sureInputs } from './sureness.ts';
import type { ReplyWeights } from './weights.ts';

/** A reply read beside the post it answers. */
export interface BesideReading {
  readonly marks: Readonly<Record<ToneId, number>>; // expected mark, 0..4
  readonly strong: Readonly<Record<StrongTone, number>>; // as for acts
  readonly acts: Readonly<Partial<Record<ActId, number>>>; // .5 and above: said; CLEAR_ACT and above: surely
  readonly words: Readonly<Partial<Record<ReplyLabel | StrongTone, TokenRange>>>; // that speak most for what is said
  readonly confidence: number; // 0..1, the mean chance that a judged tone is within one level of two raters'
  readonly unsure: readonly ToneId[]; // tones that are not graded
  readonly data: readonly DataDoubt[]; // that the player is asked about
}

type TokenRange = readonly [from: number, to: number];

/** Tones by which a reading is judged to be sure enough: one of them at least. */
export const JUDGED_TONES: readonly ToneId[] = ['politeness', 'empathy', 'hostility', 'defensiveness'];

/** D. A strength just under that from which an act is said. */
const UNSAID = 0.49;

/** D. Words on each side of the one that speaks most that are shown with it. */
const REACH = 2;

/** Reads a reply beside its post. Pure and total. */
export function readBeside(weights: ReplyWeights, input: ReplyInput, tokens: Tokens): BesideReading {
  const read = readReply(weights, input);
  const inputs = sureInputs(read.marks, read.unknown, input.reply.length);
  const sure = weights.sure.map(([bias = 0, ...rest]) =>
    logistic(rest.reduce((sum, weight, i) => sum + weight * inputs[i]!, bias)),
  );
  const acts: Partial<Record<ActId, number>> = {};
  const words: Partial<Record<ReplyLabel | StrongTone, TokenRange>> = {};
  const point = (label: ReplyLabel | StrongTone, output: number) => {
    const range = rangeOf(input, read, output, tokens);
    if (range !== undefined) words[label] = range;
  };
  REPLY_LABELS.forEach((label, i) => {
    const strength = strengthOf(read.labels[i]!, weights.limits[i]!, weights.clear[i]!, 1);
    const act = SPEECH_ACTS[i];
    if (act !== undefined) acts[act] = strength;
    if (strength >= 0.5) point(label, i);
  });
  // A half apology owns nothing: beside a fault that is owned it is a whole one.
  if ((acts.responsibility ?? 0) >= 0.5) acts.halfApology = Math.min(acts.halfApology ?? 0, UNSAID);
  if (isBareApology(input)) {
    acts.apology = Math.max(acts.apology ?? 0, acts.halfApology ?? 0);
    acts.halfApology = Math.min(acts.halfApology ?? 0, UNSAID);
  }
  const strong = STRONG_TONES.map((tone, i) => {
    const place = TONES.indexOf(tone);
    const [said, surely] = weights.strongFrom[i]!;
    const strength = strengthOf(read.marks[place]!, said!, surely!, 4);
    if (strength >= 0.5) point(tone, REPLY_LABELS.length + place);
    return strength;
  });
  return {
    marks: Object.fromEntries(TONES.map((id, t) => [id, read.marks[t]!])) as Record<ToneId, number>,
    strong: { hostility: strong[0]!, defensiveness: strong[1]!, sarcasm: strong[2]! },
    acts,
    words,
    confidence: JUDGED_TONES.reduce((sum, id) => sum + sure[TONES.indexOf(id)]!, 0) / JUDGED_TONES.length,
    unsure: TONES.filter((_, t) => sure[t]! < weights.gradedFrom[t]!),
    data: DATA_DOUBTS.filter(
      (doubt, i) => read.labels[REPLY_LABELS.indexOf(doubt)]! >= weights.askedFrom[i]!,
    ),
  };
}

/** D. Words up to which a reply is too short for what was learned on longer ones to tell half an apology from a bare one. */
const SHORT = 14;

/** A short reply that says sorry in so many words, with no "if" and nobody's feelings, as the cues hear it. */
function isBareApology({ reply, hints }: ReplyInput): boolean {
  const words = reply.filter(({ word }) => /^\p{L}/u.test(word)).length;
  return words <= SHORT && (hints.get('a:apology') ?? 0) >= 0.5 && (hints.get('a:halfApology') ?? 0) < 0.25;
}

/** A score of at most `most` as a strength 0..1: .5 at the limit from which it is said, CLEAR_ACT at that from which surely. */
function strengthOf(score: number, limit: number, clear: number, most: number): number {
  if (score < limit) return (0.5 * score) / limit;
  if (score < clear) return 0.5 + ((CLEAR_ACT - 0.5) * (score - limit)) / (clear - limit);
  return CLEAR_ACT + ((1 - CLEAR_ACT) * (score - clear)) / Math.max(1e-6, most - clear);
}

/** The word that speaks most for an output, with its neighbours in the same sentence, as a range of tokens. */
function rangeOf(
  input: ReplyInput,
  read: ReplyScores,
  output: number,
  tokens: Tokens,
): TokenRange | undefined {
  const pushes = read.pushesOf(output);
  let top = 0;
  for (let i = 1; i < pushes.length; i++) if (pushes[i]! > pushes[top]!) top = i;
  const seen = input.reply[top];
  if (seen === undefined || !(pushes[top]! > 0)) return undefined;
  const { sent } = tokens.list[seen.token]!;
  let from = seen.token;
  let to = seen.token + 1;
  while (from > 0 && from > seen.token - REACH && tokens.list[from - 1]!.sent === sent) from--;
  while (to < tokens.list.length && to <= seen.token + REACH && tokens.list[to]!.sent === sent) to++;
  return [from, to];
}
