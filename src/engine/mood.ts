import { clamp } from '../base/maths.ts';
import type { PostClass, PostTone, Purpose, SegmentId } from '../model/codes.ts';
import type { CrisisState, Post } from '../model/state.ts';
import { postOf } from './posts.ts';
import { MODERATION, OPINION } from './tuning.ts';
import type { World } from './world.ts';

export interface Mood {
  readonly purpose: Purpose;
  readonly tone: PostTone;
  readonly class: PostClass;
  readonly arousal: number;
}

/**
 * Mood of a new post: linear in what its author saw in the last hour (P6), in two classes of
 * susceptibility; a support minority never vanishes (V11).
 */
export function drawMood(
  state: CrisisState,
  world: World,
  segment: SegmentId,
  parent: Post | undefined,
  n: number,
): Mood {
  const { luck } = world;
  const at = (k: number) => luck.at('mood', state.tick, n, k);
  const of =
    state.segments.find((s) => s.id === segment) ?? (state.segments[0] as CrisisState['segments'][number]);
  const susceptible = OPINION.susceptibility[at(0) < 0.5 ? 0 : 1] ?? 1;
  const lean = of.stance + 0.35 * susceptible * of.seen - 0.25 * (state.blame - 0.45) + 0.25 * state.match;
  const isAsking = at(1) < 0.1 + 0.1 * state.vacuum * (1 - of.arousal);
  const support = clamp(0.42 + 0.5 * lean, 0.06, 0.94);
  const purpose: Purpose = isAsking ? 'ask' : at(2) < support ? 'support' : 'condemn';
  const heat = clamp(
    0.62 * of.arousal + 0.3 * (parent?.arousal ?? 0.3) * susceptible + 0.3 * (at(3) - 0.5),
    0.02,
    1,
  );
  const rude = segment === 'trolls' ? 0.45 : segment === 'fans' || segment === 'activists' ? 0.08 : 0;
  const caught =
    (isUncivilAround(state, parent) ? MODERATION.contagion : 0) + OPINION.approvalTone * state.approval;
  const isAggressive = at(4) < clamp(0.75 * heat - 0.12 + rude * state.civility + caught, 0.03, 0.9);
  const tone: PostTone = isAggressive && purpose !== 'ask' ? 'aggressive' : 'cordial';
  return {
    purpose,
    tone,
    class: classOf(segment, purpose, tone, at(5), state.civility),
    arousal: purpose === 'ask' ? heat * 0.7 : heat,
  };
}

/** Incivility at the head or the bottom of a thread is catching, in the middle it is not (M7). */
function isUncivilAround(state: CrisisState, parent: Post | undefined): boolean {
  if (parent === undefined) return false;
  const thread = postOf(state, parent.root)?.thread;
  const ends = thread === undefined ? undefined : state.threads[thread];
  return [ends?.head ?? parent.id, ends?.tail ?? parent.id].some((id) => {
    const post = postOf(state, id);
    return post?.class === 'uncivil' || post?.class === 'troll';
  });
}

function classOf(
  segment: SegmentId,
  purpose: Purpose,
  tone: PostTone,
  u: number,
  civility: number,
): PostClass {
  if (purpose === 'ask') return 'question';
  if (segment === 'trolls' && tone === 'aggressive') return u < 0.6 * civility ? 'troll' : 'uncivil';
  if (purpose === 'support') return tone === 'aggressive' && u < 0.6 * civility ? 'uncivil' : 'support';
  if (tone === 'aggressive' && u < 0.22 * civility) return 'uncivil';
  return u > 0.97 ? 'falseClaim' : 'complaint';
}
