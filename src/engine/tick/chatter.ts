import {
  POST_CLASSES,
  type PostClass,
  type PostTone,
  PURPOSES,
  type Purpose,
  SEGMENTS,
  type SegmentId,
} from '../../model/codes.ts';
import type { ChatterGroup } from '../../model/scenario.ts';
import type { CrisisState, Wordsource } from '../../model/state.ts';
import { holds } from '../state/conditions.ts';
import { topGroup } from '../state/post-text.ts';
import type { World } from '../world.ts';

const OPEN = new WeakMap<readonly ChatterGroup[], Map<string, readonly ChatterGroup[]>>();

/** Those of the groups whose condition holds now: the same list for as long as the same ones hold. */
export function speakingNow(
  state: CrisisState,
  world: World,
  groups: readonly ChatterGroup[],
): readonly ChatterGroup[] {
  if (groups.every(({ when }) => when === undefined)) return groups;
  const isOpen = groups.map(({ id, when }) => when === undefined || holds(when, state, world, id));
  const key = isOpen.map(Number).join('');
  const kept = OPEN.get(groups) ?? new Map<string, readonly ChatterGroup[]>();
  OPEN.set(groups, kept);
  const open = kept.get(key) ?? groups.filter((_, i) => isOpen[i]);
  kept.set(key, open);
  return open;
}

/** What says a reshare: where some word put on top has a condition, the group is chosen now; else when it is read. */
export function sharedWords(state: CrisisState, world: World, id: string): Wordsource {
  const groups = world.reads.reshare ?? [];
  if (groups.every(({ when }) => when === undefined)) return { from: 'reshare' };
  return { from: 'reshare', group: topGroup(id, speakingNow(state, world, groups)) };
}

/**
 * Which grammar and which draw say a crowd post. The words themselves are rendered by `textOf`.
 * @param crowd the groups that may speak now
 */
export function drawWords(
  world: World,
  crowd: readonly ChatterGroup[],
  mood: { readonly purpose: Purpose; readonly tone: PostTone; readonly class?: PostClass },
  segment: SegmentId,
  tick: number,
  n: number,
): Wordsource {
  const fitting = fittingGroups(crowd, mood, segment);
  const group = fitting[Math.floor(world.luck.at('flavour', tick, n, 0) * fitting.length)];
  return {
    from: 'chatter',
    group: group?.id ?? '',
    draw: Math.floor(world.luck.at('flavour', tick, n, 1) * 4294967296),
  };
}

const FITTING = new WeakMap<readonly ChatterGroup[], Map<number, readonly ChatterGroup[]>>();

/**
 * Groups that fit best: the class first, since a moderator is judged on it by what the words say, then
 * purpose and tone, then the audience; where none fits, the next wider circle.
 */
function fittingGroups(
  all: readonly ChatterGroup[],
  mood: { readonly purpose: Purpose; readonly tone: PostTone; readonly class?: PostClass },
  segment: SegmentId,
): readonly ChatterGroup[] {
  let bySort = FITTING.get(all);
  if (bySort === undefined) {
    bySort = new Map();
    FITTING.set(all, bySort);
  }
  const { purpose, tone } = mood;
  const key = keyOf(mood.class, purpose, tone, segment);
  const kept = bySort.get(key);
  if (kept !== undefined) return kept;
  const ofClass = all.filter((g) => mood.class === undefined || g.class === mood.class);
  const crowd = ofClass.length > 0 ? ofClass : all;
  const ofMood = crowd.filter((g) => (g.purpose ?? purpose) === purpose && (g.tone ?? tone) === tone);
  const ofPurpose = ofMood.length > 0 ? ofMood : crowd.filter((g) => (g.purpose ?? purpose) === purpose);
  const pool = ofPurpose.length > 0 ? ofPurpose : crowd;
  const ofAudience = pool.filter((g) => g.audiences.includes(segment));
  const open = pool.filter((g) => g.audiences.length === 0);
  const found = ofAudience.length > 0 ? [...ofAudience, ...open] : open.length > 0 ? open : pool;
  bySort.set(key, found);
  return found;
}

function keyOf(of: PostClass | undefined, purpose: Purpose, tone: PostTone, segment: SegmentId): number {
  const sort = of === undefined ? POST_CLASSES.length : POST_CLASSES.indexOf(of);
  const mood = PURPOSES.indexOf(purpose) * 2 + (tone === 'aggressive' ? 1 : 0);
  return (sort * 2 * PURPOSES.length + mood) * SEGMENTS.length + SEGMENTS.indexOf(segment);
}
