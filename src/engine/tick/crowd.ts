import { pickWeighted, poisson } from '../../base/luck.ts';
import type { SegmentId } from '../../model/codes.ts';
import type { CrisisEvent } from '../../model/event.ts';
import type { ChatterGroup } from '../../model/scenario.ts';
import type { CrisisState, Post } from '../../model/state.ts';
import { type Attention, attentionOn, drawParent } from '../state/attention.ts';
import { gOf, isStanding, place, postOf, reachMark } from '../state/posts.ts';
import { BRANCHING, COMMENTS, MODERATION, RESHARE } from '../tuning.ts';
import type { World } from '../world.ts';
import { drawWords, sharedWords, speakingNow } from './chatter.ts';
import { drawMood } from './mood.ts';

/** New posts and comments about the affair, then reshares: the two layers are never mixed. */
export function crowdSpeaks(state: CrisisState, world: World, events: CrisisEvent[]): void {
  const n = branching(state, world);
  let who: readonly number[] | null = null;
  let crowd: readonly ChatterGroup[] | null = null;
  for (let p = 0; p < state.shelfPull.length; p++) {
    const drawn = attentionOn(state, world, p);
    if (drawn.total <= 0) continue;
    const wanted = poisson(
      n * openness(state, world, p) * drawn.total,
      world.luck.at('crowd', state.tick, p),
    );
    const made = Math.min(wanted, BRANCHING.maxPerTick);
    if (wanted > made) events.push({ tick: state.tick, kind: 'capped', wanted, made });
    if (made > 0) {
      who ??= voices(state, world);
      crowd ??= speakingNow(state, world, world.crowd);
    }
    for (let i = 0; i < made; i++)
      speak(state, world, events, p, drawn, { who: who ?? [], crowd: crowd ?? [] }, p * 100 + i);
    const shared = poisson(
      RESHARE.perMass * tideOf(state, world) * drawn.total * state.attention,
      world.luck.at('reshare', state.tick, p),
    );
    const echoes = Math.min(shared, BRANCHING.maxPerTick);
    if (shared > echoes) events.push({ tick: state.tick, kind: 'capped', wanted: shared, made: echoes });
    if (echoes > 0) who ??= voices(state, world);
    for (let i = 0; i < echoes; i++) reshare(state, world, events, p, drawn, who ?? [], p * 100 + i);
  }
}

/** Expected posts per unit of attention: n0 (0.5 + blame) vacuum censorship attention acts, times the tide (`World.tide`). */
function branching(state: CrisisState, world: World): number {
  const vacuum = BRANCHING.vacuumLow + BRANCHING.vacuumSpan * state.vacuum;
  const censorship = 1 + BRANCHING.censorshipSlope * state.censorship;
  return (
    state.intensity *
    (BRANCHING.blameOffset + state.blame) *
    vacuum *
    censorship *
    state.attention *
    state.actsFactor *
    tideOf(state, world)
  );
}

/** Comments closed on a platform send part of the anger elsewhere. */
function openness(state: CrisisState, world: World, platform: number): number {
  if (state.closed.length === 0) return 1;
  const isClosed = state.closed.includes(world.scenario.platforms[platform]?.id ?? '');
  return isClosed ? MODERATION.closed : MODERATION.closedElsewhere;
}

function tideOf(state: CrisisState, world: World): number {
  return world.tide[state.tick] ?? 0;
}

