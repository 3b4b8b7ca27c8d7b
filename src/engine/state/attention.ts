import type { CrisisState, Post, Pull, Shelf } from '../../model/state.ts';
import type { World } from '../world.ts';

export const SHELF_TICKS = 32; // ticks a shelf
const ERA_SHELVES = 32; // shelves an era
const EXACT_SHELVES = 4; // newest shelves weighed tick by tick
const NOTHING = 1e-9; // mass below which there is none: what rounding leaves

/** Attention on a platform now, in blocks that grow coarser with age, so that its cost does not grow with it. */
export interface Attention {
  readonly total: number; // sum over births of mass x kernel at their age
  readonly count: number; // blocks, in WEIGHTS and BLOCKS
}

const LEVEL = 1e9;
// Holds one weighing, until the next: lists made anew each tick would cost more than the weighing.
const ROOM = 4096;
const WEIGHTS = new Float64Array(ROOM);
const BLOCKS = new Float64Array(ROOM); // tick, or LEVEL + shelf, or 2 LEVEL + era

/**
 * The memory kernel over all that was born on a platform: tick by tick for the last 128 ticks, then by shelves
 * of 32 ticks, then by eras of 1,024, each at the mean tick of birth of its mass (relative error under 1 %, none
 * for a single post). What it weighed holds until it is called again.
 */
export function attentionOn(state: CrisisState, world: World, platform: number): Attention {
  const { tick } = state;
  const { kernel } = world;
  let total = 0;
  let count = 0;
  const firstExact = Math.max(0, Math.floor(tick / SHELF_TICKS) - EXACT_SHELVES + 1);
  const firstShelf = Math.floor(firstExact / ERA_SHELVES) * ERA_SHELVES;
  const eras = state.eraPull[platform] as Pull;
  for (let e = 0; e < Math.min(eras.mass.length, firstShelf / ERA_SHELVES); e++) {
    const mass = eras.mass[e] as number;
    if (!(mass > 0)) continue;
    const weight = mass * atMeanAge(kernel, tick, mass, eras.moment[e] as number);
    total += weight;
    WEIGHTS[count] = weight;
    BLOCKS[count++] = 2 * LEVEL + e;
  }
  const shelves = state.shelfPull[platform] as Pull;
  for (let s = firstShelf; s < Math.min(shelves.mass.length, firstExact); s++) {
    const mass = shelves.mass[s] as number;
    if (!(mass > 0)) continue;
    const weight = mass * atMeanAge(kernel, tick, mass, shelves.moment[s] as number);
    total += weight;
    WEIGHTS[count] = weight;
    BLOCKS[count++] = LEVEL + s;
  }
  for (let s = firstExact; s < state.shelves.length; s++) {
    if (!((shelves.mass[s] ?? 0) > 0)) continue;
    const row = (state.shelves[s] as Shelf).mass[platform] as number[];
    for (let k = 0; k < row.length; k++) {
      const mass = row[k] as number;
      if (!(mass > 0)) continue;
      const born = s * SHELF_TICKS + k;
      const weight = mass * (kernel[tick - born] as number);
      total += weight;
      WEIGHTS[count] = weight;
      BLOCKS[count++] = born;
    }
  }
  return { total, count };
}

function atMeanAge(kernel: Float64Array, tick: number, mass: number, moment: number): number {
  return kernel[tick - Math.round(moment / mass)] ?? 0;
}

/** The post that draws the next one: a block by its attention, then a tick in it and a post there by mass. */
export function drawParent(
  state: CrisisState,
  world: World,
  platform: number,
  { total, count }: Attention,
  u: number,
  v: number,
): Post | undefined {
  let left = u * total;
  let i = 0;
  while (i < count - 1) {
    left -= WEIGHTS[i] as number;
    if (left < 0) break;
    i++;
  }
  if (count === 0) return undefined;
  const block = BLOCKS[i] as number;
  // what u had left in its block is uniform there, and serves for the finer draws
  const weight = WEIGHTS[i] as number;
  let rest = clampUnit(weight > 0 ? (left < 0 ? left + weight : left) / weight : 0);
  if (block < LEVEL) return postAt(state, world, platform, block, v);
  let shelf = block - LEVEL;
  if (block >= 2 * LEVEL) {
    const first = (block - 2 * LEVEL) * ERA_SHELVES;
    const masses = (state.shelfPull[platform] as Pull).mass;
    const found = drawAlong(masses, first, Math.min(masses.length, first + ERA_SHELVES), rest);
    if (found === null) return undefined;
    shelf = found.at;
    rest = found.rest;
  }
  const row = state.shelves[shelf]?.mass[platform] ?? [];
  const found = drawAlong(row, 0, row.length, rest);
  return found === null ? undefined : postAt(state, world, platform, shelf * SHELF_TICKS + found.at, v);
}

