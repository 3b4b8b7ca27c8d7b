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
import type { Wordsource } from '../../model/state.ts';
import type { World } from '../world.ts';

/** Which grammar and which draw say a crowd post. The words themselves are rendered by `textOf`. */
export function drawWords(
  world: World,
  mood: { readonly purpose: Purpose; readonly tone: PostTone; readonly class?: PostClass },
  segment: SegmentId,
  tick: number,
  n: number,
): Wordsource {
  const fitting = fittingGroups(world, mood, segment);
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
  world: World,
  mood: { readonly purpose: Purpose; readonly tone: PostTone; readonly class?: PostClass },
  segment: SegmentId,
): readonly ChatterGroup[] {
  let bySort = FITTING.get(world.crowd);
  if (bySort === undefined) {
    bySort = new Map();
    FITTING.set(world.crowd, bySort);
  }
  const { purpose, tone } = mood;
  const key = keyOf(mood.class, purpose, tone, segment);
  const kept = bySort.get(key);
  if (kept !== undefined) return kept;
  const ofClass = world.crowd.filter((g) => mood.class === undefined || g.class === mood.class);
  const crowd = ofClass.length > 0 ? ofClass : world.crowd;
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