function speak(
  state: CrisisState,
  world: World,
  events: CrisisEvent[],
  platform: number,
  drawn: Attention,
  { who, crowd }: { readonly who: readonly number[]; readonly crowd: readonly ChatterGroup[] },
  n: number,
): void {
  const { luck, scenario } = world;
  const { tick } = state;
  const parent = drawParent(
    state,
    world,
    platform,
    drawn,
    luck.at('parent', tick, n, 0),
    luck.at('parent', tick, n, 1),
  );
  const segment = drawSegment(world, who, luck.at('author', tick, n, 0));
  const mood = drawMood(state, world, segment, parent, n);
  const isComment =
    parent !== undefined &&
    isStanding(parent.status) &&
    !state.closed.includes(parent.platform) &&
    luck.at('parent', tick, n, 2) < (world.comments[platform] ?? 0);
  const mark = reachMark(luck.at('author', tick, n, 1));
  const id = `c${tick}-${n}`;
  const words = drawWords(world, crowd, mood, segment, tick, n);
  place(
    state,
    world,
    {
      id,
      at: tick,
      platform: scenario.platforms[platform]?.id ?? '',
      author: `u${Math.floor(luck.at('author', tick, n, 2) * 1_000_000)}`,
      segment,
      parent: isComment ? addressed(state, parent, luck.at('parent', tick, n, 3)) : null,
      root: id,
      reshareOf: null,
      class: mood.class,
      purpose: mood.purpose,
      tone: mood.tone,
      arousal: mood.arousal,
      mass: mark * gOf(mood.arousal * BRANCHING.unitsOfArousal),
      isAffair: true,
      words,
      status: 'standing',
      replies: 0,
      reshares: 0,
      answers: 0,
      thread: -1,
      sharedBy: null,
    },
    events,
  );
}

/**
 * Who a comment answers: the post that drew its author, or the first of that thread, the more readily the more answers it
 * has (P12). A word of the house is answered itself.
 */
function addressed(state: CrisisState, drawn: Post, u: number): string {
  if (drawn.root === drawn.id || drawn.segment === 'house') return drawn.id;
  const first = postOf(state, drawn.root);
  if (first === undefined || !isStanding(first.status)) return drawn.id;
  const odds = (COMMENTS.toFirst.most * first.replies) / (first.replies + COMMENTS.toFirst.half);
  return u < odds ? first.id : drawn.id;
}

function reshare(
  state: CrisisState,
  world: World,
  events: CrisisEvent[],
  platform: number,
  drawn: Attention,
  who: readonly number[],
  n: number,
): void {
  const { luck, scenario } = world;
  const { tick } = state;
  const parent = drawParent(
    state,
    world,
    platform,
    drawn,
    luck.at('reshare', tick, n, 1),
    luck.at('reshare', tick, n, 2),
  );
  if (parent === undefined || !isStanding(parent.status) || parent.segment === 'house') return;
  const id = `r${tick}-${n}`;
  const again = luck.at('reshare', tick, n, 5) < RESHARE.again / (1 + RESHARE.again);
  const shared = again ? (parent.sharedBy ?? parent.id) : parent.id;
  place(
    state,
    world,
    {
      id,
      at: tick,
      platform: scenario.platforms[platform]?.id ?? '',
      author: `u${Math.floor(luck.at('reshare', tick, n, 3) * 1_000_000)}`,
      segment: drawSegment(world, who, luck.at('reshare', tick, n, 4)),
      parent: null,
      root: id,
      reshareOf: shared,
      class: parent.class,
      purpose: parent.purpose,
      tone: parent.tone,
      arousal: parent.arousal,
      mass: 0,
      isAffair: true,
      words: sharedWords(state, world, id),
      status: 'standing',
      replies: 0,
      reshares: 0,
      answers: 0,
      thread: -1,
      sharedBy: null,
    },
    events,
  );
}

/** Who speaks: segments by their share, their heat and how much of them has seen the affair. */
export function drawSegment(world: World, weights: readonly number[], u: number): SegmentId {
  return (world.scenario.audiences[Math.max(0, pickWeighted(weights, u))] as { id: SegmentId }).id;
}

/** How readily each segment speaks now, in the order of the audiences. */
export function voices(state: CrisisState, world: World): number[] {
  return state.segments.map((segment, i) => {
    const share = world.scenario.audiences[i]?.share ?? 0;
    return share * (0.15 + segment.arousal) * (0.2 + Math.sqrt(segment.exposure));
  });
}
