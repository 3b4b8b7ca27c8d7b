import { pickWeighted, poisson } from '../base/luck.ts';
import { clamp, pow } from '../base/maths.ts';
import type { SegmentId } from '../model/codes.ts';
import type { CrisisEvent } from '../model/event.ts';
import type { CrisisState, Post } from '../model/state.ts';
import { drawWords } from './chatter.ts';
import { drawMood } from './mood.ts';
import { giveBirth, gOf, isStanding, reachMark, SHELF_TICKS } from './posts.ts';
import { BRANCHING, COMMENT_SHARE, RESHARE } from './tuning.ts';
import type { World } from './world.ts';

/** New posts and comments about the affair, then reshares: the two layers are never mixed. */
export function crowdSpeaks(state: CrisisState, world: World, events: CrisisEvent[]): void {
  const n = branching(state, world);
  for (let p = 0; p < state.mass.length; p++) {
    const drawn = attentionOn(state, world, p);
    if (drawn.total <= 0) continue;
    const wanted = poisson(n * drawn.total, world.luck.at('crowd', state.tick, p));
    const made = Math.min(wanted, BRANCHING.maxPerTick);
    if (wanted > made) events.push({ tick: state.tick, kind: 'capped', wanted, made });
    for (let i = 0; i < made; i++) speak(state, world, events, p, drawn, p * 100 + i);
    const echoes = Math.min(
      BRANCHING.maxPerTick,
      poisson(
        RESHARE.perMass * tideOf(state, world) * drawn.total * state.attention,
        world.luck.at('reshare', state.tick, p),
      ),
    );
    for (let i = 0; i < echoes; i++) reshare(state, world, events, p, drawn, p * 100 + i);
  }
}

/** Expected posts per unit of attention: n0 (0.5 + blame) vacuum censorship attention acts, times the tide. */
export function branching(state: CrisisState, world: World): number {
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

function tideOf(state: CrisisState, world: World): number {
  return world.tide[state.tick] ?? 0;
}

interface Attention {
  readonly total: number; // sum over births of mass x kernel
  readonly row: number[]; // mass by tick of birth
}

function attentionOn(state: CrisisState, world: World, platform: number): Attention {
  const row = state.mass[platform] ?? [];
  let total = 0;
  for (let b = 0; b < row.length; b++) {
    const mass = row[b] as number;
    if (mass > 0) total += mass * (world.kernel[state.tick - b] as number);
  }
  return { total, row };
}

/** The post that draws the next one: in proportion to mass x kernel at its age. */
function drawParent(
  state: CrisisState,
  world: World,
  platform: number,
  { row, total }: Attention,
  u: number,
  v: number,
): Post | undefined {
  let left = u * total;
  let bucket = -1;
  for (let b = 0; b < row.length; b++) {
    const weight = (row[b] as number) * (world.kernel[state.tick - b] as number);
    if (weight <= 0) continue;
    bucket = b;
    left -= weight;
    if (left < 0) break;
  }
  if (bucket < 0) return undefined;
  const id = world.scenario.platforms[platform]?.id;
  const there: Post[] = [];
  for (const post of state.shelves[Math.floor(bucket / SHELF_TICKS)]?.posts ?? []) {
    if (post.at === bucket && post.platform === id && post.isAffair && post.mass > 0) there.push(post);
  }
  return there[
    pickWeighted(
      there.map((post) => post.mass),
      v,
    )
  ];
}

function speak(
  state: CrisisState,
  world: World,
  events: CrisisEvent[],
  platform: number,
  drawn: Attention,
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
  const segment = drawSegment(state, world, luck.at('author', tick, n, 0));
  const mood = drawMood(state, world, segment, parent, n);
  const isComment =
    parent !== undefined && isStanding(parent.status) && luck.at('parent', tick, n, 2) < COMMENT_SHARE;
  const mark = reachMark(luck.at('author', tick, n, 1));
  const words = drawWords(world, mood, segment, tick, n);
  giveBirth(
    state,
    world,
    {
      id: `c${tick}-${n}`,
      at: tick,
      platform: scenario.platforms[platform]?.id ?? '',
      author: `u${Math.floor(luck.at('author', tick, n, 2) * 1_000_000)}`,
      segment,
      parent: isComment ? parent.id : null,
      reshareOf: null,
      class: mood.class,
      purpose: mood.purpose,
      tone: mood.tone,
      arousal: mood.arousal,
      mass: mark * gOf(mood.arousal * BRANCHING.unitsOfArousal),
      isAffair: true,
      words,
    },
    events,
  );
}

function reshare(
  state: CrisisState,
  world: World,
  events: CrisisEvent[],
  platform: number,
  drawn: Attention,
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
  const again = luck.at('reshare', tick, n, 5) < RESHARE.again / (1 + RESHARE.again);
  const shared = again ? (lastReshareOf(state, parent.id) ?? parent.id) : parent.id;
  giveBirth(
    state,
    world,
    {
      id: `r${tick}-${n}`,
      at: tick,
      platform: scenario.platforms[platform]?.id ?? '',
      author: `u${Math.floor(luck.at('reshare', tick, n, 3) * 1_000_000)}`,
      segment: drawSegment(state, world, luck.at('reshare', tick, n, 4)),
      parent: null,
      reshareOf: shared,
      class: parent.class,
      purpose: parent.purpose,
      tone: parent.tone,
      arousal: parent.arousal,
      mass: 0,
      isAffair: true,
      words: { from: 'reshare' },
    },
    events,
  );
}

/** The latest reshare of a post in the last hours, if any. */
function lastReshareOf(state: CrisisState, id: string): string | undefined {
  for (let k = state.shelves.length - 1; k >= Math.max(0, state.shelves.length - 4); k--) {
    const found = state.shelves[k]?.posts.findLast((post) => post.reshareOf === id);
    if (found !== undefined) return found.id;
  }
  return undefined;
}

/** Who speaks: segments by their share, their heat and how much of them has seen the affair. */
export function drawSegment(state: CrisisState, world: World, u: number): SegmentId {
  const weights = state.segments.map((segment, i) => {
    const share = world.scenario.audiences[i]?.share ?? 0;
    return share * (0.15 + segment.arousal) * (0.2 + pow(clamp(segment.exposure, 0, 1), 0.5));
  });
  return (state.segments[Math.max(0, pickWeighted(weights, u))] as { id: SegmentId }).id;
}