function clampUnit(u: number): number {
  return u < 0 ? 0 : u > 0.999999999 ? 0.999999999 : u;
}

/** Draws an index of a stretch in proportion to its masses; `rest` is again uniform in [0, 1). */
function drawAlong(
  masses: readonly number[],
  from: number,
  to: number,
  u: number,
): { at: number; rest: number } | null {
  let sum = 0;
  for (let i = from; i < to; i++) sum += masses[i] as number;
  if (!(sum > 0)) return null;
  let left = u * sum;
  let last = -1;
  for (let i = from; i < to; i++) {
    const mass = masses[i] as number;
    if (!(mass > 0)) continue;
    last = i;
    if (left < mass) return { at: i, rest: clampUnit(left / mass) };
    left -= mass;
  }
  return { at: last, rest: 0.5 };
}

function postAt(
  state: CrisisState,
  world: World,
  platform: number,
  tick: number,
  v: number,
): Post | undefined {
  const platformId = world.scenario.platforms[platform]?.id;
  const shelf = state.shelves[Math.floor(tick / SHELF_TICKS)];
  if (shelf === undefined) return undefined;
  const to = endOf(shelf, tick);
  let left = v * (shelf.mass[platform]?.[tick % SHELF_TICKS] ?? 0);
  let found: Post | undefined;
  for (let i = startOf(shelf, tick); i < to; i++) {
    const post = shelf.posts[i] as Post;
    if (post.mass <= 0 || !post.isAffair || post.platform !== platformId) continue;
    found = post;
    left -= post.mass;
    if (left < 0) break;
  }
  return found;
}

/** Where the posts of a tick begin on its shelf. */
export function startOf(shelf: Shelf, tick: number): number {
  return shelf.starts[tick % SHELF_TICKS] ?? shelf.posts.length;
}

/** And where they end, exclusive. */
export function endOf(shelf: Shelf, tick: number): number {
  return shelf.starts[(tick % SHELF_TICKS) + 1] ?? shelf.posts.length;
}

/** The shelf of a tick, made with those before it if they are not there, ready for a post of that tick. */
export function shelfAt(state: CrisisState, tick: number): Shelf {
  const index = Math.floor(tick / SHELF_TICKS);
  while (state.shelves.length <= index)
    state.shelves.push({ posts: [], starts: [], mass: state.shelfPull.map(() => []) });
  const shelf = state.shelves[index] as Shelf;
  while (shelf.starts.length <= tick % SHELF_TICKS) shelf.starts.push(shelf.posts.length);
  return shelf;
}

/** Adds attention mass born at a tick, in every block that holds it. */
export function addMass(state: CrisisState, platform: number, tick: number, by: number): void {
  if (by === 0) return;
  const row = shelfAt(state, tick).mass[platform];
  const shelves = state.shelfPull[platform];
  const eras = state.eraPull[platform];
  if (row === undefined || shelves === undefined || eras === undefined) return;
  const k = tick % SHELF_TICKS;
  while (row.length <= k) row.push(0);
  row[k] = kept((row[k] as number) + by);
  const shelf = Math.floor(tick / SHELF_TICKS);
  addBlock(shelves, shelf, tick, by);
  addBlock(eras, Math.floor(shelf / ERA_SHELVES), tick, by);
}

function addBlock(pull: Pull, block: number, tick: number, by: number): void {
  while (pull.mass.length <= block) {
    pull.mass.push(0);
    pull.moment.push(0);
  }
  const mass = kept((pull.mass[block] as number) + by);
  pull.mass[block] = mass;
  pull.moment[block] = mass === 0 ? 0 : (pull.moment[block] as number) + by * tick;
}

function kept(mass: number): number {
  return mass < NOTHING ? 0 : mass;
}
