import { clamp } from '../../base/maths.ts';
import type { PostClass, PostTone, Purpose, SegmentId } from '../../model/codes.ts';
import type { CrisisState, Post, SegmentState } from '../../model/state.ts';
import { postOf } from '../state/posts.ts';
import { MODERATION, MOOD, OPINION } from '../tuning.ts';
import type { World } from '../world.ts';

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
  const { tick } = state;
  const of = segmentOf(state, segment);
  const susceptible = OPINION.susceptibility[luck.at('mood', tick, n, 0) < 0.5 ? 0 : 1] ?? 1;
  const lean =
    of.stance +
    MOOD.lean.seen * susceptible * of.seen +
    MOOD.lean.blame * (state.blame - MOOD.lean.blameAt) +
    MOOD.lean.match * state.match;
  const isAsking =
    luck.at('mood', tick, n, 1) < MOOD.ask.base + MOOD.ask.vacuum * state.vacuum * (1 - of.arousal);
  const support = clamp(MOOD.support.base + MOOD.support.slope * lean, MOOD.support.least, MOOD.support.most);
  const purpose: Purpose = isAsking ? 'ask' : luck.at('mood', tick, n, 2) < support ? 'support' : 'condemn';
  const heat = clamp(
    MOOD.heat.segment * of.arousal +
      MOOD.heat.parent * (parent?.arousal ?? MOOD.heat.alone) * susceptible +
      MOOD.heat.luck * (luck.at('mood', tick, n, 3) - 0.5),
    0.02,
    1,
  );
  const rude = MOOD.rude[segment as keyof typeof MOOD.rude] ?? 0;
  const caught =
    (isUncivilAround(state, parent) ? MODERATION.contagion : 0) + OPINION.approvalTone * state.approval;
  const isAggressive =
    luck.at('mood', tick, n, 4) <
    clamp(
      MOOD.aggressive.base + MOOD.aggressive.heat * heat + rude * state.civility + caught,
      MOOD.aggressive.least,
      MOOD.aggressive.most,
    );
  const tone: PostTone = isAggressive && purpose !== 'ask' ? 'aggressive' : 'cordial';
  return {
    purpose,
    tone,
    class: tamed(
      world,
      classOf(segment, purpose, tone, luck.at('mood', tick, n, 5), state.civility),
      purpose,
      n,
      tick,
    ),
    arousal: purpose === 'ask' ? heat * MOOD.heat.asking : heat,
  };
}

function segmentOf(state: CrisisState, id: SegmentId): SegmentState {
  for (const segment of state.segments) if (segment.id === id) return segment;
  return state.segments[0] as SegmentState;
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

/** An insult or a taunt that this crowd does not say comes out as the criticism, or the support, under it. */
function tamed(
  { luck, scenario }: World,
  drawn: PostClass,
  purpose: Purpose,
  n: number,
  tick: number,
): PostClass {
  const kept = scenario.crowd?.taunts;
  if (kept === undefined || (drawn !== 'uncivil' && drawn !== 'troll')) return drawn;
  if (luck.at('mood', tick, n, 6) < kept) return drawn;
  return purpose === 'support' ? 'support' : 'complaint';
}

function classOf(
  segment: SegmentId,
  purpose: Purpose,
  tone: PostTone,
  u: number,
  civility: number,
): PostClass {
  if (purpose === 'ask') return 'question';
  if (segment === 'trolls' && tone === 'aggressive')
    return u < MOOD.uncivil.trolls * civility ? 'troll' : 'uncivil';
  if (purpose === 'support')
    return tone === 'aggressive' && u < MOOD.uncivil.support * civility ? 'uncivil' : 'support';
  if (tone === 'aggressive' && u < MOOD.uncivil.condemn * civility) return 'uncivil';
  return u > 1 - MOOD.falseClaim ? 'falseClaim' : 'complaint';
}
